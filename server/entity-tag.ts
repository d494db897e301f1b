import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

let known: string | null = null;

/** An ETag for an answer that these parts determine, as this build of the program makes it of them. */
export function entityTag(...parts: readonly string[]): string {
  known ??= readBuildId();
  const digest = createHash('sha256').update(JSON.stringify([known, ...parts]));
  return `"${digest.digest('base64url').slice(0, 27)}"`;
}

/** Whether an `If-None-Match` header names the tag. */
export function holdsEntityTag(ifNoneMatch: string | null, tag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((part) => part.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}

/** Empty before a build. The path is put together here so that Next does not take the file for one of its own. */
function readBuildId(): string {
  const file = [process.cwd(), '.next', 'BUILD_ID'].join(path.sep);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
