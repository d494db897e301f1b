import type { Indicator } from '@/lib/figure/catalogue';
import { formatCount } from '@/lib/format/number';
import { indicatorAddress } from '@/lib/link/addresses';
import { foundWordsIn, wordsMissingFrom } from '@/lib/search/found-words';
import type { SearchWord } from '@/lib/search/words';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { FoundNote } from './FoundNote';
import { FoundText } from './FoundText';

interface FoundIndicatorProps {
  readonly indicator: Indicator;
  /** How many figures it has. */
  readonly figures: number;
  readonly wanted: readonly SearchWord[];
  readonly locale: Locale;
}

/** An indicator that was found: name, definition, number of figures; its other name when it was found by that. */
export function FoundIndicator({ indicator, figures, wanted, locale }: FoundIndicatorProps) {
  const { nameEn, nameVi, definitionEn, definitionVi } = indicator;
  const [name, otherName] = locale === 'vi' ? [nameVi, nameEn] : [nameEn, nameVi];
  const definition = locale === 'vi' ? definitionVi : definitionEn;
  const found = foundWordsIn([name, definition], wanted);
  return (
    <li>
      <a className="result-name" href={indicatorAddress(locale, indicator.id, null)}>
        <FoundText text={name} found={found} />
      </a>
      <span className="result-size">
        {wordsOf(locale, 'chart')('figureCount', { count: figures, number: formatCount(figures, locale) })}
      </span>
      <FoundNote
        text={otherName}
        language={locale === 'vi' ? 'en' : 'vi'}
        missing={wordsMissingFrom([name, definition], wanted)}
      />
      <p className="result-text">
        <FoundText text={definition} found={found} />
      </p>
    </li>
  );
}
