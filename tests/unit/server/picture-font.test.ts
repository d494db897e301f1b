import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Snapshot } from '@/lib/series/snapshot';
import { embeddedFontRules } from '@/server/graphic-fonts';
import { PICTURE_FONT } from '@/server/picture-font.cjs';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

const MESSAGES_FOLDER = path.resolve(__dirname, '../../../lib/words/messages');
const MESSAGES_IN_PICTURES = [
  'chart.json',
  'common.json',
  'explore.json',
  'figure.json',
  'graphic.json',
  'implied.json',
];

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

/** Words of the messages that charts and statements are told with. */
function messages(): string {
  const files = readdirSync(MESSAGES_FOLDER, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => MESSAGES_IN_PICTURES.includes(path.basename(file)))
    .map((file) => readFileSync(path.join(MESSAGES_FOLDER, file), 'utf8'))
    .join('');
}

/** Every sign that words, names and figures of the program are written with, composed and taken apart. */
function signsInUse(): string[] {
  const { catalogue, figures } = snapshot;
  const tables = [catalogue.countries, catalogue.indicators, catalogue.breakdowns, catalogue.documents];
  const names = tables.flatMap((table) => [...table.values()].map((row) => JSON.stringify(row)));
  const written = figures.map(({ asWritten, noteEn, noteVi, locator }) =>
    [asWritten, noteEn, noteVi, locator].join(''),
  );
  const all = [messages(), ...names, ...written].join('').normalize('NFC');
  return [...new Set(all.toUpperCase() + all)].filter((sign) => sign.trim() !== '' && sign >= ' ');
}

const escaped = (sign: string) => `&#${sign.codePointAt(0)};`;

describe.each([400, 600])('the font of pictures, weight %s', (weight) => {
  it('draws every sign in use', () => {
    const undrawn = signsInUse().filter((sign) => {
      const drawing =
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" font-family="Be Vietnam Pro">' +
        `<text y="30" font-size="20" font-weight="${weight}">${escaped(sign)}</text></svg>`;
      return new Resvg(drawing, { font: PICTURE_FONT }).innerBBox() === undefined;
    });
    expect(undrawn).toEqual([]);
  });
});

it('is inside of an SVG only as far as the letters need it', async () => {
  const rulesFor = async (text: string) => (await embeddedFontRules(text)).match(/@font-face/g)?.length;
  expect(await rulesFor('Goods')).toBe(2);
  expect(await rulesFor('Goods → Laos')).toBe(4);
  expect(await rulesFor('Kim ngạch Việt Nam → Lào')).toBe(6);
  expect(await embeddedFontRules('Việt')).not.toMatch(/url\((?!data:)/);
});
