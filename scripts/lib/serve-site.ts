import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A site that is being served. */
export interface ServedSite {
  /** Where the home page answers: `http://127.0.0.1:4321/papers/`. */
  readonly url: string;
  readonly port: number;
  /** Stop answering; open connections are cut. */
  readonly close: () => Promise<void>;
}

/** How many ports after the wanted one are tried. */
const PORTS_TRIED = 50;

/** This machine alone, by number: not every machine knows the name localhost. */
export const HOST = '127.0.0.1';

/**
 * Serve a built site the way a static host does: under its base path, `index.html` for a folder, a redirect to
 * the trailing slash, the site's own 404 page. What lies under `raw/` goes out as plain text, whatever its
 * name ends with: those are bytes as received, and a browser must not run them.
 *
 * @param folder the built site; it may be replaced while it is served
 * @param base path that the site was built for, with slashes at both ends
 * @param port wanted port; where it is taken, the next free one. 0: any
 */
export async function serveSite(folder: string, base: string, port: number): Promise<ServedSite> {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      if (path.startsWith('/raw/')) response.setHeader('Content-Type', 'text/plain');
    },
    onNoMatch: (_request, response) => notFound(folder, response),
  });
  const server = createServer((request, response) => answer(folder, base, files, request, response));
  const taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function answer(
  folder: string,
  base: string,
  files: ReturnType<typeof sirv>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const address = request.url?.startsWith('/') ? URL.parse(`http://${HOST}${request.url}`) : null;
  if (!address) return notFound(folder, response);
  const { pathname, search } = address;
  if (pathname === '/' && base !== '/') return redirect(response, base);
  if (`${pathname}/` === base) return redirect(response, base + search);
  if (!pathname.startsWith(base)) return notFound(folder, response);
  const below = pathname.slice(base.length - 1);
  if (!below.endsWith('/') && isFolder(folder, below)) return redirect(response, `${pathname}/${search}`);
  request.url = below + search;
  files(request, response);
}

function isFolder(folder: string, path: string): boolean {
  try {
    return statSync(join(folder, decodeURIComponent(path))).isDirectory();
  } catch {
    return false;
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  if (existsSync(page)) response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(readFileSync(page));
  else response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found\n');
}

/** Listen on the first free port from the wanted one on; gives the port. */
async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried += 1) {
    const error = await tryPort(server, tried);
    if (!error) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : tried;
    }
    if (error.code !== 'EADDRINUSE' || tried >= port + PORTS_TRIED)
      throw new Error(`Cannot listen on port ${tried}.`, { cause: error });
  }
}

function tryPort(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const failed = (error: Error) => resolve(error);
    server.once('error', failed).listen(port, HOST, () => {
      server.off('error', failed);
      resolve(null);
    });
  });
}
