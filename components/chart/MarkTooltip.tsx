import type { ChartModel } from '@/lib/chart/chart-panel';
import styles from './chart.module.css';
import { Statement } from './Statement';
import type { TooltipRow } from './tooltip-rows';

interface MarkTooltipProps {
  readonly row: TooltipRow | undefined;
  readonly model: ChartModel;
}

/** All that is stated for one place on the time axis, rivals included. */
export function MarkTooltip({ row, model }: MarkTooltipProps) {
  if (row === undefined) return null;
  return (
    <div className={styles.tooltip} role="status">
      {row.markIndexes.map((index) => {
        const { statement } = model.marks[index]!;
        return (
          <Statement key={statement.figureId} statement={statement} words={model.words} linked={false} />
        );
      })}
    </div>
  );
}
