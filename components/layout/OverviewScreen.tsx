import { QueryProblems } from '@/components/filters/QueryProblems';
import { PartnerBlock } from '@/components/overview/PartnerBlock';
import { partnerView } from '@/components/overview/partner-view';
import { overviewsOf } from '@/lib/answer/overview';
import { formatDocumentDate } from '@/lib/format/document-date';
import { overviewAddress } from '@/lib/link/addresses';
import type { OverviewParsing } from '@/lib/query/overview-query';
import { OVERVIEW_PARAMETERS } from '@/lib/query/overview-query';
import { describeQueryProblem } from '@/lib/query/problem-words';
import { snapshotAsKnown } from '@/lib/series/known';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface OverviewScreenProps {
  readonly snapshot: Snapshot;
  readonly parsing: OverviewParsing;
  readonly locale: Locale;
}

/** Each partner's answers: the level, where it is going, how far the target is, what is new, what is not settled. */
export function OverviewScreen({ snapshot, parsing, locale }: OverviewScreenProps) {
  const { query, problems } = parsing;
  const { known } = query;
  const words = wordsOf(locale, 'overview');
  const explore = wordsOf(locale, 'explore');
  const asKnown = snapshotAsKnown(snapshot, known);
  const partners = overviewsOf(asKnown).map((overview) => partnerView(overview, asKnown, known, locale));
  return (
    <>
      <h1>{words('title')}</h1>
      <p className="lead">{words('lead')}</p>
      <QueryProblems
        problems={problems.map((problem) =>
          describeQueryProblem(problem, snapshot.catalogue, locale, OVERVIEW_PARAMETERS),
        )}
        heading={explore('problems.heading')}
        wayOut={explore('problems.wayOut')}
        wayOutAddress={overviewAddress(locale, query)}
      />
      {known !== null && (
        <p className="result">{words('asKnown', { date: formatDocumentDate(known.edtf, locale) })}</p>
      )}
      {partners.length === 0 && <p className="result">{words('nothing')}</p>}
      {partners.map((partner) => (
        <PartnerBlock key={partner.pair} partner={partner} words={words} />
      ))}
      <section className="overview-rule" aria-labelledby="overview-rule">
        <h2 id="overview-rule">{words('rule.heading')}</h2>
        <p>{words('rule.text')}</p>
      </section>
    </>
  );
}
