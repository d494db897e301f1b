import { scaleLinear } from 'd3-scale';
import type { ChartModel } from '@/lib/chart/chart-panel';
import type { Box } from './boxes';

/** From decimal years or values to pixels; undefined where a scale does not know the value. */
export type PositionScale = (value: number) => number | undefined;

export interface ChartScales {
  readonly xScale: (time: number) => number;
  readonly yScale: (value: number) => number;
}

/** The scales of a plot: time to the right, values upwards, ranks downwards. */
export function chartScales(model: Pick<ChartModel, 'timeAxis' | 'valueAxis'>, plot: Box): ChartScales {
  const { timeAxis, valueAxis } = model;
  const heights = valueAxis.reversed ? [plot.top, plot.bottom] : [plot.bottom, plot.top];
  return {
    xScale: scaleLinear().domain([timeAxis.from, timeAxis.to]).range([plot.left, plot.right]),
    yScale: scaleLinear().domain([valueAxis.from, valueAxis.to]).range(heights),
  };
}
