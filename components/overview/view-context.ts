import type { Figure } from '@/lib/figure/figure';
import type { Period } from '@/lib/figure/period';
import { directionAndParts } from '@/lib/chart/series-names';
import { figureNumbers } from '@/lib/format/figure-numbers';
import { formatDocumentDate } from '@/lib/format/document-date';
import { formatPeriod } from '@/lib/format/period';
import { figureAddress } from '@/lib/link/addresses';
import type { KnownDate } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import type { StatedNumber } from './overview-view';

/** What every part of the overview's view is made from. */
export interface ViewContext {
  readonly snapshot: Snapshot;
  readonly known: KnownDate | null;
  readonly locale: Locale;
  readonly words: Words;
}

/** The number of a figure, that which is meant where the print is a slip, with its card. */
export function statedNumber(figure: Figure, { snapshot, locale }: ViewContext): StatedNumber {
  const { number, meant } = figureNumbers(figure, snapshot.catalogue, locale);
  return { text: meant ?? number, address: figureAddress(locale, figure.id, snapshot.frozenTo) };
}

/** Name of a figure's indicator, and its direction and parts, empty where it has none; growth and targets say so. */
export function subjectOf(
  figure: Figure,
  { snapshot, locale }: ViewContext,
): { readonly indicator: string; readonly which: string } {
  const { catalogue } = snapshot;
  const common = wordsOf(locale, 'common');
  return {
    indicator: nameIn(catalogue.indicators, figure.indicatorId, locale),
    which: [
      figure.measure === 'growth' ? common('measure.growth') : '',
      figure.nature === 'reported' ? '' : common(`nature.${figure.nature}`),
      directionAndParts(figure, catalogue, locale),
    ]
      .filter((text) => text !== '')
      .join(', '),
  };
}

/** A period for a message that says a plain year otherwise: `kind` and the period in words. */
export function periodValues(period: Period, { locale }: ViewContext): { kind: string; period: string } {
  return { kind: period.kind === 'year' ? 'year' : 'other', period: formatPeriod(period, locale) };
}

/** The document of a figure, its date behind it where it has one. */
export function sourceWords(figure: Figure, { snapshot, locale, words }: ViewContext): string {
  const document = snapshot.catalogue.documents.get(figure.documentId);
  const name = document?.publisher || document?.title || figure.documentId;
  const date = formatDocumentDate(document?.date ?? '', locale);
  return date === '' ? name : words('level.source', { document: name, date });
}
