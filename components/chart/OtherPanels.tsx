import type { ChartView } from '@/lib/chart/chart-view';
import { exploreAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { narrowedToPanel } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import styles from './chart.module.css';

interface OtherPanelsProps {
  readonly view: ChartView;
  readonly query: ExploreQuery;
  readonly locale: Locale;
}

/** Which panel of several is shown, and links to the others. */
export function OtherPanels({ view, query, locale }: OtherPanelsProps) {
  if (view.choice === null) return null;
  return (
    <div className={styles.others}>
      {view.choice}
      <ul>
        {view.others.map((other) => {
          const address = exploreAddress(locale, narrowedToPanel(query, other));
          return (
            <li key={address}>
              <a href={address}>{other.title}</a> · {other.countWords}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
