import type { Figure } from '@/lib/figure/figure';
import { formatPeriod, formatPeriodShort } from '@/lib/format/period';
import { unitNamed } from '@/lib/format/figure-numbers';
import type { ComparisonCaveat } from '@/lib/implied/comparability';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { toDrawingNumber } from '@/lib/interval/exact-number';
import type { Interval } from '@/lib/interval/interval';
import { documentAddress, figureAddress } from '@/lib/link/addresses';
import { wordsOf } from '@/lib/words/translate';
import type { ChartContext } from './chart-context';
import type { ChartMark, DerivedInput, Statement } from './chart-panel';
import { fullNumber } from './figure-words';
import { nameInPanel } from './series-names';
import { timePosition } from './time-position';

/** A mark of a panel that shows something computed, before it has its look. */
export interface DerivedPoint {
  /** What the mark speaks of, for its look and its place on the line; of a computed one with the measure it has here. */
  readonly figure: Figure;
  /** Points of one key may be joined by a line. */
  readonly lineKey: string;
  readonly mark: Omit<ChartMark, 'seriesIndex'>;
  /** Stated figures behind it, for the sources. */
  readonly stated: readonly Figure[];
  readonly caveats: readonly ComparisonCaveat[];
}

/** A number computed from stated figures. */
export interface ComputedNumber {
  readonly interval: Interval;
  /** Where the mark stands. */
  readonly drawn: ExactNumber;
  readonly inputs: readonly Figure[];
  readonly caveats: readonly ComparisonCaveat[];
  /** In words, and short beside the mark. */
  readonly number: string;
  readonly label: string;
  /** How it was computed. */
  readonly remark: string;
}

/** The mark of a computed number: grey, with a bar from low to high, an arrow where an end is open. */
export function computedMark(
  figure: Figure,
  computed: ComputedNumber,
  context: ChartContext,
): DerivedPoint['mark'] {
  const { low, high } = computed.interval;
  const last = computed.inputs.at(-1)!;
  const { period } = figure;
  return {
    figureId: `derived:${last.id}`,
    href: figureAddress(context.locale, last.id, context.snapshot.frozenTo),
    x: timePosition(period) ?? 0,
    value: toDrawingNumber(computed.drawn),
    range:
      low === null || high === null || low.equals(high)
        ? null
        : { low: toDrawingNumber(low), high: toDrawingNumber(high) },
    completeness: period.kind === 'part-year' ? 'part' : 'whole',
    nature: figure.nature,
    arrow: low === null ? 'down' : high === null ? 'up' : null,
    standing: true,
    misprint: computed.inputs.some(({ reading }) => reading !== null),
    derived: { inputs: computed.inputs.map((input) => derivedInput(input, context)) },
    label:
      period.kind === 'year' ? [computed.label] : [computed.label, formatPeriodShort(period, context.locale)],
    statement: computedStatement(figure, last, computed, context),
  };
}

/** The context of figures in percent that stand beside the panel's levels: printed growth, printed shares. */
export function percentContext(context: ChartContext, measure: 'growth' | 'share'): ChartContext {
  const unit = unitNamed(context.snapshot.catalogue.units, 'percent');
  return { ...context, unit, identity: { ...context.identity, measure, unitId: unit.id } };
}

function derivedInput(figure: Figure, context: ChartContext): DerivedInput {
  return {
    figureId: figure.id,
    href: figureAddress(context.locale, figure.id, context.snapshot.frozenTo),
    number: fullNumber(figure, context),
    period: formatPeriod(figure.period, context.locale),
  };
}

/** Nothing is printed of a computed number: its statement says how it was computed. */
function computedStatement(
  figure: Figure,
  last: Figure,
  { number, remark, caveats }: ComputedNumber,
  context: ChartContext,
): Statement {
  const { locale, snapshot } = context;
  const implied = wordsOf(locale, 'implied');
  return {
    figureId: `derived:${last.id}`,
    href: figureAddress(locale, last.id, snapshot.frozenTo),
    number,
    period: formatPeriod(figure.period, locale),
    series: nameInPanel(figure, context),
    asWritten: '',
    language: '',
    source: '',
    sourceHref: documentAddress(locale, last.documentId, { line: last.lines[0]?.first }),
    place: '',
    remarks: [remark, ...caveats.map((caveat) => implied(`caveat.${caveat}`))],
    rivals: [],
  };
}
