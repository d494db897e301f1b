import { CoverageForm } from '@/components/coverage/CoverageForm';
import { CoverageLegend } from '@/components/coverage/CoverageLegend';
import { CoverageTable } from '@/components/coverage/CoverageTable';
import { coverageTableView } from '@/components/coverage/coverage-view';
import { QueryProblems } from '@/components/filters/QueryProblems';
import { formatDocumentDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import { coverageAddress } from '@/lib/link/addresses';
import type { CoverageParsing } from '@/lib/query/coverage-query';
import { COVERAGE_PARAMETERS, serialiseCoverageQuery } from '@/lib/query/coverage-query';
import { describeQueryProblem } from '@/lib/query/problem-words';
import type { CoverageOfTopic } from '@/lib/series/coverage';
import { coverageOf } from '@/lib/series/coverage';
import { snapshotAsKnown } from '@/lib/series/known';
import type { Snapshot } from '@/lib/series/snapshot';
import { yearColumns } from '@/lib/series/year-columns';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface CoverageScreenProps {
  readonly snapshot: Snapshot;
  readonly parsing: CoverageParsing;
  readonly locale: Locale;
}

/** Which indicators are known for which years, by how many documents. */
export function CoverageScreen({ snapshot, parsing, locale }: CoverageScreenProps) {
  const { query, problems } = parsing;
  const words = wordsOf(locale, 'coverage');
  const explore = wordsOf(locale, 'explore');
  const known = snapshotAsKnown(snapshot, query.known);
  const columns = yearColumns(known.figures, known.catalogue.documents, query);
  const coverage = coverageOf(known, columns, query);
  const hasRows = coverage.some(({ rows }) => rows.length > 0);
  return (
    <>
      <h1>{words('title')}</h1>
      <p className="lead">{words('lead')}</p>
      <QueryProblems
        problems={problems.map((problem) =>
          describeQueryProblem(problem, snapshot.catalogue, locale, COVERAGE_PARAMETERS),
        )}
        heading={explore('problems.heading')}
        wayOut={explore('problems.wayOut')}
        wayOutAddress={coverageAddress(locale, serialiseCoverageQuery(query))}
      />
      <CoverageForm snapshot={snapshot} query={query} locale={locale} />
      {query.known !== null && (
        <p className="result">{words('asKnown', { date: formatDocumentDate(query.known.edtf, locale) })}</p>
      )}
      <p className="result" role="status">
        {hasRows ? resultWords(coverage, locale) : words('nothing')}
      </p>
      {hasRows && (
        <div className="coverage-parts">
          <CoverageLegend words={words} />
          <CoverageTable view={coverageTableView(coverage, columns, known, query, locale)} words={words} />
        </div>
      )}
    </>
  );
}

/** "59 of 88 indicators have figures; statements disagree in 4 places". */
function resultWords(coverage: readonly CoverageOfTopic[], locale: Locale): string {
  const words = wordsOf(locale, 'coverage');
  const rows = coverage.flatMap((topic) => topic.rows);
  const unstated = coverage.flatMap((topic) => topic.unstated);
  const disagreements = rows
    .flatMap(({ cells }) => cells)
    .reduce((sum, cell) => sum + (cell?.disagreements ?? 0), 0);
  return [
    words('result', {
      stated: formatCount(rows.length, locale),
      total: formatCount(rows.length + unstated.length, locale),
    }),
    words('resultDisagreements', { count: disagreements, number: formatCount(disagreements, locale) }),
  ].join('; ');
}
