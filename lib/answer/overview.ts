import type { Figure } from '@/lib/figure/figure';
import { parseDocumentDate, yearsTouched } from '@/lib/figure/period';
import { groupBy } from '@/lib/series/group-by';
import type { Series } from '@/lib/series/series';
import { compareText } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { HOME } from '@/lib/words/place-names';
import type { LineChange, OverviewLine } from './overview-line';
import { changeSince, latestDay, mainSeriesOf, measureRank, overviewLine } from './overview-line';
import type { NewDocument } from './overview-news';
import { newDocumentsOf } from './overview-news';
import type { OverviewTarget } from './overview-target';
import { statedDay, targetFor } from './overview-target';
import type { Unsettled } from './unsettled';
import { unsettledOf } from './unsettled';

/** What one screen says of a partner. */
export interface PartnerOverview {
  readonly pair: string;
  readonly figureCount: number;
  readonly documentCount: number;
  /** The indicator that most years are known of; null where no series tells a level. */
  readonly lead: OverviewLine | null;
  /** Of the leading indicator: against the earliest of the five years before, where that is not the year before. */
  readonly course: LineChange | null;
  readonly target: OverviewTarget | null;
  readonly lines: readonly OverviewLine[];
  readonly news: readonly NewDocument[];
  /** The gravest first. */
  readonly unsettled: readonly Unsettled[];
}

const MOST_LINES = 6;
const MOST_LINES_OF_A_TOPIC = 2;
/** A number that is older, seen from the pair's latest document, is history. */
const YEARS_STILL_TOLD = 5;

const OVERVIEWS = new WeakMap<Snapshot, readonly PartnerOverview[]>();

/**
 * What is known of every partner of the home country: two countries before three, then those with most figures. The
 * indicator with the most whole years leads; beside it at most six others, two of a topic: those that most documents
 * speak of first, then those with most periods, then the latest; none whose latest number is more than five years older
 * than the latest document. Made once for a snapshot.
 */
export function overviewsOf(snapshot: Snapshot): readonly PartnerOverview[] {
  const known = OVERVIEWS.get(snapshot);
  if (known) return known;
  const pairs = [...new Set(snapshot.figures.map(({ pair }) => pair))];
  const made = pairs
    .filter((pair) => pair.split('-').includes(HOME))
    .map((pair) => overviewOf(snapshot, pair))
    .sort(
      (a, b) => a.pair.length - b.pair.length || b.figureCount - a.figureCount || compareText(a.pair, b.pair),
    );
  OVERVIEWS.set(snapshot, made);
  return made;
}

function overviewOf(snapshot: Snapshot, pair: string): PartnerOverview {
  const figures = snapshot.figures.filter((figure) => figure.pair === pair);
  const main = [...mainSeriesOf(snapshot, pair).values()];
  const documentsOf = new Map(
    [...groupBy(figures, ({ indicatorId }) => indicatorId)].map(([id, own]) => [id, countDocuments(own)]),
  );
  const byRank = main.sort(
    (a, b) =>
      (documentsOf.get(indicatorOf(b)) ?? 0) - (documentsOf.get(indicatorOf(a)) ?? 0) ||
      b.places.length - a.places.length ||
      compareText(latestDay(b), latestDay(a)) ||
      measureRank(a) - measureRank(b) ||
      compareText(a.key, b.key),
  );
  const [leading] = byRank.toSorted((a, b) => wholeYears(b) - wholeYears(a));
  const lead = leading === undefined ? null : overviewLine(leading, snapshot);
  const latestDocument = figures
    .map((figure) => statedDay(figure, snapshot.catalogue.documents))
    .reduce((a, b) => (a > b ? a : b), '');
  const lines = linesBeside(leading, byRank, latestDocument, snapshot);
  return {
    pair,
    figureCount: figures.length,
    documentCount: countDocuments(figures),
    lead,
    course: lead === null ? null : courseOf(lead, snapshot),
    target: lead === null ? null : targetFor(lead.latest.figure, snapshot),
    lines,
    news: newDocumentsOf(
      snapshot,
      pair,
      [lead, ...lines].flatMap((line) => line?.indicatorId ?? []),
    ),
    unsettled: unsettledOf(snapshot, pair),
  };
}

function linesBeside(
  leading: Series | undefined,
  ranked: readonly Series[],
  latestDocument: string,
  snapshot: Snapshot,
): OverviewLine[] {
  const { indicators } = snapshot.catalogue;
  const oldest = yearsBefore(latestDocument, YEARS_STILL_TOLD);
  const perTopic = new Map<string, number>();
  return ranked
    .filter((series) => series !== leading && latestDay(series) >= oldest)
    .filter((series) => {
      const topic = indicators.get(indicatorOf(series))?.topicId ?? '';
      const place = perTopic.get(topic) ?? 0;
      perTopic.set(topic, place + 1);
      return place < MOST_LINES_OF_A_TOPIC;
    })
    .slice(0, MOST_LINES)
    .map((series) => overviewLine(series, snapshot));
}

function courseOf({ series, change }: OverviewLine, snapshot: Snapshot): LineChange | null {
  const course = changeSince(series, 0, snapshot, YEARS_STILL_TOLD);
  const isToldAlready =
    course === null ||
    (change?.kind === 'implied' && change.change.inputs[0].id === course.change.inputs[0].id) ||
    yearsApart(course.change.inputs) < 2;
  return isToldAlready ? null : course;
}

function yearsApart([earlier, later]: readonly [Figure, Figure]): number {
  return (yearsTouched(later.period).last ?? 0) - (yearsTouched(earlier.period).last ?? 0);
}

function indicatorOf({ places }: Series): string {
  return places[0]!.figures[0]!.indicatorId;
}

function countDocuments(figures: readonly Figure[]): number {
  return new Set(figures.map(({ documentId }) => documentId)).size;
}

/** Places of a series of whole years; none of any other. */
function wholeYears({ places }: Series): number {
  return places[0]!.period.kind === 'year' ? places.length : 0;
}

function yearsBefore(isoDay: string, years: number): string {
  const year = parseDocumentDate(isoDay)?.lastDay?.slice(0, 4);
  return year === undefined ? '' : `${Number(year) - years}${isoDay.slice(4)}`;
}
