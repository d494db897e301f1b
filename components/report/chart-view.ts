import type { ChartModel } from '@/lib/chart/chart-panel';
import type { ReportChart } from '@/lib/report/report-charts';
import type { ReportContext } from './report-context';
import { marksOf, subjectText } from './report-context';
import type { SourceMarkView } from './source-numbers';

/** A chart of a brief with its words. */
export interface ReportChartView {
  readonly model: ChartModel;
  readonly title: string;
  readonly marks: readonly SourceMarkView[];
}

/** Names what a chart shows, the direction included, and its documents. */
export function reportChartView(
  { line, years, model }: ReportChart,
  context: ReportContext,
): ReportChartView {
  return {
    model,
    title: context.reportWords('charts.title', { subject: subjectText(line.latest.figure, context), years }),
    marks: marksOf(
      model.sources.map(({ documentId }) => documentId),
      context,
    ),
  };
}
