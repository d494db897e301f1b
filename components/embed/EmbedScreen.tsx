import { Chart } from '@/components/chart/Chart';
import { FrozenNotice } from '@/components/export/FrozenNotice';
import { QueryProblems } from '@/components/filters/QueryProblems';
import { embedAddress, exploreAddress } from '@/lib/link/addresses';
import type { QueryParsing } from '@/lib/query/parse-explore-query';
import { describeQueryProblem } from '@/lib/query/problem-words';
import type { FrozenRevision } from '@/lib/revision/frozen-revision';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { embedView } from './embed-view';

interface EmbedScreenProps {
  readonly snapshot: Snapshot;
  readonly parsing: QueryParsing;
  readonly locale: Locale;
  /** What to tell of the revision that the address is frozen to; null where it is frozen to none. */
  readonly frozen: FrozenRevision | null;
}

/** The chart alone, for frames in other pages: with its notes, its sources and the way to its view. */
export function EmbedScreen({ snapshot, parsing, locale, frozen }: EmbedScreenProps) {
  const { query, problems } = parsing;
  const explore = wordsOf(locale, 'explore');
  const { panel, years, source, viewAddress } = embedView(snapshot, query, locale);
  return (
    <>
      <h1 className="visually-hidden">{wordsOf(locale, 'common')('siteName')}</h1>
      <QueryProblems
        problems={problems.map((problem) => describeQueryProblem(problem, snapshot.catalogue, locale))}
        heading={explore('problems.heading')}
        wayOut={explore('problems.wayOut')}
        wayOutAddress={embedAddress(locale, query)}
      />
      <FrozenNotice
        frozen={frozen !== null && isLatest(frozen) ? null : frozen}
        liveAddress={exploreAddress(locale, { ...query, revision: null })}
        locale={locale}
      />
      <Chart panel={panel} viewAddress={viewAddress} />
      <footer className="embed-source">
        {years !== null && (
          <p>
            {years.told}{' '}
            <a href={years.address} target="_self">
              {years.everyYear}
            </a>
          </p>
        )}
        <p>
          <a href={viewAddress} target="_blank" rel="noopener">
            {source}
          </a>
        </p>
      </footer>
    </>
  );
}

/** A frozen chart that nothing newer stands against needs no notice: its source names the revision. */
function isLatest({ asked, held, latest }: FrozenRevision): boolean {
  return held && asked === latest;
}
