import { partsName } from '@/lib/chart/figure-words';
import type { Figure } from '@/lib/figure/figure';
import { formatPeriod } from '@/lib/format/period';
import { formatFigure } from '@/lib/format/quantity';
import { foundWordsIn, wordsMissingFrom } from '@/lib/search/found-words';
import type { FoundWord } from '@/lib/search/found-words';
import type { SearchWord } from '@/lib/search/words';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { directionName, pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';

interface FigureNote {
  readonly text: string;
  /** Where it is not the reader's. */
  readonly language: string | undefined;
}

/** A figure among the results, in words of one language. */
export interface FoundFigureView {
  readonly id: string;
  readonly value: string;
  readonly indicatorId: string;
  readonly indicator: string;
  /** Measure, parts, countries, period, nature: what is not the usual or tells figures of an indicator apart. */
  readonly particulars: readonly string[];
  readonly asWritten: string;
  readonly documentId: string;
  readonly document: string;
  /** The words found in any of these. */
  readonly found: readonly FoundWord[];
  /** The document's language where it is not the reader's. */
  readonly language: string | undefined;
  /** The words found in none of these, and what else holds one of them. */
  readonly missing: readonly SearchWord[];
  readonly note: FigureNote | null;
}

/** Prepares a figure that was found by these words. */
export function foundFigureView(
  figure: Figure,
  { catalogue }: Snapshot,
  wanted: readonly SearchWord[],
  locale: Locale,
): FoundFigureView {
  const common = wordsOf(locale, 'common');
  const unit = catalogue.units.get(figure.quantity.unitId);
  const document = catalogue.documents.get(figure.documentId);
  const meaning = catalogue.indicators.get(figure.indicatorId)?.directionIs ?? 'none';
  const countries =
    directionName(catalogue, meaning, figure, locale) ?? pairName(catalogue, figure.pair, locale);
  const particulars = [
    figure.measure === 'level' ? '' : common(`measure.${figure.measure}`),
    partsName(figure, catalogue, locale),
    countries,
    figure.period.kind === 'unstated' ? '' : formatPeriod(figure.period, locale),
    figure.nature === 'reported' ? '' : common(`nature.${figure.nature}`),
  ].filter((text) => text !== '');
  const view = {
    id: figure.id,
    value: unit ? formatFigure(figure, unit, locale) : figure.asWritten,
    indicatorId: figure.indicatorId,
    indicator: nameIn(catalogue.indicators, figure.indicatorId, locale),
    particulars,
    asWritten: figure.asWritten,
    documentId: figure.documentId,
    document: document?.title ?? figure.documentId,
    language: document === undefined || document.language === locale ? undefined : document.language,
  };
  const shown = [view.value, view.indicator, ...particulars, view.asWritten, view.document];
  const otherName = nameIn(catalogue.indicators, figure.indicatorId, locale === 'vi' ? 'en' : 'vi');
  const missing = wordsMissingFrom(shown, wanted);
  return {
    ...view,
    // The indicator's other name is not shown, yet a word that stands there is not looked for in longer words.
    found: foundWordsIn([...shown, otherName], wanted),
    missing,
    note: noteWith(missing, figure, locale),
  };
}

/** The note, in the reader's language if it can be, or the office quoted, that holds one of the words. */
function noteWith(words: readonly SearchWord[], figure: Figure, locale: Locale): FigureNote | null {
  const [own, other] = locale === 'vi' ? [figure.noteVi, figure.noteEn] : [figure.noteEn, figure.noteVi];
  const notes = [
    { text: own, language: undefined },
    { text: figure.attributedTo ?? '', language: undefined },
    { text: other, language: locale === 'vi' ? 'en' : 'vi' },
  ];
  return notes.find(({ text }) => foundWordsIn([text], words).length > 0) ?? null;
}
