import type { ReactNode } from 'react';
import { ChartPanels } from '@/components/chart/ChartPanels';
import { FigureTable } from '@/components/table/FigureTable';
import { figureTableView } from '@/components/table/figure-table-view';
import { figureTableWords } from '@/components/table/figure-table-words';
import type { ChartView } from '@/lib/chart/chart-view';
import { buildChartView } from '@/lib/chart/chart-view';
import type { Figure } from '@/lib/figure/figure';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';

/** Where the links above the chart lead to. */
const TABLE_ID = 'figures';

interface ChartAndTableProps {
  readonly figures: readonly Figure[];
  /** What selects these figures. */
  readonly query: ExploreQuery;
  /** The page they stand on, and what of the query its own address says: the path may say the rest. */
  readonly path: string;
  readonly pageQuery: ExploreQuery;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  readonly chartName: string;
  readonly tableHeading: string;
  readonly caption: string;
  /** What stands after the chart and before the table. */
  readonly between?: (chart: ChartView) => ReactNode;
}

/** A chart and a table, always of the same figures. */
export function ChartAndTable({
  figures,
  query,
  path,
  pageQuery,
  snapshot,
  locale,
  chartName,
  tableHeading,
  caption,
  between,
}: ChartAndTableProps) {
  const view = buildChartView(figures, snapshot, query, locale);
  return (
    <>
      <section className="explore-chart" aria-label={chartName}>
        <ChartPanels
          view={view}
          query={query}
          path={path}
          pageQuery={pageQuery}
          tableId={TABLE_ID}
          locale={locale}
        />
      </section>
      {between?.(view)}
      <div className="figures" id={TABLE_ID}>
        <h2>{tableHeading}</h2>
        <FigureTable
          view={figureTableView(figures, query, snapshot, locale)}
          words={figureTableWords(locale)}
          caption={caption}
          locale={locale}
        />
      </div>
    </>
  );
}
