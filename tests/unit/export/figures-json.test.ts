import { figuresJson } from '@/lib/export/figures-json';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { selectFigures } from '@/lib/series/select-figures';
import { exportOf } from '@/tests/fixtures/exported';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const query = { ...EVERY_FIGURE, pairs: ['LA-VN'], indicators: ['trade-turnover'] };
const selected = () => exportOf({ query, figures: selectFigures(testSnapshot, query) });

describe('the exported JSON', () => {
  it('says what made it', () => {
    expect(JSON.parse(figuresJson(selected()))).toMatchObject({
      metadata: {
        revision: 3,
        loaded: '2026-02-10T08:00:00Z',
        licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        filter: [
          { parameter: 'indicator', value: 'trade-turnover' },
          { parameter: 'pair', value: 'LA-VN' },
        ],
        figures: 4,
        figures_in_all: 7,
        view_url: 'https://figures.example/en/explore?indicator=trade-turnover&pair=LA-VN&revision=3',
      },
    });
  });

  it('holds each figure with its structure', () => {
    const { figures } = JSON.parse(figuresJson(selected()));
    expect(figures[0]).toMatchObject({
      id: 'la-turnover-2021',
      lines: [{ first: 610, last: 610 }],
      period: { kind: 'year', edtf: '2021', first_day: '2021-01-01', last_day: '2021-12-31' },
      quantity: {
        shape: 'point',
        value: 1370000000,
        unit: 'USD',
        qualifier: 'more-than',
        exact: { value: '1370000000' },
        interval: { low: 1370000000, high: 1380000000 },
      },
      stands: true,
      rivals: 0,
    });
  });

  it('names the codes and documents used, and no others', () => {
    const { codes, documents } = JSON.parse(figuresJson(selected()));
    expect(codes.indicators).toMatchObject([
      { id: 'trade-turnover', name_vi: 'Kim ngạch thương mại hai chiều' },
    ]);
    expect(documents).toMatchObject([{ id: 'annex-la-2022' }, { id: 'vtcnews-2026' }]);
  });

  it('keeps a fraction exactly', async () => {
    const snapshot = await readRealSnapshot();
    const figures = snapshot.figures.filter(({ quantity }) => quantity.unitId === 'fraction');
    const { figures: written } = JSON.parse(figuresJson(exportOf({ snapshot, figures })));
    expect(written[4].quantity).toMatchObject({ value: 1 / 3, exact: { value: '1/3' } });
  });
});
