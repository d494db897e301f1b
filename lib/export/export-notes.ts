import type { SourceDocument } from '@/lib/figure/catalogue';
import { formatDocumentDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import { wordsOf } from '@/lib/words/translate';
import type { ExportColumn } from './export-column';
import type { FigureExport } from './figure-export';
import { exportedDocuments } from './figure-export';
import type { FilterWords } from './filter-words';
import { filterWords, viewTitle } from './filter-words';

export const DATA_LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

/** What every export says of itself, in the reader's language. */
export interface ExportNotes {
  readonly title: string;
  /** What a row is, and what it is not. */
  readonly statement: string;
  /** "34 of 707 figures" */
  readonly count: string;
  readonly filters: readonly FilterWords[];
  /** "1, loaded on 21 November 2026" */
  readonly revision: string;
  readonly licence: string;
  readonly credit: string;
  /** How numbers, hedges and rivals are to be read. */
  readonly rules: readonly string[];
  readonly documents: readonly DocumentNote[];
}

export interface DocumentNote {
  readonly document: SourceDocument;
  /** In words; empty where the document has none. */
  readonly date: string;
  readonly note: string;
}

/** Puts the notes of an export into words. */
export function exportNotes(exported: FigureExport): ExportNotes {
  const { snapshot, query, locale, figures } = exported;
  const words = wordsOf(locale, 'export');
  const revision = String(snapshot.revision);
  return {
    title: words('title', { view: viewTitle(query, snapshot.catalogue, locale) }),
    statement: words('statement'),
    count: words('count', {
      shown: formatCount(figures.length, locale),
      total: formatCount(snapshot.figures.length, locale),
    }),
    filters: filterWords(query, snapshot.catalogue, locale),
    revision: words('revision', {
      revision,
      date: formatDocumentDate(snapshot.loadedAt.slice(0, 10), locale),
    }),
    licence: words('licence'),
    credit: words('credit', { revision }),
    rules: RULES.map((rule) => words(`rules.${rule}`)),
    documents: exportedDocuments(exported).map((document) => ({
      document,
      date: formatDocumentDate(document.date, locale),
      note: locale === 'vi' ? document.noteVi : document.noteEn,
    })),
  };
}

const RULES = ['rounding', 'rivals', 'compare', 'units', 'inferred'] as const;

/** The name of a column in the reader's language, and what stands in it. */
export function columnWords(
  { wordsKey }: ExportColumn,
  locale: FigureExport['locale'],
): { readonly name: string; readonly meaning: string } {
  const words = wordsOf(locale, 'export');
  return { name: words(`columns.${wordsKey}.name`), meaning: words(`columns.${wordsKey}.meaning`) };
}
