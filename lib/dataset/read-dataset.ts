import type { z } from 'zod';
import { checkCatalogueRules } from './catalogue-rules';
import type { LocatedRecord } from './catalogue-tables';
import {
  BREAKDOWN_ROW,
  COUNTRY_ROW,
  DOCUMENT_ROW,
  INDICATOR_ROW,
  RETIRED_ROW,
  REVIEW_ROW,
  TOPIC_ROW,
  UNIT_ROW,
  recordsOf,
} from './catalogue-tables';
import { checkCells } from './cell-constraints';
import type { Dataset } from './dataset';
import { catalogueOf } from './dataset';
import { checkFigureReferences } from './figure-references';
import { checkForeignKeys, checkUniqueness } from './keys';
import type { DatasetProblem } from './problem';
import { inReadingOrder } from './problem';
import type { RowPlace } from './read-figures';
import { readFigures } from './read-figures';
import type { Table, Tables } from './read-tables';
import { readTables } from './read-tables';

/** A whole and valid dataset, or everything that is wrong with it. */
export type DatasetReading =
  | { readonly dataset: Dataset; readonly problems: readonly [] }
  | { readonly dataset: null; readonly problems: readonly DatasetProblem[] };

/** A figure for which a check is set aside, and the row that says so. */
export type ReviewedException = z.infer<typeof REVIEW_ROW> & RowPlace;

/** A valid dataset with what its checks need beside it. */
export interface DatasetWithPlaces {
  readonly dataset: Dataset;
  readonly tableCount: number;
  readonly exceptions: readonly ReviewedException[];
  readonly figurePlaces: ReadonlyMap<string, RowPlace>;
  readonly documentPlaces: ReadonlyMap<string, RowPlace>;
}

/**
 * Reads and validates the dataset in a folder laid out as docs/dataset.md says. All problems are collected, in the
 * order of files and lines; a dataset with any problem is none. Throws only where the folder itself cannot be read.
 */
export async function readDataset(folder: string): Promise<DatasetReading> {
  const { reading, problems } = await readDatasetWithPlaces(folder);
  return reading === null ? { dataset: null, problems } : { dataset: reading.dataset, problems: [] };
}

/** Like `readDataset`, with the reviewed exceptions and the places of figures and documents. */
export async function readDatasetWithPlaces(
  folder: string,
): Promise<{ reading: DatasetWithPlaces | null; problems: readonly DatasetProblem[] }> {
  const { tables, problems: fileProblems } = await readTables(folder);
  if (tables === null) return { reading: null, problems: inReadingOrder(fileProblems) };
  const { reading, problems: contentProblems } = readContent(tables);
  const problems = inReadingOrder([...fileProblems, ...checkTables(tables), ...contentProblems]);
  return { reading: problems.length === 0 ? reading : null, problems };
}

/** What is wrong with the tables as text: single cells first, then what they refer to. */
function checkTables(tables: Tables): DatasetProblem[] {
  const all = Object.values(tables);
  return [
    ...all.flatMap(checkCells),
    ...all.flatMap(checkUniqueness),
    ...all.flatMap((table) => checkForeignKeys(table, tables)),
    ...checkFigureReferences(tables),
    ...checkCatalogueRules(tables),
  ];
}

function readContent(tables: Tables): { reading: DatasetWithPlaces; problems: DatasetProblem[] } {
  const problems: DatasetProblem[] = [];
  const locate = <Entry>(table: Table, rowSchema: z.ZodType<Entry>): readonly LocatedRecord<Entry>[] => {
    const { located, problems: unreadable } = recordsOf(table, rowSchema);
    problems.push(...unreadable);
    return located;
  };
  const read = <Entry>(table: Table, rowSchema: z.ZodType<Entry>): Entry[] =>
    locate(table, rowSchema).map(({ record }) => record);
  const documents = locate(tables.documents, DOCUMENT_ROW);
  const codeTables = {
    countries: read(tables.countries, COUNTRY_ROW),
    topics: read(tables.topics, TOPIC_ROW),
    units: read(tables.units, UNIT_ROW),
    indicators: read(tables.indicators, INDICATOR_ROW),
    breakdowns: read(tables.breakdowns, BREAKDOWN_ROW),
    documents: documents.map(({ record }) => record),
  };
  const retired = read(tables.retired, RETIRED_ROW);
  const reviewed = locate(tables.review, REVIEW_ROW);
  const { figures, problems: figureProblems, places } = readFigures(tables, catalogueOf(codeTables));
  const reading = {
    dataset: { ...codeTables, figures, retired },
    tableCount: Object.values(tables).length,
    exceptions: reviewed.map(({ record, row: { file, line } }) => ({ ...record, file, line })),
    figurePlaces: places,
    documentPlaces: new Map(documents.map(({ record, row }) => [record.id, row])),
  };
  return { reading, problems: [...problems, ...figureProblems] };
}
