/** Lines travel to the browser, and are measured there, so many at a time. */
export const CHUNK_LINES = 100;

/** Chunks that a page without script shows on either side of the one asked for. */
const CHUNKS_AROUND = 2;

/** A run of lines, counted from 1, both ends counted. */
export interface LineRun {
  readonly first: number;
  readonly last: number;
}

/** The chunk (counted from 0) that a line stands in. */
export function chunkOfLine(line: number): number {
  return Math.floor((line - 1) / CHUNK_LINES);
}

/** The lines of a chunk. */
export function chunkRun(chunk: number, lineCount: number): LineRun {
  const first = chunk * CHUNK_LINES + 1;
  return { first, last: Math.min(first + CHUNK_LINES - 1, lineCount) };
}

/** How many chunks a text of so many lines has. */
export function chunkCount(lineCount: number): number {
  return Math.ceil(lineCount / CHUNK_LINES);
}

/** The whole chunks around a line that a page shows at once: at least 200 lines either way where there are as many. */
export function windowAround(line: number, lineCount: number): LineRun {
  const last = chunkCount(lineCount) - 1;
  const chunk = Math.min(chunkOfLine(line), last);
  return {
    first: chunkRun(Math.max(0, chunk - CHUNKS_AROUND), lineCount).first,
    last: chunkRun(Math.min(last, chunk + CHUNKS_AROUND), lineCount).last,
  };
}
