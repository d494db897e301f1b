import { placeRows } from './place-rows';

/** A row of the present state: what it is called, what it says, where it stands. */
export interface PlacedDigest {
  readonly key: string;
  readonly digest: string;
  readonly position: number;
}

/** A row of the wanted state; rows stand in the order in which they come. */
export interface KeyedDigest {
  readonly key: string;
  readonly digest: string;
}

/** What leads from one state of a table to another. A changed or moved row ends and is added again. */
export interface Difference<Row> {
  readonly added: readonly { readonly row: Row; readonly position: number }[];
  readonly endedKeys: readonly string[];
}

/** Compares two states of a table by key, digest and order; keys are unique in each. */
export function differenceOf<Row extends KeyedDigest>(
  present: readonly PlacedDigest[],
  wanted: readonly Row[],
): Difference<Row> {
  const presentByKey = new Map(present.map((row) => [row.key, row]));
  const positions = placeRows(
    wanted.map((row) => row.key),
    new Map(present.map((row) => [row.key, row.position])),
  );
  const placed = wanted.map((row, index) => ({ row, position: positions[index]! }));
  const isUnchanged = ({ row, position }: { row: Row; position: number }) => {
    const before = presentByKey.get(row.key);
    return before?.digest === row.digest && before.position === position;
  };
  const unchangedKeys = new Set(placed.filter(isUnchanged).map(({ row }) => row.key));
  return {
    added: placed.filter(({ row }) => !unchangedKeys.has(row.key)),
    endedKeys: present.map((row) => row.key).filter((key) => !unchangedKeys.has(key)),
  };
}
