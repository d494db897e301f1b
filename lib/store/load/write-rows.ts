import { setImmediate as letTimersRun } from 'node:timers/promises';
import type { PrismaClient } from '@/prisma/generated/client';

/** Rows written by one statement: many enough to be quick, few enough for the driver, which is synchronous. */
const BATCH_SIZE = 1000;

/** Called after each batch with the number of rows it wrote. */
export type RowsWritten = (count: number) => void;

type Cell = string | number | null;

/**
 * Writes rows in batches, each batch one statement and so whole or not at all. `values` and `columns` stand in the
 * same order. A row whose key is there already is left as it is when `ignoreKnown` is set, else it is an error.
 */
export async function insertRows(
  client: PrismaClient,
  target: { readonly table: string; readonly columns: readonly string[]; readonly ignoreKnown?: boolean },
  rows: readonly (readonly Cell[])[],
  onWritten: RowsWritten,
): Promise<void> {
  const columns = target.columns.map((column) => `"${column}"`).join(', ');
  const cells = target.columns.map((_, index) => `json_extract(value, '$[${index}]')`).join(', ');
  const verb = target.ignoreKnown ? 'INSERT OR IGNORE' : 'INSERT';
  const statement = `${verb} INTO "${target.table}" (${columns}) SELECT ${cells} FROM json_each(?)`;
  await inBatches(rows, onWritten, (batch) => client.$executeRawUnsafe(statement, JSON.stringify(batch)));
}

/** Ends, with revision `next`, the validity of the rows of these ids that were valid before it. */
export async function endRows(
  client: PrismaClient,
  target: { readonly table: string; readonly idColumn: string },
  ids: readonly string[],
  next: number,
  onWritten: RowsWritten,
): Promise<void> {
  const statement =
    `UPDATE "${target.table}" SET "validUntil" = ? WHERE "validUntil" IS NULL AND "validFrom" < ? ` +
    `AND "${target.idColumn}" IN (SELECT value FROM json_each(?))`;
  await inBatches(ids, onWritten, (batch) =>
    client.$executeRawUnsafe(statement, next, next, JSON.stringify(batch)),
  );
}

async function inBatches<Row>(
  rows: readonly Row[],
  onWritten: RowsWritten,
  write: (batch: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH_SIZE) {
    const batch = rows.slice(start, start + BATCH_SIZE);
    await write(batch);
    onWritten(batch.length);
    await letTimersRun();
  }
}
