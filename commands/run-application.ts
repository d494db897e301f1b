import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

const PROJECT_FOLDER = path.resolve(__dirname, '..');

/** The program as `npm start` runs it, in a process of its own. */
export interface Application {
  readonly address: string;
  /** Everything it has printed so far, errors included. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * Builds the pages if need be, loads the dataset of `dataFolder` and serves on a free port. Fails with what the program
 * printed where it ends before it is ready.
 */
export async function runApplication(databaseUrl: string, dataFolder = 'data'): Promise<Application> {
  const port = await freePort();
  const child = spawn(process.execPath, ['commands/start.cjs', '--data', path.resolve(dataFolder)], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ready = new Promise<void>((resolve, reject) => {
    const collect = (text: Buffer) => {
      printed += text.toString();
      if (printed.includes('is ready on')) resolve();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('close', () => reject(new Error(`The application ended before it was ready:\n${printed}`)));
  });
  await ready;
  return { address: `http://localhost:${port}`, printed: () => printed, stop: () => endOf(child) };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill();
  });
}

/** A port that nothing listens on at this moment. */
function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
