import type { ChartModel, ChartSource, StatementsPanel } from '@/lib/chart/chart-panel';
import styles from './chart.module.css';

/** Notes and sources under the chart. */
export function ChartFooting({ panel }: { panel: ChartModel | StatementsPanel }) {
  return (
    <div className={styles.footing}>
      {panel.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>
        {panel.sourcesHeading}:{' '}
        {panel.sources.map((source, index) => (
          <span key={source.documentId}>
            {index === 0 ? '' : '; '}
            <Source source={source} />
          </span>
        ))}
        .
      </p>
    </div>
  );
}

function Source({ source: { name, language, href } }: { source: ChartSource }) {
  return (
    <a href={href} {...(language === '' ? {} : { lang: language })}>
      {name}
    </a>
  );
}
