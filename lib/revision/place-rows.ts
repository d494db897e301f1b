/**
 * Gives every key a position so that positions rise in the order of `keys`. As many keys as possible keep the position
 * they have in `known`; the others get fractions between their neighbours, so that a row put between two others moves
 * neither. When fractions run out, after some fifty rows at one place, all positions are dealt anew as 1, 2, 3 …
 */
export function placeRows(keys: readonly string[], known: ReadonlyMap<string, number>): number[] {
  const kept = longestRisingRun(keys.map((key) => known.get(key)));
  const positions: number[] = [];
  for (let index = 0; index < keys.length;) {
    const own = kept.get(index);
    if (own !== undefined) {
      positions.push(own);
      index += 1;
      continue;
    }
    let end = index;
    while (end < keys.length && !kept.has(end)) end += 1;
    positions.push(...positionsBetween(positions.at(-1), kept.get(end), end - index));
    index = end;
  }
  return isRising(positions) ? positions : keys.map((_, index) => index + 1);
}

function positionsBetween(before: number | undefined, after: number | undefined, count: number): number[] {
  const places = Array.from({ length: count }, (_, index) => index + 1);
  if (before === undefined)
    return places.map((place) => (after === undefined ? 0 : after - count - 1) + place);
  if (after === undefined) return places.map((place) => before + place);
  return places.map((place) => before + ((after - before) * place) / (count + 1));
}

function isRising(positions: readonly number[]): boolean {
  return positions.every((position, index) => index === 0 || positions[index - 1]! < position);
}

/** The longest choice of values that rise from left to right, as index → value; undefined is never chosen. */
function longestRisingRun(values: readonly (number | undefined)[]): Map<number, number> {
  /** At `length - 1`: the index at which the best run of that length ends (the one with the lowest last value). */
  const endOfRun: number[] = [];
  const previousOf = new Map<number, number>();
  values.forEach((value, index) => {
    if (value === undefined) return;
    const length = firstWhere(endOfRun, (end) => values[end]! >= value);
    const previous = endOfRun[length - 1];
    if (previous !== undefined) previousOf.set(index, previous);
    endOfRun[length] = index;
  });
  const run = new Map<number, number>();
  for (let index = endOfRun.at(-1); index !== undefined; index = previousOf.get(index)) {
    run.set(index, values[index]!);
  }
  return run;
}

/** The first index whose entry passes, by halving; the length when none does. Entries that pass come last. */
function firstWhere<Entry>(entries: readonly Entry[], passes: (entry: Entry) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(entries[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
