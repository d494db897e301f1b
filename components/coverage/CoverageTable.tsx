import type { Words } from '@/lib/words/translate';
import { CoverageSign } from './CoverageSign';
import type {
  CoverageCellView,
  CoverageColumnView,
  CoverageRowView,
  CoverageTableView,
  CoverageTopicView,
} from './coverage-view';

interface CoverageTableProps {
  readonly view: CoverageTableView;
  readonly words: Words;
}

/** Indicators by years, a body for each topic; the indicators stay in sight while the years scroll. */
export function CoverageTable({ view, words }: CoverageTableProps) {
  const { columns, topics } = view;
  return (
    <div className="coverage-region" role="region" aria-label={words('table')} tabIndex={0}>
      <table className="coverage-table">
        <caption>{words('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="coverage-corner">
              {words('indicator')}
            </th>
            {columns.map((column) => (
              <ColumnHeader key={column.key} column={column} />
            ))}
            <th scope="col" className="coverage-shared">
              {words('undated')}
            </th>
          </tr>
        </thead>
        {topics.map((topic) => (
          <TopicBody key={topic.topicId} topic={topic} columns={columns} />
        ))}
      </table>
    </div>
  );
}

function ColumnHeader({ column: { label, narrowed } }: { readonly column: CoverageColumnView }) {
  if (narrowed === null) return <th scope="col">{label}</th>;
  return (
    <th scope="col" className="coverage-shared">
      <a href={narrowed.address} title={narrowed.label}>
        {label}
      </a>
    </th>
  );
}

interface TopicBodyProps {
  readonly topic: CoverageTopicView;
  readonly columns: readonly CoverageColumnView[];
}

function TopicBody({ topic: { name, rows, unstated }, columns }: TopicBodyProps) {
  const width = columns.length + 2;
  return (
    <tbody>
      <tr className="coverage-topic">
        <th scope="rowgroup" colSpan={width}>
          <span>{name}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <IndicatorRow key={row.indicatorId} row={row} columns={columns} />
      ))}
      {unstated !== '' && (
        <tr className="coverage-unstated">
          <td colSpan={width}>
            <span>{unstated}</span>
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface IndicatorRowProps {
  readonly row: CoverageRowView;
  readonly columns: readonly CoverageColumnView[];
}

function IndicatorRow({ row: { name, address, cells, undated }, columns }: IndicatorRowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={address}>{name}</a>
      </th>
      {cells.map((cell, place) => (
        <Cell key={columns[place]!.key} cell={cell} />
      ))}
      <Cell cell={undated} />
    </tr>
  );
}

function Cell({ cell }: { readonly cell: CoverageCellView | null }) {
  if (cell === null) return <td />;
  const { address, label, number, shade, sign, disagrees, longer } = cell;
  return (
    <td>
      <a
        className={longer ? 'coverage-cell coverage-longer' : 'coverage-cell'}
        data-shade={shade}
        href={address}
        aria-label={label}
        title={label}
      >
        {number}
        {sign !== null && <CoverageSign sign={sign} />}
        {disagrees && <span className="coverage-disagrees">≠</span>}
      </a>
    </td>
  );
}
