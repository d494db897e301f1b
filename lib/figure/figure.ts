import type { FigureColumn } from './columns';
import type { Period } from './period';
import type { Quantity } from './quantity';
import type { Measure, Nature } from './vocabulary';
import type { ExactNumber } from '@/lib/interval/exact-number';

/** One part of a breakdown, `key=code` in the dataset: `sector=agriculture`. */
export interface BreakdownPart {
  readonly key: string;
  readonly code: string;
}

/** A run of lines of a document's text, both ends counted; lines are numbered from 1, empty ones too. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** Of what a share, a rank or an n/m is, and how many that are when printed (`18/25`: 25). */
export interface Whole {
  readonly code: string;
  readonly value: ExactNumber | null;
}

/**
 * One number as one document states it: not the truth but a statement, with who, where and when.
 * Every part is parsed; nothing in the program parses a figure's text a second time.
 */
export interface Figure {
  readonly id: string;
  readonly documentId: string;
  readonly lines: readonly LineSpan[];
  readonly locator: string;
  /** Qualifier, verb, number and unit as printed. */
  readonly asWritten: string;
  readonly indicatorId: string;
  readonly measure: Measure;
  readonly whole: Whole | null;
  /** Countries concerned, ISO 3166 alpha-2, alphabetical, joined by `-`: `LA-VN`. */
  readonly pair: string;
  /** Whose statistics it is, when the document says so. */
  readonly reporter: string | null;
  readonly attributedTo: string | null;
  readonly origin: string | null;
  readonly destination: string | null;
  readonly breakdown: readonly BreakdownPart[];
  readonly period: Period;
  /** Of growth and ratio: the period compared with, when printed. */
  readonly basePeriod: Period | null;
  /** As printed, in the base unit. */
  readonly quantity: Quantity;
  /** What is meant where the print is a slip; charts draw it, marked. */
  readonly reading: Quantity | null;
  readonly nature: Nature;
  /** Id of the figure that this one repeats in another unit or word. */
  readonly restates: string | null;
  /** Columns that the reader supplied rather than the print. */
  readonly inferred: readonly FigureColumn[];
  readonly noteEn: string;
  readonly noteVi: string;
}

/** The quantity that charts and checks use: the reading where the print is a slip, else the print. */
export function quantityMeant(figure: Figure): Quantity {
  return figure.reading ?? figure.quantity;
}
