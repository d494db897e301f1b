import { LaidOutChart } from '@/components/drawing/ChartDrawing';
import type { ChartSize } from '@/lib/layout/chart-sizes';
import { layoutChartAt } from '@/lib/layout/layout-chart';
import type { Words } from '@/lib/words/translate';
import type { ReportChartView } from './chart-view';
import { ReportSection } from './ReportSection';
import { SourceMarks } from './SourceMarks';

const CHART_WIDTH = 340;
/** Two charts stand side by side on an A4 sheet, and two rows of them on half of one. */
const CHART_SIZE: ChartSize = {
  plotHeight: 146,
  valueAxisWidth: 34,
  marginRight: 10,
  tickFont: 11,
  labelFont: 11,
};

interface ReportChartsProps {
  readonly charts: readonly ReportChartView[];
  readonly words: Words;
}

/** Small charts, two in a row of an A4 sheet, drawn on the server. */
export function ReportCharts({ charts, words }: ReportChartsProps) {
  const notes = new Set(charts.flatMap(({ model }) => model.notes));
  return (
    <ReportSection name="charts" heading={words('charts.heading')}>
      <p className="report-quiet">{words('charts.lead')}</p>
      <div className="report-chart-grid">
        {charts.map((chart) => (
          <Chart key={chart.model.indicatorIds.join(' ')} chart={chart} words={words} />
        ))}
      </div>
      {[...notes].map((note) => (
        <p key={note} className="report-quiet">
          {note}
        </p>
      ))}
    </ReportSection>
  );
}

function Chart({ chart: { model, title, marks }, words }: { chart: ReportChartView; words: Words }) {
  const id = `report-chart-${model.indicatorIds.join('-')}`;
  return (
    <figure className="report-chart" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p className="report-quiet">{model.subtitle}</p>
        <p className="visually-hidden">{model.summary}</p>
      </figcaption>
      <LaidOutChart model={model} layout={layoutChartAt(model, CHART_WIDTH, CHART_SIZE)} />
      <p className="report-quiet">
        {words('charts.sources')} <SourceMarks marks={marks} />
      </p>
    </figure>
  );
}
