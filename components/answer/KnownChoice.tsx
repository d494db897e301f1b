import Link from 'next/link';
import type { SourceDocument } from '@/lib/figure/catalogue';
import { formatDocumentDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import { exploreAddress, explorePath } from '@/lib/link/addresses';
import type { ExploreQuery, KnownDate } from '@/lib/query/explore-query';
import { PARAMETER_OF } from '@/lib/query/parameters';
import { documentsKnown } from '@/lib/series/known';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { CarriedParameters } from './CarriedParameters';

const DATES_LIST = 'known-dates';
/** What the field takes: a year, or a year and a month. */
const DATE_PATTERN = '[0-9]{4}(-[0-9]{2}){0,2}';
const EXAMPLE = '2022-06';

interface KnownChoiceProps {
  readonly query: ExploreQuery;
  /** The whole of it, whatever is known. */
  readonly snapshot: Snapshot;
  readonly locale: Locale;
}

/** Shows what was known on an earlier date: a form to set it, and what is known then, with the way back. */
export function KnownChoice({ query, snapshot, locale }: KnownChoiceProps) {
  const words = wordsOf(locale, 'answer');
  return (
    <>
      {query.known !== null && (
        <KnownBanner known={query.known} query={query} snapshot={snapshot} locale={locale} />
      )}
      <details className="known-choice">
        <summary>{words('known.summary')}</summary>
        <form className="answer-form" action={explorePath(locale)} method="get">
          <label>
            <span>{words('known.label')}</span>
            <input
              key={query.known?.edtf ?? ''}
              type="text"
              inputMode="numeric"
              name={PARAMETER_OF.known}
              defaultValue={query.known?.edtf ?? ''}
              pattern={DATE_PATTERN}
              title={words('known.expected', { example: EXAMPLE })}
              list={DATES_LIST}
              autoComplete="off"
              aria-describedby="known-hint"
              size={10}
            />
          </label>
          <datalist id={DATES_LIST}>
            {monthsOfDocuments(snapshot).map((month) => (
              <option key={month} value={month} />
            ))}
          </datalist>
          <CarriedParameters query={{ ...query, known: null }} />
          <button type="submit" className="quiet-button">
            {words('known.show')}
          </button>
          <span id="known-hint" className="answer-quiet">
            {words('known.hint', { example: EXAMPLE })}
          </span>
        </form>
      </details>
    </>
  );
}

interface KnownBannerProps extends KnownChoiceProps {
  readonly known: KnownDate;
}

function KnownBanner({ known, query, snapshot, locale }: KnownBannerProps) {
  const words = wordsOf(locale, 'answer');
  const count = documentsKnown(snapshot, known).length;
  const date = formatDocumentDate(known.edtf, locale);
  const text =
    count === 0
      ? words('known.nothing', { date, earliest: earliestDate(snapshot, locale) })
      : words('known.banner', {
          date,
          known: formatCount(count, locale),
          total: formatCount(snapshot.catalogue.documents.size, locale),
        });
  return (
    <p className="known-banner" role="note">
      <strong>{text}</strong>{' '}
      <Link href={exploreAddress(locale, { ...query, known: null })} prefetch={false} scroll={false}>
        {words('known.back')}
      </Link>
    </p>
  );
}

function earliestDate({ catalogue }: Snapshot, locale: Locale): string {
  const [first] = datesOf(catalogue.documents.values());
  return first === undefined ? '' : formatDocumentDate(first, locale);
}

/** Months, or years, in which a document is dated, the latest first. */
function monthsOfDocuments({ catalogue }: Snapshot): string[] {
  const months = datesOf(catalogue.documents.values()).map((date) => /^[\d-]{4,7}/.exec(date)?.[0] ?? '');
  return [...new Set(months)].filter((month) => month !== '').reverse();
}

function datesOf(documents: Iterable<SourceDocument>): string[] {
  return [...documents]
    .map(({ date }) => date)
    .filter((date) => date !== '')
    .sort();
}
