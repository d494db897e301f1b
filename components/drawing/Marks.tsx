import type { ChartModel } from '@/lib/chart/chart-panel';
import type { ChartLayout } from '@/lib/layout/layout-chart';
import { NATURE_DASHES } from '@/lib/look/line-styles';
import { LINE_STROKE } from '@/lib/look/sizes';
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
      <Segments model={model} xScale={xScale} yScale={yScale} />
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
      {model.marks.map((mark) => (
        <g key={mark.figureId} data-mark={mark.figureId}>
          <FigureLink statement={mark.statement} titled={titled}>
            <MarkGlyph
              x={xScale(mark.x)}
              y={yScale(mark.value)}
              ends={mark.range && { low: yScale(mark.range.low), high: yScale(mark.range.high) }}
              code={mark}
              look={model.series[mark.seriesIndex]!}
            />
          </FigureLink>
        </g>
      ))}
    </g>
  );
}

function Segments({ model, xScale, yScale }: DrawingScales & Pick<MarksProps, 'model'>) {
  return model.segments.map(({ from, to }) => {
    const [start, end] = [model.marks[from]!, model.marks[to]!];
    const dashes = NATURE_DASHES[start.nature];
    return (
      <line
        key={`${from} ${to}`}
        x1={xScale(start.x)}
        y1={yScale(start.value)}
        x2={xScale(end.x)}
        y2={yScale(end.value)}
        stroke={model.series[start.seriesIndex]!.colour}
        strokeWidth={LINE_STROKE}
        strokeLinecap="round"
        {...(dashes === null ? {} : { strokeDasharray: dashes })}
      />
    );
  });
}
