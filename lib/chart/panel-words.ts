import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { formatCount } from '@/lib/format/number';
import { yearSpan } from '@/lib/series/year-span';
import type { Locale } from '@/lib/words/locale';
import { nameIn } from '@/lib/words/code-names';
import { nameList, termList } from '@/lib/words/name-list';
import { pairName } from '@/lib/words/place-names';
import type { Words } from '@/lib/words/translate';
import { inLanguage } from './chart-context';
import type { OtherPanel, PanelIdentity } from './chart-panel';
import type { FigurePanel } from './panels';

/**
 * "Two-way trade turnover, Viet Nam – Laos", with what is measured of it when that is not its level. Rates are not
 * called shares once more.
 */
export function panelTitle(
  identity: PanelIdentity,
  catalogue: Catalogue,
  locale: Locale,
  words: Words,
): string {
  const { indicatorIds, measure } = identity;
  const indicator = termList(
    indicatorIds.map((id) => nameIn(catalogue.indicators, id, locale)),
    locale,
  );
  const areRates = indicatorIds.every((id) => catalogue.indicators.get(id)?.unitKind === 'percent');
  const measured = words(`measure.${measure === 'share' && areRates ? 'level' : measure}`, { indicator });
  const pairs = identity.pairs.map((pair) => pairName(catalogue, pair, locale));
  return words('panel', { indicator: measured, pair: nameList(pairs, locale) });
}

/** What of a panel is shown: a title names nothing of which nothing can be computed. */
export function narrowedIdentity(identity: PanelIdentity, shown: readonly Figure[]): PanelIdentity {
  return {
    ...identity,
    indicatorIds: identity.indicatorIds.filter((id) => shown.some(({ indicatorId }) => indicatorId === id)),
    pairs: identity.pairs.filter((pair) => shown.some((figure) => figure.pair === pair)),
  };
}

/** The years that figures speak of: "1991–2025"; the empty text when none does. */
export function yearsShown(figures: readonly Figure[]): string {
  const span = yearSpan(figures);
  if (span === null) return '';
  const { first, last } = span;
  return first === last ? String(first) : `${first}–${last}`;
}

/** The panels that are not shown, for links. */
export function otherPanelsOf(
  panels: readonly FigurePanel[],
  catalogue: Catalogue,
  locale: Locale,
  words: Words,
): OtherPanel[] {
  return panels.map(({ identity, figures }) => {
    const unit = catalogue.units.get(identity.unitId);
    const unitName = unit ? inLanguage(locale, unit.nameEn, unit.nameVi) : identity.unitId;
    const count = { count: figures.length, number: formatCount(figures.length, locale) };
    return {
      ...identity,
      title: words('panelWithUnit', {
        panel: panelTitle(identity, catalogue, locale, words),
        unit: unitName,
      }),
      figureCount: figures.length,
      countWords: words('figureCount', count),
    };
  });
}
