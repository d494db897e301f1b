import type { Statement, StatementsPanel } from '@/lib/chart/chart-panel';
import type { GraphicContent } from '@/lib/chart/graphic-content';
import type { GraphicSize } from '@/lib/look/graphic-sizes';
import type { Box } from './boxes';
import type { GraphicFrame } from './graphic-frame';
import { GRAPHIC_FONTS, graphicFrame } from './graphic-frame';
import type { GraphicText, PlacedText, TextStack } from './graphic-text';
import { stackTexts } from './graphic-text';

interface StatementsFilling {
  readonly zoom: number;
  readonly leastZoom: number;
  readonly mostSourceLines: number;
}

/** Statements in their places. */
interface PlacedStatements {
  readonly frame: GraphicFrame;
  readonly statements: readonly PlacedText[];
}

const NUMBER_FONT = 15;
const GAP_BETWEEN = 11;
/** Statements alone leave room for larger letters than a chart does. */
const LARGER = 1.45;
const FEWEST_IN_TWO_COLUMNS = 4;
/** Units; a room that is broader is for two columns. */
const MOST_READABLE_WIDTH = 640;
const COLUMN_GAP = 28;
const ZOOM_STEP = 0.95;

/** Lays statements out as a picture: in time order, the latest that fit, the others counted. */
export function layoutStatements(
  content: GraphicContent,
  size: GraphicSize,
  { zoom, leastZoom, mostSourceLines }: StatementsFilling,
): PlacedStatements {
  const { statements, notes } = content.panel as StatementsPanel;
  let [tried, shown] = [zoom * LARGER, statements.length];
  for (;;) {
    const left = statements.length - shown;
    const counted = left === 0 ? notes : [...notes, content.moreStatements(left)];
    const frame = graphicFrame({ content, notes: counted, mostSourceLines }, size, tried);
    const { texts, bottom } = stackStatements(statements.slice(left), content, frame.room);
    if (bottom + GAP_BETWEEN / 2 <= frame.room.bottom) return { frame, statements: texts };
    if (tried * ZOOM_STEP >= leastZoom || shown <= 1) tried *= ZOOM_STEP;
    else shown -= 1;
  }
}

/** In one column, or in two, the earlier half left, where many stand in a room that is wider than high. */
function stackStatements(statements: readonly Statement[], content: GraphicContent, room: Box): TextStack {
  const isBroad = room.right - room.left > MOST_READABLE_WIDTH;
  const columnCount = isBroad && statements.length >= FEWEST_IN_TWO_COLUMNS ? 2 : 1;
  const columnWidth = (room.right - room.left - COLUMN_GAP * (columnCount - 1)) / columnCount;
  const perColumn = Math.ceil(statements.length / columnCount);
  const columns = Array.from({ length: columnCount }, (_, column) => {
    const left = room.left + column * (columnWidth + COLUMN_GAP);
    const own = statements.slice(column * perColumn, (column + 1) * perColumn);
    const texts = own.flatMap((statement) => statementTexts(statement, content));
    return stackTexts(texts, { left, right: left + columnWidth, top: room.top });
  });
  return {
    texts: columns.flatMap(({ texts }) => texts),
    bottom: Math.max(...columns.map(({ bottom }) => bottom)),
  };
}

/** The number, of when, as printed, who says so and where, what a reader should know. */
function statementTexts(statement: Statement, { panel, quote }: GraphicContent): GraphicText[] {
  const { number, period, series, asWritten, source, place, remarks } = statement;
  const { words } = panel as StatementsPanel;
  const { body, small } = GRAPHIC_FONTS;
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  return [
    { text: number, fontSize: NUMBER_FONT, tone: 'ink', strong: true, gap: GAP_BETWEEN },
    { text: joined([period, series]), fontSize: body, tone: 'ink' },
    { text: `${words.asWritten}: ${quote(asWritten)}`, fontSize: body, tone: 'quiet' },
    { text: joined([source, place]), fontSize: small, tone: 'quiet' },
    { text: joined(remarks), fontSize: small, tone: 'quiet' },
  ];
}
