import { QueryProblems } from '@/components/filters/QueryProblems';
import { reportChartView } from '@/components/report/chart-view';
import type { ReportContext } from '@/components/report/report-context';
import { documentsNamed } from '@/components/report/report-context';
import { headFacts, reportTitle, subjectValues } from '@/components/report/head-view';
import { topicRows, untoldIndicators } from '@/components/report/level-view';
import { ReportCharts } from '@/components/report/ReportCharts';
import { ReportHead } from '@/components/report/ReportHead';
import { ReportLevels } from '@/components/report/ReportLevels';
import { ReportSentences } from '@/components/report/ReportSentences';
import { ReportSources } from '@/components/report/ReportSources';
import { ReportTargets } from '@/components/report/ReportTargets';
import { ReportUnsettled } from '@/components/report/ReportUnsettled';
import { ReportYearsForm } from '@/components/report/ReportYearsForm';
import { sentenceView } from '@/components/report/sentence-view';
import { sourceNumbers } from '@/components/report/source-numbers';
import { reportAddresses, sourceViews } from '@/components/report/sources-view';
import { moreOutcomes, outcomeRows, reportTargetView } from '@/components/report/targets-view';
import { unsettledCases } from '@/components/report/unsettled-cases';
import { reportAddress } from '@/lib/link/addresses';
import { describeQueryProblem } from '@/lib/query/problem-words';
import type { ReportParsing } from '@/lib/query/parse-report-query';
import { REPORT_PARAMETERS } from '@/lib/query/report-query';
import type { Report } from '@/lib/report/report';
import { reportOf } from '@/lib/report/report';
import { reportYears } from '@/lib/report/report-years';
import { snapshotAsKnown } from '@/lib/series/known';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface ReportScreenProps {
  readonly pair: string;
  readonly snapshot: Snapshot;
  readonly parsing: ReportParsing;
  readonly locale: Locale;
  /** Scheme and host that the program is served under, for addresses on paper. */
  readonly origin: string;
  /** ISO day. */
  readonly madeOn: string;
}

/** The brief on a pair of countries: what a delegation takes along, on two to four sheets. */
export function ReportScreen({ pair, snapshot, parsing, locale, origin, madeOn }: ReportScreenProps) {
  const { query, problems } = parsing;
  const words = wordsOf(locale, 'report');
  const explore = wordsOf(locale, 'explore');
  const asKnown = snapshotAsKnown(snapshot, query.known);
  const years = reportYears(asKnown, pair, query);
  const report = reportOf(asKnown, pair, years, locale);
  const context: ReportContext = {
    snapshot: asKnown,
    known: query.known,
    locale,
    words: wordsOf(locale, 'overview'),
    reportWords: words,
    query: { ...query, ...years },
    numbers: sourceNumbers(documentsNamed(report)),
  };
  return (
    <article className="report">
      <ReportHead
        title={reportTitle(snapshot, pair, years, locale)}
        facts={headFacts(pair, years, madeOn, context)}
        words={words}
      />
      <QueryProblems
        problems={problems.map((problem) =>
          describeQueryProblem(problem, snapshot.catalogue, locale, REPORT_PARAMETERS),
        )}
        heading={explore('problems.heading')}
        wayOut={explore('problems.wayOut')}
        wayOutAddress={reportAddress(locale, pair, query)}
      />
      <ReportYearsForm
        address={reportAddress(locale, pair, NO_QUERY)}
        years={years}
        query={query}
        words={words}
      />
      {report.indicatorCount === 0 ? (
        <p>
          {words('nothing', subjectValues(snapshot, pair, years, locale))}{' '}
          <a href={reportAddress(locale, pair, { ...NO_QUERY, revision: query.revision })}>
            {words('usual')}
          </a>
        </p>
      ) : (
        <ReportBody report={report} origin={origin} context={context} />
      )}
    </article>
  );
}

/** The latest years, from all documents. */
const NO_QUERY = { from: null, to: null, known: null, revision: null };

interface ReportBodyProps {
  readonly report: Report;
  readonly origin: string;
  readonly context: ReportContext;
}

function ReportBody({ report, origin, context }: ReportBodyProps) {
  const { locale, words, reportWords } = context;
  return (
    <>
      {report.sentences.length > 0 && (
        <ReportSentences
          sentences={report.sentences.map((line) => sentenceView(line, context))}
          words={reportWords}
        />
      )}
      <ReportLevels
        topics={topicRows(report, context)}
        untold={untoldIndicators(report, context)}
        words={reportWords}
        changeWords={words}
      />
      {report.charts.length > 0 && (
        <ReportCharts
          charts={report.charts.map((chart) => reportChartView(chart, context))}
          words={reportWords}
        />
      )}
      <ReportTargets
        targets={report.targets.map((target) => reportTargetView(target, context))}
        outcomes={outcomeRows(report, context)}
        more={moreOutcomes(report, context)}
        words={reportWords}
        targetWords={words}
        outcomeWords={wordsOf(locale, 'answer')}
      />
      <ReportUnsettled unsettled={unsettledCases(report, context)} words={reportWords} />
      <ReportSources
        sources={sourceViews(context)}
        addresses={reportAddresses(report.pair, origin, context)}
        words={reportWords}
        commonWords={wordsOf(locale, 'common')}
      />
    </>
  );
}
