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

function Source({ source: { title, publisher, language, url } }: { source: ChartSource }) {
  const words = [title, publisher].filter((text) => text !== '').join(', ');
  const spoken = language === '' ? {} : { lang: language };
  return url === '' ? (
    <span {...spoken}>{words}</span>
  ) : (
    <a href={url} {...spoken}>
      {words}
    </a>
  );
}
