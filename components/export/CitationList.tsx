import { CopyText } from '@/components/figure/CopyText';
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
  const copied = words('cite.copied');
  return (
    <div className="citations">
      <CopyText text={citations.plain} copy={words('cite.copy')} copied={copied} />
      <details>
        <summary>{words('cite.otherStyles')}</summary>
        <CopyText text={citations.apa} copy={words('cite.copyStyle', { style: 'APA' })} copied={copied} />
        <div className="citation-code">
          <CopyText
            text={citations.bibtex}
            copy={words('cite.copyStyle', { style: 'BibTeX' })}
            copied={copied}
          />
        </div>
      </details>
    </div>
  );
}
