import type { ChartModel } from '@/lib/chart/chart-panel';
import type { Box } from '@/lib/layout/boxes';
import type { ChartLayout } from '@/lib/layout/layout-chart';
import { chartScales } from '@/lib/layout/scales';
import { COLOURS } from '@/lib/look/colours';
import type { YearChoice } from './chosen-years';
import { chosenRange } from './chosen-years';

const ROOM = 4;

/** Shows which part of the drawing is told. */
export function InspectionMarker({ box }: { readonly box: Box }) {
  return (
    <rect
      x={box.left - ROOM}
      y={box.top - ROOM}
      width={box.right - box.left + 2 * ROOM}
      height={box.bottom - box.top + 2 * ROOM}
      rx={5}
      fill="none"
      stroke={COLOURS.accent}
      strokeWidth={1.5}
    />
  );
}

interface YearChoiceMarkerProps {
  readonly choice: YearChoice;
  readonly model: ChartModel;
  readonly layout: ChartLayout;
}

/** The years being chosen, over the whole height of the plot. */
export function YearChoiceMarker({ choice, model, layout }: YearChoiceMarkerProps) {
  const { xScale } = chartScales(model, layout.plot);
  const { from, to } = chosenRange(choice);
  const left = xScale(from);
  return (
    <rect
      data-chosen-years={`${from} ${to}`}
      x={left}
      y={layout.plot.top}
      width={xScale(to + 1) - left}
      height={layout.plot.bottom - layout.plot.top}
      fill={COLOURS.accent}
      fillOpacity={0.12}
      stroke={COLOURS.accent}
    />
  );
}
