import { z } from 'zod';
import { DIRECTION_MEANINGS, UNIT_KINDS } from '@/lib/figure/vocabulary';
import type { TableRow } from './csv-table';
import type { DatasetProblem } from './problem';
import type { Table } from './read-tables';

const text = z.string();
const names = { name_en: text, name_vi: text };
const notes = { note_en: text, note_vi: text };

/** How the rows of each code table become the program's own records; the cells are checked by then. */
export const COUNTRY_ROW = z
  .object({ id: text, ...names })
  .transform((row) => ({ id: row.id, nameEn: row.name_en, nameVi: row.name_vi }));

export const TOPIC_ROW = COUNTRY_ROW;

export const UNIT_ROW = z
  .object({ id: text, kind: z.enum(UNIT_KINDS), label_en: text, label_vi: text, ...names })
  .transform((row) => ({
    id: row.id,
    kind: row.kind,
    labelEn: row.label_en,
    labelVi: row.label_vi,
    nameEn: row.name_en,
    nameVi: row.name_vi,
  }));

export const INDICATOR_ROW = z
  .object({
    id: text,
    topic: text,
    ...names,
    definition_en: text,
    definition_vi: text,
    unit_kind: z.enum(UNIT_KINDS),
    stock_flow: z.enum(['stock', 'flow', 'none']),
    direction_is: z.enum(DIRECTION_MEANINGS),
    not_comparable_with: text,
  })
  .transform((row) => ({
    id: row.id,
    topicId: row.topic,
    nameEn: row.name_en,
    nameVi: row.name_vi,
    definitionEn: row.definition_en,
    definitionVi: row.definition_vi,
    unitKind: row.unit_kind,
    stockFlow: row.stock_flow,
    directionIs: row.direction_is,
    notComparableWith: listOf(row.not_comparable_with),
  }));

export const BREAKDOWN_ROW = z
  .object({ key: text, code: text, ...names })
  .transform((row) => ({ key: row.key, code: row.code, nameEn: row.name_en, nameVi: row.name_vi }));

export const DOCUMENT_ROW = z
  .object({
    id: text,
    title: text,
    publisher: text,
    date: text,
    date_note: text,
    language: text,
    url: text,
    archived_url: text,
    accessed: text,
    text_file: text,
    sha256: text,
    ...notes,
  })
  .transform((row) => ({
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    date: row.date,
    dateNote: row.date_note,
    language: row.language,
    url: row.url,
    archivedUrl: row.archived_url,
    accessed: row.accessed,
    textFile: row.text_file,
    sha256: row.sha256,
    noteEn: row.note_en,
    noteVi: row.note_vi,
  }));

export const RETIRED_ROW = z.object({ id: text, replaced_by: text, ...notes }).transform((row) => ({
  id: row.id,
  replacedBy: row.replaced_by,
  noteEn: row.note_en,
  noteVi: row.note_vi,
}));

export const REVIEW_ROW = z.object({
  figure: text,
  check: z.enum(['as-written', 'qualifier', 'lines']),
  reason: text,
});

/** Values of a cell that holds several joined by `;`; an empty cell holds none. */
export function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}

/** A record with the row that it was read from. */
export interface LocatedRecord<Entry> {
  readonly record: Entry;
  readonly row: TableRow;
}

/** The records of a table. Rows that are none are left out and reported. */
export function recordsOf<Entry>(
  table: Table,
  rowSchema: z.ZodType<Entry>,
): { located: readonly LocatedRecord<Entry>[]; problems: readonly DatasetProblem[] } {
  const located: LocatedRecord<Entry>[] = [];
  const problems: DatasetProblem[] = [];
  for (const row of table.rows) {
    const reading = rowSchema.safeParse(row.cells);
    if (reading.success) located.push({ record: reading.data, row });
    else problems.push(...reading.error.issues.map((issue) => unreadableCell(row, issue)));
  }
  return { located, problems };
}

function unreadableCell({ file, line, cells }: TableRow, issue: z.core.$ZodIssue): DatasetProblem {
  const column = issue.path.join('.');
  const wrong = `the program cannot read the ${column} "${cells[column] ?? ''}" (${issue.message})`;
  return { file, line, column, wrong, expected: 'the columns and codes of docs/dataset.md' };
}
