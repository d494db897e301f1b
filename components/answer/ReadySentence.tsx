import { CopyText } from '@/components/figure/CopyText';
import { copyWords } from '@/components/figure/copy-words';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface ReadySentenceProps {
  readonly sentence: string;
  readonly locale: Locale;
}

/** What a statement says as one sentence, with a button to copy it. */
export function ReadySentence({ sentence, locale }: ReadySentenceProps) {
  const words = wordsOf(locale, 'answer');
  return (
    <div role="group" aria-label={words('sentence')} className="answer-sentence">
      <CopyText text={sentence} copy={words('copySentence')} words={copyWords(locale)} />
    </div>
  );
}
