import type { Indicator, Unit } from '@/lib/figure/catalogue';
import type { FigureColumn, FigureRow } from '@/lib/figure/columns';
import type { FigureProblem } from '@/lib/figure/problem';
import { listOf } from './catalogue-tables';

/** What a figure's row is judged against. What is not known yet is reported elsewhere and judged later. */
export interface FigureSurroundings {
  readonly indicator: Indicator | undefined;
  readonly unit: Unit | undefined;
  /** The row that `restates` names, with its indicator. */
  readonly restated: { readonly row: FigureRow; readonly indicator: Indicator | undefined } | undefined;
}

type FigureRule = (row: FigureRow, surroundings: FigureSurroundings) => readonly FigureProblem[];

/** What must hold between the columns of a figure and what the catalogue says of its codes. */
export function checkFigureRules(row: FigureRow, surroundings: FigureSurroundings): FigureProblem[] {
  return FIGURE_RULES.flatMap((rule) => rule(row, surroundings));
}

function problem(column: FigureColumn, wrong: string, expected: string): FigureProblem[] {
  return [{ column, wrong, expected }];
}

const pairIsAlphabetical: FigureRule = ({ pair }) => {
  const sorted = [...new Set(pair.split('-'))].sort().join('-');
  return pair === sorted
    ? []
    : problem('pair', `"${pair}" is not in alphabetical order, each country once`, sorted);
};

const unitFitsMeasure: FigureRule = (row, { indicator, unit }) => {
  if (!indicator || !unit) return [];
  const kinds = unitKindsOf(row, indicator);
  if (kinds.length === 0 || kinds.includes(unit.kind)) return [];
  const wrong = `"${unit.id}" is a unit of kind ${unit.kind}`;
  return problem('unit', wrong, `one of kind ${kinds.join(' or ')} for a ${row.measure} of ${indicator.id}`);
};

/** Kinds of unit that a measure of an indicator may have; none for a measure that is no measure. */
function unitKindsOf({ measure, whole_value: wholeValue }: FigureRow, indicator: Indicator): string[] {
  switch (measure) {
    case 'level':
      return [indicator.unitKind];
    case 'growth':
      return ['percent'];
    case 'ratio':
      return ['ratio'];
    case 'share':
      return wholeValue === '' ? ['percent', 'fraction'] : ['percent', 'fraction', indicator.unitKind];
    case 'rank':
      return ['rank'];
    default:
      return [];
  }
}

/** A document may leave out where something went, but not where it came from alone. */
const directionFitsIndicator: FigureRule = ({ origin, destination }, { indicator }) => {
  if (indicator?.directionIs === 'none' && (origin !== '' || destination !== '')) {
    const column = origin === '' ? 'destination' : 'origin';
    return problem(column, `${indicator.id} has no direction`, 'an empty origin and destination');
  }
  if (origin === '' && destination !== '') {
    return problem('origin', `there is a destination, ${destination}, but no origin`, 'both, or none');
  }
  return [];
};

const directionFitsPair: FigureRule = ({ pair, origin, destination }) => {
  const countries = pair.split('-');
  const outside = (['origin', 'destination'] as const)
    .map((column) => ({ column, country: column === 'origin' ? origin : destination }))
    .filter(({ country }) => country !== '' && !countries.includes(country))
    .flatMap(({ column, country }) =>
      problem(column, `${country} does not belong to the pair ${pair}`, `one of ${countries.join(', ')}`),
    );
  const circular =
    origin !== '' && origin === destination
      ? problem('destination', `${destination} is the origin too`, 'another country of the pair')
      : [];
  return [...outside, ...circular];
};

const wholeHasUse: FigureRule = ({ measure, whole, whole_value: wholeValue }) =>
  whole !== '' && wholeValue === '' && measure !== 'share' && measure !== 'rank'
    ? problem(
        'whole',
        `a ${measure} without whole_value has no whole`,
        'an empty cell, a whole_value, or a share or rank',
      )
    : [];

const breakdownKeysOnce: FigureRule = ({ breakdown }) => {
  const keys = listOf(breakdown).map((part) => part.split('=')[0] ?? '');
  const repeated = keys.find((key, index) => keys.indexOf(key) < index);
  return repeated === undefined
    ? []
    : problem('breakdown', `the key "${repeated}" stands twice`, 'each key once');
};

const readingDiffersFromPrint: FigureRule = ({ reading, value, unit }) =>
  reading !== '' && reading === `${value} ${unit}`
    ? problem('reading', `"${reading}" is what is printed`, 'an empty cell unless the print is a slip')
    : [];

const inferredCellsAreFilled: FigureRule = (row) => {
  const names = listOf(row.inferred);
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  if (repeated !== undefined) {
    return problem('inferred', `the column "${repeated}" stands twice`, 'each column once');
  }
  // An unstated period is a reader's judgement too, so its empty cell may be named.
  const empty = names.find((name) => name !== 'period' && isEmptyCell(row, name));
  return empty === undefined
    ? []
    : problem('inferred', `the column "${empty}" is empty`, 'columns that the reader filled');
};

function isEmptyCell(row: FigureRow, name: string): boolean {
  return Object.entries(row).some(([column, cell]) => column === name && cell === '');
}

const restatesItsLike: FigureRule = (row, { indicator, restated }) => {
  if (!restated || !indicator || !restated.indicator) return [];
  const { row: other, indicator: otherIndicator } = restated;
  if (other.id === row.id) return problem('restates', 'the figure restates itself', 'the id of another one');
  if (other.restates !== '') {
    return problem('restates', `"${other.id}" itself restates "${other.restates}"`, `"${other.restates}"`);
  }
  if (indicator.topicId !== otherIndicator.topicId || row.pair !== other.pair) {
    const wrong = `"${other.id}" is a figure of ${otherIndicator.id} and ${other.pair}`;
    return problem('restates', wrong, `one of the topic ${indicator.topicId} and the pair ${row.pair}`);
  }
  return [];
};

const FIGURE_RULES: readonly FigureRule[] = [
  pairIsAlphabetical,
  unitFitsMeasure,
  directionFitsIndicator,
  directionFitsPair,
  wholeHasUse,
  breakdownKeysOnce,
  readingDiffersFromPrint,
  inferredCellsAreFilled,
  restatesItsLike,
];
