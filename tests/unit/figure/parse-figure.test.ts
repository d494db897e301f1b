import { parseFigure } from '@/lib/figure/parse-figure';
import { quantityMeant } from '@/lib/figure/figure';
import { roundingInterval } from '@/lib/figure/quantity';
import { exactToText } from '@/lib/interval/exact-number';
import { testFigureRow, testUnits } from '../../fixtures/figure-rows';

const parse = (changes: Parameters<typeof testFigureRow>[0]) =>
  parseFigure(testFigureRow(changes), 'test-document', 'vi', testUnits);

const intervalOf = (changes: Parameters<typeof testFigureRow>[0]) => {
  const { low, high } = roundingInterval(quantityMeant(parse(changes).figure!));
  return [low && exactToText(low), high && exactToText(high)];
};

describe('a row of a figures table', () => {
  it('becomes a figure with every part parsed', () => {
    const { figure } = parse({ lines: '7824,7832-7834', breakdown: 'sector=rubber;actor=vilexim' });
    expect(figure).toMatchObject({
      documentId: 'test-document',
      lines: [
        { first: 7824, last: 7824 },
        { first: 7832, last: 7834 },
      ],
      breakdown: [
        { key: 'sector', code: 'rubber' },
        { key: 'actor', code: 'vilexim' },
      ],
      reporter: null,
      period: { kind: 'year', firstDay: '2021-01-01' },
    });
  });

  it('reports all its problems at once, each with its column', () => {
    const { figure, problems } = parse({
      unit: 'usd',
      period: '2022-13',
      period_kind: 'part-year',
      nature: 'real',
    });
    expect(figure).toBeNull();
    expect(problems.map(({ column }) => column).sort()).toEqual(['nature', 'period', 'unit']);
  });

  it.each([
    [{ value: '1.370.000.000' }, 'value', '"1.370.000.000" is not a number'],
    [{ value: '', low: '10', high: '5' }, 'low', 'low 10 is above high 5'],
    [{ value: '', low: '10' }, 'value', 'value, low and high do not make one quantity'],
    [{ qualifier: 'indefinite' }, 'qualifier', 'an indefinite figure has a low and nothing else'],
    [{ lines: '12-7' }, 'lines', '"12-7" does not name lines'],
    [{ inferred: 'periode' }, 'inferred', '"periode" is not a column of figures'],
    [{ base_period: '2020' }, 'base_period', 'a level has no base period'],
    [{ breakdown: 'rubber' }, 'breakdown', '"rubber" is not a part of a breakdown'],
    [{ reading: '421 triệu' }, 'reading', '"421 triệu" is not a quantity'],
    [{ whole_value: '25' }, 'whole', 'the whole is empty though whole_value is given'],
  ])('is refused with %p in column %s', (changes, column, wrong) => {
    expect(parse(changes).problems).toContainEqual(expect.objectContaining({ column, wrong }));
  });

  it('knows how far the print goes', () => {
    expect(intervalOf({ as_written: '590,3 triệu USD', value: '590300000' })).toEqual([
      '590250000',
      '590350000',
    ]);
    expect(intervalOf({ as_written: 'trên 1,37 tỷ USD', qualifier: 'more-than' })).toEqual([
      '1370000000',
      '1380000000',
    ]);
    expect(intervalOf({ as_written: 'khoảng 70 triệu USD', value: '70000000', qualifier: 'about' })).toEqual([
      '60000000',
      '80000000',
    ]);
    expect(intervalOf({ as_written: 'gần 34%', value: '34', unit: 'percent', qualifier: 'almost' })).toEqual([
      '33',
      '34',
    ]);
  });

  it('takes counts printed in full, ranks and agreed rates as they are', () => {
    expect(intervalOf({ as_written: '1.160 dự án', value: '1160', unit: 'projects' })).toEqual([
      '1160',
      '1160',
    ]);
    expect(intervalOf({ as_written: 'thứ ba', value: '3', unit: 'rank', measure: 'rank' })).toEqual([
      '3',
      '3',
    ]);
    expect(intervalOf({ as_written: '0%', value: '0', unit: 'percent', nature: 'rule' })).toEqual(['0', '0']);
  });

  it('counts a fraction in its own parts, whatever words say it', () => {
    const share = { measure: 'share', whole: 'aid-of-VN', unit: 'fraction' };
    expect(intervalOf({ ...share, as_written: 'trên 1/3', value: '1/3', qualifier: 'more-than' })).toEqual([
      '1/3',
      '2/3',
    ]);
    expect(intervalOf({ ...share, as_written: 'gần một nửa', value: '1/2', qualifier: 'almost' })).toEqual([
      '0',
      '0.5',
    ]);
  });

  it('widens both ends of a hedged range', () => {
    const range = {
      as_written: 'khoảng 100 - 120 triệu USD',
      value: '',
      low: '100000000',
      high: '120000000',
    };
    expect(intervalOf({ ...range, qualifier: 'about' })).toEqual(['90000000', '130000000']);
    expect(intervalOf({ ...range, qualifier: 'more-than' })).toEqual(['100000000', '130000000']);
  });

  it('turns the interval with the sign', () => {
    expect(
      intervalOf({ as_written: 'giảm hơn 5%', value: '-5', unit: 'percent', qualifier: 'more-than' }),
    ).toEqual(['-6', '-5']);
  });

  it('leaves the far end of a lower bound open', () => {
    expect(
      intervalOf({
        as_written: 'hàng trăm dự án',
        value: '',
        low: '100',
        unit: 'projects',
        qualifier: 'indefinite',
      }),
    ).toEqual(['100', null]);
  });

  it('keeps the print and the reading apart', () => {
    const { figure } = parse({ as_written: '35kWh', value: '35', unit: 'kWh', reading: '35 kV' });
    expect(figure!.quantity.unitId).toBe('kWh');
    expect(quantityMeant(figure!).unitId).toBe('kV');
  });
});
