import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { DIRECTION_COLOURS, DIRECTION_ROLES, hasOwnColour, partnerColour } from '@/lib/look/colours';
import type { MarkShape } from '@/lib/look/shapes';
import { DIRECTION_SHAPES, FREE_SHAPES, PARTNER_SHAPES } from '@/lib/look/shapes';
import { groupBy } from '@/lib/series/group-by';
import { compareText } from '@/lib/series/series';
import type { ChartContext } from './chart-context';
import type { ChartSeries, PanelIdentity } from './chart-panel';
import { directionRole, lookKey, partnerOf, reporterOfFlow } from './figure-role';
import { lookName } from './series-names';

/** The looks of a panel and which of them a figure has. */
export interface SeriesLooks {
  readonly series: readonly ChartSeries[];
  /** Index into `series`. */
  readonly indexOf: (figure: Figure) => number;
  /** Of any figure of the panel, also of one that has no mark. */
  readonly colourOf: (figure: Figure) => string;
}

/**
 * Gives every look the shape that is its own if it is free, else the first free one; after all are taken, one that its
 * colour has taken least often.
 */
class ShapeChooser {
  private readonly taken: { readonly shape: MarkShape; readonly colour: string }[] = [];

  next(own: MarkShape | undefined, colour: string): MarkShape {
    const uses = (shape: MarkShape, of: string | null) =>
      this.taken.filter((one) => one.shape === shape && (of === null || one.colour === of)).length;
    const wanted = own === undefined ? FREE_SHAPES : [own, ...FREE_SHAPES];
    const shape =
      wanted.find((one) => uses(one, null) === 0) ??
      FREE_SHAPES.toSorted((a, b) => uses(a, colour) - uses(b, colour))[0]!;
    this.taken.push({ shape, colour });
    return shape;
  }
}

/**
 * The looks of the figures that have marks or levels, of a panel of `figures`. Where all go one way and there are
 * several partners, a partner has its colour; else a direction has it. What shares a colour differs in its shape:
 * partners, indicators, parts, reporters.
 */
export function seriesLooks(
  drawn: readonly Figure[],
  figures: readonly Figure[],
  context: ChartContext,
): SeriesLooks {
  const scheme = colourScheme(figures, context.snapshot.catalogue);
  const groups = [...groupBy(drawn, lookKey)].sort(([, [a]], [, [b]]) =>
    compareLooks(a!, b!, context.identity),
  );
  const shapes = new ShapeChooser();
  const plain = groups.filter(([, [figure]]) => isPlain(figure!));
  const others = groups.filter(([, [figure]]) => !isPlain(figure!));
  // Whatever is a whole takes the shape of its direction or partner before any part can.
  const shapeOf = new Map(
    [...plain, ...others].map(([key, [figure]]) => [
      key,
      shapes.next(isPlain(figure!) ? scheme.ownShape(figure!) : undefined, scheme.colourOf(figure!)),
    ]),
  );
  const series = groups.map(([key, [figure]]) => ({
    label: lookName(figure!, context),
    colour: scheme.colourOf(figure!),
    shape: shapeOf.get(key)!,
  }));
  const indexes = new Map(groups.map(([key], index) => [key, index]));
  return { series, indexOf: (figure) => indexes.get(lookKey(figure)) ?? 0, colourOf: scheme.colourOf };
}

/** Whether figures have more looks than a number: what a reader must keep apart. Stops at the first one too many. */
export function hasMoreLooksThan(figures: Iterable<Figure>, most: number): boolean {
  const looks = new Set<string>();
  for (const figure of figures) {
    looks.add(lookKey(figure));
    if (looks.size > most) return true;
  }
  return false;
}

interface ColourScheme {
  readonly colourOf: (figure: Figure) => string;
  readonly ownShape: (figure: Figure) => MarkShape | undefined;
}

function colourScheme(figures: readonly Figure[], { countries }: Catalogue): ColourScheme {
  const roles = new Set(figures.map(directionRole));
  const partners = new Set(figures.map(({ pair }) => partnerOf(pair)));
  if (roles.size > 1 || partners.size < 2) {
    return {
      colourOf: (figure) => DIRECTION_COLOURS[directionRole(figure)],
      ownShape: (figure) => DIRECTION_SHAPES[directionRole(figure)],
    };
  }
  // By their places among all countries, not among those at hand, so that a partner keeps its colour on every page.
  const withoutColour = [...countries.keys()].filter((code) => !hasOwnColour(code)).sort(compareText);
  return {
    colourOf: ({ pair }) => {
      const partner = partnerOf(pair);
      return partnerColour(partner, Math.max(0, withoutColour.indexOf(partner)));
    },
    ownShape: ({ pair }) => PARTNER_SHAPES[partnerOf(pair)],
  };
}

/** Neither a part nor the word of a named reporter. */
function isPlain(figure: Figure): boolean {
  return figure.breakdown.length === 0 && reporterOfFlow(figure) === null;
}

/** Directions in the order of their roles, then partners, then indicators as they were asked for, wholes before parts. */
function compareLooks(a: Figure, b: Figure, { indicatorIds }: PanelIdentity): number {
  const roleOrder = (figure: Figure) => DIRECTION_ROLES.indexOf(directionRole(figure));
  return (
    roleOrder(a) - roleOrder(b) ||
    compareText(a.pair, b.pair) ||
    indicatorIds.indexOf(a.indicatorId) - indicatorIds.indexOf(b.indicatorId) ||
    a.breakdown.length - b.breakdown.length ||
    compareText(lookKey(a), lookKey(b))
  );
}
