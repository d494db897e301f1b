/** What the reader of a view that is frozen to a revision has to be told. */
export interface FrozenRevision {
  /** The number that the address names. */
  readonly asked: number;
  /** False where the database does not hold it; the latest is then shown instead. */
  readonly held: boolean;
  /** The number of the latest revision. */
  readonly latest: number;
}
