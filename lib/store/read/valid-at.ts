/** The condition that a version is valid in a revision. */
export function validAt(revision: number) {
  return { validFrom: { lte: revision }, OR: [{ validUntil: null }, { validUntil: { gt: revision } }] };
}
