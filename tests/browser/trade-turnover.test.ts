import type { Page } from 'playwright-core';
import { COLOURS } from '@/lib/look/colours';
import { readMarks } from './drawing';
import { openPage } from './open-page';

const WHOLE_YEARS = ['1991', '1992', '1993', '1994', '1995', '1996', '2006', '2021', '2025'];
const HISTORY = 'history-trade-turnover';
/** The documents whose texts were read line by line: what they state does not change when press pieces are added. */
const FOUR_DOCUMENTS = ['history-la-vn', 'annex-la-2022', 'vtcnews-2026-01-30', 'visit-la-2025-12']
  .map((id) => `&document=${id}`)
  .join('');
const VIEW = `explore?indicator=trade-turnover&pair=LA-VN${FOUR_DOCUMENTS}`;

function linkNames(page: Page, part: string): Promise<string[]> {
  return page
    .getByRole('figure')
    .locator(`svg:visible [${part}] a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
}

describe('trade of Viet Nam and Laos', () => {
  it('marks whole years full and parts of a year hollow', async () => {
    const page = await openPage(`/en/${VIEW}`);
    const { filled, hollow } = await readMarks(page, COLOURS.paper);
    expect(hollow).toEqual([`${HISTORY}-2007-01-to-2007-11`, 'annex-la-trade-turnover-2022-01-to-2022-04']);
    expect(filled).toEqual(
      expect.arrayContaining(WHOLE_YEARS.map((year) => expect.stringMatching(`-${year}$`))),
    );
  });

  it('shows no less when every document speaks', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover&pair=LA-VN');
    const { filled } = await readMarks(page, COLOURS.paper);
    expect(filled).toEqual(
      expect.arrayContaining(WHOLE_YEARS.map((year) => expect.stringMatching(`-${year}$`))),
    );
  });

  it('tells it in English', async () => {
    const page = await openPage(`/en/${VIEW}`);
    const marks = await linkNames(page, 'data-mark');
    expect(marks).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^1991: 45 million USD/),
        expect.stringMatching(/^2006: 240 million USD/),
        expect.stringMatching(/^January–November 2007: 289 million USD/),
        expect.stringMatching(/^2021: over 1\.37 billion USD/),
        expect.stringMatching(/^January–April 2022: 558\.2 million USD/),
        expect.stringMatching(/^2025: 3 billion USD/),
      ]),
    );
    const strip = await linkNames(page, 'data-strip');
    expect(strip).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^2001–2005, whole period: 687\.8 million USD/),
        expect.stringMatching(/^1986–1996, yearly average: about 70 million USD/),
      ]),
    );
    const levels = await linkNames(page, 'data-level');
    expect(levels).toEqual([
      expect.stringMatching(/: 5 billion USD · target/),
      expect.stringMatching(/: 5–10 billion USD · target/),
    ]);
  });

  it('tells it in Vietnamese, with Vietnamese numbers', async () => {
    const page = await openPage(`/vi/${VIEW}`);
    const marks = await linkNames(page, 'data-mark');
    expect(marks).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^1993: 56,3 triệu USD/),
        expect.stringMatching(/^11 tháng đầu năm 2007: 289 triệu USD/),
        expect.stringMatching(/^2021: trên 1,37 tỷ USD/),
        expect.stringMatching(/^4 tháng đầu năm 2022: 558,2 triệu USD/),
      ]),
    );
    expect(await linkNames(page, 'data-strip')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/2001–2005: 687,8 triệu USD/),
        expect.stringMatching(/1986–1996: khoảng 70 triệu USD/),
      ]),
    );
    expect(await linkNames(page, 'data-level')).toEqual([
      expect.stringMatching(/: 5 tỷ USD · mục tiêu/),
      expect.stringMatching(/: 5–10 tỷ USD · mục tiêu/),
    ]);
  });
});
