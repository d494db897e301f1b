import { createHash } from 'node:crypto';

/** What a row says, cell by cell in a fixed order; null where a code is not given. */
export type Cells = readonly (string | null)[];

/** SHA-256 (hexadecimal) of a row's cells: equal digests are equal rows. */
export function digestOfCells(cells: Cells): string {
  // JSON keeps the borders between cells, which joining them would lose.
  return createHash('sha256').update(JSON.stringify(cells)).digest('hex');
}

/** SHA-256 (hexadecimal) over rows of cells in their order: equal digests are equal tables. */
export function digestOfRows(rows: Iterable<Cells>): string {
  const hash = createHash('sha256');
  for (const cells of rows) hash.update(`${JSON.stringify(cells)}\n`);
  return hash.digest('hex');
}
