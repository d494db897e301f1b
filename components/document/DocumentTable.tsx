import type { DocumentGroupView, DocumentRowView } from './document-list';
import type { Words } from '@/lib/words/translate';

interface DocumentTableProps {
  readonly groups: readonly DocumentGroupView[];
  readonly words: Words;
}

const COLUMNS = ['document', 'date', 'language', 'countries', 'figures', 'text'] as const;

/** Documents as one table, a body for each group; on a small screen each document is a block of its own. */
export function DocumentTable({ groups, words }: DocumentTableProps) {
  return (
    <table className="document-table">
      <caption className="visually-hidden">{words('title')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={`column-${column}`}>
              {words(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ heading, rows }) => (
        <tbody key={heading}>
          <tr className="group-row">
            <th scope="rowgroup" colSpan={COLUMNS.length}>
              {heading}
            </th>
          </tr>
          {rows.map((row) => (
            <DocumentRow key={row.id} row={row} words={words} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function DocumentRow({ row, words }: { readonly row: DocumentRowView; readonly words: Words }) {
  const labelled = (column: (typeof COLUMNS)[number]) => ({
    className: `column-${column}`,
    'data-label': words(`columns.${column}`),
  });
  return (
    <tr>
      <td className="column-document">
        <a href={row.address} lang={row.language}>
          {row.title}
        </a>
        <span className="cell-detail">{row.publisher}</span>
      </td>
      <td {...labelled('date')}>{row.date}</td>
      <td {...labelled('language')}>{row.languageName}</td>
      <td {...labelled('countries')}>{row.countries}</td>
      <td {...labelled('figures')}>{row.figures}</td>
      <td {...labelled('text')}>{row.text}</td>
    </tr>
  );
}
