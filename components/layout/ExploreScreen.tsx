import { Chart } from '@/components/chart/Chart';
import { FilterBar } from '@/components/filters/FilterBar';
import { LiveSearchProvider } from '@/components/filters/LiveSearch';
import { QueryProblems } from '@/components/filters/QueryProblems';
import { FigureTable } from '@/components/table/FigureTable';
import { buildFigureRows, figureTableWords } from '@/components/table/figure-rows';
import { buildChartModel } from '@/lib/chart/chart-model';
import { formatCount } from '@/lib/format/number';
import { chartModelAddress, exploreAddress, explorePath } from '@/lib/link/addresses';
import { narrowedToPanel } from '@/lib/query/explore-query';
import type { QueryParsing } from '@/lib/query/parse-explore-query';
import { describeQueryProblem } from '@/lib/query/problem-words';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

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
      <section className="explore-chart" aria-label={words('chart')}>
        <Chart
          panel={buildChartModel(figures, snapshot, locale)}
          modelAddress={chartModelAddress(locale, { ...query, sort: null, columns: null })}
          panelAddress={(panel) => exploreAddress(locale, narrowedToPanel(query, panel))}
        />
      </section>
      <div className="figures">
        <h2>{words('table.heading')}</h2>
        <FigureTable
          rows={buildFigureRows(figures, snapshot, locale)}
          query={query}
          path={explorePath(locale)}
          words={figureTableWords(locale)}
          caption={result}
        />
      </div>
    </LiveSearchProvider>
  );
}
