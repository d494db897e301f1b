import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { readDataset } from '@/lib/dataset/read-dataset';
import { reportAddress } from '@/lib/link/addresses';
import { findChromium } from './find-chromium';
import { printPage } from './print-page';
import type { ReportRequest } from './report-arguments';
import { checkPair, readReportArguments } from './report-arguments';
import { withReportDatabase } from './report-database';
import { ReportError, ReportUsageError } from './report-error';
import { runApplication } from './run-application';

const USAGE =
  'Usage: npm run report -- <pair> [<first year> <last year>] [--lang vi|en] [--out <file.pdf>] [--data <folder>] [--address <of a program that runs>]';

/**
 * Prints the brief on a pair of countries to a PDF file: `npm run report -- LA-VN 2020 2026 --lang vi`. What only takes
 * a moment to refuse is looked at first; then the program is run on a free port, unless one that runs is named.
 */
async function main(): Promise<void> {
  const request = readReportArguments(process.argv.slice(2));
  const chromium = findChromium();
  if (chromium === null) {
    throw new ReportError('No Chromium was found to print with; CHROMIUM_PATH may name one.');
  }
  checkFolder(request.out);
  if (request.address !== null) return print(chromium, request.address, request);
  await checkDataset(request);
  console.log('Starting the program; a first start builds its pages, which takes about a minute');
  await withReportDatabase(request.data, async (databaseUrl) => {
    const application = await runApplication(databaseUrl, request.data).catch((error: unknown) => {
      throw new ReportError(error instanceof Error ? error.message : String(error));
    });
    try {
      await print(chromium, application.address, request);
    } finally {
      await application.stop();
    }
  });
}

async function print(chromium: string, origin: string, request: ReportRequest): Promise<void> {
  const { pair, years, locale, out } = request;
  const query = { ...(years ?? { from: null, to: null }), known: null, revision: null };
  const address = origin + reportAddress(locale, pair, query);
  const answer = await fetch(address).catch(() => null);
  if (answer === null) throw new ReportError(`Nothing answers at ${origin}.`);
  if (!answer.ok)
    throw new ReportError(`${address} answers with the status ${answer.status}: no brief to print.`);
  await answer.arrayBuffer();
  const sheets = await printPage(chromium, address, out);
  console.log(`Written: ${out}, ${sheets} ${sheets === 1 ? 'page' : 'pages'}.`);
}

/** Throws a ReportError when the file's folder is not there or cannot be written to. */
function checkFolder(file: string): void {
  const folder = path.dirname(path.resolve(file));
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new ReportError(`The folder ${folder} for the report cannot be written.`);
  }
}

async function checkDataset({ pair, data }: ReportRequest): Promise<void> {
  const { dataset } = await readDataset(data);
  if (dataset === null) {
    throw new ReportError(`The dataset in ${data} cannot be used; "npm run data:check" tells why.`);
  }
  checkPair(pair, [...new Set(dataset.figures.map(({ figure }) => figure.pair))].sort());
}

main().catch((error: unknown) => {
  if (!(error instanceof ReportError)) throw error;
  console.error(error.message);
  if (error instanceof ReportUsageError) console.error(USAGE);
  process.exitCode = 1;
});
