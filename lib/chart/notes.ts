import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { formatDocumentDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import { documentAddress } from '@/lib/link/addresses';
import { groupBy } from '@/lib/series/group-by';
import { compareText } from '@/lib/series/series';
import type { Locale } from '@/lib/words/locale';
import type { ChartContext } from './chart-context';
import type { ChartMark, ChartModel, ChartSource } from './chart-panel';

/** Lines of notes under a chart. */
export const MOST_NOTES = 2;

/** What notes are written about. */
export interface NotedParts {
  readonly marks: readonly ChartMark[];
  readonly notDrawn: readonly Figure[];
  readonly goesOn: ChartModel['goesOn'];
  readonly hasGaps: boolean;
  /** The legend names what crosses the gaps. */
  readonly gapsAreCrossed: boolean;
}

/** What a reader must know and the legend does not tell, the gravest first; at most two lines. */
export function notesOn(noted: NotedParts, { words, locale }: ChartContext): string[] {
  const { marks, notDrawn, goesOn, hasGaps, gapsAreCrossed } = noted;
  const side = goesOn.before && goesOn.after ? 'both' : goesOn.before ? 'before' : 'after';
  return [
    goesOn.before || goesOn.after ? words('note.goesOn', { side }) : '',
    notDrawn.length > 0
      ? words('note.notDrawn', { count: notDrawn.length, number: formatCount(notDrawn.length, locale) })
      : '',
    marks.some(({ standing }) => !standing) ? words('note.standingRule') : '',
    hasGaps && !gapsAreCrossed ? words('note.gaps') : '',
  ]
    .filter((note) => note !== '')
    .slice(0, MOST_NOTES);
}

/** Documents that the figures come from, in the order of their dates. */
export function sourcesOf(figures: readonly Figure[], { snapshot, locale }: ChartContext): ChartSource[] {
  const documentIds = [...groupBy(figures, ({ documentId }) => documentId).keys()];
  return documentIds
    .map((documentId) => ({ documentId, document: snapshot.catalogue.documents.get(documentId) }))
    .sort(
      (a, b) =>
        compareText(a.document?.date ?? '', b.document?.date ?? '') ||
        compareText(a.documentId, b.documentId),
    )
    .map(({ documentId, document }) => ({
      documentId,
      ...sourceName(document, documentId, locale),
      href: documentAddress(locale, documentId),
    }));
}

/** Who published it and when: shorter than a headline, and enough to find it; the title where nobody is named. */
function sourceName(
  document: SourceDocument | undefined,
  documentId: string,
  locale: Locale,
): Pick<ChartSource, 'name' | 'language'> {
  if (!document) return { name: documentId, language: '' };
  if (document.publisher === '') return { name: document.title, language: document.language };
  return { name: `${document.publisher}, ${formatDocumentDate(document.date, locale)}`, language: '' };
}
