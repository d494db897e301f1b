import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import type { Locale } from '@/lib/words/locale';
import { nameIn } from '@/lib/words/code-names';
import { insideSentence } from '@/lib/words/name-list';
import { countryName, directionName, pairName } from '@/lib/words/place-names';
import type { ChartContext } from './chart-context';
import { partsName } from './figure-words';
import { reporterOfFlow } from './figure-role';

/**
 * What tells a figure from others of its panel: "Viet Nam → Laos, agriculture", with the pair and the indicator where
 * the panel has several; the empty text when nothing does.
 */
export function nameInPanel(figure: Figure, context: ChartContext): string {
  const { snapshot, locale, identity } = context;
  const { catalogue } = snapshot;
  const way = wayOf(figure, catalogue, locale);
  const pair = identity.pairs.length > 1 ? pairName(catalogue, figure.pair, locale) : '';
  const indicator =
    identity.indicatorIds.length > 1
      ? insideSentence(nameIn(catalogue.indicators, figure.indicatorId, locale), locale)
      : '';
  return joined([way === '' ? pair : way, indicator, partsName(figure, catalogue, locale)]);
}

/** The same with a reporter who tells a flow apart; the indicator's name when there is nothing else. */
export function lookName(figure: Figure, context: ChartContext): string {
  const { snapshot, locale, words } = context;
  const reporter = reporterOfFlow(figure);
  const name = joined([
    nameInPanel(figure, context),
    reporter === null
      ? ''
      : words('reportedBy', { reporter: countryName(snapshot.catalogue, reporter, locale) }),
  ]);
  if (name === '') return nameIn(snapshot.catalogue.indicators, figure.indicatorId, locale);
  return `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1)}`;
}

/** Direction and parts; the empty text when there are neither. */
export function directionAndParts(figure: Figure, catalogue: Catalogue, locale: Locale): string {
  return joined([wayOf(figure, catalogue, locale), partsName(figure, catalogue, locale)]);
}

function wayOf(figure: Figure, catalogue: Catalogue, locale: Locale): string {
  const meaning = catalogue.indicators.get(figure.indicatorId)?.directionIs ?? 'flow';
  return directionName(catalogue, meaning, figure, locale) ?? '';
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
