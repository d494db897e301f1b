import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';

/** The whole of one revision of the dataset. */
export interface Snapshot {
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly loadedAt: string;
  readonly catalogue: Catalogue;
  /** In the order of the dataset. */
  readonly figures: readonly Figure[];
}
