import { citeDataset, citeView } from '@/lib/export/cite-view';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const SEEN = { address: 'https://figures.example/en/explore?pair=LA-VN&revision=3', accessed: '2026-11-21' };
const query = { ...EVERY_FIGURE, indicators: ['trade-turnover'], pairs: ['LA-VN'], from: 2001, to: 2022 };

describe('a view', () => {
  it('is named by its conditions', () => {
    expect(citeView(query, testSnapshot, 'en', SEEN).plain).toBe(
      'Song Phương: Two-way trade turnover, Viet Nam – Laos, 2001–2022. Data revision 3, 10 February 2026. ' +
        'CC BY 4.0. https://figures.example/en/explore?pair=LA-VN&revision=3 (accessed 21 November 2026).',
    );
  });

  it('of one year names it once', () => {
    const ofYear = { ...query, from: 2021, to: 2021 };
    expect(citeView(ofYear, testSnapshot, 'en', SEEN).plain).toContain('Viet Nam – Laos, 2021. ');
    expect(citeView(ofYear, testSnapshot, 'vi', SEEN).plain).toContain('Việt Nam – Lào, năm 2021. ');
  });

  it('is named by its chart where the chart has a title', () => {
    expect(citeView(query, testSnapshot, 'en', SEEN, 'Trade doubled').apa).toBe(
      'Song Phương. (2026, February 10). Trade doubled (Data revision 3) [Chart and data set]. ' +
        'Retrieved 21 November 2026, from https://figures.example/en/explore?pair=LA-VN&revision=3',
    );
  });

  it('of everything says so, in Vietnamese too', () => {
    expect(citeView(EVERY_FIGURE, testSnapshot, 'vi', SEEN).plain).toMatch(
      /^Song Phương: Toàn bộ số liệu\. Phiên bản dữ liệu số 3, ngày 10\/02\/2026\./,
    );
  });

  it('names all that narrows it', () => {
    const narrowed = {
      ...EVERY_FIGURE,
      directions: ['none'],
      from: 2001,
      search: 'dự án',
      known: { edtf: '2022-06', lastDay: '2022-06-30' },
      prefer: { kind: 'reporter', reporter: null } as const,
      columnFilters: [{ column: 'document', text: 'annex' } as const],
    };
    expect(citeView(narrowed, testSnapshot, 'en', SEEN).plain).toContain(
      'No direction stated, “dự án”, June 2022, statements that name no country as their source, “annex”, from 2001.',
    );
  });
});

test('the dataset is cited with its revision and the day it was loaded', () => {
  expect(citeDataset(testSnapshot, 'en', SEEN).apa).toBe(
    'Song Phương. (2026, February 10). Song Phương: figures on cooperation between countries, as documents state them ' +
      '(Data revision 3) [Data set]. Retrieved 21 November 2026, from ' +
      'https://figures.example/en/explore?pair=LA-VN&revision=3',
  );
  expect(citeDataset(testSnapshot, 'vi', SEEN).bibtex).toMatch(
    /^@misc\{song-phuong-r3,\n {2}author = \{\{Song Phương\}\},/,
  );
});

test('other views have other keys', () => {
  const views = [
    { from: 2001 },
    { to: 2001 },
    { show: 'change' },
    { search: 'kip' },
    { search: 'đồng' },
  ] as const;
  const keys = views.map(
    (view) =>
      /^@misc\{([\w-]+),/.exec(citeView({ ...EVERY_FIGURE, ...view }, testSnapshot, 'en', SEEN).bibtex)?.[1],
  );
  expect(new Set(keys).size).toBe(5);
  expect(keys).toEqual(
    expect.arrayContaining(['song-phuong-filtered-from-2001-r3', 'song-phuong-all-show-change-r3']),
  );
});
