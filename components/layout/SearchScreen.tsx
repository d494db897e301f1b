import { QueryProblems } from '@/components/filters/QueryProblems';
import { CatalogueOverview } from '@/components/search/CatalogueOverview';
import { NothingFound } from '@/components/search/NothingFound';
import { SearchForm } from '@/components/search/SearchForm';
import { SearchResultsView } from '@/components/search/SearchResultsView';
import { searchFormWords } from '@/components/search/search-form-words';
import { searchAddress } from '@/lib/link/addresses';
import { describeQueryProblem } from '@/lib/query/problem-words';
import type { SearchParsing } from '@/lib/query/search-query';
import { SEARCH_PARAMETERS } from '@/lib/query/search-query';
import { countResults, searchDataset } from '@/lib/search/search-dataset';
import { searchIndexOf } from '@/lib/search/search-index';
import { wordsIn } from '@/lib/search/words';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface SearchScreenProps {
  readonly snapshot: Snapshot;
  readonly parsing: SearchParsing;
  readonly locale: Locale;
}

/** A field for words, and what holds them; without words the whole catalogue. */
export function SearchScreen({ snapshot, parsing, locale }: SearchScreenProps) {
  const { search, problems } = parsing;
  const words = wordsOf(locale, 'search');
  const describe = wordsOf(locale, 'explore');
  return (
    <>
      <h1>{words('title')}</h1>
      <p className="lead">{words('lead')}</p>
      <QueryProblems
        problems={problems.map((problem) =>
          describeQueryProblem(problem, snapshot.catalogue, locale, SEARCH_PARAMETERS),
        )}
        heading={describe('problems.heading')}
        wayOut={describe('problems.wayOut')}
        wayOutAddress={searchAddress(locale, search)}
      />
      <SearchForm address={searchAddress(locale, '')} words={searchFormWords(locale)} search={search} />
      <SearchAnswer snapshot={snapshot} search={search} locale={locale} />
    </>
  );
}

interface SearchAnswerProps {
  readonly snapshot: Snapshot;
  readonly search: string;
  readonly locale: Locale;
}

function SearchAnswer({ snapshot, search, locale }: SearchAnswerProps) {
  const wanted = wordsIn(search);
  const index = searchIndexOf(snapshot);
  if (wanted.length === 0) {
    return (
      <>
        {search !== '' && (
          <p className="result" role="status">
            {wordsOf(locale, 'search')('noWords', { text: search })}
          </p>
        )}
        <CatalogueOverview snapshot={snapshot} index={index} locale={locale} />
      </>
    );
  }
  const results = searchDataset(index, wanted);
  if (countResults(results) === 0) {
    return <NothingFound index={index} search={search} wanted={wanted} locale={locale} />;
  }
  return (
    <SearchResultsView
      snapshot={snapshot}
      index={index}
      results={results}
      search={search}
      wanted={wanted}
      locale={locale}
    />
  );
}
