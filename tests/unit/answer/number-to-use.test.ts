import { caveatsOn } from '@/lib/answer/caveats';
import { numberToUse } from '@/lib/answer/number-to-use';
import { figureNumbers } from '@/lib/format/figure-numbers';
import type { SeriesPlace } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { figureWithId, seriesOfFigure } from '@/lib/series/snapshot-index';
import { chartFigure, chartSnapshot, yearFigure } from '@/tests/fixtures/chart-figures';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

let real: Snapshot;

beforeAll(async () => {
  real = await readRealSnapshot();
});

function placeOf(snapshot: Snapshot, figureId: string): SeriesPlace {
  const figure = figureWithId(snapshot, figureId)!;
  const { places } = seriesOfFigure(snapshot, figure);
  return places.find(({ figures }) => figures.includes(figure))!;
}

describe('the number to use in the dataset of the repository', () => {
  it('is the only statement of trade with Laos in 2021, with its hedge', () => {
    const use = numberToUse(placeOf(real, 'annex-la-trade-turnover-2021'), real);
    expect(use).toMatchObject({ decidedBy: null, rivals: [] });
    expect(use.figure.asWritten).toBe('trên 1,37 tỷ USD');
    expect(use.caveats).toContainEqual({ code: 'hedged', qualifier: 'more-than' });
  });

  it('has rivals for trade with Cambodia in 2016 that do not all agree, and says why each is not it', () => {
    const { figures } = placeOf(real, 'vietstock-2018-02-trade-turnover-by-kh-2016');
    const use = numberToUse({ period: figures[0]!.period, figures }, real);
    expect(use.rivals).toHaveLength(figures.length - 1);
    expect(new Set(use.rivals.map(({ agrees }) => agrees))).toEqual(new Set([true, false]));
    expect(use.caveats).toContainEqual({
      code: 'rivals-disagree',
      count: use.rivals.filter(({ agrees }) => !agrees).length,
    });
    const cambodian = use.rivals.find(({ figure }) => figure.reporter === 'KH');
    expect(cambodian).toMatchObject({ losesBy: 'coverage', agrees: false });
  });

  it('is what the reader prefers', () => {
    const place = placeOf(real, 'vietstock-2018-02-trade-turnover-by-kh-2016');
    const use = numberToUse(place, real, { kind: 'reporter', reporter: 'KH' });
    expect(use).toMatchObject({ decidedBy: 'chosen', figure: { reporter: 'KH' } });
    expect(new Set(use.rivals.map(({ losesBy }) => losesBy))).toEqual(new Set(['chosen']));
  });

  it('is never a likely misprint where there is another', () => {
    const slip = real.figures.find(({ asWritten }) => asWritten === '4,91 tr USD')!;
    const use = numberToUse(placeOf(real, slip.id), real);
    expect(use.figure.reading).toBeNull();
    expect(use.rivals.find(({ figure }) => figure.id === slip.id)).toMatchObject({
      losesBy: 'slip',
      agrees: true,
    });
  });
});

describe('a rival', () => {
  it('loses by the first criterion that sets it apart', () => {
    const standing = chartFigure({ id: 'new' }, 'new');
    const old = yearFigure(2021, '1400', { id: 'old' });
    const repeat = chartFigure({ id: 'repeat', restates: 'new' }, 'new');
    const snapshot = chartSnapshot([standing, old, repeat]);
    const { figure, rivals } = numberToUse(placeOf(snapshot, 'new'), snapshot);
    expect(figure.id).toBe('new');
    expect(rivals.map(({ figure: { id }, losesBy }) => [id, losesBy])).toEqual([
      ['old', 'date'],
      ['repeat', 'restates'],
    ]);
  });
});

describe('caveats', () => {
  const codesOf = (...parameters: Parameters<typeof chartFigure>) =>
    caveatsOn(chartFigure(...parameters), 0).map(({ code }) => code);

  it('say that a number is rounded coarsely, hedged, of a part of a year, or nothing', () => {
    expect(codesOf({ value: '3000000000', as_written: '3 tỷ USD' })).toEqual(['coarse']);
    expect(codesOf({ value: '590300000', as_written: '590,3 triệu USD' })).toEqual([]);
    expect(codesOf({ as_written: 'trên 1,37 tỷ USD', qualifier: 'more-than' })).toEqual(['hedged']);
    expect(
      codesOf({
        value: '554100000',
        as_written: '554,1 triệu USD',
        period: '2022-01/2022-04',
        period_kind: 'part-year',
        inferred: 'period',
        note_en: 'As told at the time.',
      }),
    ).toEqual(['part-of-year', 'inferred', 'note']);
  });

  it('say that a forecast did not happen, that a growth has no base, and that đồng are of their time', () => {
    expect(codesOf({ value: '554100000', as_written: '554,1 triệu USD', nature: 'forecast' })).toEqual([
      'not-reported',
    ]);
    expect(codesOf({ measure: 'growth', value: '33.3', as_written: '33,3%', unit: 'percent' })).toEqual([
      'no-base',
    ]);
    const inDong = real.figures.find(({ asWritten }) => asWritten === '289,4 tỷ VNĐ')!;
    expect(caveatsOn(inDong, 0)).toContainEqual({ code: 'nominal', unitId: 'VND' });
  });

  it('hedge a balance below zero the way its number is printed, and a growth by its size', () => {
    const deficit = figureWithId(real, 'vietlao-2021-12-trade-balance-vn-la-2021-01-to-2021-11')!;
    expect(figureNumbers(deficit, real.catalogue, 'en').number).toBe('under −124.8 million USD');
    expect(caveatsOn(deficit, 0)).toContainEqual({ code: 'hedged', qualifier: 'less-than' });
    const fall = chartFigure({
      measure: 'growth',
      value: '-5.1',
      as_written: 'giảm hơn 5,1%',
      unit: 'percent',
      qualifier: 'more-than',
    });
    expect(caveatsOn(fall, 0)).toContainEqual({ code: 'hedged', qualifier: 'more-than' });
  });
});
