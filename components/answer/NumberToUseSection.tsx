import Link from 'next/link';
import type { Figure } from '@/lib/figure/figure';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { AnswerCard } from './AnswerCard';
import { numbersToUseView } from './number-to-use-view';
import { PeriodChoice } from './PeriodChoice';

/** Where the section stands on its page, for links and for the form that comes back to it. */
const SECTION_ID = 'number-to-use';

interface NumberToUseSectionProps {
  /** The figures of one chart: of one measure and unit. */
  readonly figures: readonly Figure[];
  readonly query: ExploreQuery;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
}

/** The one number to use for each line of a chart, its caveats, its rivals, and a sentence to copy. */
export function NumberToUseSection({ figures, query, snapshot, locale }: NumberToUseSectionProps) {
  const view = numbersToUseView(figures, snapshot, query, locale);
  if (view === null) return null;
  const words = wordsOf(locale, 'answer');
  return (
    <section id={SECTION_ID} className="number-to-use" aria-labelledby={`${SECTION_ID}-heading`}>
      <div className="answer-head">
        <h2 id={`${SECTION_ID}-heading`}>{words('heading')}</h2>
        <PeriodChoice
          groups={view.periods}
          query={query}
          locale={locale}
          words={words}
          returnTo={SECTION_ID}
        />
      </div>
      {view.preferred !== null && (
        <p className="known-banner">
          {view.preferred.text}{' '}
          <Link href={view.preferred.ruleAddress} prefetch={false} scroll={false}>
            {words('backToRule')}
          </Link>
        </p>
      )}
      <div className="answers">
        {view.answers.map((answer) => (
          <AnswerCard
            key={answer.key}
            answer={answer}
            isOnlyOne={view.answers.length === 1}
            locale={locale}
          />
        ))}
      </div>
      {view.untold !== '' && <p className="answer-quiet">{view.untold}</p>}
    </section>
  );
}
