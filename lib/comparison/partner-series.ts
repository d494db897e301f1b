import type { Figure } from '@/lib/figure/figure';
import type { CompareQuery } from '@/lib/query/compare-query';
import { ANY_COUNTRY } from '@/lib/query/compare-query';
import { NO_DIRECTION } from '@/lib/query/explore-query';
import { groupBy } from '@/lib/series/group-by';
import type { Series } from '@/lib/series/series';
import { compareText, seriesKey } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfSnapshot } from '@/lib/series/snapshot-index';
import { isAsked, isOfOneYear } from './compared-figures';
import { yearsOfSeries } from './table-years';

/** Series of different partners, alike in everything else. */
export interface PartnerSeries {
  readonly key: string;
  readonly series: readonly Series[];
}

/** An indicator and a way (`VN-*`, `*-VN`, `none`) that several partners have figures for. */
export interface PartnerSubject {
  readonly indicatorId: string;
  readonly direction: string;
}

/** The country that most pairs share: the one whose partners are compared. */
export function homeCountry({ figures }: Snapshot): string {
  const pairs = [...new Set(figures.map(({ pair }) => pair))];
  const countries = groupBy(
    pairs.flatMap((pair) => pair.split('-')),
    (code) => code,
  );
  const [home] = [...countries].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareText(b, a));
  return home?.[0] ?? '';
}

/** The way of a figure seen from the home country, its partner left open. */
export function directionFrom(
  { origin, destination }: Pick<Figure, 'origin' | 'destination'>,
  home: string,
): string {
  if (origin === null || destination === null) return NO_DIRECTION;
  if (origin === home) return `${home}-${ANY_COUNTRY}`;
  return destination === home ? `${ANY_COUNTRY}-${home}` : `${origin}-${destination}`;
}

/** The series of a year each that hold one of these figures, grouped by what they share but for their partner. */
export function partnerSeriesOf(figures: readonly Figure[], snapshot: Snapshot): PartnerSeries[] {
  const ids = new Set(figures.filter(isOfOneYear).map(({ id }) => id));
  const series = seriesOfSnapshot(snapshot).filter(({ places }) => ids.has(places[0]!.figures[0]!.id));
  const home = homeCountry(snapshot);
  const groups = groupBy(series, ({ places }) => keyWithoutPartner(places[0]!.figures[0]!, home));
  return [...groups].map(([key, members]) => ({ key, series: members }));
}

/** Years for which at least two of the series have a figure, in order. */
export function sharedYears(series: readonly Series[]): number[] {
  const byYear = groupBy(series.flatMap(yearsOfSeries), (year) => year);
  return [...byYear]
    .filter(([, times]) => times.length > 1)
    .map(([year]) => year)
    .sort((a, b) => a - b);
}

/** Every indicator and way with something to compare between the partners asked for, the most to compare first. */
export function partnerSubjects(
  snapshot: Snapshot,
  { pairs }: Pick<CompareQuery, 'pairs'>,
): PartnerSubject[] {
  const home = homeCountry(snapshot);
  const figures = snapshot.figures.filter((figure) => isOfOneYear(figure) && isAsked(pairs, figure.pair));
  const bySubject = groupBy(figures, (figure) => `${figure.indicatorId}|${directionFrom(figure, home)}`);
  return [...bySubject.values()]
    .map((members) => {
      const shared = partnerSeriesOf(members, snapshot).map(({ series }) => sharedYears(series).length);
      const { indicatorId, ...ends } = members[0]!;
      const total = shared.reduce((sum, count) => sum + count, 0);
      return { indicatorId, direction: directionFrom(ends, home), most: Math.max(...shared), total };
    })
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.most - a.most || b.total - a.total || compareText(a.indicatorId, b.indicatorId))
    .map(({ indicatorId, direction }) => ({ indicatorId, direction }));
}

/** What a figure's series would be if it did not matter who the partner is. */
function keyWithoutPartner(figure: Figure, home: string): string {
  const open = (code: string | null) => (code === null || code === home ? code : ANY_COUNTRY);
  return seriesKey({
    ...figure,
    pair: '',
    origin: open(figure.origin),
    destination: open(figure.destination),
  });
}
