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
/** Letters with marks join it when they are first met. */
const ADVANCE_OF = new Map(
  ADVANCES.flatMap(([characters, advance]) =>
    [...characters].map((character) => [character, advance] as const),
  ),
);
/** Of a character that is not in the table. */
const USUAL_ADVANCE = 70;

/** Estimated width of a text in pixels at a font size, on the wide side rather than the narrow. */
export function estimateTextWidth(text: string, fontSize: number): number {
  return (hundredthsOf(text) / 100) * fontSize;
}

/** Breaks a text at blanks into lines no wider than the limit; a single longer word stays whole. */
export function wrapText(text: string, fontSize: number, limit: number): string[] {
  const most = (limit * 100) / fontSize;
  const blank = hundredthsOf(' ');
  const lines: { text: string; width: number }[] = [];
  for (const word of text.split(' ')) {
    const width = hundredthsOf(word);
    const last = lines.at(-1);
    if (last !== undefined && last.width + blank + width <= most) {
      last.text += ` ${word}`;
      last.width += blank + width;
    } else lines.push({ text: word, width });
  }
  return lines.map((line) => line.text);
}

function hundredthsOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += advanceOf(character);
  return sum;
}

/** Advance of a letter with or without marks; of a mark by itself 0. */
function advanceOf(character: string): number {
  const known = ADVANCE_OF.get(character);
  if (known !== undefined) return known;
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
  const advance = plain === '' ? 0 : (ADVANCE_OF.get(plain) ?? USUAL_ADVANCE);
  ADVANCE_OF.set(character, advance);
  return advance;
}
