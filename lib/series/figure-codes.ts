import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { yearsTouched } from '@/lib/figure/period';
import { directionCode } from './figure-direction';
import type { Snapshot } from './snapshot';

/** Filters that ask whether a figure's code is among those wanted. */
export const CODE_FILTERS = [
  'topic',
  'indicator',
  'pair',
  'direction',
  'measure',
  'unit',
  'nature',
  'document',
] as const;
export type CodeFilter = (typeof CODE_FILTERS)[number];

/** The codes that figures have under one filter: the figure at place `i` has the code `codes[ofFigures[i]]`. */
export interface CodeColumn {
  readonly codes: readonly string[];
  readonly ofFigures: Uint16Array;
}

/** What filters ask of the figures of a snapshot, in columns: a place for every figure, in the order of the dataset. */
export interface FigureCodes {
  readonly columns: Readonly<Record<CodeFilter, CodeColumn>>;
  /** First and last year that the period touches, `NO_YEAR` for none; an end that is open touches `LAST_YEAR`. */
  readonly firstYears: Int16Array;
  readonly lastYears: Int16Array;
}

/** Of a figure that no year is stated for. */
export const NO_YEAR = -1;
/** Stands for every later year. */
export const LAST_YEAR = 32_767;

const CODES = new WeakMap<Snapshot, FigureCodes>();

/** The columns of a snapshot, made when they are first asked for. */
export function figureCodes(snapshot: Snapshot): FigureCodes {
  const known = CODES.get(snapshot);
  if (known) return known;
  const made = makeFigureCodes(snapshot);
  CODES.set(snapshot, made);
  return made;
}

function makeFigureCodes({ figures, catalogue }: Snapshot): FigureCodes {
  const column = (codeOf: (figure: Figure) => string) => codeColumn(figures, codeOf);
  const spans = figures.map(({ period }) => yearsTouched(period));
  return {
    columns: {
      topic: column(({ indicatorId }) => catalogue.indicators.get(indicatorId)?.topicId ?? ''),
      indicator: column(({ indicatorId }) => indicatorId),
      pair: column(({ pair }) => pair),
      direction: column(directionCode),
      measure: column(({ measure }) => measure),
      unit: column((figure) => quantityMeant(figure).unitId),
      nature: column(({ nature }) => nature),
      document: column(({ documentId }) => documentId),
    },
    // A sum that has run up since an unstated start counts for the year it runs up to.
    firstYears: Int16Array.from(spans, ({ first, last }) => first ?? last ?? NO_YEAR),
    lastYears: Int16Array.from(spans, ({ first, last }) =>
      first === null && last === null ? NO_YEAR : (last ?? LAST_YEAR),
    ),
  };
}

function codeColumn(figures: readonly Figure[], codeOf: (figure: Figure) => string): CodeColumn {
  const places = new Map<string, number>();
  const ofFigures = Uint16Array.from(figures, (figure) => {
    const code = codeOf(figure);
    const known = places.get(code);
    if (known !== undefined) return known;
    places.set(code, places.size);
    return places.size - 1;
  });
  return { codes: [...places.keys()], ofFigures };
}
