import { parseDocumentDate } from '@/lib/figure/period';
import { formatDocumentDate } from '@/lib/format/document-date';
import type { SentenceContext } from './sentence-context';
import { endName } from './sentence-context';
import { periodValues } from './sentence-period';

/** Who says so: the office quoted, whose statistics, and the document by its publisher (else its title) and date. */
export function sentenceSource(context: SentenceContext): string {
  const { figure, words } = context;
  const values = {
    document: documentWords(context),
    office: figure.attributedTo ?? '',
    reporter: endName(figure.reporter, context),
  };
  if (figure.attributedTo === null) {
    return words(figure.reporter === null ? 'source.document' : 'source.reporter', values);
  }
  return words(figure.reporter === null ? 'source.office' : 'source.officeOfReporter', values);
}

/** "VTC News (30 January 2026)". */
function documentWords(context: SentenceContext): string {
  const { figure, snapshot, locale, words } = context;
  const document = snapshot.catalogue.documents.get(figure.documentId);
  const title = words('source.title', { title: document?.title ?? figure.documentId });
  const name = document === undefined || document.publisher === '' ? title : document.publisher;
  const date = parseDocumentDate(document?.date ?? '');
  if (date === null) return words('source.undated', { name });
  return words('source.dated', {
    name,
    date: formatDocumentDate(document?.date ?? '', locale),
    form: periodValues(date, context)['form'] ?? '',
  });
}
