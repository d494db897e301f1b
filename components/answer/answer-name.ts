import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { directionName, pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';

/** What a number is of, without its period: "Goods exports: growth, Viet Nam → Laos, agriculture". */
export function answerName(figure: Figure, catalogue: Catalogue, locale: Locale): string {
  return nameParts(figure, catalogue, locale).filter(isSaid).join(', ');
}

/** The same of several figures, without what all of them share: the empty text where that is everything. */
export function distinctNames(figures: readonly Figure[], catalogue: Catalogue, locale: Locale): string[] {
  const names = figures.map((figure) => nameParts(figure, catalogue, locale));
  const differs = (place: number) => names.some((parts) => parts[place] !== names[0]![place]);
  return names.map((parts) => parts.filter((part, place) => isSaid(part) && differs(place)).join(', '));
}

/** Indicator and measure; direction or countries; parts and whole. */
function nameParts(figure: Figure, catalogue: Catalogue, locale: Locale): readonly string[] {
  const { indicatorId, measure, pair, breakdown, whole } = figure;
  const meaning = catalogue.indicators.get(indicatorId)?.directionIs ?? 'flow';
  const indicator = nameIn(catalogue.indicators, indicatorId, locale);
  const codes = [
    ...breakdown.map(({ key, code }) => `${key}=${code}`),
    ...(whole === null ? [] : [`whole=${whole.code}`]),
  ];
  return [
    wordsOf(locale, 'chart')(`measure.${measure}`, { indicator }),
    directionName(catalogue, meaning, figure, locale) ?? pairName(catalogue, pair, locale),
    codes.map((code) => nameIn(catalogue.breakdowns, code, locale)).join(', '),
  ];
}

function isSaid(part: string): boolean {
  return part !== '';
}
