import { scaleLinear } from 'd3-scale';
import type { Figure } from '@/lib/figure/figure';
import type { Measure } from '@/lib/figure/vocabulary';
import type { Unit } from '@/lib/figure/catalogue';
import { formatAxisTicks } from '@/lib/format/number';
import type { Locale } from '@/lib/words/locale';
import type { Snapshot } from '@/lib/series/snapshot';
import type { ChartMark, TargetLevel, TimeAxis, ValueAxis } from './chart-panel';
import type { SortedFigures } from './sort-figures';
import { documentTime, timeSpan } from './time-position';

const TICKS_WANTED = 5;
/** A level begins at its document's date; so many of the axis's years are left for it to be seen. */
const SHARE_OF_AXIS_FOR_A_LEVEL = 0.08;

/** Whole years that hold everything drawn: marks, brackets of the strip, the start of every level and some room for it. */
export function timeAxisOf({ marks, strip, levels }: SortedFigures, { catalogue }: Snapshot): TimeAxis {
  const spans = [...marks, ...strip].map(({ period }) => timeSpan(period));
  const starts = levels.map(
    (figure: Figure) => documentTime(catalogue.documents.get(figure.documentId)) ?? NaN,
  );
  const times = [...spans.flatMap(({ start, end }) => [start, end]), ...starts].filter(
    (time): time is number => time !== null && !Number.isNaN(time),
  );
  const from = Math.floor(Math.min(...times));
  const lastTime = Math.max(...times);
  const to = Math.max(from + 1, Math.ceil(lastTime));
  if (starts.length === 0) return { from, to };
  return { from, to: Math.max(to, Math.ceil(Math.max(...starts) + (to - from) * SHARE_OF_AXIS_FOR_A_LEVEL)) };
}

/** The axis of values with its ticks, and the scale word that their labels share. */
export function valueAxisOf(
  marks: readonly ChartMark[],
  levels: readonly TargetLevel[],
  measure: Measure,
  unit: Unit,
  locale: Locale,
): { readonly axis: ValueAxis; readonly scaleWord: string } {
  const values = [
    ...marks.flatMap(({ value, range }) => [value, range?.low ?? value, range?.high ?? value]),
    ...levels.flatMap(({ low, high }) => [low, high]),
  ];
  const frame = measure === 'rank' ? rankFrame(values) : zeroFrame(values, unit);
  const { labels, scaleWord } = formatAxisTicks(frame.ticks, locale);
  return {
    axis: {
      from: frame.from,
      to: frame.to,
      reversed: measure === 'rank',
      ticks: frame.ticks.map((value, index) => ({ value, label: labels[index] ?? '' })),
    },
    scaleWord,
  };
}

interface AxisFrame {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** From zero, and below it where values are negative; counts have whole ticks. */
function zeroFrame(values: readonly number[], unit: Unit): AxisFrame {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const nice = scaleLinear()
    .domain([low, low === high ? 1 : high])
    .nice(TICKS_WANTED);
  const [from = 0, to = 1] = nice.domain();
  const ticks = nice.ticks(TICKS_WANTED);
  return { from, to, ticks: unit.kind === 'count' ? ticks.filter(Number.isInteger) : ticks };
}

/** First on top, with half a place of room above and below; no tick close to that of the first. */
function rankFrame(values: readonly number[]): AxisFrame {
  const last = Math.max(...values);
  const even = scaleLinear()
    .domain([1, Math.max(2, last)])
    .ticks(TICKS_WANTED)
    .filter(Number.isInteger);
  const step = (even[1] ?? 2) - (even[0] ?? 1);
  return {
    from: 0.5,
    to: Math.max(2, last) + 0.5,
    ticks: [1, ...even.filter((tick) => tick - 1 > step / 2)],
  };
}
