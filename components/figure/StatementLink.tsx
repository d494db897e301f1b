import type { NamedStatement } from './other-statements';

interface StatementLinkProps {
  readonly statement: NamedStatement;
  /** The statement of the very page is no link. */
  readonly linked?: boolean;
}

/** Another statement in two lines: its number, a link to its card; then how written, in which document. */
export function StatementLink({ statement, linked = true }: StatementLinkProps) {
  const { address, number, period, written, language, document, date } = statement;
  const spoken = language === '' ? {} : { lang: language };
  return (
    <>
      <p>
        {linked ? <a href={address}>{number}</a> : <strong>{number}</strong>}, {period}
      </p>
      <p className="definition-quiet">
        <q {...spoken}>{written}</q>, <span {...spoken}>{document}</span>
        {date === '' ? null : `, ${date}`}
      </p>
    </>
  );
}
