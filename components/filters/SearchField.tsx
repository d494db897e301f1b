import type { ChangeEvent } from 'react';
import { LONGEST_SEARCH } from '@/lib/query/explore-query';
import { PARAMETER_OF } from '@/lib/query/parameters';
import type { FilterFormWords } from './filter-view';

interface SearchFieldProps {
  readonly text: string;
  readonly words: Pick<FilterFormWords, 'search' | 'searchHint'>;
  readonly onType: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** Words to look for in everything that is said about a figure. */
export function SearchField({ text, words, onType }: SearchFieldProps) {
  return (
    <label className="search-field">
      <span>{words.search}</span>
      <input
        type="search"
        name={PARAMETER_OF.search}
        value={text}
        placeholder={words.searchHint}
        maxLength={LONGEST_SEARCH}
        autoComplete="off"
        onChange={onType}
      />
    </label>
  );
}
