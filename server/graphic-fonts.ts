import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The weights that pictures are written in. */
const STYLE_SHEETS = ['400.css', '600.css'] as const;
const ARROW_WEIGHTS = [400, 600] as const;
const ARROW = '→'.codePointAt(0)!;
const FONT_RULE = /@font-face\s*\{[^}]*\}/g;
const FONT_FILE = /url\((\.\/files\/[\w-]+\.woff2)\)/;
const RANGES = /unicode-range:\s*([^;]+);/;

/** A part of the font for some of the world's letters. */
interface FontPart {
  readonly rule: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

let fontParts: Promise<readonly FontPart[]> | undefined;

/** Style rules with the parts of the font inside that the text has letters of. */
export async function embeddedFontRules(text: string): Promise<string> {
  const letters = new Set([...text].map((letter) => letter.codePointAt(0)!));
  const isUsed = ({ ranges }: FontPart) =>
    [...letters].some((letter) => ranges.some(([first, last]) => letter >= first && letter <= last));
  fontParts ??= readFontParts();
  const parts = await fontParts;
  return parts
    .filter(isUsed)
    .map(({ rule }) => rule)
    .join('');
}

async function readFontParts(): Promise<FontPart[]> {
  const folder = path.join(process.cwd(), 'node_modules/@fontsource/be-vietnam-pro');
  const sheets = await Promise.all(STYLE_SHEETS.map((name) => readFile(path.join(folder, name), 'utf8')));
  const rules = sheets.flatMap((sheet) => sheet.match(FONT_RULE) ?? []);
  return Promise.all([...rules.map((rule) => readFontPart(folder, rule)), ...ARROW_WEIGHTS.map(readArrow)]);
}

/** The arrow, which the font lacks, under the font's own name. */
async function readArrow(weight: number): Promise<FontPart> {
  const file = path.join(process.cwd(), 'server/fonts', `arrow-${weight}.ttf`);
  const source = `src: url(data:font/ttf;base64,${await readFile(file, 'base64')}) format('truetype');`;
  return {
    rule:
      `@font-face {font-family: 'Be Vietnam Pro';font-style: normal;font-weight: ${weight};${source}` +
      `unicode-range: U+${ARROW.toString(16)};}`,
    ranges: [[ARROW, ARROW]],
  };
}

async function readFontPart(folder: string, rule: string): Promise<FontPart> {
  const file = FONT_FILE.exec(rule)?.[1];
  const ranges = RANGES.exec(rule)?.[1];
  if (file === undefined || ranges === undefined) throw new Error(`A font's rule names no file: ${rule}`);
  const font = (await readFile(path.join(folder, file))).toString('base64');
  const source = `src: url(data:font/woff2;base64,${font}) format('woff2');`;
  return {
    rule: rule.replace(/src:[^;]+;/, source).replace(/\s*\n\s*/g, ''),
    ranges: ranges.split(',').map((range) => {
      const [first, last = first] = range.trim().replace('U+', '').split('-');
      return [parseInt(first!, 16), parseInt(last!, 16)] as const;
    }),
  };
}
