import type { Catalogue, SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import type { FigureColumn } from '@/lib/figure/columns';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';

/** What every part of a statement card is made from. */
export interface CardContext {
  readonly figure: Figure;
  readonly snapshot: Snapshot;
  readonly catalogue: Catalogue;
  readonly document: SourceDocument | undefined;
  readonly locale: Locale;
  /** Messages of the card. */
  readonly words: Words;
}

export function cardContext(figure: Figure, snapshot: Snapshot, locale: Locale): CardContext {
  const { catalogue } = snapshot;
  const document = catalogue.documents.get(figure.documentId);
  return { figure, snapshot, catalogue, document, locale, words: wordsOf(locale, 'figure') };
}

/** The language that a figure's document is written in; the empty text when that is not known. */
export function languageOf(figure: Figure, catalogue: Catalogue): string {
  return catalogue.documents.get(figure.documentId)?.language ?? '';
}

/** A document's title; its id when the catalogue does not know it. */
export function documentTitle(figure: Figure, catalogue: Catalogue): string {
  return catalogue.documents.get(figure.documentId)?.title ?? figure.documentId;
}

/** The indicator's name. */
export function indicatorName(figure: Figure, catalogue: Catalogue, locale: Locale): string {
  return nameIn(catalogue.indicators, figure.indicatorId, locale);
}

/** Whether the reader of the document supplied any of these columns rather than the print. */
export function isInferred(figure: Figure, ...columns: readonly FigureColumn[]): boolean {
  return columns.some((column) => figure.inferred.includes(column));
}
