import Link from 'next/link';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import type { AnswerView, NumberView } from './number-to-use-view';
import { ReadySentence } from './ReadySentence';
import { RivalTable } from './RivalTable';

interface AnswerCardProps {
  readonly answer: AnswerView;
  /** Its rivals are then unfolded: there is room. */
  readonly isOnlyOne: boolean;
  readonly locale: Locale;
}

/** One number to use: big, with why it is the one, what to keep in mind, and who says otherwise. */
export function AnswerCard({ answer: { name, use, nothing }, isOnlyOne, locale }: AnswerCardProps) {
  const words = wordsOf(locale, 'answer');
  return (
    <article className="answer">
      <h3>{name}</h3>
      {use === null ? (
        <p>{nothing}</p>
      ) : (
        <>
          <p className="answer-number">
            <Link href={use.address} prefetch={false}>
              {use.number}
            </Link>{' '}
            <span className="answer-period">{use.period}</span>
          </p>
          <ReadySentence sentence={use.sentence} locale={locale} />
          {use.caveats.length > 0 && (
            <ul className="answer-caveats" aria-label={words('caveats')}>
              {use.caveats.map((caveat) => (
                <li key={caveat}>{caveat}</li>
              ))}
            </ul>
          )}
          <Reason use={use} locale={locale} />
          {use.rivals.length > 0 && (
            <details className="answer-rivals" open={isOnlyOne}>
              <summary>{use.rivalsSummary}</summary>
              <RivalTable rivals={use.rivals} caption={use.rivalsSummary} locale={locale} />
            </details>
          )}
        </>
      )}
    </article>
  );
}

interface NumberPartProps {
  readonly use: NumberView;
  readonly locale: Locale;
}

function Reason({ use, locale }: NumberPartProps) {
  const words = wordsOf(locale, 'answer');
  return (
    <p className="answer-quiet">
      {use.reason}{' '}
      <Link href={use.address} prefetch={false}>
        {words('card')}
      </Link>
    </p>
  );
}
