import { formatCount } from '@/lib/format/number';
import { exploreAddress } from '@/lib/link/addresses';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { wordsOf } from '@/lib/words/translate';
import { FoundFigure } from './FoundFigure';
import { ResultGroup } from './ResultGroup';
import { foundFigureView } from './found-figure';
import type { SearchAnswer } from './search-answer';

/** So many figures are shown; all of them stand in Explore. */
const MOST_FIGURES = 25;

/** The first of the figures that were found, and the way to all of them. */
export function FoundFigures({ snapshot, search, wanted, results, locale }: SearchAnswer) {
  const words = wordsOf(locale, 'search');
  const { figures } = results;
  const total = formatCount(figures.length, locale);
  return (
    <ResultGroup
      heading={words('figures')}
      count={total}
      items={figures.slice(0, MOST_FIGURES).map((figure) => (
        <FoundFigure
          key={figure.id}
          view={foundFigureView(figure, snapshot, wanted, locale)}
          locale={locale}
        />
      ))}
    >
      <p className="all-figures">
        {figures.length > MOST_FIGURES && (
          <span>{words('firstFigures', { shown: formatCount(MOST_FIGURES, locale), total })}</span>
        )}
        <a href={exploreAddress(locale, { ...EVERY_FIGURE, search })}>
          {words('inExplore', { number: total })}
        </a>
      </p>
    </ResultGroup>
  );
}
