import type {
  DerivedFrom,
  RivalStatement,
  Statement as StatementData,
  TooltipWords,
} from '@/lib/chart/chart-panel';
import styles from './chart.module.css';

interface StatementProps {
  readonly statement: StatementData;
  readonly words: TooltipWords;
  /** Whether number and source are links: not in a tooltip that cannot be reached, whose mark is the link. */
  readonly linked: boolean;
  /** What a computed number comes from. */
  readonly derived?: DerivedFrom | null;
}

/** One figure as a person reads it: the number, of when, as printed, who says so and where, what else is stated. */
export function Statement({ statement, words, linked, derived = null }: StatementProps) {
  const { href, number, period, series, remarks, rivals } = statement;
  return (
    <div className={styles.statement}>
      <p className={styles.number}>{linked ? <a href={href}>{number}</a> : number}</p>
      <p>{[period, series].filter((text) => text !== '').join(' · ')}</p>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {statement.asWritten === '' ? null : <AsPrinted statement={statement} words={words} linked={linked} />}
      {derived === null ? null : <Inputs derived={derived} words={words} linked={linked} />}
      {rivals.length === 0 ? null : <Rivals rivals={rivals} words={words} linked={linked} />}
    </div>
  );
}

type PartProps = Pick<StatementProps, 'words' | 'linked'>;

function AsPrinted({ statement, words, linked }: PartProps & Pick<StatementProps, 'statement'>) {
  const { asWritten, language, source, sourceHref, place } = statement;
  const spoken = languageOf(language);
  return (
    <>
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
    </>
  );
}

/** The stated figures that a computed one comes from. */
function Inputs({ derived, words, linked }: PartProps & { readonly derived: DerivedFrom }) {
  return (
    <p className={styles.quiet}>
      {words.computedFrom}:{' '}
      {derived.inputs.map(({ figureId, href, number, period }, index) => (
        <span key={figureId}>
          {index === 0 ? '' : '; '}
          {linked ? <a href={href}>{number}</a> : number} ({period})
        </span>
      ))}
    </p>
  );
}

function Rivals({ rivals, words, linked }: PartProps & { readonly rivals: readonly RivalStatement[] }) {
  return (
    <div className={styles.quiet}>
      <p>{words.rivals}:</p>
      <ul className={styles.rivals}>
        {rivals.map(({ figureId, href, number, source, language }) => (
          <li key={figureId}>
            {linked ? <a href={href}>{number}</a> : number} · <span {...languageOf(language)}>{source}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function languageOf(language: string): { lang?: string } {
  return language === '' ? {} : { lang: language };
}
