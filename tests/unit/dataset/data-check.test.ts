import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { writeSmallDataset } from './small-dataset';

/** Runs the command as `npm run data:check` does. */
function runDataCheck(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', path.resolve('commands/data-check.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, DOCUMENT_TEXTS: '' },
  });
}

test('a valid dataset: one line of summary, exit code 0', async () => {
  const { status, stdout, stderr } = runDataCheck('--data', await writeSmallDataset());
  expect(stderr).toBe('');
  expect(stdout).toBe(
    '9 tables, 3 figures compared with their print (0 reviewed exceptions), 0 verified in the lines of their texts (texts of 2 documents not at hand).\n',
  );
  expect(status).toBe(0);
});

test('a dataset with problems: all of them on standard error, exit code 1', async () => {
  const folder = await writeSmallDataset({ 'retired.csv': '', 'topics.csv': '' });
  const { status, stdout, stderr } = runDataCheck('--data', folder);
  expect(stdout).toBe('');
  expect(stderr).toContain('data/retired.csv:1:1: the file is empty, expected a header line');
  expect(stderr).toContain('data/topics.csv:1:1: the file is empty, expected a header line');
  expect(stderr).toContain('2 problems.');
  expect(status).toBe(1);
});

test('a word on the command line that it does not know: how it is used, exit code 1', () => {
  const { status, stderr } = runDataCheck('--text', 'x');
  expect(stderr).toContain('Usage: npm run data:check');
  expect(status).toBe(1);
});
