import type { PrismaClient } from '@/prisma/generated/client';
import type { Dataset } from '@/lib/dataset/dataset';
import { breakdownCodeId } from './version-tables';
import { insertRows } from './write-rows';

/** Tables of ids, those that others point to first. An id once known stays, so that relations always lead somewhere. */
export const IDENTITY_TABLES = [
  'Country',
  'Topic',
  'Unit',
  'Indicator',
  'BreakdownCode',
  'Document',
  'Pair',
  'Figure',
] as const;

type IdentityTable = (typeof IDENTITY_TABLES)[number];

/** Makes every id of the dataset known, the new ones since revision `next`. */
export async function writeIdentities(client: PrismaClient, dataset: Dataset, next: number): Promise<void> {
  const identities = identitiesOf(dataset);
  const ignoreKnown = true;
  for (const table of IDENTITY_TABLES) {
    const rows = [...new Set(identities[table])].map((id) => [id, next]);
    await insertRows(client, { table, columns: ['id', 'knownSince'], ignoreKnown }, rows, () => {});
  }
  const members = [...new Set(identities.Pair)].flatMap((pair) =>
    pair.split('-').map((country) => [pair, country]),
  );
  await insertRows(
    client,
    { table: 'PairMember', columns: ['pairId', 'countryId'], ignoreKnown },
    members,
    () => {},
  );
}

function identitiesOf(dataset: Dataset): Record<IdentityTable, readonly string[]> {
  const idOf = ({ id }: { readonly id: string }) => id;
  const retiredIds = dataset.retired.flatMap(({ id, replacedBy }) => (replacedBy ? [id, replacedBy] : [id]));
  return {
    Country: dataset.countries.map(idOf),
    Topic: dataset.topics.map(idOf),
    Unit: dataset.units.map(idOf),
    Indicator: dataset.indicators.map(idOf),
    BreakdownCode: dataset.breakdowns.map(breakdownCodeId),
    Document: dataset.documents.map(idOf),
    Pair: dataset.figures.map(({ row }) => row.pair),
    Figure: [...dataset.figures.map(({ row }) => row.id), ...retiredIds],
  };
}
