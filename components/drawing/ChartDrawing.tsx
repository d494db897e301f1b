import type { ChartModel } from '@/lib/chart/chart-panel';
import type { ChartWidth } from '@/lib/layout/chart-sizes';
import type { ChartLayout } from '@/lib/layout/layout-chart';
import { layoutChart } from '@/lib/layout/layout-chart';
import { chartScales } from '@/lib/layout/scales';
import { FONT_FAMILY } from '@/lib/look/sizes';
import { AxisTicks, Baselines, GridLines } from './Axes';
import { Legend } from './Legend';
import { Levels } from './Levels';
import { Marks } from './Marks';
import { Strip } from './Strip';

interface ChartDrawingProps {
  readonly model: ChartModel;
  readonly width: ChartWidth;
}

/** The whole chart as one SVG, drawn without a browser. */
export function ChartDrawing({ model, width }: ChartDrawingProps) {
  return <LaidOutChart model={model} layout={layoutChart(model, width)} />;
}

interface LaidOutChartProps {
  readonly model: ChartModel;
  readonly layout: ChartLayout;
}

/** The same for a chart that is laid out at a size of its own. */
export function LaidOutChart({ model, layout }: LaidOutChartProps) {
  const scales = chartScales(model, layout.plot);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="group"
      aria-label={model.title}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      fontFamily={FONT_FAMILY}
    >
      <Legend model={model} layout={layout} />
      <GridLines model={model} layout={layout} {...scales} />
      <AxisTicks model={model} layout={layout} {...scales} />
      <Baselines model={model} layout={layout} {...scales} />
      <Levels model={model} layout={layout} titled {...scales} />
      <Marks model={model} layout={layout} titled {...scales} />
      <Strip model={model} layout={layout} titled {...scales} />
    </svg>
  );
}
