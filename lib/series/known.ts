import { parseDocumentDate } from '@/lib/figure/period';
import type { SourceDocument } from '@/lib/figure/catalogue';
import type { KnownDate } from '@/lib/query/explore-query';
import type { Snapshot } from './snapshot';

const KNOWN_SNAPSHOTS = new WeakMap<Snapshot, Map<string, Snapshot>>();
/** Dates remembered for one snapshot; the oldest is forgotten first. */
const MOST_REMEMBERED = 8;

/**
 * The snapshot as far as documents dated up to a day say it. A document counts by the last day that its date allows:
 * what is dated 2025 is not known for certain in June 2025. The codes stay, those of later documents too, so that an
 * address that names one still holds.
 */
export function snapshotAsKnown(snapshot: Snapshot, known: KnownDate | null): Snapshot {
  if (known === null) return snapshot;
  const remembered = KNOWN_SNAPSHOTS.get(snapshot) ?? new Map<string, Snapshot>();
  KNOWN_SNAPSHOTS.set(snapshot, remembered);
  const found = remembered.get(known.lastDay);
  if (found) return found;
  const documentIds = new Set(documentsKnown(snapshot, known).map(({ id }) => id));
  const made = {
    ...snapshot,
    figures: snapshot.figures.filter(({ documentId }) => documentIds.has(documentId)),
  };
  if (remembered.size >= MOST_REMEMBERED) remembered.delete([...remembered.keys()][0]!);
  remembered.set(known.lastDay, made);
  return made;
}

/** The documents dated up to a day, by the last day that their date allows; one without a date is not known then. */
export function documentsKnown({ catalogue }: Snapshot, known: KnownDate): SourceDocument[] {
  return [...catalogue.documents.values()].filter(({ date }) => {
    const lastDay = parseDocumentDate(date)?.lastDay ?? null;
    return lastDay !== null && lastDay <= known.lastDay;
  });
}
