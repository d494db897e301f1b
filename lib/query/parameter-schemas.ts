import { z } from 'zod';
import type { Catalogue } from '@/lib/figure/catalogue';
import { MEASURES, NATURES } from '@/lib/figure/vocabulary';
import type { TableSort } from './explore-query';
import { LONGEST_SEARCH, NO_DIRECTION, SORT_ORDERS, TABLE_COLUMNS, tidySearch } from './explore-query';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/** Words to find. */
export const SEARCH_TEXT = z
  .string()
  .transform(tidySearch)
  .refine((text) => text.length <= LONGEST_SEARCH);

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
    sort: z
      .string()
      .transform((text) => text.split('.'))
      .pipe(z.tuple([z.enum(TABLE_COLUMNS), z.enum(SORT_ORDERS)]))
      .transform(([column, order]): TableSort => ({ column, order })),
    columns: z.enum(TABLE_COLUMNS),
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
