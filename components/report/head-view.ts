import { formatDocumentDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { UNSTATED_PERIOD, parsePeriod } from '@/lib/figure/period';
import type { ReportYears } from '@/lib/report/report-years';
import { pairName } from '@/lib/words/place-names';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import type { MessageValues } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import type { ReportContext } from './report-context';

/** One line of a brief's head: what it is, and the words. */
export interface HeadFact {
  readonly name: string;
  readonly text: string;
}

/** The title of a brief, which names the pair and the years. */
export function reportTitle(snapshot: Snapshot, pair: string, years: ReportYears, locale: Locale): string {
  return wordsOf(locale, 'report')('title', subjectValues(snapshot, pair, years, locale));
}

/** The pair and the years as messages take them: `span` says whether it is one year. */
export function subjectValues(
  { catalogue }: Pick<Snapshot, 'catalogue'>,
  pair: string,
  { from, to }: ReportYears,
  locale: Locale,
): MessageValues {
  const written = from === to ? String(from) : `${from}/${to}`;
  return {
    pair: pairName(catalogue, pair, locale),
    years: formatPeriod(parsePeriod(written, 'event') ?? UNSTATED_PERIOD, locale),
    span: from === to ? 'year' : 'years',
  };
}

/** Period, date, data and sources of a brief made on a day (ISO). */
export function headFacts(
  pair: string,
  years: ReportYears,
  madeOn: string,
  { snapshot, locale, known, numbers, reportWords }: ReportContext,
): HeadFact[] {
  const fact = (key: string, text: string): HeadFact => ({ name: reportWords(`facts.${key}`), text });
  return [
    fact('years', String(subjectValues(snapshot, pair, years, locale)['years'])),
    fact('made', formatDocumentDate(madeOn, locale)),
    fact(
      'data',
      reportWords('facts.revision', {
        revision: formatCount(snapshot.revision, locale),
        date: formatDocumentDate(snapshot.loadedAt.slice(0, 10), locale),
      }),
    ),
    ...(known === null ? [] : [fact('known', formatDocumentDate(known.edtf, locale))]),
    fact(
      'sources',
      reportWords('facts.documents', { count: numbers.size, number: formatCount(numbers.size, locale) }),
    ),
  ];
}
