import type { CSSProperties, ReactNode } from 'react';
import { useId } from 'react';
import type { ChartModel, ChartPanel, StatementsPanel } from '@/lib/chart/chart-panel';
import { LOOK_PROPERTIES } from '@/lib/look/custom-properties';
import styles from './chart.module.css';
import { ChartFooting } from './ChartFooting';
import { ChartTakeover } from './ChartTakeover';
import { Statement } from './Statement';

interface ChartProps {
  readonly panel: ChartPanel;
  /** The address of what is shown: another view is another chart. */
  readonly viewAddress: string;
}

/** What is shown of a panel: a chart, statements in time order, or word that there is nothing. */
export function Chart({ panel, viewAddress }: ChartProps) {
  switch (panel.kind) {
    case 'empty':
      return <p className={styles.empty}>{panel.text}</p>;
    case 'chart':
      return <ChartFigure model={panel} viewAddress={viewAddress} />;
    case 'statements':
      return <StatementsFigure panel={panel} />;
  }
}

/** The chart, drawn at every fixed width; container queries show the one that fits. */
function ChartFigure({ model, viewAddress }: { model: ChartModel; viewAddress: string }) {
  const id = useId();
  return (
    <ChartTakeover
      key={viewAddress}
      model={model}
      labelledBy={`${id}title`}
      describedBy={model.headline === null ? `${id}summary` : `${id}headline ${id}summary`}
      properties={LOOK_PROPERTIES as CSSProperties}
      heading={
        <>
          <Heading panel={model} titleId={`${id}title`}>
            {model.headline === null ? null : (
              <p id={`${id}headline`} className={styles.headline}>
                {model.headline}
              </p>
            )}
          </Heading>
          <p id={`${id}summary`} className={styles.summary}>
            {model.summary}
          </p>
        </>
      }
      footing={<ChartFooting panel={model} />}
    />
  );
}

function StatementsFigure({ panel }: { panel: StatementsPanel }) {
  const id = useId();
  return (
    <figure className={styles.figure} style={LOOK_PROPERTIES as CSSProperties} aria-labelledby={`${id}title`}>
      <Heading panel={panel} titleId={`${id}title`} />
      <p className={styles.reason}>{panel.reason}</p>
      <ol className={styles.statements}>
        {panel.statements.map((statement) => (
          <li key={statement.figureId}>
            <Statement statement={statement} words={panel.words} linked />
          </li>
        ))}
      </ol>
      <ChartFooting panel={panel} />
    </figure>
  );
}

interface HeadingProps {
  readonly panel: ChartModel | StatementsPanel;
  readonly titleId: string;
  /** Stands between title and subtitle. */
  readonly children?: ReactNode;
}

function Heading({ panel, titleId, children }: HeadingProps) {
  return (
    <figcaption>
      <h2 id={titleId} className={styles.title}>
        {panel.title}
      </h2>
      {children}
      <p className={styles.subtitle}>{panel.subtitle}</p>
    </figcaption>
  );
}
