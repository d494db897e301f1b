import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';

/** A figure's number as one place of the program prints it. */
export interface PrintedNumber {
  readonly figureId: string;
  /** Where: `link`, `mark`, `label`, `told` (the tooltip) … */
  readonly place: string;
  readonly text: string;
}

/** What the card of a figure says its number is. */
export interface CardNumber {
  readonly number: string;
  /** Where the print is a slip: with the number that is meant. */
  readonly meant: string;
  /** Title of the page and sentences to copy. */
  readonly repeated: readonly string[];
}

/** Every link of the page whose text is a number and that leads to the card of its figure. */
export function linkedNumbers(page: Page, place: string): Promise<PrintedNumber[]> {
  return page.locator('main a[href*="/figures/"]').evaluateAll(
    (links, where) =>
      links
        .filter((link) => link.closest('svg') === null && /\d/.test(link.textContent))
        .map((link) => ({
          figureId: decodeURIComponent(link.getAttribute('href')!.split('/figures/')[1]!),
          place: where,
          text: link.textContent.trim(),
        })),
    place,
  );
}

/** What marks, brackets and levels of every drawing tell when they are asked. */
export function drawnNumbers(page: Page, place: string): Promise<PrintedNumber[]> {
  return page.locator('svg a[data-figure]:not([data-figure^="derived:"])').evaluateAll(
    (links, where) =>
      links.map((link) => ({
        figureId: link.getAttribute('data-figure')!,
        place: where,
        text: link
          .getAttribute('aria-label')!
          .split(' · ')[0]!
          .replace(/^.*?: /, ''),
      })),
    place,
  );
}

/** The labels beside the marks: numbers without the unit, which the subtitle names. */
export function labelledNumbers(page: Page): Promise<PrintedNumber[]> {
  return page.locator('svg [data-label]:not([data-label^="derived:"])').evaluateAll((labels) =>
    labels.map((label) => ({
      figureId: label.getAttribute('data-label')!,
      place: 'label',
      text: label.querySelector('tspan')?.textContent ?? '',
    })),
  );
}

/** What the tooltip tells, from the first stop of the keyboard to the last. */
export async function toldNumbers(page: Page): Promise<PrintedNumber[]> {
  await page.locator('svg:visible [data-mark] a').first().focus();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'application');
  const application = page.getByRole('application').first();
  const told = application.getByRole('status');
  const stops = await application.locator('a[data-figure]').count();
  const numbers: PrintedNumber[] = [];
  await page.keyboard.press('Home');
  for (let stop = 0; stop < stops; stop += 1) {
    // What is computed has no print of its own: its inputs are told.
    const isPrinted = (await told.locator('q').count()) > 0;
    const links = await told.locator('a[href*="/figures/"]').evaluateAll((all) =>
      all.map((link) => ({
        figureId: decodeURIComponent(link.getAttribute('href')!.split('/figures/')[1]!),
        place: 'tooltip',
        text: link.textContent,
      })),
    );
    numbers.push(...links.slice(isPrinted ? 0 : 1));
    await page.keyboard.press('ArrowRight');
  }
  return numbers;
}

/** The numbers that the file of a view holds in words. */
export async function exportedNumbers(page: Page, view: string, locale: string): Promise<PrintedNumber[]> {
  const answer = await page.request.get(view.replace('/explore?', '/explore/figures.csv?'));
  const rows = parse<Record<string, string>>(await answer.text(), { bom: true, columns: true });
  return rows.map((row) => ({
    figureId: row['id']!,
    place: 'CSV',
    // An apostrophe keeps a spreadsheet from taking a sign for the beginning of a formula.
    text: row[`value_in_words_${locale}`]!.replace(/^'/, ''),
  }));
}

/** Cards that were read for an earlier view, by language and figure. */
const READ_CARDS = new Map<string, CardNumber>();

/** The cards of figures, read one after another in the page at hand. */
export async function cardNumbers(
  page: Page,
  locale: string,
  figureIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, CardNumber>> {
  const unread = [...figureIds].filter((id) => !READ_CARDS.has(`${locale} ${id}`));
  const cards = await page.evaluate(
    async ({ language, ids }) => {
      const parser = new DOMParser();
      const read = async (id: string) => {
        const answer = await fetch(`/${language}/figures/${encodeURIComponent(id)}`);
        const card = parser.parseFromString(await answer.text(), 'text/html');
        const texts = [...card.querySelectorAll('.card-section .copy-text p')];
        return {
          id,
          number: card.querySelector('.card-number')?.textContent ?? '',
          meant: card.querySelector('.card-remark:not(:has(a))')?.textContent ?? '',
          repeated: [card.title, ...texts.map(({ textContent }) => textContent)],
        };
      };
      const found = [];
      for (const id of ids) found.push(await read(id));
      return found;
    },
    { language: locale, ids: unread },
  );
  for (const { id, ...card } of cards) READ_CARDS.set(`${locale} ${id}`, card);
  return new Map([...figureIds].map((id) => [id, READ_CARDS.get(`${locale} ${id}`)!]));
}

const SCALE_WORD = /million|billion|trillion|triệu|tỷ|nghìn/;
/** Digits with their scale word or percent sign, as they stand within a sentence. */
const AMOUNT = /\d[\d.,]*(?:–\d[\d.,]*)?(?:%| (?:million|billion|trillion|nghìn tỷ|triệu|tỷ))?/;

/** Whether a label is the card's number without its unit: nothing else may be left out of it. */
function isWithoutUnit(label: string, number: string): boolean {
  const unit = number.startsWith(`${label} `) ? number.slice(label.length) : '';
  return label === number || (unit !== '' && !/\d/.test(unit) && !SCALE_WORD.test(unit));
}

/** Whether a link is the number: alone, with its period before or after it, or told in a sentence. */
function isNumberOf(text: string, number: string): boolean {
  if (text.endsWith('.')) return text.includes(AMOUNT.exec(number)?.[0] ?? number);
  const alone = text.replace(/ \([^)]*\)$/, '');
  return text === number || alone === number || alone.endsWith(`: ${number}`);
}

/** What places print other than the cards do, one line each. Where the print is a slip, what is meant may stand. */
export function otherPrints(
  printed: readonly PrintedNumber[],
  cards: ReadonlyMap<string, CardNumber>,
): string[] {
  return printed.flatMap(({ figureId, place, text }) => {
    const { number, meant } = cards.get(figureId)!;
    const isSame = place === 'label' ? isWithoutUnit(text, number) : isNumberOf(text, number);
    const isRead = meant.includes(` ${text}`) || (meant !== '' && text.includes(number));
    return isSame || isRead ? [] : [`${place} of ${figureId}: ${text}, card: ${number}`];
  });
}

/** Cards whose title, sentence or citation says their number otherwise; signs and hedges may become words there. */
export function otherSentences(cards: ReadonlyMap<string, CardNumber>): string[] {
  return [...cards].flatMap(([figureId, { number, meant, repeated }]) => {
    const amounts = [number, meant]
      .map((words) => AMOUNT.exec(words)?.[0])
      .filter((found) => found !== undefined);
    return repeated
      .filter((text) => amounts.every((amount) => !text.replaceAll('\\%', '%').includes(amount)))
      .map((text) => `${figureId}, ${number}: ${text}`);
  });
}

/** Amounts with a scale word or a percent sign in a text that are nobody's number. */
export function strayAmounts(text: string, cards: ReadonlyMap<string, CardNumber>): string[] {
  const amounts = (words: string) =>
    words.match(/\d[\d.,]*(?:–\d[\d.,]*)?(?:%| (?:million|billion|trillion|nghìn tỷ|triệu|tỷ))/g) ?? [];
  const known = new Set([...cards.values()].flatMap(({ number, meant }) => amounts(`${number} ${meant}`)));
  return amounts(text).filter((amount) => !known.has(amount));
}
