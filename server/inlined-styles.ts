import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

interface StyleSheet {
  readonly path: string;
  readonly content?: string;
}

/** What the build notes of a page: by the name of each layout and page, the style sheets that it brings. */
type SheetsByEntry = Readonly<Record<string, readonly StyleSheet[]>>;

const NOTES = 'page_client-reference-manifest.js';
let known: readonly string[] | null = null;

/**
 * Sources (`'sha256-…'`) for the security policy of the style sheets that stand inside of the built pages, where they
 * keep no nonce: React writes all sheets of a page as one, those of its layouts first. Read once; none before a build.
 */
export function inlinedStyleSources(buildFolder = path.resolve('.next')): readonly string[] {
  known ??= [...new Set(notesIn(path.join(buildFolder, 'server/app')).flatMap(sheetsOfPage).map(sourceOf))];
  return known;
}

function notesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => path.basename(name) === NOTES)
      .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The text of the sheet with the layouts' rules alone, as for a page that is not found, and of that with the page's. */
function sheetsOfPage(notes: string): string[] {
  const assigned = /\] = (\{.*\});?\s*$/s.exec(notes)?.[1];
  if (assigned === undefined) return [];
  const { entryCSSFiles } = JSON.parse(assigned) as { entryCSSFiles: SheetsByEntry };
  const sheetsOf = (kind: 'layout' | 'page') =>
    Object.entries(entryCSSFiles).flatMap(([entry, sheets]) => (entry.endsWith(`/${kind}`) ? sheets : []));
  const layouts = sheetsOf('layout');
  return [joined(layouts), joined([...layouts, ...sheetsOf('page')])].filter((text) => text !== '');
}

function joined(sheets: readonly StyleSheet[]): string {
  return [...new Map(sheets.map(({ path: file, content }) => [file, content ?? ''])).values()].join('');
}

function sourceOf(sheet: string): string {
  return `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
}
