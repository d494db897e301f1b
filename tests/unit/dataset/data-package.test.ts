import { readFile } from 'node:fs/promises';
import { REVIEW_ROW } from '@/lib/dataset/catalogue-tables';
import type { TableField } from '@/lib/dataset/table-schema';
import { dataPackageSchema } from '@/lib/dataset/table-schema';
import { FIGURE_COLUMNS } from '@/lib/figure/columns';
import {
  DIRECTION_MEANINGS,
  MEASURES,
  NATURES,
  PERIOD_KINDS,
  QUALIFIERS,
  UNIT_KINDS,
} from '@/lib/figure/vocabulary';

async function fieldsOf(table: string): Promise<readonly TableField[]> {
  const definition = dataPackageSchema.parse(JSON.parse(await readFile('data/datapackage.json', 'utf8')));
  return definition.resources.find((resource) => resource.name === table)!.schema.fields;
}

test('the columns of figures are those that the program reads, in their order', async () => {
  const fields = await fieldsOf('figures');
  expect(fields.map((field) => field.name)).toEqual([...FIGURE_COLUMNS]);
});

test.each([
  ['figures', 'measure', MEASURES],
  ['figures', 'period_kind', PERIOD_KINDS],
  ['figures', 'qualifier', QUALIFIERS],
  ['figures', 'nature', NATURES],
  ['units', 'kind', UNIT_KINDS],
  ['indicators', 'unit_kind', UNIT_KINDS],
  ['indicators', 'direction_is', DIRECTION_MEANINGS],
  ['review', 'check', REVIEW_ROW.shape.check.options],
])('the codes of %s.%s are those of the program', async (table, column, codes) => {
  const fields = await fieldsOf(table);
  expect(fields.find((field) => field.name === column)?.constraints.enum).toEqual([...codes]);
});
