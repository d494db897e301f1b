import type { Words } from '@/lib/words/translate';
import type { HeadFact } from './head-view';

interface ReportHeadProps {
  readonly title: string;
  readonly facts: readonly HeadFact[];
  readonly words: Words;
}

/** What a brief is, of when, and from which data. */
export function ReportHead({ title, facts, words }: ReportHeadProps) {
  return (
    <header className="report-head">
      <p className="report-kind">{words('kind')}</p>
      <h1>{title}</h1>
      <dl className="report-facts">
        {facts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="report-quiet">{words('what')}</p>
    </header>
  );
}
