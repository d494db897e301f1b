import type { Catalogue, Unit } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { formatPeriodShort } from '@/lib/format/period';
import { figureFormatOptions, formatQuantity, unitLabel } from '@/lib/format/quantity';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import type { ChartContext } from './chart-context';
import { inLanguage } from './chart-context';

/** The parts that a figure speaks of, and of what it is a share: "agriculture", "of export markets in ASEAN". */
export function partsName(figure: Figure, catalogue: Catalogue, locale: Locale): string {
  const nameOf = (key: string, code: string) => {
    const named = catalogue.breakdowns.get(`${key}=${code}`);
    return named ? inLanguage(locale, named.nameEn, named.nameVi) : code;
  };
  const parts = figure.breakdown.map(({ key, code }) => nameOf(key, code));
  if (figure.whole === null) return parts.join(', ');
  const whole = nameOf('whole', figure.whole.code);
  const words = wordsOf(locale, 'chart');
  return [...parts, words(figure.measure === 'rank' ? 'amongWhole' : 'ofWhole', { whole })].join(', ');
}

/** The number drawn, with its hedge and without the unit that the subtitle names: "over 1.37 billion". */
export function bareNumber(figure: Figure, { unit, locale }: ChartContext): string {
  return formatQuantity(quantityMeant(figure), withoutLabel(unit), locale, figureFormatOptions(figure));
}

/** The number drawn, with its hedge and unit. */
export function fullNumber(figure: Figure, { unit, locale }: ChartContext): string {
  return formatQuantity(quantityMeant(figure), unit, locale, figureFormatOptions(figure));
}

/** Text beside a mark: the number, and the period where the time axis does not say it (parts of a year, dates). */
export function markLabel(figure: Figure, context: ChartContext): readonly string[] {
  const number = bareNumber(figure, context);
  const saidByAxis = figure.period.kind === 'year';
  return saidByAxis ? [number] : [number, formatPeriodShort(figure.period, context.locale)];
}

/** The unit as it stands behind many of it ("projects"), with the axis's scale word: "billion USD". */
export function unitWords(unit: Unit, scaleWord: string, locale: Locale): string {
  const label = unitLabel(unit, 'other', locale);
  const countable = unit.kind === 'money' || unit.kind === 'count' || unit.kind === 'measured';
  if (!countable) return inLanguage(locale, unit.nameEn, unit.nameVi);
  return [scaleWord, label].filter((word) => word !== '').join(' ');
}

function withoutLabel(unit: Unit): Unit {
  return { ...unit, labelEn: '', labelVi: '' };
}
