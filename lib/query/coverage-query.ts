import type { Catalogue } from '@/lib/figure/catalogue';
import type { KnownDate } from './explore-query';
import type { ParameterEntry } from './parameters';
import { PARAMETER_OF } from './parameters';
import type { QueryProblem } from './parse-explore-query';
import { parseExploreQuery } from './parse-explore-query';

/** What the reader of the coverage page asks for. Null asks for nothing in particular. */
export interface CoverageQuery {
  readonly topic: string | null;
  readonly pair: string | null;
  /** Years that have a column each. */
  readonly from: number | null;
  readonly to: number | null;
  readonly known: KnownDate | null;
  /** The revision of the dataset that the page is frozen to. */
  readonly revision: number | null;
}

/** The parameters of the coverage page, in the order in which addresses write them. */
export const COVERAGE_PARAMETERS = [
  PARAMETER_OF.topic,
  PARAMETER_OF.pairs,
  PARAMETER_OF.from,
  PARAMETER_OF.to,
  PARAMETER_OF.known,
  PARAMETER_OF.revision,
] as const;

export interface CoverageParsing {
  readonly query: CoverageQuery;
  readonly problems: readonly QueryProblem[];
}

/** Reads the parameters of the coverage page, as Explore reads its own; here the pair is one. */
export function parseCoverageQuery(
  entries: readonly ParameterEntry[],
  catalogue: Catalogue,
): CoverageParsing {
  const known = new Set<string>(COVERAGE_PARAMETERS);
  const isPair = ([name, value]: ParameterEntry) => name === PARAMETER_OF.pairs && value !== '';
  const [firstPair, ...otherPairs] = entries.filter(isPair);
  const own = entries.filter((entry) => known.has(entry[0]) && (!isPair(entry) || entry === firstPair));
  const { query, problems } = parseExploreQuery(own, catalogue);
  const { topic, pairs, from, to, known: asKnown, revision } = query;
  return {
    query: { topic, pair: pairs[0] ?? null, from, to, known: asKnown, revision },
    problems: [
      ...entries
        .filter(([name]) => !known.has(name))
        .map(([parameter, value]) => ({ fault: 'unknown-parameter', parameter, value }) as const),
      ...problems,
      ...otherPairs.map(
        ([, value]) => ({ fault: 'given-twice', parameter: PARAMETER_OF.pairs, value }) as const,
      ),
    ],
  };
}

/** The query as address parameters; what asks for nothing is left out. */
export function serialiseCoverageQuery(query: CoverageQuery): ParameterEntry[] {
  const { topic, pair, from, to, known, revision } = query;
  const texts: Record<(typeof COVERAGE_PARAMETERS)[number], string | null> = {
    topic,
    pair,
    from: from === null ? null : String(from),
    to: to === null ? null : String(to),
    known: known?.edtf ?? null,
    revision: revision === null ? null : String(revision),
  };
  return COVERAGE_PARAMETERS.flatMap((name): ParameterEntry[] => {
    const text = texts[name];
    return text === null ? [] : [[name, text]];
  });
}
