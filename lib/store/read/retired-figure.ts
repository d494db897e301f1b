import type { RetiredFigure } from '@/lib/dataset/dataset';
import type { Store } from '../open-store';
import { withStoreErrors } from '../store-error';
import { readCurrentRevision } from './current-revision';
import { validAt } from './valid-at';

/** What the current revision says of an id that names no figure any more; null when it says nothing. */
export async function readRetiredFigure(store: Store, figureId: string): Promise<RetiredFigure | null> {
  const revision = await readCurrentRevision(store);
  return withStoreErrors(store.databasePath, async () => {
    const retired = await store.client.retiredFigureVersion.findFirst({
      where: { figureId, ...validAt(revision) },
    });
    if (retired === null) return null;
    const { replacedById, noteEn, noteVi } = retired;
    return { id: figureId, replacedBy: replacedById ?? '', noteEn, noteVi };
  });
}
