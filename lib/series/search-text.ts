import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';

/** A text as searches compare it: small letters without diacritics, so that `kim ngach` finds "Kim ngạch". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
}

/** Whether every word of the search stands somewhere in a folded text. */
export function foldedTextHolds(foldedText: string, search: string): boolean {
  const words = foldText(search).split(/\s+/);
  return words.every((word) => foldedText.includes(word));
}

/** Everything about a figure that a search looks through, folded: what is printed, and its names in both languages. */
export function searchTextOf(figure: Figure, catalogue: Catalogue): string {
  const indicator = catalogue.indicators.get(figure.indicatorId);
  const topic = indicator && catalogue.topics.get(indicator.topicId);
  const document = catalogue.documents.get(figure.documentId);
  const unit = catalogue.units.get(figure.quantity.unitId);
  const countries = figure.pair.split('-').map((code) => catalogue.countries.get(code));
  const parts = figure.breakdown.map(({ key, code }) => catalogue.breakdowns.get(`${key}=${code}`));
  const whole = figure.whole && catalogue.breakdowns.get(`whole=${figure.whole.code}`);
  const named = [indicator, topic, unit, whole, ...countries, ...parts];
  return foldText(
    [
      figure.id,
      figure.asWritten,
      figure.period.edtf,
      figure.locator,
      figure.attributedTo ?? '',
      figure.noteEn,
      figure.noteVi,
      document?.title ?? '',
      document?.publisher ?? '',
      ...named.flatMap((entry) => (entry ? [entry.nameEn, entry.nameVi] : [])),
    ].join(' '),
  );
}
