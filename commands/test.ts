import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateClient } from '@/lib/store/generate-client';
import { findChromium } from './find-chromium';
import { findOffice } from './find-office';

/** Files tested at once. Those in a browser wait for one another's pages from the one server that they all ask. */
const AT_ONCE = 2;

interface Tally {
  passed: number;
  failed: number;
}

/**
 * Runs every test there is: `npm test`. A failure does not keep the rest from running; the last line says how many
 * passed and failed. Without a Chromium the browser tests are left out, unless `REQUIRE_BROWSER=1` asks for them; without
 * a LibreOffice those that read exported workbooks with it.
 */
async function main(): Promise<void> {
  await generateClient();
  const tally: Tally = { passed: 0, failed: 0 };
  await runJest(['unit', 'component', 'store'], tally);
  const dataIsSound = (await run(['--import', 'tsx', 'commands/data-check.ts'])) === 0;
  tally[dataIsSound ? 'passed' : 'failed'] += 1;
  if (findOffice() !== null) {
    await runJest(['office'], tally);
  } else {
    console.log('Tests of workbooks in LibreOffice left out: no soffice was found.');
  }
  if (findChromium() !== null) {
    await runJest(['browser'], tally);
  } else if (process.env['REQUIRE_BROWSER'] === '1') {
    console.error('No Chromium was found and REQUIRE_BROWSER is set; CHROMIUM_PATH may name one.');
    tally.failed += 1;
  } else {
    console.log('Browser tests left out: no Chromium was found; CHROMIUM_PATH may name one.');
  }
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  if (tally.failed > 0) process.exitCode = 1;
}

/** Runs these projects of jest.config.js and adds their results. A file that cannot run at all counts as one failure. */
async function runJest(projects: readonly string[], tally: Tally): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'song-phuong-tests-'));
  const reportPath = path.join(folder, 'report.json');
  const report = ['--json', `--outputFile=${reportPath}`];
  const work = ['--selectProjects', ...projects, `--maxWorkers=${AT_ONCE}`];
  const exitCode = await run(['node_modules/jest/bin/jest.js', ...work, ...report]);
  const { passed, failed } = await readReport(reportPath);
  tally.passed += passed;
  tally.failed += exitCode === 0 ? failed : Math.max(failed, 1);
  await rm(folder, { recursive: true });
}

async function readReport(reportPath: string): Promise<Tally> {
  const text = await readFile(reportPath, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 0 };
  const report = JSON.parse(text) as Record<
    'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites',
    number
  >;
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}

/** Runs Node with these arguments in this terminal; gives back the exit code. */
function run(nodeArguments: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, nodeArguments, { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

void main();
