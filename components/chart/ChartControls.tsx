import type { ChartView, ShowOption } from '@/lib/chart/chart-view';
import type { ChartShow, ExploreQuery } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import styles from './chart.module.css';
import { SameViewLink } from './SameViewLink';

interface ChartControlsProps {
  readonly view: ChartView;
  readonly path: string;
  readonly pageQuery: ExploreQuery;
  readonly tableId: string;
  readonly locale: Locale;
}

/** What stands in view; the others are behind "more". */
const ALWAYS_SHOWN: readonly ChartShow[] = ['level', 'change'];

/** What may be shown of the figures, each a link; what makes no sense is text with its reason. */
export function ChartControls({ view, path, pageQuery, tableId, locale }: ChartControlsProps) {
  if (view.shows.length === 0) return null;
  const words = wordsOf(locale, 'chart');
  const option = (one: ShowOption) => (
    <ShowLink
      key={one.show}
      option={one}
      isShown={one.show === pageQuery.show}
      path={path}
      pageQuery={pageQuery}
    />
  );
  const isFirst = ({ show }: ShowOption) => ALWAYS_SHOWN.includes(show) || show === pageQuery.show;
  return (
    <nav className={styles.controls} aria-label={words('show.heading')}>
      <ul className={styles.options}>
        {view.shows.filter(isFirst).map(option)}
        <li>
          <a href={`#${tableId}`}>{words('show.table')}</a>
        </li>
        <li>
          <details className={styles.more}>
            <summary>{words('show.more')}</summary>
            <ul>
              {view.shows.filter((one) => !isFirst(one)).map(option)}
              <GapsLink view={view} path={path} pageQuery={pageQuery} locale={locale} />
              <li className={styles.quiet}>{words('years.hint')}</li>
            </ul>
          </details>
        </li>
      </ul>
      <ChosenYears path={path} pageQuery={pageQuery} locale={locale} />
    </nav>
  );
}

interface ShowLinkProps {
  readonly option: ShowOption;
  readonly isShown: boolean;
  readonly path: string;
  readonly pageQuery: ExploreQuery;
}

function ShowLink({ option: { show, label, whyNot }, isShown, path, pageQuery }: ShowLinkProps) {
  if (whyNot !== null && !isShown) {
    return (
      <li className={styles.closed}>
        {label} <span className={styles.whyNot}>{whyNot}</span>
      </li>
    );
  }
  return (
    <li>
      <SameViewLink path={path} pageQuery={pageQuery} change={{ show, page: 1 }} isShown={isShown}>
        {label}
      </SameViewLink>
    </li>
  );
}

/** Draws the dotted line across gaps, or takes it away. */
function GapsLink({ view, path, pageQuery, locale }: Omit<ChartControlsProps, 'tableId'>) {
  const words = wordsOf(locale, 'chart');
  const isDrawn = pageQuery.gaps === 'dotted';
  if (!view.hasGaps && !isDrawn) return <li className={styles.closed}>{words('gapsToggle.none')}</li>;
  return (
    <li>
      <SameViewLink path={path} pageQuery={pageQuery} change={{ gaps: isDrawn ? null : 'dotted' }}>
        {words(isDrawn ? 'gapsToggle.remove' : 'gapsToggle.draw')}
      </SameViewLink>
    </li>
  );
}

/** Which years are shown, and the way back to all of them. */
function ChosenYears({ path, pageQuery, locale }: Pick<ChartControlsProps, 'path' | 'pageQuery' | 'locale'>) {
  const { from, to } = pageQuery;
  if (from === null && to === null) return null;
  const words = wordsOf(locale, 'chart');
  const years = from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
  return (
    <p className={styles.chosenYears}>
      {words('years.chosen', { years })}{' '}
      <SameViewLink path={path} pageQuery={pageQuery} change={{ from: null, to: null, page: 1 }}>
        {words('years.whole')}
      </SameViewLink>
    </p>
  );
}
