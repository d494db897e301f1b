import { citeFigure } from '@/lib/export/cite-figure';
import { parsePeriod } from '@/lib/figure/period';
import {
  cardSnapshot,
  growth,
  misprint,
  moreThan,
  partOfCount,
  rangeTarget,
} from '../../fixtures/card-figures';

const SEEN = { address: 'https://figures.example/en/figures/x', accessed: '2026-11-21' };

test('a citation holds number, print, subject, document, revision, address and day', () => {
  expect(citeFigure(rangeTarget, cardSnapshot, 'vi', SEEN).plain).toBe(
    '5–10 tỷ USD (nguyên văn: “5-10 tỉ USD”). Kim ngạch thương mại hai chiều, Việt Nam – Lào, không nêu thời kỳ, mục tiêu. ' +
      'Title of new, VTC News, 30/01/2026. Song Phương, phiên bản dữ liệu số 7, ' +
      'https://figures.example/en/figures/x (truy cập ngày 21/11/2026).',
  );
});

test('a citation of a likely misprint says what is meant', () => {
  expect(citeFigure(misprint, cardSnapshot, 'en', SEEN).plain).toContain(
    '35 kWh (as written: “35kWh”, likely a misprint for 35 kV). Line voltage, Viet Nam → Laos, energy, 2021.',
  );
});

test('a place in the print is named where the lines are not known', () => {
  const figure = { ...rangeTarget, locator: '¶ 7' };
  expect(citeFigure(figure, cardSnapshot, 'en', SEEN).plain).toContain('30 January 2026, paragraph 7.');
});

describe('every form of a citation', () => {
  it.each(['plain', 'apa', 'bibtex'] as const)('tells a target from what came: %s', (form) => {
    expect(citeFigure(rangeTarget, cardSnapshot, 'en', SEEN)[form]).toContain('no period stated, target');
    expect(citeFigure(rangeTarget, cardSnapshot, 'vi', SEEN)[form]).toContain('không nêu thời kỳ, mục tiêu');
    expect(citeFigure(moreThan, cardSnapshot, 'en', SEEN)[form]).not.toContain('reported');
  });

  it('says what a change is measured from, and of what a share is one', () => {
    const change = { ...growth, basePeriod: parsePeriod('2020', 'year') };
    expect(citeFigure(change, cardSnapshot, 'en', SEEN).plain).toContain('2021, compared with 2020. ');
    expect(citeFigure(change, cardSnapshot, 'vi', SEEN).plain).toContain('2021, so với 2020. ');
    const share = { ...partOfCount, measure: 'share' as const };
    expect(citeFigure(share, cardSnapshot, 'en', SEEN).plain).toContain(
      ', as a share of provinces of Cambodia. ',
    );
    expect(citeFigure(growth, cardSnapshot, 'en', SEEN).plain).not.toContain('compared');
  });
});

describe('in the form of the APA', () => {
  it('the publisher is the author of the document', () => {
    expect(citeFigure(rangeTarget, cardSnapshot, 'en', SEEN).apa).toBe(
      'VTC News. (2026, January 30). Title of new [Two-way trade turnover, Viet Nam – Laos, no period stated, target: ' +
        '5–10 billion USD]. In Song Phương (Data revision 7) [Data set]. ' +
        'Retrieved 21 November 2026, from https://figures.example/en/figures/x',
    );
  });

  it('the title stands first where no publisher is printed, and an estimated date says so', () => {
    expect(citeFigure(moreThan, cardSnapshot, 'en', SEEN).apa).toMatch(
      /^Title of middle \[Two-way trade turnover, .*: over 1\.37 billion USD, lines 610–611, line 640\]\. \(ca\. 2022, May\)\. In /,
    );
    expect(citeFigure(moreThan, cardSnapshot, 'vi', SEEN).apa).toContain('(khoảng 2022, tháng 5)');
  });
});

test('every form of a citation says what a likely misprint means', () => {
  const { apa, bibtex } = citeFigure(misprint, cardSnapshot, 'en', SEEN);
  const words = '35 kWh (as written: “35kWh”, likely a misprint for 35 kV)';
  expect(apa).toContain(words);
  expect(bibtex).toContain(words);
});

describe('as BibTeX', () => {
  it('the document is the work, and where it was read is the note', () => {
    expect(citeFigure(rangeTarget, cardSnapshot, 'en', SEEN).bibtex).toBe(
      [
        '@misc{range-target,',
        '  author = {{VTC News}},',
        '  title = {{Title of new}},',
        '  year = {2026},',
        '  language = {vi},',
        '  url = {https://example.org/vtc},',
        '  urldate = {2026-02-10},',
        '  note = {Two-way trade turnover, Viet Nam – Laos, no period stated, target: 5–10 billion USD. ' +
          'As compiled in Song Phương, data revision 7, https://figures.example/en/figures/x ' +
          '(accessed 21 November 2026)}',
        '}',
      ].join('\n'),
    );
  });

  it('a document without address is cited by the card, one without publisher has no author', () => {
    const { bibtex } = citeFigure(moreThan, cardSnapshot, 'en', SEEN);
    expect(bibtex).toContain('url = {https://figures.example/en/figures/x},\n  urldate = {2026-11-21}');
    expect(bibtex).not.toContain('author');
  });
});
