import { formatIndexInterval, formatIndexShort } from '@/lib/format/implied';
import { formatPeriod } from '@/lib/format/period';
import { comparisonCaveats } from '@/lib/implied/comparability';
import type { IndexPoint, SeriesIndex } from '@/lib/implied/series-index';
import { commonIndex, whyNotIndexed } from '@/lib/implied/series-index';
import type { Series } from '@/lib/series/series';
import { wordsOf } from '@/lib/words/translate';
import type { ChartContext } from './chart-context';
import type { DerivedContent } from './derived-panel';
import type { DerivedPoint } from './derived-marks';
import { computedMark } from './derived-marks';
import { subjectOf } from './headline-words';
import type { FigurePanel } from './panels';
import { lookName } from './series-names';

/** Why a panel has no index to show, in words; null where it has. */
export function whyNoIndex(panel: FigurePanel, { snapshot, prefer, locale }: ChartContext): string | null {
  const implied = wordsOf(locale, 'implied');
  if (panel.identity.measure === 'rank') return implied('whyNot.rank');
  const reason = whyNotIndexed(reportedSeries(panel), snapshot, prefer);
  return reason === null ? null : implied(`whyNot.${reason}`);
}

/** A panel's reported whole years with the first year that its series share as 100. Throws where there is no index. */
export function indexContent(panel: FigurePanel, context: ChartContext): DerivedContent {
  const { snapshot, prefer, locale } = context;
  const implied = wordsOf(locale, 'implied');
  const found = commonIndex(reportedSeries(panel), snapshot, prefer);
  if (typeof found === 'string') throw new Error(`The panel has no index: ${found}.`);
  const year = String(found.baseYear);
  const names = found.withoutBase.map(({ places }) => lookName(places[0]!.figures[0]!, context));
  return {
    points: found.indexes.flatMap((index) =>
      index.points.map((point) => indexPoint(point, index, year, context)),
    ),
    titleOf: (name) => implied('index.title', { panel: name }),
    subtitle: implied('index.subtitle', { year }),
    notes: [
      ...(names.length === 0 ? [] : [implied('index.withoutBase', { year, names: names.join('; ') })]),
      implied('index.rule'),
    ],
    headlineOf: ({ figure, mark }) =>
      implied('index.headline', {
        subject: subjectOf(figure, context),
        number: mark.statement.number,
        period: formatPeriod(figure.period, locale),
        year,
      }),
  };
}

function reportedSeries({ series }: FigurePanel): Series[] {
  return series.filter(({ places }) => places[0]!.figures[0]!.nature === 'reported');
}

function indexPoint(
  { figure, index, drawn }: IndexPoint,
  { series, base }: SeriesIndex,
  year: string,
  context: ChartContext,
): DerivedPoint {
  const { locale } = context;
  const implied = wordsOf(locale, 'implied');
  const isBase = figure.id === base.id;
  const inputs = isBase ? [base] : [base, figure];
  const caveats = comparisonCaveats(base, figure);
  const mark = computedMark(
    figure,
    {
      interval: index,
      drawn,
      inputs,
      caveats,
      number: formatIndexInterval(index, locale),
      label: formatIndexShort(index, locale),
      remark: implied(isBase ? 'index.base' : 'index.computedFrom', { year }),
    },
    context,
  );
  return { figure, lineKey: series.key, mark, stated: inputs, caveats };
}
