'use client';

import { memo, useEffect, useMemo } from 'react';
import { CartesianGrid, ComposedChart, Line, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import { Baselines, TimeTickLabel, ValueTickLabel } from '@/components/drawing/Axes';
import { Legend } from '@/components/drawing/Legend';
import { Levels } from '@/components/drawing/Levels';
import { Marks } from '@/components/drawing/Marks';
import { Strip } from '@/components/drawing/Strip';
import type { ChartModel } from '@/lib/chart/chart-panel';
import type { ChartWidth } from '@/lib/layout/chart-sizes';
import { TIME_AXIS_HEIGHT } from '@/lib/layout/chart-sizes';
import type { ChartLayout } from '@/lib/layout/layout-chart';
import { layoutChart } from '@/lib/layout/layout-chart';
import { COLOURS } from '@/lib/look/colours';
import { FONT_FAMILY } from '@/lib/look/sizes';
import { ChartSurface } from './ChartSurface';

export interface InteractiveChartProps {
  readonly model: ChartModel;
  readonly width: ChartWidth;
  /** What the reader had come to before: told from the start. */
  readonly firstFigureId: string | null;
  /** Called once the marks stand in their places. */
  readonly onDrawn: () => void;
}

/**
 * The same chart with axes, grid and scales by Recharts: same size, margins, domains and ticks as the server's, and the
 * same marks on Recharts' scales, so that nothing moves when it takes over. Its surface tells every figure by key,
 * mouse and touch.
 */
export const InteractiveChart = memo(function InteractiveChart(props: InteractiveChartProps) {
  const { model, width, firstFigureId, onDrawn } = props;
  const layout = useMemo(() => layoutChart(model, width), [model, width]);
  const { plot, height, valueAxisWidth } = layout;
  return (
    <ChartSurface model={model} layout={layout} firstFigureId={firstFigureId}>
      <ComposedChart
        width={width}
        height={height}
        data={model.marks}
        margin={{
          top: plot.top,
          right: width - plot.right,
          bottom: height - plot.bottom - TIME_AXIS_HEIGHT,
          left: plot.left - valueAxisWidth,
        }}
        style={{ fontFamily: FONT_FAMILY }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke={COLOURS.grid} syncWithTicks />
        <TimeAxis model={model} layout={layout} />
        <ValueAxis model={model} layout={layout} />
        {/* Draws nothing: an item on the axes, for which Recharts makes its scales. */}
        <Line
          dataKey="value"
          stroke="none"
          dot={false}
          activeDot={false}
          legendType="none"
          isAnimationActive={false}
        />
        <Legend model={model} layout={layout} />
        <DrawnOnScales model={model} layout={layout} onDrawn={onDrawn} />
      </ComposedChart>
    </ChartSurface>
  );
});

interface AxisProps {
  readonly model: ChartModel;
  readonly layout: ChartLayout;
}

function TimeAxis({ model, layout }: AxisProps) {
  const labelOf = new Map(layout.timeTicks.map(({ at, label }) => [at, label]));
  return (
    <XAxis
      dataKey="x"
      type="number"
      domain={[model.timeAxis.from, model.timeAxis.to]}
      ticks={[...labelOf.keys()]}
      height={TIME_AXIS_HEIGHT}
      interval={0}
      allowDataOverflow
      axisLine={false}
      tickLine={false}
      tick={({ x, payload }) => (
        <TimeTickLabel at={Number(x)} label={labelOf.get(Number(payload.value)) ?? ''} layout={layout} />
      )}
    />
  );
}

function ValueAxis({ model, layout }: AxisProps) {
  const { from, to, reversed, ticks } = model.valueAxis;
  const labelOf = new Map(ticks.map(({ value, label }) => [value, label]));
  return (
    <YAxis
      type="number"
      domain={[from, to]}
      reversed={reversed}
      ticks={[...labelOf.keys()]}
      width={layout.valueAxisWidth}
      interval={0}
      allowDataOverflow
      axisLine={false}
      tickLine={false}
      tick={({ y, payload }) => (
        <ValueTickLabel at={Number(y)} label={labelOf.get(Number(payload.value)) ?? ''} layout={layout} />
      )}
    />
  );
}

interface DrawnOnScalesProps {
  readonly model: ChartModel;
  readonly layout: ChartLayout;
  readonly onDrawn: () => void;
}

/** Everything that stands on the axes, placed by Recharts' scales. */
function DrawnOnScales({ model, layout, onDrawn }: DrawnOnScalesProps) {
  const xOfTime = useXAxisScale();
  const yOfValue = useYAxisScale();
  const ready = xOfTime !== undefined && yOfValue !== undefined;
  useEffect(() => {
    if (ready) onDrawn();
  }, [ready, onDrawn]);
  if (!ready) return null;
  const scales = {
    xScale: (time: number) => xOfTime(time) ?? NaN,
    yScale: (value: number) => yOfValue(value) ?? NaN,
  };
  return (
    <>
      <Baselines model={model} layout={layout} {...scales} />
      <Levels model={model} layout={layout} titled={false} {...scales} />
      <Marks model={model} layout={layout} titled={false} {...scales} />
      <Strip model={model} layout={layout} titled={false} {...scales} />
    </>
  );
}
