import type { PanelIdentity } from '@/lib/chart/chart-panel';

/** The panel whose chart is leaving the page with the focus on it. */
let leaving: string | null = null;

/** To be called by a chart that leaves the page while the reader is on it. */
export function leaveFocusBehind(panel: PanelIdentity): void {
  leaving = nameOf(panel);
  // The chart that takes its place comes in the same step, or never.
  queueMicrotask(() => {
    leaving = null;
  });
}

/** Whether the reader was on the chart of this panel that has just left the page. */
export function takeFocusLeftBehind(panel: PanelIdentity): boolean {
  return leaving === nameOf(panel);
}

function nameOf({ indicatorIds, measure, unitId, pairs }: PanelIdentity): string {
  return [...indicatorIds, measure, unitId, ...pairs].join('|');
}
