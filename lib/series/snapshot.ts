import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';

/** The whole of one revision of the dataset. */
export interface Snapshot {
  readonly revision: number;
  /** The revision that links keep, so that what they lead to says the same; null shows the newest data. */
  readonly frozenTo: number | null;
  /** ISO 8601, UTC. */
  readonly loadedAt: string;
  readonly catalogue: Catalogue;
  /** In the order of the dataset. */
  readonly figures: readonly Figure[];
}

const FROZEN = new WeakMap<Snapshot, Snapshot>();

/** The snapshot for pages whose address is frozen to its revision: the same one every time. */
export function frozenSnapshot(snapshot: Snapshot): Snapshot {
  const frozen = FROZEN.get(snapshot) ?? { ...snapshot, frozenTo: snapshot.revision };
  FROZEN.set(snapshot, frozen);
  return frozen;
}
