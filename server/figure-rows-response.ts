import { packRows } from '@/components/table/compact-rows';
import { figureRowPage } from '@/components/table/figure-table-view';
import { figureRowsAddress } from '@/lib/link/addresses';
import type { QueryProblem } from '@/lib/query/parse-explore-query';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { describeQueryProblem, refusedLines } from '@/lib/query/problem-words';
import { snapshotAsKnown } from '@/lib/series/known';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { entityTag, holdsEntityTag } from './entity-tag';
import { refusal } from './refusal';

/**
 * The rows of the table that the address asks for, packed: 400 with the problems in words when part of the address cannot be
 * used, 304 when the asker has them already.
 */
export function figureRowsResponse(request: Request, snapshot: Snapshot, locale: Locale): Response {
  const { query, problems } = parseExploreQuery(new URL(request.url).searchParams, snapshot.catalogue);
  if (problems.length > 0) {
    const describe = (problem: QueryProblem) => describeQueryProblem(problem, snapshot.catalogue, locale);
    return refusal(400, refusedLines(problems, describe, locale), locale);
  }
  // A database made anew may count its revisions from one again; the time of the load tells them apart.
  const tag = entityTag(String(snapshot.revision), snapshot.loadedAt, figureRowsAddress(locale, query));
  const headers = { ETag: tag, 'Cache-Control': 'public, no-cache' };
  if (holdsEntityTag(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers });
  }
  const known = snapshotAsKnown(snapshot, query.known);
  const page = figureRowPage(selectFigures(known, query), query, known, locale);
  return Response.json(packRows(page), { headers });
}
