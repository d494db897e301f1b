import { LINE_HEIGHT } from './chart-sizes';
import { estimateTextWidth, wrapText } from './text-width';

export type TextTone = 'ink' | 'quiet' | 'accent';

/** A text of a picture before its place is known; sizes in the units of its layout. */
export interface GraphicText {
  readonly text: string;
  readonly fontSize: number;
  readonly tone: TextTone;
  readonly strong?: boolean;
  /** Free room above it. */
  readonly gap?: number;
  /** What breaks it into lines of a width; blanks do unless told otherwise. */
  readonly breakLines?: (text: string, fontSize: number, limit: number) => string[];
}

/** A text in its place: `y` is the baseline of the first line, the others follow at `LINE_HEIGHT`. */
export interface PlacedText extends Pick<GraphicText, 'fontSize' | 'tone'> {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly strong: boolean;
  /** Which end of the lines `x` is. */
  readonly anchor: 'start' | 'end';
}

export interface TextStack {
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
}

/** A semi-bold letter for a regular one. */
const STRONG_WIDTH = 1.05;
/** Between the top of a line and the baseline, for its font size. */
const BASELINE = 0.97;
const NO_BREAK = '\u00a0';

/** Sets texts under each other from `top` down; a text that is empty takes no room. */
export function stackTexts(
  texts: readonly GraphicText[],
  place: { readonly left: number; readonly right: number; readonly top: number },
): TextStack {
  const placed: PlacedText[] = [];
  let bottom = place.top;
  for (const { text, fontSize, tone, strong = false, gap = 0, breakLines = wrapText } of texts) {
    if (text === '') continue;
    const lines = breakLines(text, strong ? fontSize * STRONG_WIDTH : fontSize, place.right - place.left);
    const top = bottom + gap;
    const y = top + fontSize * BASELINE;
    placed.push({ x: place.left, y, lines, fontSize, tone, strong, anchor: 'start' });
    bottom = top + lines.length * fontSize * LINE_HEIGHT;
  }
  return { texts: placed, bottom };
}

/** The same texts further down. */
export function moveDown(texts: readonly PlacedText[], by: number): PlacedText[] {
  return texts.map((text) => ({ ...text, y: text.y + by }));
}

/** Breaks a title into as few lines as fit: after commas if that will do, else into lines of nearly one length. */
export function balanceLines(text: string, fontSize: number, limit: number): string[] {
  const fewest = wrapText(text, fontSize, limit).length;
  if (fewest === 1) return [text];
  const atCommas = breakAtCommas(text, fontSize, limit);
  const theyFit = atCommas.every((line) => estimateTextWidth(line, fontSize) <= limit);
  if (theyFit && atCommas.length === fewest) return atCommas;
  let [tooNarrow, enough] = [limit / 2, limit];
  while (enough - tooNarrow > 2) {
    const middle = (tooNarrow + enough) / 2;
    if (wrapText(text, fontSize, middle).length > fewest) tooNarrow = middle;
    else enough = middle;
  }
  return wrapText(text, fontSize, enough);
}

/** Lines that end with a comma, of parts that stay whole; a part may be wider than the limit. */
function breakAtCommas(text: string, fontSize: number, limit: number): string[] {
  const whole = text.split(', ').map((part) => part.replaceAll(' ', NO_BREAK));
  return wrapText(whole.join(', '), fontSize, limit).map((line) => line.replaceAll(NO_BREAK, ' '));
}

/** Breaks a text that ends in an address: at blanks, before a parameter, and inside of what is longer than a line. */
export function breakAddress(text: string, fontSize: number, limit: number): string[] {
  const fits = (line: string) => estimateTextWidth(line, fontSize) <= limit;
  const lines: string[] = [''];
  for (const piece of text.split(/(?<= )|(?=[&?])/)) {
    if (fits(lines.at(-1)! + piece.trimEnd())) lines[lines.length - 1] += piece;
    else if (fits(piece)) lines.push(piece);
    else {
      for (const letter of piece) {
        if (fits(lines.at(-1)! + letter)) lines[lines.length - 1] += letter;
        else lines.push(letter);
      }
    }
  }
  return lines.map((line) => line.trimEnd());
}
