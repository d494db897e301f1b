import { citeFigure } from '@/lib/export/cite-figure';
import { cardSnapshot, misprint, rangeTarget } from '../../fixtures/card-figures';

test('a citation holds number, print, subject, document, revision and address', () => {
  expect(citeFigure(rangeTarget, cardSnapshot, 'vi', '/vi/figures/range-target')).toBe(
    '5–10 tỷ USD (nguyên văn: “5-10 tỉ USD”). Kim ngạch thương mại hai chiều, Việt Nam – Lào, không nêu thời kỳ. ' +
      'Title of new, VTC News, 30/01/2026. Song Phương, phiên bản dữ liệu số 7, /vi/figures/range-target',
  );
});

test('a citation of a likely misprint says what is meant', () => {
  expect(citeFigure(misprint, cardSnapshot, 'en', '')).toContain(
    '35 kWh (as written: “35kWh”, likely a misprint for 35 kV). Line voltage, Viet Nam → Laos, energy, 2021.',
  );
});

test('a place in the print is named where the lines are not known', () => {
  const figure = { ...rangeTarget, locator: '¶ 7' };
  expect(citeFigure(figure, cardSnapshot, 'en', '')).toContain('30 January 2026, paragraph 7.');
});
