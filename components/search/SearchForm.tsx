import { LONGEST_SEARCH } from '@/lib/query/explore-query';
import { PARAMETER_OF } from '@/lib/query/parameters';

export interface SearchFormWords {
  /** What the field is for. */
  readonly field: string;
  readonly hint: string;
  readonly find: string;
}

interface SearchFormProps {
  /** The search page. */
  readonly address: string;
  readonly words: SearchFormWords;
  /** What the page at hand answers. */
  readonly search?: string;
}

/** A field for words that leads to the search page; it needs no script. */
export function SearchForm({ address, words, search = '' }: SearchFormProps) {
  return (
    <form key={search} className="search-form" role="search" action={address}>
      <input
        type="search"
        name={PARAMETER_OF.search}
        aria-label={words.field}
        defaultValue={search}
        placeholder={words.hint}
        maxLength={LONGEST_SEARCH}
        autoComplete="off"
      />
      <button className="button">{words.find}</button>
    </form>
  );
}
