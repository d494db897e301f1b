import { foundWordsIn } from '@/lib/search/found-words';
import type { SearchWord } from '@/lib/search/words';
import { FoundText } from './FoundText';

interface FoundNoteProps {
  readonly text: string;
  /** The text's language where it is not the reader's. */
  readonly language?: string | undefined;
  /** Words that were looked for and stand in nothing else that is shown. */
  readonly missing: readonly SearchWord[];
}

/** What else is said about a result, if it holds words that nothing else shows. */
export function FoundNote({ text, language, missing }: FoundNoteProps) {
  const found = foundWordsIn([text], missing);
  if (found.length === 0) return null;
  return (
    <p className="result-note" lang={language}>
      <FoundText text={text} found={found} />
    </p>
  );
}
