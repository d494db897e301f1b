import type { ViewContext } from '@/components/overview/view-context';
import { subjectOf } from '@/components/overview/view-context';
import type { Report } from '@/lib/report/report';
import { figuresOf } from '@/lib/report/report';
import type { LineChange } from '@/lib/answer/overview-line';
import type { Figure } from '@/lib/figure/figure';
import type { ReportQuery } from '@/lib/query/report-query';
import type { Words } from '@/lib/words/translate';
import type { SourceMarkView, SourceNumbers } from './source-numbers';
import { sourceId } from './source-numbers';

/** What every part of a brief's view is made from; `words` are the overview's, whose parts a brief reuses. */
export interface ReportContext extends ViewContext {
  readonly reportWords: Words;
  readonly query: ReportQuery;
  readonly numbers: SourceNumbers;
}

/** Cases that are not settled and are told; a brief counts the others. */
export const MOST_UNSETTLED = 6;

/** What a figure is about, direction and parts included: "Goods exports (Viet Nam → Laos)". */
export function subjectText(figure: Figure, context: ReportContext): string {
  const { indicator, which } = subjectOf(figure, context);
  return which === '' ? indicator : `${indicator} (${which})`;
}

/** The marks of documents, each once, in the order of their numbers. */
export function marksOf(
  documentIds: readonly string[],
  { numbers, reportWords }: Pick<ReportContext, 'numbers' | 'reportWords'>,
): SourceMarkView[] {
  return [...numbers]
    .filter(([id]) => documentIds.includes(id))
    .map(([documentId, number]) => ({
      documentId,
      text: reportWords('mark', { number: String(number) }),
      name: reportWords('markName', { number: String(number) }),
      address: `#${sourceId(documentId)}`,
    }));
}

/** The marks of the documents that state these figures. */
export function marksOfFigures(
  figures: readonly Figure[],
  context: Pick<ReportContext, 'numbers' | 'reportWords'>,
): SourceMarkView[] {
  return marksOf(
    figures.map(({ documentId }) => documentId),
    context,
  );
}

/** The stated figures that a change rests on. */
export function figuresOfChange(change: LineChange | null): readonly Figure[] {
  if (change === null) return [];
  return change.kind === 'printed' ? [change.growth] : change.change.inputs;
}

/** Every document that a brief names, in the order in which it is read. */
export function documentsNamed(report: Report): string[] {
  const rows = report.topics.flatMap(({ lines }) => lines);
  const figures = [
    ...report.sentences.map(({ latest }) => latest.figure),
    ...rows.flatMap(({ latest, change }) => [latest.figure, ...figuresOfChange(change)]),
  ];
  const later = [
    ...report.targets.map(({ target }) => target.figure),
    ...report.outcomes.told.flatMap(({ said, came, soFar }) => [said[0], came ?? [], soFar ?? []].flat()),
    ...report.unsettled.slice(0, MOST_UNSETTLED).flatMap(figuresOf),
  ];
  const ofCharts = report.charts.flatMap(({ model }) => model.sources.map(({ documentId }) => documentId));
  return [
    ...figures.map(({ documentId }) => documentId),
    ...ofCharts,
    ...later.map(({ documentId }) => documentId),
  ];
}
