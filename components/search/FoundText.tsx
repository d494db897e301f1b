import type { FoundWord } from '@/lib/search/found-words';
import { runsOfFoundWords } from '@/lib/search/found-words';

interface FoundTextProps {
  readonly text: string;
  readonly found: readonly FoundWord[];
}

/** A text with the words marked that were found. */
export function FoundText({ text, found }: FoundTextProps) {
  return runsOfFoundWords(text, found).map((run, place) =>
    run.found ? <mark key={place}>{run.text}</mark> : run.text,
  );
}
