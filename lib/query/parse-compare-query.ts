import { z } from 'zod';
import type { Catalogue } from '@/lib/figure/catalogue';
import type { CompareQuery } from './compare-query';
import { ANY_COUNTRY, COMPARE_PARAMETER_OF, COMPARISONS, USUAL_COMPARISON } from './compare-query';
import { distinct, parameterReader } from './parameter-reader';
import { parameterSchemas } from './parameter-schemas';
import type { ParameterEntry } from './parameters';
import type { QueryProblem } from './parse-explore-query';

export interface CompareParsing {
  readonly query: CompareQuery;
  readonly problems: readonly QueryProblem[];
}

/**
 * Reads the parameters of the Compare screen, whose names and codes are those of Explore. Whatever cannot be used is
 * left out of the query and told as a problem.
 */
export function parseCompareQuery(entries: Iterable<ParameterEntry>, catalogue: Catalogue): CompareParsing {
  const schemas = parameterSchemas(catalogue);
  const { one, many, problems } = parameterReader(entries, Object.values(COMPARE_PARAMETER_OF));
  const query: CompareQuery = {
    by: one('by', z.enum(COMPARISONS)) ?? USUAL_COMPARISON.by,
    pairs: distinct(many('pair', schemas.pair)),
    indicators: distinct(many('indicator', schemas.indicator)),
    direction: one('direction', z.union([schemas.direction, openDirection(catalogue)])),
    from: one('from', schemas.from),
    to: one('to', schemas.to),
    known: one('known', schemas.known),
    revision: one('revision', schemas.revision),
    prefer: one('prefer', schemas.prefer),
  };
  if (query.from === null || query.to === null || query.from <= query.to) return { query, problems };
  const reversed: QueryProblem = {
    fault: 'years-reversed',
    parameter: 'from',
    value: `${query.from}&to=${query.to}`,
  };
  return { query: { ...query, from: null, to: null }, problems: [...problems, reversed] };
}

/** `VN-*` or `*-VN`. */
function openDirection({ countries }: Catalogue) {
  return z.string().refine((text) => {
    const codes = text.split('-');
    return (
      codes.length === 2 &&
      codes.filter((code) => code === ANY_COUNTRY).length === 1 &&
      codes.every((code) => code === ANY_COUNTRY || countries.has(code))
    );
  });
}
