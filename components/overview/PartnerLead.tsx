import type { Words } from '@/lib/words/translate';
import { ChangeText } from './ChangeText';
import type { LeadView, TargetView } from './lead-view';
import { TrendDrawing } from './TrendDrawing';

interface PartnerLeadProps {
  readonly lead: LeadView;
  readonly words: Words;
}

/** The leading indicator: its level, its course, its target and how far off. */
export function PartnerLead({ lead: { line, course, trend, target }, words }: PartnerLeadProps) {
  return (
    <div className="partner-lead">
      <h3>
        {line.indicator}
        {line.which !== '' && <span className="partner-which"> {line.which}</span>}
      </h3>
      <p className="partner-level">
        <a href={line.number.address}>{line.number.text}</a> <span>{line.period}</span>
      </p>
      <p className="partner-quiet">{[line.source, line.caution].filter((text) => text !== '').join('; ')}</p>
      {line.change !== null && (
        <p>
          <ChangeText change={line.change} />
        </p>
      )}
      {course !== null && (
        <p>
          <ChangeText change={course} />
        </p>
      )}
      {trend !== null && <TrendDrawing trend={trend} />}
      <p className="partner-quiet partner-more">
        <a href={line.address}>{words('trend.more')}</a>
      </p>
      {target !== null && <Target target={target} words={words} />}
    </div>
  );
}

function Target({ target, words }: { readonly target: TargetView; readonly words: Words }) {
  const { number, when, source, distance, note, noPace, others } = target;
  const remarks = [note, noPace].filter((text) => text !== '').join(' ');
  return (
    <div className="partner-target">
      <h4>{words('target.heading')}</h4>
      <p>
        <a href={number.address}>{number.text}</a>, {when}: <strong className="derived">{distance}</strong>{' '}
        <span className="change-origin derived">{words('change.implied')}</span>
      </p>
      <p className="partner-quiet">
        {source}
        {others !== null && (
          <>
            {' · '}
            <a href={others.address}>{others.text}</a>
          </>
        )}
      </p>
      {remarks !== '' && <p className="partner-quiet">{remarks}</p>}
    </div>
  );
}
