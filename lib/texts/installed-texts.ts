import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from '@/lib/dataset/encoding';
import type { TextLines } from '@/lib/dataset/line-verification';
import { linesOf } from '@/lib/dataset/line-verification';

/** Where texts are kept: the folder `texts` beside the database file. */
export function textsFolderOf(databasePath: string): string {
  return path.join(path.dirname(databasePath), 'texts');
}

/** Where the text with this digest (SHA-256, hexadecimal) is kept. */
export function textPathOf(textsFolder: string, sha256: string): string {
  return path.join(textsFolder, `${sha256}.txt`);
}

/** SHA-256 of a file's bytes, hexadecimal. */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether the text with this digest is kept. */
export async function isTextInstalled(textsFolder: string, sha256: string): Promise<boolean> {
  if (sha256 === '') return false;
  return access(textPathOf(textsFolder, sha256)).then(
    () => true,
    () => false,
  );
}

/**
 * Keeps a text under its digest; nothing half written is ever seen under that name, and two programs may do it at once.
 * Gives back whether it was new; one whose file was damaged is written anew. Throws where the folder cannot be written.
 */
export async function keepText(textsFolder: string, bytes: Buffer): Promise<boolean> {
  const sha256 = digestOf(bytes);
  if ((await isTextInstalled(textsFolder, sha256)) && (await readLines(textsFolder, sha256)) !== null) {
    return false;
  }
  await mkdir(textsFolder, { recursive: true });
  const place = textPathOf(textsFolder, sha256);
  const draft = `${place}.${randomUUID()}.part`;
  try {
    await writeFile(draft, bytes, { flush: true });
    await rename(draft, place);
  } finally {
    await rm(draft, { force: true });
  }
  return true;
}

/** Forgets a kept text. */
export async function removeText(textsFolder: string, sha256: string): Promise<void> {
  await rm(textPathOf(textsFolder, sha256), { force: true });
}

/** Texts lately read, by digest, the latest last. A digest names one text for good, so these are never stale. */
const remembered = new Map<string, TextLines>();
const MOST_REMEMBERED = 16;

/** The lines of a kept text; null when it is not there, or what lies there is not the text with this digest. */
export async function readTextLines(textsFolder: string, sha256: string): Promise<TextLines | null> {
  if (!(await isTextInstalled(textsFolder, sha256))) return null;
  const known = remembered.get(sha256);
  const lines = known ?? (await readLines(textsFolder, sha256));
  remembered.delete(sha256);
  if (lines === null) return null;
  remembered.set(sha256, lines);
  if (remembered.size > MOST_REMEMBERED) remembered.delete([...remembered.keys()][0]!);
  return lines;
}

async function readLines(textsFolder: string, sha256: string): Promise<TextLines | null> {
  const bytes = await readFile(textPathOf(textsFolder, sha256));
  if (digestOf(bytes) !== sha256) return null;
  const { text } = decodeText(`${sha256}.txt`, bytes);
  return text === null ? null : linesOf(text);
}
