/** Stands in a sentence for what only the browser knows. */
export const LEFT_OPEN = { count: '{count}', filter: '{filter}' } as const;

/** A sentence with what was left open filled in. */
export function filledIn(sentence: string, part: keyof typeof LEFT_OPEN, text: string): string {
  return sentence.replace(LEFT_OPEN[part], () => text);
}
