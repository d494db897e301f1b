import { Chart } from '@/components/chart/Chart';
import { FigureTable } from '@/components/table/FigureTable';
import { buildFigureRows, figureTableWords } from '@/components/table/figure-rows';
import { buildChartModel } from '@/lib/chart/chart-model';
import type { Figure } from '@/lib/figure/figure';
import { chartModelAddress, exploreAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { narrowedToPanel, withoutTable } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';

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
}: ChartAndTableProps) {
  return (
    <>
      <section className="explore-chart" aria-label={chartName}>
        <Chart
          panel={buildChartModel(figures, snapshot, locale)}
          modelAddress={chartModelAddress(locale, withoutTable(query))}
          panelAddress={(panel) =>
            exploreAddress(
              locale,
              narrowedToPanel(query, { ...panel, indicatorIds: [panel.indicatorId], pairs: [panel.pair] }),
            )
          }
        />
      </section>
      <div className="figures">
        <h2>{tableHeading}</h2>
        <FigureTable
          rows={buildFigureRows(figures, snapshot, locale)}
          query={pageQuery}
          path={path}
          words={figureTableWords(locale)}
          caption={caption}
        />
      </div>
    </>
  );
}
