import type { ChartModel, TargetLevel } from '@/lib/chart/chart-panel';
import type { ChartLayout } from '@/lib/layout/layout-chart';
import { NATURE_DASHES } from '@/lib/look/line-styles';
import type { DrawingScales } from './drawing-scales';
import { FigureLink } from './FigureLink';
import { TextLines } from './TextLines';

interface LevelsProps extends DrawingScales {
  readonly model: ChartModel;
  readonly layout: ChartLayout;
  readonly titled: boolean;
}

/** Targets without a year: long dashes from the document's date to the end of the axis, a band where it is a range. */
export function Levels({ model, layout, titled, xScale, yScale }: LevelsProps) {
  const end = xScale(model.timeAxis.to);
  return (
    <g>
      {model.levels.map((level) => (
        <g key={level.figureId} data-level={level.figureId}>
          <FigureLink statement={level.statement} titled={titled}>
            <LevelLines
              level={level}
              start={xScale(level.start)}
              end={end}
              yScale={yScale}
              colour={model.series[level.seriesIndex]!.colour}
            />
          </FigureLink>
        </g>
      ))}
      {layout.levelLabels.map(({ levelIndex, x, y, lines }) => (
        <g key={levelIndex} aria-hidden="true">
          <TextLines x={x} y={y} lines={lines} fontSize={layout.labelFont} anchor="end" />
        </g>
      ))}
    </g>
  );
}

interface LevelLinesProps extends Pick<DrawingScales, 'yScale'> {
  readonly level: TargetLevel;
  readonly start: number;
  readonly end: number;
  readonly colour: string;
}

function LevelLines({ level, start, end, yScale, colour }: LevelLinesProps) {
  const heights = [...new Set([level.low, level.high])].map(yScale);
  const dashes = NATURE_DASHES.target ?? 'none';
  // The dashes count from the drawing's left edge, so that two levels of one height do not fill each other's gaps.
  return (
    <>
      {heights.length > 1 ? (
        <rect
          x={start}
          y={Math.min(...heights)}
          width={end - start}
          height={Math.max(...heights) - Math.min(...heights)}
          fill={colour}
          fillOpacity={0.12}
        />
      ) : null}
      {/* Nobody can point at a thin line. */}
      <line x1={start} x2={end} y1={heights[0]} y2={heights[0]} stroke="transparent" strokeWidth={12} />
      {heights.map((y) => (
        <line
          key={y}
          x1={start}
          y1={y}
          x2={end}
          y2={y}
          stroke={colour}
          strokeWidth={1.75}
          strokeDasharray={dashes}
          strokeDashoffset={start}
        />
      ))}
    </>
  );
}
