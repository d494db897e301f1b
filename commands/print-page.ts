import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ReportError } from './report-error';

/** How long a browser may take to print a page, in milliseconds. */
const PATIENCE = 120_000;
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pdf-header-footer',
];

/**
 * Prints a page to a PDF file with a Chromium, on the paper that the page asks for; gives back the number of sheets.
 * Throws a ReportError when nothing was printed or the file cannot be written.
 */
export async function printPage(chromium: string, address: string, file: string): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'song-phuong-report-'));
  try {
    const printed = path.join(folder, 'report.pdf');
    const said = await runChromium(chromium, [
      ...FLAGS,
      // A browser that is run by root has no sandbox to put its pages in.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${path.join(folder, 'profile')}`,
      `--print-to-pdf=${printed}`,
      address,
    ]);
    const content = await readFile(printed).catch(() => null);
    if (content === null) throw new ReportError(`${chromium} printed nothing: ${lastLine(said)}`);
    await copyFile(printed, file).catch(() => {
      throw new ReportError(`The file ${file} cannot be written.`);
    });
    return countSheets(content);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Pages of a PDF as Chromium writes it: every page is an object of its own, outside of compressed streams. */
export function countSheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Runs the browser to its end; gives back what it said to standard error. */
function runChromium(chromium: string, chromiumArguments: readonly string[]): Promise<string> {
  const child = spawn(chromium, chromiumArguments, {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: PATIENCE,
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(new ReportError(`The browser ${chromium} cannot be run.`)));
    child.once('close', () => resolve(Buffer.concat(said).toString()));
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) || 'it ended without a word.';
}
