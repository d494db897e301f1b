import type { LineView } from '@/components/overview/line-view';
import { lineView } from '@/components/overview/line-view';
import { formatCount } from '@/lib/format/number';
import { coverageAddress } from '@/lib/link/addresses';
import { serialiseCoverageQuery } from '@/lib/query/coverage-query';
import type { Report } from '@/lib/report/report';
import type { ReportLine } from '@/lib/report/report-lines';
import { nameIn } from '@/lib/words/code-names';
import { pairName } from '@/lib/words/place-names';
import type { ReportContext } from './report-context';
import { figuresOfChange, marksOfFigures } from './report-context';
import type { SourceMarkView } from './source-numbers';

/** A row of the table of levels. */
export interface LevelRow {
  readonly line: LineView;
  readonly marks: readonly SourceMarkView[];
}

/** The rows of one topic under its name. */
export interface TopicRows {
  readonly topicId: string;
  readonly name: string;
  readonly rows: readonly LevelRow[];
}

/** What the table has no row for, and where it can be seen; null where it has all. */
export interface UntoldIndicators {
  readonly text: string;
  readonly link: string;
  readonly address: string;
}

/** Puts the table of levels into words. */
export function topicRows({ topics }: Report, context: ReportContext): TopicRows[] {
  const { snapshot, locale } = context;
  return topics.map(({ topicId, lines }) => ({
    topicId,
    name: nameIn(snapshot.catalogue.topics, topicId, locale),
    rows: lines.map((line) => levelRow(line, context)),
  }));
}

function levelRow(line: ReportLine, context: ReportContext): LevelRow {
  return {
    line: lineView(line, context),
    marks: marksOfFigures([line.latest.figure, ...figuresOfChange(line.change)], context),
  };
}

/** How many indicators the table leaves out, with the way to them. */
export function untoldIndicators(
  { pair, years, indicatorCount, indicatorsUntold }: Report,
  { snapshot, locale, known, reportWords }: ReportContext,
): UntoldIndicators | null {
  if (indicatorsUntold === 0) return null;
  const query = { topic: null, pair, ...years, known, revision: snapshot.frozenTo };
  return {
    text: reportWords('levels.untold', {
      count: indicatorsUntold,
      told: indicatorCount - indicatorsUntold,
      number: formatCount(indicatorsUntold, locale),
    }),
    link: reportWords('levels.coverage', { pair: pairName(snapshot.catalogue, pair, locale) }),
    address: coverageAddress(locale, serialiseCoverageQuery(query)),
  };
}
