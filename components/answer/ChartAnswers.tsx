import { panelsAskedFor } from '@/lib/chart/chart-view';
import type { Figure } from '@/lib/figure/figure';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { ForecastOutcomes } from './ForecastOutcomes';
import { NumberToUseSection } from './NumberToUseSection';

interface ChartAnswersProps {
  /** What the query selects. */
  readonly figures: readonly Figure[];
  readonly query: ExploreQuery;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
}

/** What follows from a chart: the numbers to use of what is asked for, and what was said to come beside what came. */
export function ChartAnswers(props: ChartAnswersProps) {
  const charted = panelsAskedFor(props.figures, props.snapshot, props.query);
  return (
    <>
      {charted.length > 0 && (
        <NumberToUseSection {...props} figures={charted.flatMap(({ figures }) => figures)} />
      )}
      <ForecastOutcomes {...props} />
    </>
  );
}
