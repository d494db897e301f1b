import type { Figure } from '@/lib/figure/figure';
import type { TableColumnId } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { figureCell } from './figure-cells';

/** The texts of figures, and every different text once: many figures share few. */
interface ColumnTexts {
  readonly ofFigures: Map<Figure, string>;
  readonly different: Map<string, string>;
}

const REMEMBERED = new WeakMap<Snapshot, Map<string, ColumnTexts>>();

/** What the cells of a column say without their details; each is made when it is first asked for, once. */
export function cellTexts(
  column: TableColumnId,
  snapshot: Snapshot,
  locale: Locale,
): (figure: Figure) => string {
  const columns = REMEMBERED.get(snapshot) ?? new Map<string, ColumnTexts>();
  REMEMBERED.set(snapshot, columns);
  const key = `${locale} ${column}`;
  const texts = columns.get(key) ?? { ofFigures: new Map(), different: new Map() };
  columns.set(key, texts);
  return (figure) => {
    const known = texts.ofFigures.get(figure);
    if (known !== undefined) return known;
    const made = figureCell(column, figure, snapshot, locale).text;
    const text = texts.different.get(made) ?? made;
    texts.different.set(text, text);
    texts.ofFigures.set(figure, text);
    return text;
  };
}
