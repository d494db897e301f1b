import { createServer } from 'node:net';
import { StartError } from './start-error';

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65535;

/** The port to serve on: `PORT`, or 3000. Throws a StartError when it is not a port's number. */
export function portFromEnvironment(): number {
  const written = process.env['PORT'] || String(DEFAULT_PORT);
  const port = Number(written);
  if (!/^\d+$/.test(written) || port < 1 || port > HIGHEST_PORT) {
    throw new StartError(`PORT is "${written}"; expected a whole number from 1 to ${HIGHEST_PORT}.`);
  }
  return port;
}

/** Throws a StartError when nothing can listen on this port now; asked first, before any long work. */
export async function checkPortIsFree(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(portError(error, port)));
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

/** A failure to listen on a port, as a StartError when its cause is known. */
export function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is taken; choose another with PORT, such as PORT=${neighbourOf(port)} npm start.`,
    );
  }
  if (error.code === 'EACCES') {
    return new StartError(
      `Port ${port} is not allowed to this user; choose another with PORT, such as PORT=3000 npm start.`,
    );
  }
  return error;
}

function neighbourOf(port: number): number {
  return port < HIGHEST_PORT ? port + 1 : port - 1;
}
