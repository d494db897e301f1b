import type { Words } from '@/lib/words/translate';
import type { NamedStatement, OtherStatements as OtherStatementsView, RivalsView } from './other-statements';
import { StatementLink } from './StatementLink';

interface OtherStatementsProps {
  readonly others: OtherStatementsView;
  readonly words: Words;
}

/** What this statement repeats, what repeats it, and what else is said for its place in the series. */
export function OtherStatements({ others, words }: OtherStatementsProps) {
  const { restates, restatedBy, rivals } = others;
  const none = restates === null && restatedBy.length === 0 && rivals === null;
  return (
    <section aria-labelledby="others-heading" className="card-section">
      <h2 id="others-heading">{words('others.heading')}</h2>
      {none && <p className="definition-quiet">{words('others.none')}</p>}
      {restates && <StatementGroup heading={words('others.restates')} statements={[restates]} />}
      {restatedBy.length > 0 && (
        <StatementGroup heading={words('others.restatedBy')} statements={restatedBy} />
      )}
      {rivals && <Rivals rivals={rivals} words={words} />}
    </section>
  );
}

interface StatementGroupProps {
  readonly heading: string;
  readonly statements: readonly NamedStatement[];
}

function StatementGroup({ heading, statements }: StatementGroupProps) {
  return (
    <div className="statement-group">
      <h3>{heading}</h3>
      <ul className="statement-list">
        {statements.map((statement) => (
          <li key={statement.figureId}>
            <StatementLink statement={statement} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rivals({ rivals, words }: { readonly rivals: RivalsView; readonly words: Words }) {
  return (
    <div className="statement-group">
      <h3>{rivals.heading}</h3>
      <ul className="statement-list">
        {rivals.statements.map((statement) => (
          <li key={statement.figureId}>
            {statement.stands && <span className="statement-badge">{words('others.stands')}</span>}
            {statement.isThis && (
              <span className="statement-badge statement-badge-quiet">{words('others.thisOne')}</span>
            )}
            <StatementLink statement={statement} linked={!statement.isThis} />
          </li>
        ))}
      </ul>
      <p>{rivals.reason}</p>
      {rivals.rule !== '' && <p className="definition-quiet">{rivals.rule}</p>}
    </div>
  );
}
