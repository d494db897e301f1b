import { formatCount } from '@/lib/format/number';
import { groupBy } from '@/lib/series/group-by';
import type { ChartContext } from './chart-context';
import type { ChartMark, ChartSeries, StripItem, TargetLevel } from './chart-panel';

interface Drawn {
  readonly series: readonly ChartSeries[];
  readonly marks: readonly ChartMark[];
  readonly levels: readonly TargetLevel[];
  readonly strip: readonly StripItem[];
}

/** The chart in sentences: for each series how many points, the first and the last; then parts, targets, totals. */
export function summaryOf(title: string, drawn: Drawn, context: ChartContext): string {
  const { words } = context;
  const { series, marks, levels, strip } = drawn;
  const nameOf = (seriesIndex: number) => (series.length > 1 ? `${series[seriesIndex]!.label}, ` : '');
  const partial = marks.filter(({ completeness }) => completeness === 'part');
  const sentences = [
    words('summary.lead', { title }),
    ...seriesSentences(drawn, context),
    ...listSentence(
      'summary.parts',
      partial.map(({ seriesIndex, statement }) => {
        return `${nameOf(seriesIndex)}${statement.period}: ${statement.number}`;
      }),
      context,
    ),
    ...listSentence(
      'summary.levels',
      [...new Set(levels.map(({ seriesIndex, statement }) => `${nameOf(seriesIndex)}${statement.number}`))],
      context,
    ),
    ...listSentence(
      'summary.strip',
      strip.map(({ label }) => label),
      context,
    ),
  ];
  return sentences.join(' ');
}

function seriesSentences({ series, marks }: Drawn, { words, locale }: ChartContext): string[] {
  const whole = marks.filter(({ completeness, standing }) => completeness === 'whole' && standing);
  const bySeries = groupBy(whole, ({ seriesIndex, nature }) => `${seriesIndex} ${nature}`);
  return [...bySeries.values()].map((points) => {
    const first = points[0]!;
    const nature = first.nature === 'reported' ? '' : ` (${words(`nature.${first.nature}`)})`;
    const name = `${series[first.seriesIndex]?.label ?? ''}${nature}`;
    const count = { count: points.length, number: formatCount(points.length, locale) };
    return words('summary.series', { ...count, name, first: spoken(first), last: spoken(points.at(-1)!) });
  });
}

function listSentence(message: string, items: readonly string[], { words }: ChartContext): string[] {
  return items.length === 0 ? [] : [words(message, { items: items.join('; ') })];
}

function spoken({ statement }: ChartMark): string {
  return `${statement.number} (${statement.period})`;
}
