import { z } from 'zod';
import type { Catalogue } from '@/lib/figure/catalogue';
import { MEASURES, NATURES, PERIOD_KINDS } from '@/lib/figure/vocabulary';
import { parseDocumentDate, parsePeriod } from '@/lib/figure/period';
import type { ColumnFilter, KnownDate, Preference, TableSort } from './explore-query';
import {
  CHART_SHOWS,
  GAP_CONNECTORS,
  LONGEST_SEARCH,
  NO_DIRECTION,
  SORT_ORDERS,
  TABLE_COLUMNS,
  tidySearch,
} from './explore-query';
import { UNNAMED_REPORTER } from './parameters';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/** Words to find. */
export const SEARCH_TEXT = z
  .string()
  .transform(tidySearch)
  .refine((text) => text.length <= LONGEST_SEARCH);

/** A day, a month or a year up to which documents are known. */
const KNOWN_DATE = z
  .string()
  .regex(/^[\d-]+$/)
  .refine((text) => knownDateOf(text) !== null)
  .transform((text) => knownDateOf(text)!);

/** The number of a revision of the dataset. */
export const REVISION = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

/** `document~annex`: a column and the words that its cells must hold. */
const COLUMN_FILTER = z
  .string()
  .regex(/^[a-z]+~/)
  .transform((text) => [text.slice(0, text.indexOf('~')), text.slice(text.indexOf('~') + 1)])
  .pipe(z.tuple([z.enum(TABLE_COLUMNS), SEARCH_TEXT.refine((text) => text !== '')]))
  .transform(([column, text]): ColumnFilter => ({ column, text }));

/** What one value of each parameter may be, given the codes that the dataset knows. */
export function parameterSchemas(catalogue: Catalogue) {
  const year = z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .refine((number) => number >= FIRST_YEAR && number <= LAST_YEAR);
  return {
    topic: codeAmong(catalogue.topics),
    indicator: codeAmong(catalogue.indicators),
    pair: z.string().refine((text) => isPair(text, catalogue)),
    direction: z.string().refine((text) => text === NO_DIRECTION || isDirection(text, catalogue)),
    measure: z.enum(MEASURES),
    unit: codeAmong(catalogue.units),
    from: year,
    to: year,
    nature: z.enum(NATURES),
    document: codeAmong(catalogue.documents),
    q: SEARCH_TEXT,
    show: z.enum(CHART_SHOWS),
    gaps: z.enum(GAP_CONNECTORS),
    known: KNOWN_DATE,
    revision: REVISION,
    prefer: z
      .string()
      .refine((text) => preferenceOf(text, catalogue) !== null)
      .transform((text) => preferenceOf(text, catalogue)!),
    at: z.string().refine(isDatedPeriod),
    sort: z
      .string()
      .transform((text) => text.split('.'))
      .pipe(z.tuple([z.enum(TABLE_COLUMNS), z.enum(SORT_ORDERS)]))
      .transform(([column, order]): TableSort => ({ column, order })),
    columns: z.enum(TABLE_COLUMNS),
    group: z.enum(TABLE_COLUMNS),
    where: COLUMN_FILTER,
    page: z
      .string()
      .regex(/^[1-9]\d{0,5}$/)
      .transform(Number),
  };
}

function codeAmong(known: ReadonlyMap<string, unknown>) {
  return z.string().refine((text) => known.has(text));
}

function isPair(text: string, catalogue: Catalogue): boolean {
  const codes = text.split('-');
  const ordered = codes.every((code, index) => index === 0 || codes[index - 1]! < code);
  return codes.length >= 2 && ordered && codes.every((code) => catalogue.countries.has(code));
}

function isDirection(text: string, catalogue: Catalogue): boolean {
  const codes = text.split('-');
  return codes.length === 2 && codes[0] !== codes[1] && codes.every((code) => catalogue.countries.has(code));
}

function knownDateOf(text: string): KnownDate | null {
  const lastDay = parseDocumentDate(text)?.lastDay ?? null;
  return lastDay === null ? null : { edtf: text, lastDay };
}

function preferenceOf(text: string, { documents, countries }: Catalogue): Preference | null {
  const separator = text.indexOf('.');
  const [kind, id] = [text.slice(0, separator), text.slice(separator + 1)];
  if (kind === 'document') return documents.has(id) ? { kind, documentId: id } : null;
  if (kind !== 'reporter') return null;
  if (id === UNNAMED_REPORTER) return { kind, reporter: null };
  return countries.has(id) ? { kind, reporter: id } : null;
}

/** Whether a period of some kind is written so. */
function isDatedPeriod(text: string): boolean {
  return text !== '' && PERIOD_KINDS.some((kind) => parsePeriod(text, kind) !== null);
}
