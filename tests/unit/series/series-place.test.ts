import { figurePlace } from '@/lib/series/series-place';
import { chartFigure, chartSnapshot, turnover, yearFigure } from '../../fixtures/chart-figures';

const placeOf = (id: string, figures = turnover) => {
  const place = figurePlace(
    figures.find((figure) => figure.id === id)!,
    chartSnapshot(figures),
  );
  return {
    rivals: place.rivals.map((rival) => rival.id),
    standing: place.standing?.figure.id ?? null,
    previous: place.previous?.id ?? null,
    next: place.next?.id ?? null,
  };
};

test('a figure between two others of its series', () => {
  expect(placeOf('year-1996')).toEqual({
    rivals: [],
    standing: 'year-1996',
    previous: 'year-1995',
    next: 'year-2006',
  });
});

test('rivals of one period are found, and the neighbours are those that stand', () => {
  const rival = chartFigure({ id: 'later-1995', period: '1995', value: '81000000' }, 'new');
  const figures = [...turnover, rival];
  expect(placeOf('year-1995', figures)).toMatchObject({ rivals: ['later-1995'], standing: 'later-1995' });
  expect(placeOf('year-1996', figures)).toMatchObject({ previous: 'later-1995' });
});

test('another unit, direction or nature is another series', () => {
  const others = [
    yearFigure(1995, '80', { id: 'target', nature: 'target' }),
    yearFigure(1995, '80', { id: 'one-way', origin: 'VN', destination: 'LA' }),
  ];
  expect(placeOf('year-1995', [...turnover, ...others]).rivals).toEqual([]);
});

test('figures without a period have no one place: none of them stands, and nothing comes before or after', () => {
  expect(placeOf('target-5')).toEqual({
    rivals: ['target-5-10'],
    standing: null,
    previous: null,
    next: null,
  });
});
