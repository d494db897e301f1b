import type { CSSProperties } from 'react';
import type { ChartModel, OtherPanel, StatementsPanel } from '@/lib/chart/chart-panel';
import { LOOK_PROPERTIES } from '@/lib/look/custom-properties';
import styles from './chart.module.css';

/** Gives the address that shows another panel of the selection. */
export type PanelAddress = (panel: OtherPanel) => string;

interface OtherPanelsProps {
  readonly panel: ChartModel | StatementsPanel;
  readonly panelAddress: PanelAddress;
}

/** Which panel of several is shown, and links to the others. */
export function OtherPanels({ panel, panelAddress }: OtherPanelsProps) {
  if (panel.choice === null) return null;
  return (
    <div className={styles.others} style={LOOK_PROPERTIES as CSSProperties}>
      {panel.choice}
      <ul>
        {panel.otherPanels.map((other) => (
          <li key={[other.indicatorId, other.measure, other.unitId, other.pair].join('|')}>
            <a href={panelAddress(other)}>{other.title}</a> · {other.countWords}
          </li>
        ))}
      </ul>
    </div>
  );
}
