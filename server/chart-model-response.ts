import type { ChartPanel } from '@/lib/chart/chart-panel';
import { viewPanel } from '@/lib/chart/view-panel';
import { chartModelAddress } from '@/lib/link/addresses';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { viewJsonResponse } from './view-json-response';

/** The chart model of what the address asks for. `change` makes it fit for the place that it is asked from. */
export function chartModelResponse(
  request: Request,
  snapshot: Snapshot,
  locale: Locale,
  change: (panel: ChartPanel) => ChartPanel = (panel) => panel,
): Response {
  return viewJsonResponse(request, snapshot, locale, {
    address: (query) => chartModelAddress(locale, query),
    answer: (query) => change(viewPanel(snapshot, query, locale)),
  });
}
