import { formatCount } from '@/lib/format/number';
import { wordsOf } from '@/lib/words/translate';
import { FoundDocument } from './FoundDocument';
import { FoundFigures } from './FoundFigures';
import { FoundIndicator } from './FoundIndicator';
import { ResultGroup } from './ResultGroup';
import type { SearchAnswer } from './search-answer';

/** What was found: indicators, documents and figures, with their numbers. */
export function SearchResultsView(answer: SearchAnswer) {
  const { index, search, wanted, results, locale } = answer;
  const { indicators, documents, figures } = results;
  const words = wordsOf(locale, 'search');
  const count = (found: readonly unknown[]) => formatCount(found.length, locale);
  const moreLabel = (number: number) => words('more', { number: formatCount(number, locale) });
  return (
    <>
      <p className="result" role="status">
        {words('result', {
          text: search,
          indicators: count(indicators),
          documents: count(documents),
          figures: count(figures),
        })}
      </p>
      <div className="search-results">
        {indicators.length > 0 && (
          <ResultGroup
            heading={words('indicators')}
            count={count(indicators)}
            moreLabel={moreLabel}
            items={indicators.map((indicator) => (
              <FoundIndicator
                key={indicator.id}
                indicator={indicator}
                figures={index.figuresOfIndicator.get(indicator.id) ?? 0}
                wanted={wanted}
                locale={locale}
              />
            ))}
          />
        )}
        {documents.length > 0 && (
          <ResultGroup
            heading={words('documents')}
            count={count(documents)}
            moreLabel={moreLabel}
            items={documents.map((document) => (
              <FoundDocument
                key={document.id}
                document={document}
                figures={index.figuresOfDocument.get(document.id) ?? 0}
                wanted={wanted}
                locale={locale}
              />
            ))}
          />
        )}
        {figures.length > 0 && <FoundFigures {...answer} />}
      </div>
    </>
  );
}
