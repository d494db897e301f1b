import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import path from 'node:path';
import { startProgram } from './child-process';
import { closeTemporaryDatabases, temporaryDatabaseUrl, temporaryFolder } from './temporary-database';

const START = 'commands/start.cjs';

afterEach(closeTemporaryDatabases);

/** What `npm start` says to this environment before it ends. */
async function refusal(env: Readonly<Record<string, string>>, ...programArguments: string[]) {
  const defaults = { DATABASE_URL: temporaryDatabaseUrl(), PORT: await freePort() };
  return startProgram(START, programArguments, { ...defaults, ...env }).ended;
}

async function freePort(): Promise<string> {
  const probe = await listenAnywhere();
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return String(port);
}

function listenAnywhere(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

describe('npm start', () => {
  it('names a taken port in one line', async () => {
    const server = await listenAnywhere();
    const { port } = server.address() as AddressInfo;
    const { exit, errors } = await refusal({ PORT: String(port) });
    server.close();
    expect(exit).toBe(1);
    expect(errors).toMatch(new RegExp(`^Port ${port} is taken; .*\\n$`));
  });

  it.each(['http', '0', '65536', '30.5', '-1'])('refuses the port "%s" in one line', async (port) => {
    const { exit, errors } = await refusal({ PORT: port });
    expect(exit).toBe(1);
    expect(errors).toBe(`PORT is "${port}"; expected a whole number from 1 to 65535.\n`);
  });

  it('names a database that cannot be written in one line', async () => {
    const file = path.join(temporaryFolder(), 'not-a-folder');
    writeFileSync(file, '');
    const { exit, errors } = await refusal({ DATABASE_URL: `file:${file}/store.db` });
    expect(exit).toBe(1);
    expect(errors).toBe(`The folder ${file} for the database cannot be written.\n`);
  });

  it('names a file that is no database in one line', async () => {
    const file = path.join(temporaryFolder(), 'letter.db');
    writeFileSync(file, 'Dear Sir or Madam, '.repeat(1000));
    const { exit, errors } = await refusal({ DATABASE_URL: `file:${file}` });
    expect(exit).toBe(1);
    expect(errors).toBe(`The file ${file} is not an SQLite database.\n`);
  });

  it('tells how it is called', async () => {
    const { exit, errors } = await refusal({}, '--nonsense');
    expect(exit).toBe(1);
    expect(errors).toBe('Usage: npm start [-- --data <folder of the dataset>]\n');
  });

  it('names every problem of a dataset, and serves nothing when nothing was loaded before', async () => {
    const folder = path.join(temporaryFolder(), 'data');
    cpSync('data', folder, { recursive: true });
    const file = path.join(folder, 'figures/visit-la-2025-12.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(',USD,', ',dollars,'));
    const { exit, errors } = await refusal({}, '--data', folder);
    expect(exit).toBe(1);
    expect(errors).toMatch(/figures\/visit-la-2025-12\.csv:2:unit: "dollars" .*expected/);
    expect(errors).toMatch(/\nThe dataset has problems and nothing was loaded before; nothing to serve\.\n$/);
  });
});
