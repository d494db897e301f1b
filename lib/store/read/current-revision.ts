import type { Store } from '../open-store';
import { withStoreErrors } from '../store-error';

/** The number of the revision that readers see; 0 before the first load. One small query. */
export async function readCurrentRevision({ client, databasePath }: Store): Promise<number> {
  const current = await withStoreErrors(databasePath, () => client.currentRevision.findFirstOrThrow());
  return current.number;
}
