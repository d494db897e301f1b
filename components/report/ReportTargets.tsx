import type { Words } from '@/lib/words/translate';
import { ReportOutcomes } from './ReportOutcomes';
import { ReportSection } from './ReportSection';
import { SourceMarks } from './SourceMarks';
import type { MoreLink, OutcomeRow, ReportTargetView } from './targets-view';

interface ReportTargetsProps {
  readonly targets: readonly ReportTargetView[];
  readonly outcomes: readonly OutcomeRow[];
  readonly more: MoreLink | null;
  readonly words: Words;
  /** Messages of the overview, whose targets these are. */
  readonly targetWords: Words;
  /** Messages of the answers, whose outcomes stand in the table. */
  readonly outcomeWords: Words;
}

/** Targets with what is known and how far off they are, then forecasts and plans against what came. */
export function ReportTargets(props: ReportTargetsProps) {
  const { targets, outcomes, more, words, targetWords, outcomeWords } = props;
  return (
    <ReportSection name="targets" heading={words('targets.heading')}>
      {targets.length + outcomes.length === 0 && <p>{words('targets.none')}</p>}
      {targets.length > 0 && (
        <ul className="report-list">
          {targets.map((view) => (
            <Target key={view.target.number.address} view={view} words={targetWords} />
          ))}
        </ul>
      )}
      {outcomes.length > 0 && (
        <>
          <h3>{words('targets.outcomes')}</h3>
          <ReportOutcomes rows={outcomes} caption={words('targets.outcomes')} words={outcomeWords} />
        </>
      )}
      {more !== null && (
        <p className="report-quiet">
          <a href={more.address}>{more.text}</a>.
        </p>
      )}
    </ReportSection>
  );
}

function Target({ view, words }: { view: ReportTargetView; words: Words }) {
  const { indicator, target, now, marks } = view;
  return (
    <li>
      <p>
        {indicator}:{' '}
        <a className="report-number" href={target.number.address}>
          {target.number.text}
        </a>
        , {target.when}. {now}; <strong>{target.distance}</strong>{' '}
        <span className="change-origin">{words('change.implied')}</span> <SourceMarks marks={marks} />
      </p>
      <p className="report-quiet">
        {[target.note, target.noPace].filter((text) => text !== '').join(' ')}{' '}
        {target.others !== null && (
          <>
            <a href={target.others.address}>{target.others.text}</a>.
          </>
        )}
      </p>
    </li>
  );
}
