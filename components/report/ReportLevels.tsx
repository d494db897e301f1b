import { ChangeText } from '@/components/overview/ChangeText';
import type { Words } from '@/lib/words/translate';
import type { LevelRow, TopicRows, UntoldIndicators } from './level-view';
import { ReportSection } from './ReportSection';
import { SourceMarks } from './SourceMarks';

interface ReportLevelsProps {
  readonly topics: readonly TopicRows[];
  readonly untold: UntoldIndicators | null;
  readonly words: Words;
  /** Messages of the overview, whose changes stand in the table. */
  readonly changeWords: Words;
}

const COLUMNS = ['indicator', 'latest', 'change', 'source'] as const;

/** The latest level of every indicator and its change, by topics. */
export function ReportLevels({ topics, untold, words, changeWords }: ReportLevelsProps) {
  return (
    <ReportSection name="levels" heading={words('levels.heading')}>
      {topics.length === 0 ? (
        <p>{words('levels.none')}</p>
      ) : (
        <LevelTable topics={topics} words={words} changeWords={changeWords} />
      )}
      {untold !== null && (
        <p className="report-quiet">
          {untold.text} <a href={untold.address}>{untold.link}</a>.
        </p>
      )}
    </ReportSection>
  );
}

type LevelTableProps = Omit<ReportLevelsProps, 'untold'>;

function LevelTable({ topics, words, changeWords }: LevelTableProps) {
  return (
    <>
      <table className="report-table report-level-table">
        <caption className="visually-hidden">{words('levels.heading')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words(`levels.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {topics.map(({ topicId, name, rows }) => (
          <tbody key={topicId}>
            <tr className="report-topic">
              <th scope="rowgroup" colSpan={COLUMNS.length}>
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.line.indicatorId} row={row} changeWords={changeWords} />
            ))}
          </tbody>
        ))}
      </table>
      <p className="report-quiet">{words('levels.lead')}</p>
    </>
  );
}

function Row({ row: { line, marks }, changeWords }: { row: LevelRow; changeWords: Words }) {
  const beside = [line.period, line.caution].filter((text) => text !== '').join('; ');
  return (
    <tr>
      <th scope="row">
        {line.indicator}{' '}
        {line.which !== '' && <span className="report-quiet report-which">{line.which}</span>}
      </th>
      <td>
        <a className="report-number" href={line.number.address}>
          {line.number.text}
        </a>{' '}
        <span className="report-quiet">{beside}</span>
      </td>
      <td>
        {line.change === null ? (
          <>
            <span className="report-none" aria-hidden="true">
              –
            </span>
            <span className="visually-hidden">{changeWords('change.none')}</span>
          </>
        ) : (
          <ChangeText change={line.change} />
        )}
      </td>
      <td>
        <SourceMarks marks={marks} />
      </td>
    </tr>
  );
}
