import type { ChartMark, ChartModel, ChartSegment } from '@/lib/chart/chart-panel';
import type { ChartLayout } from '@/lib/layout/layout-chart';
import { COLOURS } from '@/lib/look/colours';
import { CONNECTOR_DASHES, NATURE_DASHES } from '@/lib/look/line-styles';
import { CONNECTOR_STROKE, LINE_STROKE } from '@/lib/look/sizes';
import type { DrawingScales } from './drawing-scales';
import { FigureLink } from './FigureLink';
import { MarkGlyph } from './MarkGlyph';
import { TextLines } from './TextLines';

interface MarksProps extends DrawingScales {
  readonly model: ChartModel;
  readonly layout: ChartLayout;
  readonly titled: boolean;
}

/** Lines, marks and their labels. */
export function Marks({ model, layout, titled, xScale, yScale }: MarksProps) {
  return (
    <g>
      <Connectors model={model} xScale={xScale} yScale={yScale} />
      <Segments model={model} xScale={xScale} yScale={yScale} />
      <SeriesNames model={model} layout={layout} />
      {layout.labels.map(({ markIndex, dx, dy, anchor, lines }) => {
        const mark = model.marks[markIndex]!;
        return (
          <g key={mark.figureId} aria-hidden="true" data-label={mark.figureId}>
            <TextLines
              x={xScale(mark.x) + dx}
              y={yScale(mark.value) + dy}
              lines={lines}
              fontSize={layout.labelFont}
              anchor={anchor}
              strongFirst
            />
          </g>
        );
      })}
      {confirmingFirst(model.marks).map((mark) => (
        <g key={mark.figureId} data-mark={mark.figureId}>
          <FigureLink statement={mark.statement} titled={titled}>
            <MarkGlyph
              x={xScale(mark.x)}
              y={yScale(mark.value)}
              ends={mark.range && { low: yScale(mark.range.low), high: yScale(mark.range.high) }}
              code={mark}
              look={{ ...model.series[mark.seriesIndex]!, colour: colourOf(mark, model) }}
            />
          </FigureLink>
        </g>
      ))}
    </g>
  );
}

/** Rivals that say the very same number come first, so that the mark of the number to use covers them. */
function confirmingFirst(marks: readonly ChartMark[]): readonly ChartMark[] {
  const isConfirming = (mark: ChartMark) =>
    !mark.standing &&
    marks.some(
      ({ standing, seriesIndex, x, value }) =>
        standing && seriesIndex === mark.seriesIndex && x === mark.x && value === mark.value,
    );
  const confirming = marks.filter(isConfirming);
  return confirming.length === 0
    ? marks
    : [...confirming, ...marks.filter((mark) => !confirming.includes(mark))];
}

/** What is computed is grey, whatever its direction. */
function colourOf(mark: ChartMark, { series }: ChartModel): string {
  return mark.derived ? COLOURS.derived : series[mark.seriesIndex]!.colour;
}

type LinesProps = DrawingScales & Pick<MarksProps, 'model'>;

function Segments({ model, xScale, yScale }: LinesProps) {
  return model.segments.map((segment) => {
    const { start, end } = endsOf(segment, model);
    const dashes = NATURE_DASHES[start.nature];
    return (
      <line
        key={`${segment.from} ${segment.to}`}
        data-segment={`${start.figureId} ${end.figureId}`}
        x1={xScale(start.x)}
        y1={yScale(start.value)}
        x2={xScale(end.x)}
        y2={yScale(end.value)}
        stroke={colourOf(end.derived ? end : start, model)}
        strokeWidth={LINE_STROKE}
        strokeLinecap="round"
        {...(dashes === null ? {} : { strokeDasharray: dashes })}
      />
    );
  });
}

/** Thin dotted lines across years without a figure. */
function Connectors({ model, xScale, yScale }: LinesProps) {
  return model.connectors.map((connector) => {
    const { start, end } = endsOf(connector, model);
    return (
      <line
        key={`${connector.from} ${connector.to}`}
        data-connector={`${start.figureId} ${end.figureId}`}
        x1={xScale(start.x)}
        y1={yScale(start.value)}
        x2={xScale(end.x)}
        y2={yScale(end.value)}
        stroke={colourOf(start, model)}
        strokeWidth={CONNECTOR_STROKE}
        strokeDasharray={CONNECTOR_DASHES}
      />
    );
  });
}

function endsOf({ from, to }: ChartSegment, { marks }: ChartModel) {
  return { start: marks[from]!, end: marks[to]! };
}

/** Names of the series beside their last marks. */
function SeriesNames({ model, layout }: Pick<MarksProps, 'model' | 'layout'>) {
  return layout.seriesNames.map(({ seriesIndex, x, y, lines }) => (
    <g key={seriesIndex} data-series-name={seriesIndex}>
      <TextLines
        x={x}
        y={y}
        lines={lines}
        fontSize={layout.tickFont}
        fill={model.series[seriesIndex]!.colour}
      />
    </g>
  ));
}
