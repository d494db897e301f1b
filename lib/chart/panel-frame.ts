import type { ExploreQuery } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import type { ChartContext } from './chart-context';
import type { StatementsPanel } from './chart-panel';
import { sourcesOf } from './notes';
import { panelTitle, yearsShown } from './panel-words';
import type { FigurePanel } from './panels';

/** What every kind of panel says around its content. */
export type PanelFrame = Omit<StatementsPanel, 'kind' | 'subtitle' | 'notes' | 'reason' | 'statements'>;

/** What the parts of a panel are built with. */
export function panelContext(
  { identity }: FigurePanel,
  snapshot: Snapshot,
  { prefer }: Pick<ExploreQuery, 'prefer'>,
  locale: Locale,
): ChartContext {
  const unit = snapshot.catalogue.units.get(identity.unitId);
  if (!unit) throw new Error(`Unit ${identity.unitId} is not in the catalogue.`);
  return { snapshot, locale, words: wordsOf(locale, 'chart'), identity, unit, prefer };
}

/** Title, sources and words of a panel. */
export function panelFrame({ identity, figures }: FigurePanel, context: ChartContext): PanelFrame {
  const { snapshot, locale, words } = context;
  const name = panelTitle(identity, snapshot.catalogue, locale, words);
  const years = yearsShown(figures);
  return {
    ...identity,
    title: years === '' ? name : words('titleWithYears', { panel: name, years }),
    sources: sourcesOf(figures, context),
    sourcesHeading: words('sources'),
    words: {
      asWritten: words('asWritten'),
      source: words('source'),
      rivals: words('rivals'),
      computedFrom: words('computedFrom'),
      previous: words('previous'),
      next: words('next'),
      keys: words('keys'),
      yearsChosen: words('yearsChosen', { years: '{years}' }),
      notInteractive: words('notInteractive'),
      notDrawn: words('notDrawn'),
    },
  };
}
