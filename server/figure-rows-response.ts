import { packRows } from '@/components/table/compact-rows';
import { figureRowPage } from '@/components/table/figure-table-view';
import { figureRowsAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { snapshotAsKnown } from '@/lib/series/known';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { viewJsonResponse } from './view-json-response';

/** The rows of the table that the address asks for, packed. */
export function figureRowsResponse(request: Request, snapshot: Snapshot, locale: Locale): Response {
  const rows = (query: ExploreQuery) => {
    const known = snapshotAsKnown(snapshot, query.known);
    return packRows(figureRowPage(selectFigures(known, query), query, known, locale));
  };
  return viewJsonResponse(request, snapshot, locale, {
    address: (query) => figureRowsAddress(locale, query),
    answer: rows,
  });
}
