import type { ChartModel } from '@/lib/chart/chart-panel';
import type { ChartLayout } from '@/lib/layout/layout-chart';
import { COLOURS } from '@/lib/look/colours';
import type { DrawingScales } from './drawing-scales';

const TICK_LENGTH = 5;

interface TickProps {
  /** Where the tick lies on its axis, in pixels. */
  readonly at: number;
  readonly label: string;
  readonly layout: ChartLayout;
}

/** A tick of the time axis with its year. */
export function TimeTickLabel({ at, label, layout }: TickProps) {
  const { plot, tickFont } = layout;
  return (
    <g>
      <line x1={at} x2={at} y1={plot.bottom} y2={plot.bottom + TICK_LENGTH} stroke={COLOURS.rule} />
      <text
        x={at}
        y={plot.bottom + TICK_LENGTH + 3 + tickFont}
        fontSize={tickFont}
        textAnchor="middle"
        fill={COLOURS.quietInk}
        data-tick={`time ${label}`}
      >
        {label}
      </text>
    </g>
  );
}

/** The label of a tick of the value axis, left of its grid line. */
export function ValueTickLabel({ at, label, layout }: TickProps) {
  const { plot, tickFont } = layout;
  return (
    <text
      x={plot.left - 8}
      y={at + tickFont * 0.35}
      fontSize={tickFont}
      textAnchor="end"
      fill={COLOURS.quietInk}
      data-tick={`value ${label}`}
    >
      {label}
    </text>
  );
}

/** Ticks of both axes: what Recharts draws by itself in the browser. */
export function AxisTicks({ model, layout, xScale, yScale }: AxesProps) {
  return (
    <g aria-hidden="true">
      {layout.timeTicks.map(({ at, label }) => (
        <TimeTickLabel key={at} at={xScale(at)} label={label} layout={layout} />
      ))}
      {model.valueAxis.ticks.map(({ value, label }) => (
        <ValueTickLabel key={value} at={yScale(value)} label={label} layout={layout} />
      ))}
    </g>
  );
}

interface AxesProps extends DrawingScales {
  readonly model: ChartModel;
  readonly layout: ChartLayout;
}

/** Grid lines at the value ticks: what Recharts draws by itself in the browser. */
export function GridLines({ model, layout, yScale }: Omit<AxesProps, 'xScale'>) {
  return (
    <g aria-hidden="true">
      {model.valueAxis.ticks.map(({ value }) => (
        <line
          key={value}
          x1={layout.plot.left}
          x2={layout.plot.right}
          y1={yScale(value)}
          y2={yScale(value)}
          stroke={COLOURS.grid}
        />
      ))}
    </g>
  );
}

/** The line of the time axis, and the line of zero where values go below it. */
export function Baselines({ model, layout, yScale }: Omit<AxesProps, 'xScale'>) {
  const { plot } = layout;
  const heights = model.valueAxis.from < 0 ? [plot.bottom, yScale(0)] : [plot.bottom];
  const { before, after } = model.goesOn;
  return (
    <g aria-hidden="true">
      {heights.map((y) => (
        <line key={y} x1={plot.left} x2={plot.right} y1={y} y2={y} stroke={COLOURS.rule} />
      ))}
      {before ? <OpenEnd x={plot.left} y={plot.bottom} way={-1} /> : null}
      {after ? <OpenEnd x={plot.right} y={plot.bottom} way={1} /> : null}
    </g>
  );
}

/** An arrow's head at an end of the time axis: there are figures beyond the years shown. */
function OpenEnd({ x, y, way }: { x: number; y: number; way: -1 | 1 }) {
  const wing = x - way * 6;
  return (
    <path
      d={`M${wing},${y - 4}L${x},${y}L${wing},${y + 4}`}
      fill="none"
      stroke={COLOURS.quietInk}
      strokeWidth={1.5}
      data-open-end={way === -1 ? 'before' : 'after'}
    />
  );
}
