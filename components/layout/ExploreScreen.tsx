import { ChartAnswers } from '@/components/answer/ChartAnswers';
import { KnownChoice } from '@/components/answer/KnownChoice';
import { ChartLinks } from '@/components/export/ChartLinks';
import { FrozenNotice } from '@/components/export/FrozenNotice';
import { ShareSection } from '@/components/export/ShareSection';
import { AskedViewProvider } from '@/components/filters/AskedView';
import { FilterBar } from '@/components/filters/FilterBar';
import { QueryProblems } from '@/components/filters/QueryProblems';
import { formatCount } from '@/lib/format/number';
import { compareAddress, exploreAddress, explorePath, reportAddress } from '@/lib/link/addresses';
import { USUAL_COMPARISON, serialiseCompareQuery } from '@/lib/query/compare-query';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { QueryParsing } from '@/lib/query/parse-explore-query';
import { describeQueryProblem } from '@/lib/query/problem-words';
import type { FrozenRevision } from '@/lib/revision/frozen-revision';
import { snapshotAsKnown } from '@/lib/series/known';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { ChartAndTable } from './ChartAndTable';

interface ExploreScreenProps {
  readonly snapshot: Snapshot;
  readonly parsing: QueryParsing;
  readonly locale: Locale;
  /** What to tell of the revision that the address is frozen to; null where it is frozen to none. */
  readonly frozen: FrozenRevision | null;
  /** Scheme and host that the page is served under, and the day of reading (ISO), for what is copied out of it. */
  readonly origin: string;
  readonly accessed: string;
}

/** Filters, chart, numbers to use and table of the same figures, as far as they were known when the query asks. */
export function ExploreScreen({
  snapshot: whole,
  parsing,
  locale,
  frozen,
  origin,
  accessed,
}: ExploreScreenProps) {
  const { query } = parsing;
  const words = wordsOf(locale, 'explore');
  const snapshot = snapshotAsKnown(whole, query.known);
  const figures = selectFigures(snapshot, query);
  const seen = { snapshot, query, locale, origin };
  const result = words('result', {
    shown: formatCount(figures.length, locale),
    total: formatCount(snapshot.figures.length, locale),
  });
  return (
    <AskedViewProvider query={query} path={explorePath(locale)}>
      {/* The chart's own title is the one title to be seen. */}
      <h1 className="visually-hidden">{words('title')}</h1>
      <FrozenNotice
        frozen={frozen}
        liveAddress={exploreAddress(locale, { ...query, revision: null })}
        locale={locale}
      />
      <ProblemsOf parsing={parsing} snapshot={whole} locale={locale} />
      <FilterBar snapshot={snapshot} query={query} locale={locale} />
      <div className="view-state">
        <p className="result" role="status">
          {result}
        </p>
        <KnownChoice snapshot={whole} query={query} locale={locale} />
        <OtherScreens query={query} locale={locale} />
      </div>
      <ChartAndTable
        figures={figures}
        query={query}
        path={explorePath(locale)}
        pageQuery={query}
        snapshot={snapshot}
        locale={locale}
        chartName={words('chart')}
        tableHeading={words('table.heading')}
        caption={result}
        between={(chart) => (
          <>
            <ChartAnswers figures={figures} query={query} snapshot={snapshot} locale={locale} />
            <ShareSection
              {...seen}
              accessed={accessed}
              shown={figures.length}
              chartLinks={<ChartLinks chart={chart} {...seen} />}
            />
          </>
        )}
      />
    </AskedViewProvider>
  );
}

type ProblemsOfProps = Pick<ExploreScreenProps, 'parsing' | 'snapshot' | 'locale'>;

/** What of the address could not be used, and the way on without it. */
function ProblemsOf({ parsing: { query, problems }, snapshot, locale }: ProblemsOfProps) {
  const words = wordsOf(locale, 'explore');
  return (
    <QueryProblems
      problems={problems.map((problem) => describeQueryProblem(problem, snapshot.catalogue, locale))}
      heading={words('problems.heading')}
      wayOut={words('problems.wayOut')}
      wayOutAddress={exploreAddress(locale, query)}
    />
  );
}

/** The same countries and years set side by side, and as a brief. */
function OtherScreens({ query, locale }: { readonly query: ExploreQuery; readonly locale: Locale }) {
  const words = wordsOf(locale, 'explore');
  const { pairs, indicators, from, to, known, prefer, revision } = query;
  const [pair, ...others] = pairs;
  const comparison = {
    ...USUAL_COMPARISON,
    by: others.length > 0 ? ('partners' as const) : USUAL_COMPARISON.by,
    pairs,
    indicators,
    from,
    to,
    known,
    revision,
    prefer,
  };
  return (
    <p className="other-screens">
      <a href={compareAddress(locale, serialiseCompareQuery(comparison))}>{words('compare')}</a>
      {pair !== undefined && others.length === 0 && (
        <a href={reportAddress(locale, pair, { from, to, known, revision })}>{words('report')}</a>
      )}
    </p>
  );
}
