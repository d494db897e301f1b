import type { Words } from '@/lib/words/translate';
import { SourceMarks } from './SourceMarks';
import type { OutcomeRow } from './targets-view';

interface ReportOutcomesProps {
  readonly rows: readonly OutcomeRow[];
  readonly caption: string;
  /** Messages of the answers. */
  readonly words: Words;
}

const COLUMNS = ['said', 'when', 'came', 'verdictHeading'] as const;

/** What was said to come beside what came. */
export function ReportOutcomes({ rows, caption, words }: ReportOutcomesProps) {
  return (
    <table className="report-table report-outcome-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words(`outcomes.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.outcome.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: OutcomeRow }) {
  const { subject, marks, outcome } = row;
  const { said, period, came, soFar, nothing, verdict } = outcome;
  return (
    <tr>
      <th scope="row">
        {subject}:{' '}
        <a className="report-number" href={said.address}>
          {said.number}
        </a>
      </th>
      <td>{period}</td>
      <td>
        {came === null ? (
          soFar === null && <span className="report-quiet">{nothing}</span>
        ) : (
          <a className="report-number" href={came.address}>
            {came.number}
          </a>
        )}
        {soFar !== null && <a href={soFar.address}>{soFar.text}</a>}
      </td>
      <td>
        {verdict} <SourceMarks marks={marks} />
      </td>
    </tr>
  );
}
