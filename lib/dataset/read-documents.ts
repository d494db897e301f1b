import type { SourceDocument } from '@/lib/figure/catalogue';
import { DOCUMENT_ROW, recordsOf } from './catalogue-tables';
import { checkCells } from './cell-constraints';
import { checkUniqueness } from './keys';
import type { DatasetProblem } from './problem';
import { inReadingOrder } from './problem';
import { readTables } from './read-tables';

/**
 * The documents that a dataset lists, whatever the state of its other tables; null when `documents.csv` itself, or
 * `datapackage.json`, has problems.
 */
export async function readDocuments(
  folder: string,
): Promise<
  | { readonly documents: readonly SourceDocument[]; readonly problems: readonly [] }
  | { readonly documents: null; readonly problems: readonly DatasetProblem[] }
> {
  const { tables, problems: fileProblems } = await readTables(folder);
  if (tables === null) return { documents: null, problems: inReadingOrder(fileProblems) };
  const table = tables.documents;
  const ownProblems = fileProblems.filter(({ file }) => table.files.includes(file));
  const { located, problems: rowProblems } = recordsOf(table, DOCUMENT_ROW);
  const problems = [...ownProblems, ...rowProblems, ...checkCells(table), ...checkUniqueness(table)];
  if (problems.length > 0) return { documents: null, problems: inReadingOrder(problems) };
  return { documents: located.map(({ record }) => record), problems: [] };
}
