/** A run of words within a line; a link when it has an address. */
export interface DefinitionPart {
  readonly text: string;
  readonly address?: string;
  /** The words' language where it may not be the reader's. */
  readonly language?: string;
}

export interface DefinitionLine {
  readonly parts: readonly DefinitionPart[];
  /** Explains the line before it; shown in quieter ink. */
  readonly quiet?: true;
}

/** A term and what is said of it. */
export interface Definition {
  readonly term: string;
  readonly lines: readonly DefinitionLine[];
  /** The reader of the document supplied it rather than the print. */
  readonly inferred?: true;
}

export interface DefinitionSection {
  readonly id: string;
  readonly heading: string;
  readonly definitions: readonly Definition[];
}

/** A line of words; null when there are none, so that what is not stated makes no line. */
export function line(...parts: readonly (DefinitionPart | string)[]): DefinitionLine | null {
  const filled = parts
    .map((part) => (typeof part === 'string' ? { text: part } : part))
    .filter(({ text }) => text !== '');
  return filled.length === 0 ? null : { parts: filled };
}

/** The same in quieter ink. */
export function quietLine(...parts: readonly (DefinitionPart | string)[]): DefinitionLine | null {
  const plain = line(...parts);
  return plain && { ...plain, quiet: true };
}

/** A definition of the lines that say something; null when none does. */
export function definition(
  term: string,
  lines: readonly (DefinitionLine | null)[],
  inferred = false,
): Definition | null {
  const said = lines.filter((candidate) => candidate !== null);
  return said.length === 0 ? null : { term, lines: said, ...(inferred && { inferred }) };
}

/** What is there of a list that may have gaps. */
export function present<Item>(items: readonly (Item | null)[]): Item[] {
  return items.filter((item): item is Item => item !== null);
}
