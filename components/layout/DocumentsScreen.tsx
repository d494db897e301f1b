import { documentGroups } from '@/components/document/document-list';
import { DocumentTable } from '@/components/document/DocumentTable';
import { formatCount } from '@/lib/format/number';
import { documentsAddress } from '@/lib/link/addresses';
import type { DocumentGrouping } from '@/lib/query/document-query';
import { DOCUMENT_GROUPINGS } from '@/lib/query/document-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface DocumentsScreenProps {
  readonly snapshot: Snapshot;
  /** Ids of the documents whose texts can be read here. */
  readonly withText: ReadonlySet<string>;
  readonly grouping: DocumentGrouping;
  readonly locale: Locale;
}

/** Every document that figures come from. */
export function DocumentsScreen({ snapshot, withText, grouping, locale }: DocumentsScreenProps) {
  const words = wordsOf(locale, 'documents');
  const count = snapshot.catalogue.documents.size;
  return (
    <>
      <h1>{words('title')}</h1>
      <p className="lead">{words('lead')}</p>
      <div className="document-list-head">
        <p className="result">{words('count', { count, number: formatCount(count, locale) })}</p>
        <nav className="grouping" aria-label={words('grouping')}>
          <span aria-hidden="true">{words('grouping')}</span>
          {DOCUMENT_GROUPINGS.map((group) => (
            <a
              key={group}
              href={documentsAddress(locale, { group })}
              aria-current={group === grouping ? 'true' : undefined}
            >
              {words(`groups.${group}`)}
            </a>
          ))}
        </nav>
      </div>
      <DocumentTable groups={documentGroups(snapshot, withText, grouping, locale)} words={words} />
    </>
  );
}
