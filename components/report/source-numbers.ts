/** The number that each document has in a brief's list of sources, in the order in which the brief names them. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** Numbers documents from 1, each once, in the order given. */
export function sourceNumbers(documentIds: readonly string[]): SourceNumbers {
  return new Map([...new Set(documentIds)].map((id, place) => [id, place + 1]));
}

/** The mark of a source: what is printed, its longer name, and where it leads on the page. */
export interface SourceMarkView {
  readonly documentId: string;
  readonly text: string;
  readonly name: string;
  readonly address: string;
}

/** The id of a document in the list of sources. */
export function sourceId(documentId: string): string {
  return `source-${documentId}`;
}
