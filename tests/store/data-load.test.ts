import { appendFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { readSnapshot } from '@/lib/store/read/snapshot';
import { startProgram } from './child-process';
import {
  closeTemporaryDatabases,
  openTestStore,
  temporaryDatabaseUrl,
  temporaryFolder,
} from './temporary-database';

const COMMAND = 'commands/data-load.ts';

afterEach(closeTemporaryDatabases);

async function runDataLoad(databaseUrl: string, ...programArguments: string[]) {
  const program = startProgram(COMMAND, programArguments, { DATABASE_URL: databaseUrl });
  return { ...(await program.ended), lines: program.lines };
}

/** A copy of the dataset whose table of topics ends with a broken row. */
function brokenDataFolder(): string {
  const folder = path.join(temporaryFolder(), 'data');
  cpSync('data', folder, { recursive: true });
  appendFileSync(path.join(folder, 'topics.csv'), 'broken\n');
  return folder;
}

describe('npm run data:load', () => {
  it('makes the database, loads the dataset, and finds nothing to do the second time', async () => {
    const databaseUrl = temporaryDatabaseUrl();

    const first = await runDataLoad(databaseUrl);
    const second = await runDataLoad(databaseUrl);

    expect(first).toEqual({
      exit: 0,
      errors: '',
      lines: [expect.stringMatching(/^Revision 1: \d+ rows added, 0 ended\.$/)],
    });
    expect(second).toEqual({ exit: 0, errors: '', lines: ['Revision 1: nothing changed.'] });
  }, 20_000);

  it('names file, line and column of a problem and leaves the current revision', async () => {
    const databaseUrl = temporaryDatabaseUrl();
    await runDataLoad(databaseUrl);

    const broken = await runDataLoad(databaseUrl, '--data', brokenDataFolder());

    expect(broken).toMatchObject({ exit: 1, lines: [] });
    expect(broken.errors).toMatch(/^data\/topics\.csv:\d+:\w+: .+, expected .+\n$/);
    const { revision, figures } = await readSnapshot(openTestStore(databaseUrl));
    expect(revision).toBe(1);
    expect(figures.length).toBeGreaterThan(100);
  }, 20_000);

  it('says in one line what is wrong with the database address', async () => {
    expect(await runDataLoad('mysql://localhost/figures')).toEqual({
      exit: 1,
      lines: [],
      errors: expect.stringMatching(/^DATABASE_URL is "mysql:\/\/localhost\/figures"; expected .+\n$/),
    });
  });

  it('says in one line which option it does not know', async () => {
    const { exit, errors } = await runDataLoad(temporaryDatabaseUrl(), '--folder', 'data');

    expect(exit).toBe(1);
    expect(errors).toMatch(/^Unknown option '--folder'.*\n$/);
  });
});
