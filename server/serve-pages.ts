import { createServer, type Server } from 'node:http';
import path from 'node:path';
import next from 'next';
import { portError } from './port';
import { isReadablePath, refuseUnreadablePath } from './readable-path';

const PROJECT_FOLDER = path.resolve(__dirname, '..');

/** How long answers under way may take once the program is told to stop, in milliseconds. */
const PARTING_TIME = 5000;

/** The pages being served; `stop` lets answers under way finish, then resolves. */
export interface PageServer {
  stop(): Promise<void>;
}

/** Serves the built pages on this port, in this process. Throws a StartError when the port cannot be had. */
export async function servePages(port: number): Promise<PageServer> {
  const application = next({ dev: false, dir: PROJECT_FOLDER, port });
  await application.prepare();
  const handle = application.getRequestHandler();
  const server = createServer((request, response) => {
    if (isReadablePath(request.url ?? '')) void handle(request, response);
    else void refuseUnreadablePath(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port)));
    server.listen(port, resolve);
  });
  return {
    stop: async () => {
      await closeServer(server);
      await application.close();
    },
  };
}

async function closeServer(server: Server): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), PARTING_TIME);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  clearTimeout(impatience);
}
