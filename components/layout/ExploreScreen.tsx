import { FilterBar } from '@/components/filters/FilterBar';
import { LiveSearchProvider } from '@/components/filters/LiveSearch';
import { QueryProblems } from '@/components/filters/QueryProblems';
import { formatCount } from '@/lib/format/number';
import { exploreAddress, explorePath } from '@/lib/link/addresses';
import type { QueryParsing } from '@/lib/query/parse-explore-query';
import { describeQueryProblem } from '@/lib/query/problem-words';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { ChartAndTable } from './ChartAndTable';

interface ExploreScreenProps {
  readonly snapshot: Snapshot;
  readonly parsing: QueryParsing;
  readonly locale: Locale;
}

/** Filters, chart and table of the same figures. */
export function ExploreScreen({ snapshot, parsing, locale }: ExploreScreenProps) {
  const { query, problems } = parsing;
  const words = wordsOf(locale, 'explore');
  const figures = selectFigures(snapshot, query);
  const result = words('result', {
    shown: formatCount(figures.length, locale),
    total: formatCount(snapshot.figures.length, locale),
  });
  return (
    <LiveSearchProvider search={query.search}>
      <h1>{words('title')}</h1>
      <p className="lead">{words('lead')}</p>
      <QueryProblems
        problems={problems.map((problem) => describeQueryProblem(problem, snapshot.catalogue, locale))}
        heading={words('problems.heading')}
        wayOut={words('problems.wayOut')}
        wayOutAddress={exploreAddress(locale, query)}
      />
      <FilterBar snapshot={snapshot} query={query} locale={locale} />
      <p className="result" role="status">
        {result}
      </p>
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
      />
    </LiveSearchProvider>
  );
}
