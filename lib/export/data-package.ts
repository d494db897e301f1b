import { READING_NOTE } from './columns-in-codes';
import { datasetFacts } from './dataset-facts';
import type { ExportColumn } from './export-column';
import { EXPORT_COLUMNS } from './export-columns';
import { columnWords } from './export-notes';
import type { FigureExport } from './figure-export';
import { DOCUMENT_COLUMNS, INDICATOR_COLUMNS } from './package-tables';

/** Table Schema types of the kinds of columns. */
const FIELD_TYPES: Readonly<
  Record<ExportColumn['kind'], { readonly type: string; readonly format?: string }>
> = {
  text: { type: 'string' },
  address: { type: 'string', format: 'uri' },
  number: { type: 'number' },
  day: { type: 'date' },
  flag: { type: 'boolean' },
};

/**
 * The description of an exported package (Frictionless Data Package and Table Schema, version 1) for programs; it is
 * written in English, as are the ids it explains. */
export function dataPackage(exported: FigureExport): object {
  const { frozenAddress } = exported;
  const { title, version, loadedAt, licence, documents } = datasetFacts({ ...exported, locale: 'en' });
  const sources = documents.map(({ title, url }) => ({ title, ...(url !== '' && { path: url }) }));
  return {
    profile: 'tabular-data-package',
    name: 'song-phuong-figures',
    title,
    description: READING_NOTE,
    version,
    created: loadedAt,
    ...(frozenAddress.startsWith('http') && { homepage: frozenAddress }),
    licenses: [{ name: licence.id, title: licence.title, path: licence.address }],
    // The standard has no empty list of sources.
    ...(sources.length > 0 && { sources }),
    resources: [
      resource('figures', 'The exported figures, one statement a row.', {
        fields: EXPORT_COLUMNS.map((column) => ({
          name: column.id,
          ...FIELD_TYPES[column.kind],
          title: columnWords(column, 'en').name,
          description: columnWords(column, 'en').meaning,
          ...(column.id === 'id' && { constraints: { required: true, unique: true } }),
        })),
        primaryKey: ['id'],
        foreignKeys: [
          { fields: 'document', reference: { resource: 'documents', fields: 'id' } },
          { fields: 'indicator', reference: { resource: 'indicators', fields: 'id' } },
        ],
      }),
      resource('documents', 'The documents that state the exported figures.', plainTable(DOCUMENT_COLUMNS)),
      resource('indicators', 'What the exported figures measure.', plainTable(INDICATOR_COLUMNS)),
    ],
  };
}

function resource(name: string, description: string, schema: object): object {
  return {
    name,
    description,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { ...schema, missingValues: [''] },
  };
}

function plainTable(columns: readonly { readonly id: string; readonly meaning: string }[]): object {
  return {
    fields: columns.map(({ id, meaning }) => ({
      name: id,
      type: 'string',
      description: meaning,
      ...(id === 'id' && { constraints: { required: true, unique: true } }),
    })),
    primaryKey: ['id'],
  };
}
