import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure, LineSpan } from '@/lib/figure/figure';
import { formatPeriod } from '@/lib/format/period';
import { nameIn } from './code-names';
import type { Locale } from './locale';
import { directionName, pairName } from './place-names';
import { wordsOf } from './translate';

/** What a figure is about besides its indicator: "Viet Nam → Laos, agriculture, January–April 2022". */
export function figureSubject(figure: Figure, catalogue: Catalogue, locale: Locale): string {
  const words = wordsOf(locale, 'figure');
  const meaning = catalogue.indicators.get(figure.indicatorId)?.directionIs ?? 'none';
  const places =
    directionName(catalogue, meaning, figure, locale) ?? pairName(catalogue, figure.pair, locale);
  const parts = figure.breakdown.map(({ key, code }) =>
    nameIn(catalogue.breakdowns, `${key}=${code}`, locale),
  );
  const countries = [places, ...parts].join(', ');
  return figure.period.kind === 'unstated'
    ? words('subjectWithoutPeriod', { countries })
    : words('subject', { countries, period: formatPeriod(figure.period, locale) });
}

/** "line 610", "lines 764–766". */
export function lineSpanWords({ first, last }: LineSpan, locale: Locale): string {
  const words = wordsOf(locale, 'figure');
  return first === last
    ? words('place.line', { line: String(first) })
    : words('place.lineRun', { first: String(first), last: String(last) });
}
