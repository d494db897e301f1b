import { ChartDrawing } from '@/components/drawing/ChartDrawing';
import type { ChartModel } from '@/lib/chart/chart-panel';
import type { ChartWidth } from '@/lib/layout/chart-sizes';
import styles from './chart.module.css';

interface DrawingsProps {
  readonly model: ChartModel;
  readonly widths: readonly ChartWidth[];
}

const WIDTH_STYLES: Readonly<Record<ChartWidth, string | undefined>> = {
  340: styles.narrow,
  720: styles.middle,
  1040: styles.wide,
};

/** The chart drawn at these widths; container queries show the one that fits. */
export function Drawings({ model, widths }: DrawingsProps) {
  return widths.map((width) => (
    <div key={width} className={`${styles.drawing} ${WIDTH_STYLES[width]}`}>
      <ChartDrawing model={model} width={width} />
    </div>
  ));
}
