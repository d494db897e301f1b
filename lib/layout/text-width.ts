/**
 * Advance widths of Be Vietnam Pro in hundredths of the font size, measured; letters with marks are
 * as wide as without, and digits all as wide as in tables.
 */
const ADVANCES: readonly (readonly [characters: string, advance: number])[] = [
  ['’', 22],
  [' ·', 25],
  ['ilI', 26],
  ['j', 27],
  ['.,:;', 30],
  ['“', 38],
  ['fr', 39],
  ['”', 41],
  ['t()', 44],
  ['J', 46],
  ['zsđ/', 51],
  ['k', 55],
  ['xnuvyh', 58],
  ['7ea', 62],
  ['c-ELSF', 62],
  ['8ogbdpq+', 65],
  ['PT12359YZ−', 66],
  ['B0K6R–', 68],
  ['4VHUX', 72],
  ['DNA…', 74],
  ['GC&', 78],
  ['OQ', 83],
  ['M%', 86],
  ['mw', 89],
  ['W→', 100],
];
const ADVANCE_OF = new Map(
  ADVANCES.flatMap(([characters, advance]) =>
    [...characters].map((character) => [character, advance] as const),
  ),
);
/** Of a character that is not in the table. */
const USUAL_ADVANCE = 70;

/** Estimated width of a text in pixels at a font size, on the wide side rather than the narrow. */
export function estimateTextWidth(text: string, fontSize: number): number {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const hundredths = [...plain].reduce(
    (sum, character) => sum + (ADVANCE_OF.get(character) ?? USUAL_ADVANCE),
    0,
  );
  return (hundredths / 100) * fontSize;
}

/** Breaks a text at blanks into lines no wider than the limit; a single longer word stays whole. */
export function wrapText(text: string, fontSize: number, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && estimateTextWidth(longer, fontSize) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
