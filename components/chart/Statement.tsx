import type { Statement as StatementData, TooltipWords } from '@/lib/chart/chart-panel';
import styles from './chart.module.css';

interface StatementProps {
  readonly statement: StatementData;
  readonly words: TooltipWords;
  /** Whether number and source are links; a tooltip cannot be reached, so there its mark is the link. */
  readonly linked: boolean;
}

/** One figure as a person reads it: the number, of when, as printed, who says so and where. */
export function Statement({ statement, words, linked }: StatementProps) {
  const { href, number, period, series, asWritten, language, source, sourceHref, place, remarks } = statement;
  const spoken = language === '' ? {} : { lang: language };
  return (
    <div className={styles.statement}>
      <p className={styles.number}>{linked ? <a href={href}>{number}</a> : number}</p>
      <p>{[period, series].filter((text) => text !== '').join(' · ')}</p>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <p className={styles.quiet}>
        {words.asWritten}: <q {...spoken}>{asWritten}</q>
      </p>
      <p className={styles.quiet}>
        {words.source}:{' '}
        {linked ? (
          <a href={sourceHref} {...spoken}>
            {source}
          </a>
        ) : (
          <span {...spoken}>{source}</span>
        )}
        {place === '' ? null : ` · ${place}`}
      </p>
    </div>
  );
}
