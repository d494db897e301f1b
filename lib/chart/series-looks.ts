import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import type { DirectionRole } from '@/lib/look/colours';
import { DIRECTION_COLOURS, DIRECTION_ROLES } from '@/lib/look/colours';
import type { MarkShape } from '@/lib/look/shapes';
import { DIRECTION_SHAPES, PART_SHAPES } from '@/lib/look/shapes';
import { groupBy } from '@/lib/series/group-by';
import { breakdownKey, compareText } from '@/lib/series/series';
import type { Locale } from '@/lib/words/locale';
import { directionName } from '@/lib/words/place-names';
import type { ChartSeries } from './chart-panel';
import { partsName } from './figure-words';

/** The looks of a panel and which of them a figure has. */
export interface SeriesLooks {
  readonly series: readonly ChartSeries[];
  /** Index into `series`. */
  readonly indexOf: (figure: Figure) => number;
}

const HOME = 'VN';

/** Gives the whole of a direction its own shape, and what else has that colour the other shapes in turn. */
class ShapeChooser {
  private readonly wholesSeen = new Set<DirectionRole>();
  private readonly partsSeen = new Map<DirectionRole, number>();

  next(role: DirectionRole, isPart: boolean): MarkShape {
    if (!isPart && !this.wholesSeen.has(role)) {
      this.wholesSeen.add(role);
      return DIRECTION_SHAPES[role];
    }
    const others = PART_SHAPES.filter((shape) => shape !== DIRECTION_SHAPES[role]);
    const seen = this.partsSeen.get(role) ?? 0;
    this.partsSeen.set(role, seen + 1);
    return others[seen % others.length]!;
  }
}

/** Which way a figure goes, seen from Viet Nam or else from the first country of the pair. */
export function directionRole({ origin, destination, pair }: Figure): DirectionRole {
  if (origin === null && destination === null) return 'both-ways';
  const countries = pair.split('-');
  const home = countries.includes(HOME) ? HOME : countries[0];
  if (origin === home) return 'outward';
  return destination === home ? 'inward' : 'elsewhere';
}

/**
 * Gives every direction its colour and shape, and every part of a direction (a sector, an actor) the direction's
 * colour with a shape of its own.
 */
export function seriesLooks(figures: readonly Figure[], catalogue: Catalogue, locale: Locale): SeriesLooks {
  const groups = [...groupBy(figures, lookKey)].sort(compareLooks);
  const shapes = new ShapeChooser();
  const series = groups.map(([, [figure]]) => {
    const role = directionRole(figure!);
    return {
      label: lookName(figure!, catalogue, locale),
      colour: DIRECTION_COLOURS[role],
      shape: shapes.next(role, isPart(figure!)),
    };
  });
  const indexes = new Map(groups.map(([key], index) => [key, index]));
  return { series, indexOf: (figure) => indexes.get(lookKey(figure)) ?? 0 };
}

/** Direction and parts in words: "Viet Nam → Laos, agriculture"; the indicator's name when there are neither. */
export function lookName(figure: Figure, catalogue: Catalogue, locale: Locale): string {
  const named = directionAndParts(figure, catalogue, locale);
  if (named !== '') return named;
  const indicator = catalogue.indicators.get(figure.indicatorId);
  return (locale === 'vi' ? indicator?.nameVi : indicator?.nameEn) ?? figure.indicatorId;
}

/** The same; the empty text when there are neither. */
export function directionAndParts(figure: Figure, catalogue: Catalogue, locale: Locale): string {
  const meaning = catalogue.indicators.get(figure.indicatorId)?.directionIs ?? 'flow';
  const direction = directionName(catalogue, meaning, figure, locale);
  return [direction ?? '', partsName(figure, catalogue, locale)].filter((text) => text !== '').join(', ');
}

/** What figures of one look share, as one text. */
export function lookKey(figure: Figure): string {
  return [figure.origin, figure.destination, breakdownKey(figure), figure.whole?.code]
    .map((part) => part ?? '')
    .join('|');
}

function isPart(figure: Figure): boolean {
  return figure.breakdown.length > 0;
}

/** Directions in the order of their roles, each before its parts. */
function compareLooks([a, [figureA]]: [string, Figure[]], [b, [figureB]]: [string, Figure[]]): number {
  const roleOrder = (figure: Figure) => DIRECTION_ROLES.indexOf(directionRole(figure));
  return (
    roleOrder(figureA!) - roleOrder(figureB!) ||
    Number(isPart(figureA!)) - Number(isPart(figureB!)) ||
    compareText(a, b)
  );
}
