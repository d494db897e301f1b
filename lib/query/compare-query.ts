import type { KnownDate, Preference } from './explore-query';
import { preferenceText } from './parameters';
import type { ParameterEntry } from './parameters';

/** What is set against what: years of one pair, partners of one indicator, or the statistics of the two sides. */
export const COMPARISONS = ['years', 'partners', 'sides'] as const;
export type ComparisonKind = (typeof COMPARISONS)[number];

/** Stands for any country in a direction: `VN-*` is from Viet Nam to any partner. */
export const ANY_COUNTRY = '*';

/** What the reader of the Compare screen asks for. An empty list and null ask for nothing in particular. */
export interface CompareQuery {
  readonly by: ComparisonKind;
  readonly pairs: readonly string[];
  readonly indicators: readonly string[];
  /** `VN-LA` is from Viet Nam to Laos, `VN-*` from Viet Nam to any partner, `none` no direction. */
  readonly direction: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly known: KnownDate | null;
  /** The revision of the dataset that the comparison is frozen to. */
  readonly revision: number | null;
  readonly prefer: Preference | null;
}

/** The address parameter of every part of a query, in the order in which addresses write them. */
export const COMPARE_PARAMETER_OF = {
  by: 'by',
  pairs: 'pair',
  indicators: 'indicator',
  direction: 'direction',
  from: 'from',
  to: 'to',
  known: 'known',
  revision: 'revision',
  prefer: 'prefer',
} as const satisfies Record<keyof CompareQuery, string>;

/** What is compared where the address does not say. */
export const USUAL_COMPARISON: CompareQuery = {
  by: 'years',
  pairs: [],
  indicators: [],
  direction: null,
  from: null,
  to: null,
  known: null,
  revision: null,
  prefer: null,
};

/** The query as address parameters, in canonical order; what asks for nothing is left out. */
export function serialiseCompareQuery(query: CompareQuery): ParameterEntry[] {
  const texts: Record<keyof CompareQuery, readonly string[]> = {
    by: query.by === USUAL_COMPARISON.by ? [] : [query.by],
    pairs: query.pairs,
    indicators: query.indicators,
    direction: query.direction === null ? [] : [query.direction],
    from: query.from === null ? [] : [String(query.from)],
    to: query.to === null ? [] : [String(query.to)],
    known: query.known === null ? [] : [query.known.edtf],
    revision: query.revision === null ? [] : [String(query.revision)],
    prefer: query.prefer === null ? [] : [preferenceText(query.prefer)],
  };
  const parts = Object.keys(COMPARE_PARAMETER_OF) as (keyof CompareQuery)[];
  return parts.flatMap((part) =>
    texts[part].map((text): ParameterEntry => [COMPARE_PARAMETER_OF[part], text]),
  );
}
