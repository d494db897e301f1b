import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { formatDocumentDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import { documentAddress } from '@/lib/link/addresses';
import { groupBy } from '@/lib/series/group-by';
import { compareText } from '@/lib/series/series';
import type { Locale } from '@/lib/words/locale';
import type { ChartContext } from './chart-context';
import type { ChartMark, ChartSource } from './chart-panel';

const MOST_NOTES = 2;

/** What a reader must know and the legend does not tell, the gravest first; at most two lines. */
export function notesOn(
  marks: readonly ChartMark[],
  notDrawn: readonly Figure[],
  context: ChartContext,
): string[] {
  const { words, locale } = context;
  const notes: string[] = [];
  if (notDrawn.length > 0) {
    notes.push(
      words('note.notDrawn', { count: notDrawn.length, number: formatCount(notDrawn.length, locale) }),
    );
  }
  if (marks.some(({ standing }) => !standing)) notes.push(words('note.standingRule'));
  if (hasGaps(marks)) notes.push(words('note.gaps'));
  return notes.slice(0, MOST_NOTES);
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

/** Whether a look has whole periods more than a year apart with none between them. */
function hasGaps(marks: readonly ChartMark[]): boolean {
  const whole = marks.filter(({ completeness, standing }) => completeness === 'whole' && standing);
  return [...groupBy(whole, ({ seriesIndex }) => seriesIndex).values()].some((ofLook) =>
    ofLook.slice(1).some(({ x }, index) => x - ofLook[index]!.x > 1.5),
  );
}
