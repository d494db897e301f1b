import { locatorText } from '@/lib/words/locator-text';
import { partsName } from '@/lib/chart/figure-words';
import type { Catalogue } from '@/lib/figure/catalogue';
import type { FigureColumn } from '@/lib/figure/columns';
import type { Figure } from '@/lib/figure/figure';
import { formatPeriod } from '@/lib/format/period';
import { formatFigure } from '@/lib/format/quantity';
import { documentAddress, figureAddress, indicatorAddress } from '@/lib/link/addresses';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { directionName, pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';

/** One figure of a document as its page lists it. What it does not have is left out on the way to the browser. */
export interface DocumentFigureView {
  readonly id: string;
  readonly address: string;
  readonly value: string;
  readonly written: string;
  readonly indicator: string;
  readonly indicatorAddress: string;
  /**
   * The way from one country to another (the countries where none is stated and the document tells of several), the
   * parts that the figure speaks of, and of what it is a share.
   */
  readonly subject?: string;
  /** Empty when not stated. */
  readonly period: string;
  /** Parts that the reader of the document supplied rather than the print. */
  readonly inferred?: readonly ('indicator' | 'period')[];
  /** Its first line, where the text has it. */
  readonly line?: number;
  /** `7660`, `7660–7662`. */
  readonly lines?: string;
  readonly lineAddress?: string;
  /** Page, footnote or paragraph. */
  readonly locator?: string;
}

/** The figures of a document in its own order, with all words made. */
export function documentFigures(
  figures: readonly Figure[],
  { catalogue, frozenTo }: Snapshot,
  locale: Locale,
): readonly DocumentFigureView[] {
  const explore = wordsOf(locale, 'explore');
  const hasSeveralPairs = new Set(figures.map(({ pair }) => pair)).size > 1;
  return figures.map((figure) => {
    const unit = catalogue.units.get(figure.quantity.unitId);
    const locator = locatorText(figure.locator, explore);
    const countries =
      wayOf(figure, catalogue, locale) ?? (hasSeveralPairs ? pairName(catalogue, figure.pair, locale) : '');
    const subject = [countries, partsName(figure, catalogue, locale)]
      .filter((part) => part !== '')
      .join(', ');
    const inferred = inferredParts(figure.inferred);
    return {
      id: figure.id,
      address: figureAddress(locale, figure.id, frozenTo),
      value: unit === undefined ? figure.asWritten : formatFigure(figure, unit, locale),
      written: figure.asWritten,
      indicator: nameIn(catalogue.indicators, figure.indicatorId, locale),
      indicatorAddress: indicatorAddress(locale, figure.indicatorId, frozenTo),
      ...(subject !== '' && { subject }),
      period: figure.period.kind === 'unstated' ? '' : formatPeriod(figure.period, locale),
      ...(inferred.length > 0 && { inferred }),
      ...placeOf(figure, locale),
      ...(locator !== '' && { locator }),
    };
  });
}

function wayOf(figure: Figure, catalogue: Catalogue, locale: Locale): string | null {
  const meaning = catalogue.indicators.get(figure.indicatorId)?.directionIs ?? 'none';
  return directionName(catalogue, meaning, figure, locale);
}

function inferredParts(inferred: readonly FigureColumn[]): ('indicator' | 'period')[] {
  const period: readonly FigureColumn[] = ['period', 'period_kind'];
  return [
    ...(inferred.includes('indicator') ? (['indicator'] as const) : []),
    ...(inferred.some((column) => period.includes(column)) ? (['period'] as const) : []),
  ];
}

function placeOf(
  { lines, documentId }: Figure,
  locale: Locale,
): Pick<DocumentFigureView, 'line' | 'lines' | 'lineAddress'> {
  const [span] = lines;
  if (span === undefined) return {};
  const runs = lines.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
  return {
    line: span.first,
    lines: runs.join(', '),
    lineAddress: documentAddress(locale, documentId, { line: span.first }),
  };
}
