import type { CSSProperties } from 'react';
import type { ChartPanel } from '@/lib/chart/chart-panel';
import type { ChartView } from '@/lib/chart/chart-view';
import { exploreAddress } from '@/lib/link/addresses';
import { LOOK_PROPERTIES } from '@/lib/look/custom-properties';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { narrowedToPanel, withoutTable } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import { Chart } from './Chart';
import styles from './chart.module.css';
import { ChartControls } from './ChartControls';
import { OtherPanels } from './OtherPanels';

interface ChartPanelsProps {
  readonly view: ChartView;
  /** What selected the figures. */
  readonly query: ExploreQuery;
  /** The page, and what of the query its own address says. */
  readonly path: string;
  readonly pageQuery: ExploreQuery;
  /** The id of the table of the same figures. */
  readonly tableId: string;
  readonly locale: Locale;
}

/** The charts of a selection, what may be shown of it, and links to what of it is not shown. */
export function ChartPanels({ view, query, path, pageQuery, tableId, locale }: ChartPanelsProps) {
  return (
    <div className={styles.panels} style={LOOK_PROPERTIES as CSSProperties}>
      <ChartControls view={view} path={path} pageQuery={pageQuery} tableId={tableId} locale={locale} />
      {view.panels.map((panel) => (
        <Chart key={panelId(panel)} panel={panel} viewAddress={addressOfPanel(panel, query, locale)} />
      ))}
      <OtherPanels view={view} query={query} locale={locale} />
    </div>
  );
}

function panelId(panel: ChartPanel): string {
  if (panel.kind === 'empty') return panel.kind;
  return [...panel.indicatorIds, panel.measure, panel.unitId, ...panel.pairs].join('|');
}

/** The address of a chart's own part of the selection. */
function addressOfPanel(panel: ChartPanel, query: ExploreQuery, locale: Locale): string {
  const shown = withoutTable(query);
  return exploreAddress(locale, panel.kind === 'empty' ? shown : narrowedToPanel(shown, panel));
}
