import type { Indicator, SourceDocument } from '@/lib/figure/catalogue';
import { csvText, harmlessText } from './figures-csv';
import type { FigureExport } from './figure-export';
import { exportedDocuments } from './figure-export';

interface TextColumnOf<Row> {
  readonly id: string;
  /** In English, for the description of the package. */
  readonly meaning: string;
  readonly textOf: (row: Row) => string;
}

/** Columns of the documents of an exported package. */
export const DOCUMENT_COLUMNS: readonly TextColumnOf<SourceDocument>[] = [
  { id: 'id', meaning: 'Code of the document.', textOf: ({ id }) => id },
  { id: 'title', meaning: 'Title as printed.', textOf: ({ title }) => title },
  {
    id: 'publisher',
    meaning: 'Who published it; empty when not printed.',
    textOf: ({ publisher }) => publisher,
  },
  { id: 'date', meaning: 'Date (EDTF); ~ marks an estimate.', textOf: ({ date }) => date },
  { id: 'date_note', meaning: 'How the date is known.', textOf: ({ dateNote }) => dateNote },
  { id: 'language', meaning: 'Language of the document (BCP 47).', textOf: ({ language }) => language },
  { id: 'url', meaning: 'Where it was published.', textOf: ({ url }) => url },
  { id: 'archived_url', meaning: 'An archived copy.', textOf: ({ archivedUrl }) => archivedUrl },
  { id: 'note_en', meaning: 'Note in English.', textOf: ({ noteEn }) => noteEn },
  { id: 'note_vi', meaning: 'Note in Vietnamese.', textOf: ({ noteVi }) => noteVi },
];

/** Columns of the indicators of an exported package. */
export const INDICATOR_COLUMNS: readonly TextColumnOf<Indicator>[] = [
  { id: 'id', meaning: 'Code of the indicator.', textOf: ({ id }) => id },
  { id: 'topic', meaning: 'Code of its topic.', textOf: ({ topicId }) => topicId },
  { id: 'name_en', meaning: 'Name in English.', textOf: ({ nameEn }) => nameEn },
  { id: 'name_vi', meaning: 'Name in Vietnamese.', textOf: ({ nameVi }) => nameVi },
  { id: 'definition_en', meaning: 'Definition in English.', textOf: ({ definitionEn }) => definitionEn },
  { id: 'definition_vi', meaning: 'Definition in Vietnamese.', textOf: ({ definitionVi }) => definitionVi },
  {
    id: 'not_comparable_with',
    meaning: 'Codes of indicators that it must not be compared with, joined by a semicolon.',
    textOf: ({ notComparableWith }) => notComparableWith.join(';'),
  },
];

/** The documents that state the exported figures, as CSV. */
export function documentsCsv(exported: FigureExport): string {
  return tableCsv(DOCUMENT_COLUMNS, exportedDocuments(exported));
}

/** The indicators of the exported figures, as CSV. */
export function indicatorsCsv({ figures, snapshot }: FigureExport): string {
  const ids = new Set(figures.map(({ indicatorId }) => indicatorId));
  return tableCsv(
    INDICATOR_COLUMNS,
    [...snapshot.catalogue.indicators.values()].filter(({ id }) => ids.has(id)),
  );
}

function tableCsv<Row>(columns: readonly TextColumnOf<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ textOf }) => harmlessText(textOf(row))));
  return csvText(
    columns.map(({ id }) => id),
    cells,
    { byteOrderMark: false },
  );
}
