import type { Words } from '@/lib/words/translate';
import { ReportSection } from './ReportSection';
import { SourceMarks } from './SourceMarks';
import type { UnsettledCase, UnsettledCases } from './unsettled-cases';

interface ReportUnsettledProps {
  readonly unsettled: UnsettledCases;
  readonly words: Words;
}

/** Statements that disagree and prints that are likely slips. */
export function ReportUnsettled({ unsettled: { cases, more }, words }: ReportUnsettledProps) {
  return (
    <ReportSection name="unsettled" heading={words('unsettled.heading')}>
      <p className="report-quiet">{words(cases.length === 0 ? 'unsettled.none' : 'unsettled.lead')}</p>
      {cases.length > 0 && (
        <ul className="report-list">
          {cases.map((unsettled) => (
            <Case key={unsettled.key} unsettled={unsettled} words={words} />
          ))}
        </ul>
      )}
      {more !== '' && <p className="report-quiet">{more}.</p>}
    </ReportSection>
  );
}

function Case({ unsettled: { subject, stated }, words }: { unsettled: UnsettledCase; words: Words }) {
  return (
    <li>
      {subject}:{' '}
      {stated.map(({ number, source, marks }, place) => (
        <span key={number.address}>
          {place > 0 && ` ${words('unsettled.or')} `}
          <a className="report-number" href={number.address}>
            {number.text}
          </a>{' '}
          <span className="report-quiet">({source})</span> <SourceMarks marks={marks} />
        </span>
      ))}
    </li>
  );
}
