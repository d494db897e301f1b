import type { Catalogue } from '@/lib/figure/catalogue';
import { MEASURES, NATURES } from '@/lib/figure/vocabulary';
import { formatCount } from '@/lib/format/number';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { COMPARISONS } from './compare-query';
import { CHART_SHOWS, GAP_CONNECTORS, TABLE_COLUMNS } from './explore-query';
import { PARAMETER_OF } from './parameters';
import type { QueryProblem } from './parse-explore-query';

const LONGEST_SHOWN_VALUE = 60;
/** Whoever sends more wrong parts has sent nonsense, or a list: a few of them tell which. */
const MOST_REFUSED_TOLD = 5;

/** A problem of an address as a person or a program is told it. */
export interface QueryProblemText {
  /** `indicator=trade`, shortened when long. */
  readonly given: string;
  /** What is wrong and what was expected. */
  readonly text: string;
}

/** Puts a problem of a page that knows these parameters into words. */
export function describeQueryProblem(
  problem: QueryProblem,
  catalogue: Catalogue,
  locale: Locale,
  parameters: readonly string[] = Object.values(PARAMETER_OF),
): QueryProblemText {
  const words = wordsOf(locale, 'explore');
  const parameter = shortened(problem.parameter);
  const known = problem.fault === 'unknown-parameter' ? 'parameter' : problem.parameter;
  const expected = words(`problems.expected.${known}`, {
    names: listOf(known, parameters),
    example: exampleOf(known, catalogue),
  });
  return {
    given: `${parameter}=${shortened(problem.value)}`,
    text: words(`problems.${problem.fault}`, { parameter, expected }),
  };
}

/** The problems of an address that is refused, a line each: the first few, and how many more there are. */
export function refusedLines<Problem>(
  problems: readonly Problem[],
  describe: (problem: Problem) => QueryProblemText,
  locale: Locale,
): string[] {
  const told = problems.slice(0, MOST_REFUSED_TOLD).map(describe);
  const count = problems.length - told.length;
  const more = { count, number: formatCount(count, locale) };
  return [
    ...told.map(({ given, text }) => `${given}: ${text}`),
    ...(count === 0 ? [] : [wordsOf(locale, 'explore')('problems.more', more)]),
  ];
}

/** Code lists that parameters draw their values from. */
const CODE_LISTS: Readonly<Record<string, readonly string[]>> = {
  nature: NATURES,
  measure: MEASURES,
  show: CHART_SHOWS,
  gaps: GAP_CONNECTORS,
  columns: TABLE_COLUMNS,
  by: COMPARISONS,
  group: TABLE_COLUMNS,
};

function listOf(parameter: string, parameters: readonly string[]): string {
  return (CODE_LISTS[parameter] ?? parameters).join(', ');
}

function exampleOf(parameter: string, catalogue: Catalogue): string {
  const tables: Record<string, ReadonlyMap<string, unknown>> = {
    topic: catalogue.topics,
    indicator: catalogue.indicators,
    unit: catalogue.units,
    document: catalogue.documents,
    prefer: catalogue.documents,
  };
  const [first = ''] = tables[parameter]?.keys() ?? [];
  return first;
}

/** A value as it is told back, cut where it is long. */
export function shortened(text: string): string {
  return text.length > LONGEST_SHOWN_VALUE ? `${text.slice(0, LONGEST_SHOWN_VALUE)}…` : text;
}
