import type { SearchText } from '@/lib/search/search-text';
import { searchTextOf, textHolds } from '@/lib/search/search-text';
import { wordsIn } from '@/lib/search/words';
import type { FigureCellView, FigureRowView } from './figure-row';

/** What a search looks through in a row, made when it is first looked through. */
const TEXTS_OF_ROWS = new WeakMap<FigureRowView, SearchText>();
const TEXTS_OF_CELLS = new WeakMap<FigureCellView, SearchText>();

/** Whether the words shown in a row hold every word of the search, whichever column they stand in. */
export function rowHolds(row: FigureRowView, search: string): boolean {
  const text = TEXTS_OF_ROWS.get(row) ?? searchTextOf(Object.values(row.cells).flatMap(shownIn));
  TEXTS_OF_ROWS.set(row, text);
  return textHolds(text, wordsIn(search));
}

/** Whether the words shown in a cell hold every word of the search. */
export function cellHolds(cell: FigureCellView, search: string): boolean {
  const text = TEXTS_OF_CELLS.get(cell) ?? searchTextOf(shownIn(cell));
  TEXTS_OF_CELLS.set(cell, text);
  return textHolds(text, wordsIn(search));
}

function shownIn({ text, details = [] }: FigureCellView): readonly string[] {
  return [text, ...details];
}
