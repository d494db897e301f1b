import type { TableColumnId } from '@/lib/query/explore-query';
import type { FigureRowView, RowGroup } from './figure-row';

/** Rows in groups. */
export interface GroupedRows {
  readonly rows: readonly FigureRowView[];
  /** The group that each row stands in; empty where rows are not grouped. */
  readonly groupOfRow: readonly RowGroup[];
  readonly groupCount: number;
}

/**
 * Brings together what is alike in its text, in the order in which the texts first come: in the order of a column two
 * texts can be alike ("3 billion", "about 3 billion") and then stand one among the other.
 */
export function gatherAlike<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const text = textOf(item);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [item]);
    else group.push(item);
  }
  return groups;
}

/** The groups of items that were brought together, by their texts. */
export function namedGroups(alike: ReadonlyMap<string, readonly unknown[]>): ReadonlyMap<string, RowGroup> {
  return new Map(
    [...alike].map(([text, { length }], index) => [text, { text, count: length, place: index + 1 }]),
  );
}

/** Ordered rows in groups by the text of a column; null groups nothing. */
export function rowsInGroups(rows: readonly FigureRowView[], column: TableColumnId | null): GroupedRows {
  if (column === null) return { rows, groupOfRow: [], groupCount: 0 };
  const textOf = ({ cells }: FigureRowView) => cells[column].text;
  const alike = gatherAlike(rows, textOf);
  const groups = namedGroups(alike);
  const together = [...alike.values()].flat();
  return {
    rows: together,
    groupOfRow: together.map((row) => groups.get(textOf(row))!),
    groupCount: groups.size,
  };
}
