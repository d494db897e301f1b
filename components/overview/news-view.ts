import type { NewDocument } from '@/lib/answer/overview-news';
import { formatDocumentDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import { documentAddress } from '@/lib/link/addresses';
import type { StatedNumber } from './overview-view';
import type { ViewContext } from './view-context';
import { periodValues, statedNumber, subjectOf } from './view-context';

/** A number with what it is of, before and behind it. */
export interface ToldNumber {
  readonly subject: string;
  readonly number: StatedNumber;
  readonly period: string;
}

/** A document that came lately, in words. */
export interface NewsView {
  readonly documentId: string;
  readonly title: string;
  readonly language: string;
  readonly address: string;
  readonly date: string;
  readonly told: readonly ToldNumber[];
  /** "11 more figures"; empty where all are told. */
  readonly more: string;
}

/** Puts a new document into words. */
export function newsView({ document, count, told }: NewDocument, context: ViewContext): NewsView {
  const { words, locale } = context;
  const rest = count - told.length;
  return {
    documentId: document.id,
    title: document.title,
    language: document.language,
    address: documentAddress(locale, document.id),
    date: formatDocumentDate(document.date, locale),
    told: told.map((figure) => {
      const { indicator, which } = subjectOf(figure, context);
      return {
        subject: which === '' ? indicator : `${indicator} (${which})`,
        number: statedNumber(figure, context),
        period:
          figure.period.kind === 'unstated' ? '' : words('level.dated', periodValues(figure.period, context)),
      };
    }),
    more: rest === 0 ? '' : words('news.more', { count: rest, number: formatCount(rest, locale) }),
  };
}
