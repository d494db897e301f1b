const NAMED_AT_MOST = 3;

/** Up to three of the codes, those that take the fewest changed letters to become the word first. */
export function nearestCodes(word: string, codes: Iterable<string>): string[] {
  const folded = word.toLowerCase();
  return [...codes]
    .map((code) => ({ code, distance: changedLetters(folded, code.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NAMED_AT_MOST)
    .map(({ code }) => code);
}

/** Levenshtein's distance: letters put in, left out or replaced. */
export function changedLetters(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = above[column - 1]! + (letter === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, above[column]! + 1, current[column - 1]! + 1));
    }
    above = current;
  }
  return above[to.length]!;
}
