import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another site. */
export interface Article {
  readonly address: string;
  readonly close: () => void;
}

/** Serves an article with this HTML in its text, from an origin of its own. */
export async function serveArticle(html: string): Promise<Article> {
  const server: Server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Article</title><body style="margin:0"><main><h1>Article</h1>${html}</main>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
