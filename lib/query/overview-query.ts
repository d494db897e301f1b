import type { Catalogue } from '@/lib/figure/catalogue';
import type { KnownDate } from './explore-query';
import type { ParameterEntry } from './parameters';
import { PARAMETER_OF } from './parameters';
import type { QueryProblem } from './parse-explore-query';
import { parseExploreQuery } from './parse-explore-query';

/** The parameters of the overview. */
export const OVERVIEW_PARAMETERS = [PARAMETER_OF.known] as const;

export interface OverviewParsing {
  /** Null knows every document. */
  readonly known: KnownDate | null;
  readonly problems: readonly QueryProblem[];
}

/** Reads the parameters of the overview, as Explore reads its own. */
export function parseOverviewQuery(
  entries: readonly ParameterEntry[],
  catalogue: Catalogue,
): OverviewParsing {
  const isOwn = ([name]: ParameterEntry) => name === PARAMETER_OF.known;
  const { query, problems } = parseExploreQuery(entries.filter(isOwn), catalogue);
  const others = entries.filter((entry) => !isOwn(entry));
  return {
    known: query.known,
    problems: [
      ...others.map(([parameter, value]) => ({ fault: 'unknown-parameter', parameter, value }) as const),
      ...problems,
    ],
  };
}
