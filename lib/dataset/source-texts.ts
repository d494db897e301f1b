import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import type { SourceDocument } from '@/lib/figure/catalogue';
import { decodeText } from './encoding';
import type { TextLines } from './line-verification';
import { linesOf } from './line-verification';
import type { DatasetProblem } from './problem';
import { bytesOf } from './read-package';
import type { RowPlace } from './read-figures';

/** Texts at hand by document id, and what is wrong with those that are there but not as documents.csv says. */
export interface SourceTexts {
  readonly linesByDocument: ReadonlyMap<string, TextLines>;
  readonly problems: readonly DatasetProblem[];
}

/**
 * Reads the documents' texts from a folder by the names in documents.csv. A text that is not there is left out; one
 * with another digest is another text, in which line numbers mean nothing. Throws where there is no such folder.
 */
export async function readSourceTexts(
  folder: string,
  documents: readonly SourceDocument[],
  places: ReadonlyMap<string, RowPlace>,
): Promise<SourceTexts> {
  await access(folder);
  const linesByDocument = new Map<string, TextLines>();
  const problems: DatasetProblem[] = [];
  for (const document of documents) {
    const bytes = document.textFile === '' ? null : await bytesOf(folder, document.textFile);
    if (bytes === null) continue;
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (digest !== document.sha256) {
      const { file, line } = places.get(document.id)!;
      const wrong = `the text ${document.textFile} at hand is another text, with the digest ${digest}`;
      problems.push({ file, line, column: 'sha256', wrong, expected: document.sha256 });
      continue;
    }
    const { text, problems: encodingProblems } = decodeText(document.textFile, bytes);
    if (text === null) problems.push(...encodingProblems);
    else linesByDocument.set(document.id, linesOf(text));
  }
  return { linesByDocument, problems };
}
