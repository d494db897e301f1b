import type { Catalogue } from '@/lib/figure/catalogue';
import type { KnownDate } from './explore-query';
import type { ParameterEntry } from './parameters';
import { PARAMETER_OF } from './parameters';
import type { QueryProblem } from './parse-explore-query';
import { parseExploreQuery } from './parse-explore-query';

/** The parameters of the overview. */
export const OVERVIEW_PARAMETERS = [PARAMETER_OF.known, PARAMETER_OF.revision] as const;

/** What the reader of the overview asks for. */
export interface OverviewQuery {
  /** Null knows every document. */
  readonly known: KnownDate | null;
  /** The revision of the dataset that the page is frozen to; null shows the latest. */
  readonly revision: number | null;
}

export interface OverviewParsing {
  readonly query: OverviewQuery;
  readonly problems: readonly QueryProblem[];
}

/** Reads the parameters of the overview, as Explore reads its own. */
export function parseOverviewQuery(
  entries: readonly ParameterEntry[],
  catalogue: Catalogue,
): OverviewParsing {
  const names = new Set<string>(OVERVIEW_PARAMETERS);
  const isOwn = ([name]: ParameterEntry) => names.has(name);
  const { query, problems } = parseExploreQuery(entries.filter(isOwn), catalogue);
  const others = entries.filter((entry) => !isOwn(entry));
  return {
    query: { known: query.known, revision: query.revision },
    problems: [
      ...others.map(([parameter, value]) => ({ fault: 'unknown-parameter', parameter, value }) as const),
      ...problems,
    ],
  };
}
