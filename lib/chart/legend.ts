import type { Measure, Nature } from '@/lib/figure/vocabulary';
import type { Words } from '@/lib/words/translate';
import type { ChartMark, ChartModel, LegendEntry, LegendSample } from './chart-panel';
import { LEGEND_SAMPLES } from './chart-panel';

type Drawn = Pick<ChartModel, 'series' | 'marks' | 'levels' | 'strip'>;

interface LegendContext {
  readonly measure: Measure;
  readonly hasConnectors: boolean;
  /** Whether a mark tells what there was on a date, which is as full as one of a whole year. */
  readonly holdsStocks: boolean;
}

/** Tells the codes that the chart uses and no others: series when there are several, then marks, then lines. */
export function legendOf(
  drawn: Drawn,
  { measure, hasConnectors, holdsStocks }: LegendContext,
  words: Words,
): LegendEntry[] {
  const { series, marks } = drawn;
  const seriesEntries = series.map(({ label }, seriesIndex): LegendEntry => ({
    kind: 'series',
    seriesIndex,
    label,
  }));
  return [
    ...(series.length > 1 ? seriesEntries : []),
    ...markEntries(marks, { measure, holdsStocks }, words),
    ...lineEntries(drawn, words),
    ...(hasConnectors ? [{ kind: 'connector' as const, label: words('legend.connector') }] : []),
  ];
}

function markEntries(
  marks: readonly ChartMark[],
  { measure, holdsStocks }: Omit<LegendContext, 'hasConnectors'>,
  words: Words,
): LegendEntry[] {
  const labelKey = (sample: LegendSample) => {
    if (measure === 'rank' && isHedge(sample)) return `rank.${sample}`;
    return sample === 'whole' && holdsStocks ? 'wholeOrDate' : sample;
  };
  const used = new Set(marks.flatMap(samplesOf));
  // "A whole year" needs saying only beside something that is none.
  if (!used.has('part')) used.delete('whole');
  return LEGEND_SAMPLES.filter((sample) => used.has(sample)).map((sample) => ({
    kind: 'sample',
    sample,
    label: words(`legend.${labelKey(sample)}`),
  }));
}

/** Whether an arrow tells it: a rank is not more than another but better. */
function isHedge(sample: LegendSample): boolean {
  return sample === 'more-than' || sample === 'less-than';
}

/** Levels, and the natures of brackets that no mark has told. */
function lineEntries({ marks, levels, strip }: Drawn, words: Words): LegendEntry[] {
  const told = new Set<Nature>(marks.map(({ nature }) => nature));
  if (levels.length > 0) told.add('target');
  const untold = [...new Set(strip.map(({ nature }) => nature))].filter(
    (nature) => natureSample(nature) !== null && !told.has(nature),
  );
  const level: LegendEntry = { kind: 'line', nature: 'target', label: words('legend.level') };
  return [
    ...(levels.length > 0 ? [level] : []),
    ...untold.map((nature): LegendEntry => ({ kind: 'line', nature, label: words(`legend.${nature}`) })),
  ];
}

function samplesOf(mark: ChartMark): LegendSample[] {
  const nature = natureSample(mark.nature);
  return [
    mark.completeness,
    ...(nature ? [nature] : []),
    ...(mark.range ? (['range'] as const) : []),
    ...(mark.arrow === 'up' ? (['more-than'] as const) : []),
    ...(mark.arrow === 'down' ? (['less-than'] as const) : []),
    ...(mark.standing ? [] : (['rival'] as const)),
    ...(mark.misprint ? (['misprint'] as const) : []),
    ...(mark.derived ? (['derived'] as const) : []),
  ];
}

/** The example of a nature that has a code of its own. */
function natureSample(nature: Nature): Exclude<Nature, 'reported' | 'rule'> | null {
  return nature === 'reported' || nature === 'rule' ? null : nature;
}
