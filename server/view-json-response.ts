import type { ExploreQuery } from '@/lib/query/explore-query';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { describeQueryProblem } from '@/lib/query/problem-words';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { entityTag, holdsEntityTag } from './entity-tag';

interface ViewJson {
  /** The one address of the answer: what the address at hand comes to once it is read. */
  readonly address: (query: ExploreQuery) => string;
  readonly answer: (query: ExploreQuery) => unknown;
}

/**
 * Something of the view that the address asks for, as JSON: 400 with every problem when part of the address cannot be
 * used, 304 when the asker has the answer already.
 */
export function viewJsonResponse(
  request: Request,
  snapshot: Snapshot,
  locale: Locale,
  { address, answer }: ViewJson,
): Response {
  const { query, problems } = parseExploreQuery(new URL(request.url).searchParams, snapshot.catalogue);
  if (problems.length > 0) {
    const texts = problems.map((problem) => ({
      parameter: problem.parameter,
      ...describeQueryProblem(problem, snapshot.catalogue, locale),
    }));
    return Response.json({ problems: texts }, { status: 400, headers: { 'Cache-Control': 'no-store' } });
  }
  // A database made anew may count its revisions from one again; the time of the load tells them apart.
  const tag = entityTag(String(snapshot.revision), snapshot.loadedAt, address(query));
  const headers = { ETag: tag, 'Cache-Control': 'public, no-cache' };
  if (holdsEntityTag(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers });
  }
  return Response.json(answer(query), { headers });
}
