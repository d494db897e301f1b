import { z } from 'zod';
import type { ParameterEntry } from './parameters';

/** How the list of documents may be grouped; the first is what it is without asking. */
export const DOCUMENT_GROUPINGS = ['pair', 'year'] as const;
export type DocumentGrouping = (typeof DOCUMENT_GROUPINGS)[number];

const lineNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

/** The grouping that an address asks for; the usual one where it asks for none, or for one that does not exist. */
export function parseDocumentGrouping(entries: Iterable<ParameterEntry>): DocumentGrouping {
  return z.enum(DOCUMENT_GROUPINGS).catch('pair').parse(firstValue(entries, 'group'));
}

/** The line of a text that an address asks for, counted from 1; null where it names none. */
export function parseAskedLine(entries: Iterable<ParameterEntry>): number | null {
  return lineNumber.nullable().catch(null).parse(firstValue(entries, 'line'));
}

/** The first of the lines that are asked for; null where the address does not name one. */
export function parseFirstLine(entries: Iterable<ParameterEntry>): number | null {
  return lineNumber.nullable().catch(null).parse(firstValue(entries, 'first'));
}

function firstValue(entries: Iterable<ParameterEntry>, parameter: string): string | null {
  return [...entries].find(([name]) => name === parameter)?.[1] ?? null;
}
