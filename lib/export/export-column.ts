import type { Figure } from '@/lib/figure/figure';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { exactToText, finiteDecimalPlaces } from '@/lib/interval/exact-number';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { LOCALES } from '@/lib/words/locale';
import type { Locale } from '@/lib/words/locale';

/** What the cells of a row are made from besides its figure. */
export interface RowSource {
  readonly snapshot: Snapshot;
  readonly query: ExploreQuery;
  /** Scheme and host; empty where they are not known. */
  readonly origin: string;
  /** Where the view can be seen as it was exported, revision and all. */
  readonly frozenAddress: string;
}

interface ColumnOf<Kind extends string, Value> {
  /** Stable; it never changes its meaning. */
  readonly id: string;
  /** The key of its name and meaning among the words; columns that differ only in their language share one. */
  readonly wordsKey: string;
  /** The language that its cells are written in; null where they are the same for every reader. */
  readonly language: Locale | null;
  readonly kind: Kind;
  readonly valueOf: (figure: Figure, source: RowSource) => Value;
}

/** A text, or the address of a page; the empty text where nothing is stated. */
export type TextColumn = ColumnOf<'text' | 'address', string>;
/** A number in the unit of its row; null where nothing is stated. */
export type NumberColumn = ColumnOf<'number', ExactNumber | null>;
/** A calendar day (ISO 8601); the empty text where there is none. */
export type DayColumn = ColumnOf<'day', string>;
/** Yes or no; null where it cannot be said. */
export type FlagColumn = ColumnOf<'flag', boolean | null>;

/** A column of every exported table of figures. */
export type ExportColumn = TextColumn | NumberColumn | DayColumn | FlagColumn;

type ValueOf<Column extends ExportColumn> = Column['valueOf'];

/** The columns in this order that a reader of one language is shown. */
export function columnsInLanguage(columns: readonly ExportColumn[], locale: Locale): ExportColumn[] {
  return columns.filter(({ language }) => language === null || language === locale);
}

export function textColumn(id: string, valueOf: ValueOf<TextColumn>): TextColumn {
  return { id, wordsKey: id, language: null, kind: 'text', valueOf };
}

export function addressColumn(id: string, valueOf: ValueOf<TextColumn>): TextColumn {
  return { id, wordsKey: id, language: null, kind: 'address', valueOf };
}

export function numberColumn(id: string, valueOf: ValueOf<NumberColumn>): NumberColumn {
  return { id, wordsKey: id, language: null, kind: 'number', valueOf };
}

export function dayColumn(id: string, valueOf: ValueOf<DayColumn>): DayColumn {
  return { id, wordsKey: id, language: null, kind: 'day', valueOf };
}

export function flagColumn(id: string, valueOf: ValueOf<FlagColumn>): FlagColumn {
  return { id, wordsKey: id, language: null, kind: 'flag', valueOf };
}

/** One column for each language: `indicator_name_en`, `indicator_name_vi`. */
export function columnsInWords(
  id: string,
  valueOf: (figure: Figure, source: RowSource, locale: Locale) => string,
): TextColumn[] {
  return LOCALES.toSorted().map((locale) => ({
    id: `${id}_${locale}`,
    wordsKey: id,
    language: locale,
    kind: 'text',
    valueOf: (figure, source) => valueOf(figure, source, locale),
  }));
}

const DECIMALS_OF_A_FRACTION = 15;

/** Plain decimals with a dot; a fraction that no decimals write (1/3) is cut after fifteen. */
export function decimalText(value: ExactNumber): string {
  return exactToText(finiteDecimalPlaces(value) === null ? value.round(DECIMALS_OF_A_FRACTION) : value);
}

/** A cell as files for machines write it: dot decimals, ISO days, `true` and `false`, empty for nothing. */
export function machineText(column: ExportColumn, figure: Figure, source: RowSource): string {
  if (column.kind === 'number') {
    const value = column.valueOf(figure, source);
    return value === null ? '' : decimalText(value);
  }
  if (column.kind === 'flag') return String(column.valueOf(figure, source) ?? '');
  return column.valueOf(figure, source);
}
