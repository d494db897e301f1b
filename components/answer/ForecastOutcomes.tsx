import Link from 'next/link';
import type { Figure } from '@/lib/figure/figure';
import { formatCount } from '@/lib/format/number';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import type { OutcomeView } from './forecast-outcomes-view';
import { outcomeViews } from './forecast-outcomes-view';

const HEADING_ID = 'outcomes-heading';
/** A longer table is folded. */
const MOST_ROWS_UNFOLDED = 12;

interface ForecastOutcomesProps {
  readonly figures: readonly Figure[];
  readonly query: Pick<ExploreQuery, 'prefer'>;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
}

/** Forecasts, targets and plans among figures beside what came; nothing where there are none. */
export function ForecastOutcomes({ figures, query, snapshot, locale }: ForecastOutcomesProps) {
  const outcomes = outcomeViews(figures, snapshot, query, locale);
  if (outcomes.length === 0) return null;
  const words = wordsOf(locale, 'answer');
  const count = { count: outcomes.length, number: formatCount(outcomes.length, locale) };
  return (
    <section className="forecast-outcomes" aria-labelledby={HEADING_ID}>
      <h2 id={HEADING_ID}>{words('outcomes.heading')}</h2>
      <p className="answer-quiet">{words('outcomes.lead')}</p>
      <details open={outcomes.length <= MOST_ROWS_UNFOLDED}>
        <summary>{words('outcomes.summary', count)}</summary>
        <OutcomeTable outcomes={outcomes} locale={locale} />
      </details>
    </section>
  );
}

interface OutcomeTableProps {
  readonly outcomes: readonly OutcomeView[];
  readonly locale: Locale;
}

function OutcomeTable({ outcomes, locale }: OutcomeTableProps) {
  const words = wordsOf(locale, 'answer');
  const columns = ['said', 'when', 'saidIn', 'came', 'verdictHeading'];
  return (
    <table className="answer-table outcome-table">
      <caption className="visually-hidden">{words('outcomes.heading')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words(`outcomes.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outcomes.map((outcome) => (
          <OutcomeRow key={outcome.key} outcome={outcome} words={words} />
        ))}
      </tbody>
    </table>
  );
}

interface OutcomeRowProps {
  readonly outcome: OutcomeView;
  readonly words: Words;
}

function OutcomeRow({ outcome, words }: OutcomeRowProps) {
  const { said, came, soFar } = outcome;
  const labelled = (column: string) => ({ 'data-label': words(`outcomes.${column}`) });
  return (
    <tr>
      <th scope="row">
        <Link href={said.address} prefetch={false}>
          {said.number}
        </Link>
        <span className="answer-detail">{outcome.about}</span>
      </th>
      <td {...labelled('when')}>{outcome.period}</td>
      <td {...labelled('saidIn')}>
        <Link href={outcome.sourceAddress} prefetch={false}>
          {outcome.source}
        </Link>
        {outcome.date !== '' && `, ${outcome.date}`}
        {outcome.more !== '' && ` ${outcome.more}`}
      </td>
      <td {...labelled('came')}>
        {came === null ? (
          outcome.nothing
        ) : (
          <Link href={came.address} prefetch={false}>
            {came.number}
          </Link>
        )}
        {soFar !== null && (
          <span className="answer-detail">
            <Link href={soFar.address} prefetch={false}>
              {soFar.text}
            </Link>
          </span>
        )}
      </td>
      <td {...labelled('verdictHeading')}>{outcome.verdict}</td>
    </tr>
  );
}
