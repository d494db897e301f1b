import { CopyText } from '@/components/figure/CopyText';
import { copyWords } from '@/components/figure/copy-words';
import type { Citations } from '@/lib/export/citation';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface CitationListProps {
  readonly citations: Citations;
  readonly locale: Locale;
}

/** One thing cited as plain text, and for reference lists behind it, each ready to copy. */
export function CitationList({ citations, locale }: CitationListProps) {
  const words = wordsOf(locale, 'export');
  const said = copyWords(locale);
  return (
    <div className="citations">
      <CopyText text={citations.plain} copy={words('cite.copy')} words={said} />
      <details>
        <summary>{words('cite.otherStyles')}</summary>
        <CopyText text={citations.apa} copy={words('cite.copyStyle', { style: 'APA' })} words={said} />
        <div className="citation-code">
          <CopyText
            text={citations.bibtex}
            copy={words('cite.copyStyle', { style: 'BibTeX' })}
            words={said}
          />
        </div>
      </details>
    </div>
  );
}
