import type { NumberView, RefusalView } from '@/lib/comparison/table-view';
import type { Words } from '@/lib/words/translate';

interface RefusalsProps {
  readonly refusals: readonly RefusalView[];
  readonly words: Words;
}

/** What was asked for and is not compared: both numbers and the reason. */
export function Refusals({ refusals, words }: RefusalsProps) {
  if (refusals.length === 0) return null;
  return (
    <section className="refusals" aria-labelledby="refusals">
      <h2 id="refusals">{words('refusals.heading')}</h2>
      <p className="lead">{words('refusals.lead')}</p>
      <ul>
        {refusals.map(({ key, subject, first, second, reason }) => (
          <li key={key}>
            <strong>{subject}</strong>
            <p>
              <Told number={first} /> {words('refusals.against')} <Told number={second} />
            </p>
            <p className="refusal-reason">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ number }: { readonly number: NumberView }) {
  return (
    <span>
      <a href={number.address}>{number.text}</a> ({number.details.join(', ')})
    </span>
  );
}
