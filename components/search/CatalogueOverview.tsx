import { formatCount } from '@/lib/format/number';
import { documentsAddress, exploreAddress, indicatorAddress } from '@/lib/link/addresses';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { SearchIndex } from '@/lib/search/search-index';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface CatalogueOverviewProps {
  readonly snapshot: Snapshot;
  readonly index: SearchIndex;
  readonly locale: Locale;
}

/** Every indicator under its topic with the number of its figures. */
export function CatalogueOverview({ snapshot, index, locale }: CatalogueOverviewProps) {
  const words = wordsOf(locale, 'search');
  const { topics, indicators, documents } = snapshot.catalogue;
  const all = [...indicators.values()];
  const nameOf = (entry: { readonly nameEn: string; readonly nameVi: string }) =>
    locale === 'vi' ? entry.nameVi : entry.nameEn;
  return (
    <section className="catalogue" aria-labelledby="catalogue-heading">
      <h2 id="catalogue-heading">{words('browse.heading')}</h2>
      <p className="catalogue-lead">
        {words('browse.text', {
          indicators: formatCount(all.length, locale),
          figures: formatCount(snapshot.figures.length, locale),
        })}{' '}
        <a href={documentsAddress(locale)}>
          {words('browse.documents', { number: formatCount(documents.size, locale) })}
        </a>
      </p>
      <div className="catalogue-topics">
        {[...topics.values()]
          .map((topic) => ({ topic, own: all.filter((indicator) => indicator.topicId === topic.id) }))
          .filter(({ own }) => own.length > 0)
          .map(({ topic, own }) => (
            <section key={topic.id} className="catalogue-topic">
              <h3>
                <a href={exploreAddress(locale, { ...EVERY_FIGURE, topic: topic.id })}>{nameOf(topic)}</a>
              </h3>
              <ul>
                {own.map((indicator) => (
                  <li key={indicator.id}>
                    <a href={indicatorAddress(locale, indicator.id, null)}>{nameOf(indicator)}</a>{' '}
                    <span className="result-size">
                      {formatCount(index.figuresOfIndicator.get(indicator.id) ?? 0, locale)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </section>
  );
}
