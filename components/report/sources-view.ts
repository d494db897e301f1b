import { formatDocumentDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import { documentAddress, reportAddress } from '@/lib/link/addresses';
import type { ReportContext } from './report-context';
import { sourceId } from './source-numbers';

/** A document in the list of sources. */
export interface SourceView {
  readonly id: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string;
  /** The document's page. */
  readonly address: string;
  /** Publisher and date, in words where they are not named. */
  readonly published: string;
  /** Where it was published; the empty text where that is not known. */
  readonly url: string;
}

/** The documents that a brief names, in the order of their numbers. */
export function sourceViews({ snapshot, locale, numbers, reportWords }: ReportContext): SourceView[] {
  return [...numbers.keys()].map((documentId) => {
    const document = snapshot.catalogue.documents.get(documentId);
    return {
      id: sourceId(documentId),
      title: document?.title ?? documentId,
      language: document?.language ?? '',
      address: documentAddress(locale, documentId),
      published: [
        document?.publisher || reportWords('sources.unnamed'),
        formatDocumentDate(document?.date ?? '', locale) || reportWords('sources.undated'),
      ].join(', '),
      url: document?.url ?? '',
    };
  });
}

/** The address of a brief with the newest data, and frozen to the revision at hand, each as a sentence and a link. */
export interface ReportAddresses {
  readonly live: { readonly text: string; readonly address: string };
  readonly frozen: { readonly text: string; readonly address: string };
}

/** A host that only the machine at hand knows. */
const LOOPBACK = /^https?:\/\/(?:localhost|127\.|\[::1\])/;

/**
 * `served` is the scheme and host that the program is served under; one that means something on this machine only is
 * not put on paper.
 */
export function reportAddresses(pair: string, served: string, context: ReportContext): ReportAddresses {
  const { snapshot, locale, query, reportWords } = context;
  const origin = LOOPBACK.test(served) ? '' : served;
  const live = origin + reportAddress(locale, pair, { ...query, revision: null });
  const frozen = origin + reportAddress(locale, pair, { ...query, revision: snapshot.revision });
  return {
    live: { text: reportWords('sources.live', { address: live }), address: live },
    frozen: {
      text: reportWords('sources.frozen', {
        address: frozen,
        revision: formatCount(snapshot.revision, locale),
      }),
      address: frozen,
    },
  };
}
