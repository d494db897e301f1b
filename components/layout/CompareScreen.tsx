import { CompareForm } from '@/components/compare/CompareForm';
import { PartnersResult } from '@/components/compare/PartnersResult';
import { SidesResult } from '@/components/compare/SidesResult';
import { YearsResult } from '@/components/compare/YearsResult';
import { QueryProblems } from '@/components/filters/QueryProblems';
import { choiceNotes } from '@/lib/comparison/choice-notes';
import type { ShownComparison } from '@/lib/comparison/form-view';
import { compareFormView } from '@/lib/comparison/form-view';
import { partnersView } from '@/lib/comparison/partners-view';
import { sidesView } from '@/lib/comparison/sides-view';
import { yearsView } from '@/lib/comparison/years-view';
import { compareAddress } from '@/lib/link/addresses';
import type { CompareQuery } from '@/lib/query/compare-query';
import { COMPARE_PARAMETER_OF, serialiseCompareQuery } from '@/lib/query/compare-query';
import type { CompareParsing } from '@/lib/query/parse-compare-query';
import { describeQueryProblem } from '@/lib/query/problem-words';
import { snapshotAsKnown } from '@/lib/series/known';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface CompareScreenProps {
  readonly snapshot: Snapshot;
  readonly parsing: CompareParsing;
  readonly locale: Locale;
}

/** What is compared, and the comparison. */
export function CompareScreen({ snapshot, parsing, locale }: CompareScreenProps) {
  const { query, problems } = parsing;
  const words = wordsOf(locale, 'compare');
  const describe = wordsOf(locale, 'explore');
  const known = snapshotAsKnown(snapshot, query.known);
  const { shown, result } = comparisonOf(known, query, locale);
  return (
    <>
      <h1>{words('title')}</h1>
      <p className="lead">{words('lead')}</p>
      <QueryProblems
        problems={problems.map((problem) =>
          describeQueryProblem(problem, snapshot.catalogue, locale, Object.values(COMPARE_PARAMETER_OF)),
        )}
        heading={describe('problems.heading')}
        wayOut={describe('problems.wayOut')}
        wayOutAddress={compareAddress(locale, serialiseCompareQuery(query))}
      />
      <CompareForm form={compareFormView(snapshot, query, shown, locale)} words={words} />
      {choiceNotes(query, snapshot.catalogue, locale).map(({ text, undo, undoAddress }) => (
        <p key={text} className="choice-note">
          {text} <a href={undoAddress}>{undo}</a>
        </p>
      ))}
      {result}
    </>
  );
}

/** The comparison asked for, and what it is of. */
function comparisonOf(snapshot: Snapshot, query: CompareQuery, locale: Locale) {
  switch (query.by) {
    case 'years': {
      const view = yearsView(snapshot, query, locale);
      const { pair, knownYears } = view.comparison;
      const shown: ShownComparison = { pair, indicatorId: null, direction: null, knownYears };
      return { shown, result: <YearsResult view={view} snapshot={snapshot} locale={locale} /> };
    }
    case 'partners': {
      const view = partnersView(snapshot, query, locale);
      const { indicatorId, direction, knownYears } = view.comparison;
      const shown: ShownComparison = { pair: null, indicatorId, direction, knownYears };
      return { shown, result: <PartnersResult view={view} snapshot={snapshot} locale={locale} /> };
    }
    case 'sides': {
      const view = sidesView(snapshot, query, locale);
      const { knownYears } = view.comparison;
      const shown: ShownComparison = {
        pair: query.pairs[0] ?? null,
        indicatorId: null,
        direction: null,
        knownYears,
      };
      return { shown, result: <SidesResult view={view} locale={locale} /> };
    }
  }
}
