import { DefinitionList } from '@/components/figure/DefinitionList';
import { QueryProblems } from '@/components/filters/QueryProblems';
import { AskedViewProvider } from '@/components/filters/AskedView';
import { ChartAndTable } from '@/components/layout/ChartAndTable';
import type { Indicator } from '@/lib/figure/catalogue';
import { formatCount } from '@/lib/format/number';
import { indicatorAddress, viewAddress } from '@/lib/link/addresses';
import type { QueryParsing } from '@/lib/query/parse-explore-query';
import { describeQueryProblem } from '@/lib/query/problem-words';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import type { StatingDocument } from './indicator-view';
import { indicatorView } from './indicator-view';

interface IndicatorScreenProps {
  readonly indicator: Indicator;
  readonly snapshot: Snapshot;
  /** Order and columns of the table, and filters that narrow the page; its indicators are not asked. */
  readonly parsing: QueryParsing;
  readonly locale: Locale;
}

/** What an indicator measures, with its figures as chart and table. */
export function IndicatorScreen({ indicator, snapshot, parsing, locale }: IndicatorScreenProps) {
  const words = wordsOf(locale, 'indicator');
  const own = snapshot.figures.filter(({ indicatorId }) => indicatorId === indicator.id);
  const view = indicatorView(indicator, own, snapshot, locale);
  return (
    <>
      <article className="indicator-page">
        <header className="card-head">
          <p className="card-kicker">{view.topic}</p>
          <h1>{view.name}</h1>
          <p className="lead">{view.definitionText}</p>
        </header>
        <DefinitionList definitions={view.definitions} />
        <p className="indicator-explore">
          <a href={view.exploreAddress}>{words('explore')}</a>
        </p>
      </article>
      {own.length > 0 && (
        <IndicatorFigures
          indicator={indicator}
          snapshot={snapshot}
          parsing={parsing}
          locale={locale}
          total={own.length}
        />
      )}
      {view.documents.length > 0 && (
        <section className="indicator-page" aria-labelledby="documents-heading">
          <h2 id="documents-heading">{words('documents')}</h2>
          <StatingDocuments documents={view.documents} />
        </section>
      )}
    </>
  );
}

/** Chart and table of an indicator's figures, as Explore has them. */
function IndicatorFigures({
  indicator,
  snapshot,
  parsing,
  locale,
  total,
}: IndicatorScreenProps & { readonly total: number }) {
  const words = wordsOf(locale, 'indicator');
  const path = indicatorAddress(locale, indicator.id, null);
  const pageQuery = { ...parsing.query, indicators: [] };
  const query = { ...parsing.query, indicators: [indicator.id] };
  const figures = selectFigures(snapshot, query);
  const result = words('result', {
    shown: formatCount(figures.length, locale),
    total: formatCount(total, locale),
  });
  return (
    <AskedViewProvider query={pageQuery} path={path}>
      <ProblemsOf
        parsing={parsing}
        snapshot={snapshot}
        locale={locale}
        wayOut={viewAddress(path, pageQuery)}
      />
      <ChartAndTable
        figures={figures}
        query={query}
        path={path}
        pageQuery={pageQuery}
        snapshot={snapshot}
        locale={locale}
        chartName={words('chart')}
        tableHeading={words('table')}
        caption={result}
      />
    </AskedViewProvider>
  );
}

interface ProblemsOfProps {
  readonly parsing: QueryParsing;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  readonly wayOut: string;
}

function ProblemsOf({ parsing: { problems }, snapshot, locale, wayOut }: ProblemsOfProps) {
  const words = wordsOf(locale, 'explore');
  return (
    <QueryProblems
      problems={problems.map((problem) => describeQueryProblem(problem, snapshot.catalogue, locale))}
      heading={words('problems.heading')}
      wayOut={words('problems.wayOut')}
      wayOutAddress={wayOut}
    />
  );
}

function StatingDocuments({ documents }: { readonly documents: readonly StatingDocument[] }) {
  return (
    <ul className="statement-list">
      {documents.map(({ id, title, language, address, date, count }) => (
        <li key={id}>
          <p>
            <a href={address} {...(language === '' ? {} : { lang: language })}>
              {title}
            </a>
          </p>
          <p className="definition-quiet">{[date, count].filter((text) => text !== '').join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
}
