import type { RetiredFigure } from '@/lib/dataset/dataset';
import type { Store } from '../open-store';
import { withStoreErrors } from '../store-error';
import { validAt } from './valid-at';

/** What a revision says of an id that names no figure any more; null when it says nothing. */
export function readRetiredFigure(
  store: Store,
  figureId: string,
  revision: number,
): Promise<RetiredFigure | null> {
  return withStoreErrors(store.databasePath, async () => {
    const retired = await store.client.retiredFigureVersion.findFirst({
      where: { figureId, ...validAt(revision) },
    });
    if (retired === null) return null;
    const { replacedById, noteEn, noteVi } = retired;
    return { id: figureId, replacedBy: replacedById ?? '', noteEn, noteVi };
  });
}
