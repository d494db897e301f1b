import { viewPanel } from '@/lib/chart/view-panel';
import { partnersView } from '@/lib/comparison/partners-view';
import { yearsView } from '@/lib/comparison/years-view';
import { quantityMeant } from '@/lib/figure/figure';
import type { CompareQuery } from '@/lib/query/compare-query';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { ReportQuery } from '@/lib/query/report-query';
import { reportCharts } from '@/lib/report/report-charts';
import { reportLines } from '@/lib/report/report-lines';
import { reportYears } from '@/lib/report/report-years';
import { directionCode } from '@/lib/series/figure-direction';
import { snapshotAsKnown } from '@/lib/series/known';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';

/** The view whose chart a comparison draws; null where it draws none that stands for itself and holds all it compares. */
export function comparedView(snapshot: Snapshot, query: CompareQuery, locale: Locale): ExploreQuery | null {
  const view = viewOf(snapshotAsKnown(snapshot, query.known), query, locale);
  if (view === null) return null;
  const panel = viewPanel(snapshot, view, locale);
  return panel.kind === 'chart' && panel.pairs.length >= view.pairs.length ? view : null;
}

function viewOf(known: Snapshot, query: CompareQuery, locale: Locale): ExploreQuery | null {
  switch (query.by) {
    case 'years':
      return yearsView(known, query, locale).chartQuery;
    case 'partners':
      return partnersView(known, query, locale).chartQuery;
    case 'sides':
      return null;
  }
}

/** The view of what the first chart of a brief draws; null where it draws none. */
export function briefView(
  snapshot: Snapshot,
  pair: string,
  query: ReportQuery,
  locale: Locale,
): ExploreQuery | null {
  const known = snapshotAsKnown(snapshot, query.known);
  const years = reportYears(known, pair, query);
  const [leading] = reportCharts(reportLines(known, pair, years), known, years, locale);
  if (leading === undefined) return null;
  const { figure } = leading.line.latest;
  return {
    ...EVERY_FIGURE,
    ...query,
    ...years,
    indicators: [figure.indicatorId],
    pairs: [pair],
    directions: [directionCode(figure)],
    measures: [figure.measure],
    units: [quantityMeant(figure).unitId],
    natures: [figure.nature],
  };
}
