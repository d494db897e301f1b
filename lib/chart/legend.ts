import type { Nature } from '@/lib/figure/vocabulary';
import type { Words } from '@/lib/words/translate';
import type {
  ChartMark,
  ChartSeries,
  LegendEntry,
  LegendSample,
  StripItem,
  TargetLevel,
} from './chart-panel';
import { LEGEND_SAMPLES } from './chart-panel';

/** Tells the codes that the chart uses and no others: series when there are several, then marks, then lines. */
export function legendOf(
  series: readonly ChartSeries[],
  marks: readonly ChartMark[],
  levels: readonly TargetLevel[],
  strip: readonly StripItem[],
  hasConnectors: boolean,
  words: Words,
): LegendEntry[] {
  const seriesEntries = series.map(({ label }, seriesIndex): LegendEntry => ({
    kind: 'series',
    seriesIndex,
    label,
  }));
  return [
    ...(series.length > 1 ? seriesEntries : []),
    ...markEntries(marks, words),
    ...lineEntries(marks, levels, strip, words),
    ...(hasConnectors ? [{ kind: 'connector' as const, label: words('legend.connector') }] : []),
  ];
}

function markEntries(marks: readonly ChartMark[], words: Words): LegendEntry[] {
  const used = new Set(marks.flatMap(samplesOf));
  // "A whole year" needs saying only beside something that is none.
  if (!used.has('part')) used.delete('whole');
  return LEGEND_SAMPLES.filter((sample) => used.has(sample)).map((sample) => ({
    kind: 'sample',
    sample,
    label: words(`legend.${sample}`),
  }));
}

/** Levels, and the natures of brackets that no mark has told. */
function lineEntries(
  marks: readonly ChartMark[],
  levels: readonly TargetLevel[],
  strip: readonly StripItem[],
  words: Words,
): LegendEntry[] {
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
