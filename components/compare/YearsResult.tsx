import type { YearsView } from '@/lib/comparison/years-view';
import { formatCount } from '@/lib/format/number';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { CompareChart } from './CompareChart';
import { ComparisonTableView } from './ComparisonTableView';
import { Refusals } from './Refusals';
import { Remarks } from './Remarks';

interface YearsResultProps {
  readonly view: YearsView;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
}

/** Years against years: the table with its change, what is not compared, and what is known in part. */
export function YearsResult({ view, snapshot, locale }: YearsResultProps) {
  const words = wordsOf(locale, 'compare');
  const { table, partialTable, refusals, remarks, comparison } = view;
  const count = comparison.partialRows.length;
  const rowHeading = words('columns.indicator');
  return (
    <>
      <Remarks remarks={remarks} />
      {table !== null && <ComparisonTableView table={table} rowHeading={rowHeading} words={words} />}
      <CompareChart snapshot={snapshot} query={view.chartQuery} locale={locale} />
      <Refusals refusals={refusals} words={words} />
      {partialTable !== null && (
        <details className="more-rows" open={table === null}>
          <summary>{words('years.partialHeading', { count, number: formatCount(count, locale) })}</summary>
          <ComparisonTableView table={partialTable} rowHeading={rowHeading} words={words} />
        </details>
      )}
    </>
  );
}
