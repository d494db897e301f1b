import type { SourceDocument } from '@/lib/figure/catalogue';
import { parsePeriod } from '@/lib/figure/period';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { documentAddress } from '@/lib/link/addresses';
import { foundWordsIn, wordsMissingFrom } from '@/lib/search/found-words';
import type { SearchWord } from '@/lib/search/words';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { FoundNote } from './FoundNote';
import { FoundText } from './FoundText';

interface FoundDocumentProps {
  readonly document: SourceDocument;
  /** How many figures it states. */
  readonly figures: number;
  readonly wanted: readonly SearchWord[];
  readonly locale: Locale;
}

/** A document that was found: title, publisher and date, number of figures; its note when it was found by that. */
export function FoundDocument({ document, figures, wanted, locale }: FoundDocumentProps) {
  const { title, publisher, language } = document;
  const date = parsePeriod(document.date, 'event');
  const origin = [publisher, date === null ? '' : formatPeriod(date, locale)].filter((part) => part !== '');
  const note = locale === 'vi' ? document.noteVi : document.noteEn;
  const found = foundWordsIn([title, ...origin], wanted);
  return (
    <li>
      <a
        className="result-name"
        href={documentAddress(locale, document.id)}
        lang={language === locale ? undefined : language}
      >
        <FoundText text={title} found={found} />
      </a>
      <span className="result-size">
        {wordsOf(locale, 'chart')('figureCount', { count: figures, number: formatCount(figures, locale) })}
      </span>
      {origin.length > 0 && (
        <p className="result-text">
          <FoundText text={origin.join(', ')} found={found} />
        </p>
      )}
      <FoundNote text={note} missing={wordsMissingFrom([title, ...origin], wanted)} />
    </li>
  );
}
