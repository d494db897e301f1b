import { PARAMETER_OF } from './parameters';
import type { ParameterEntry } from './parameters';
import { SEARCH_TEXT } from './parameter-schemas';
import type { QueryProblem } from './parse-explore-query';

/** The parameters of the search page. */
export const SEARCH_PARAMETERS = [PARAMETER_OF.search] as const;

export interface SearchParsing {
  /** Words to find, single blanks, none at the ends; empty asks for nothing in particular. */
  readonly search: string;
  readonly problems: readonly QueryProblem[];
}

/** Reads the parameters of the search page. Whatever cannot be used is left out and told as a problem. */
export function parseSearchQuery(entries: readonly ParameterEntry[]): SearchParsing {
  const parameter = PARAMETER_OF.search;
  const problems: QueryProblem[] = entries
    .filter(([name]) => name !== parameter)
    .map(([name, value]) => ({ fault: 'unknown-parameter', parameter: name, value }));
  const [first = '', ...others] = entries
    .filter(([name, value]) => name === parameter && value !== '')
    .map(([, value]) => value);
  problems.push(...others.map((value) => ({ fault: 'given-twice', parameter, value }) as const));
  const result = SEARCH_TEXT.safeParse(first);
  if (result.success) return { search: result.data, problems };
  return { search: '', problems: [...problems, { fault: 'unexpected-value', parameter, value: first }] };
}
