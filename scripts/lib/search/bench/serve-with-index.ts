import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HOST, type ServedSite } from '../../serve-site.ts';

/** What came over the wire, without the heads of answers. */
export interface Traffic {
  readonly bytes: number;
  readonly requests: number;
}

export interface CountedSite extends ServedSite {
  /** What was loaded since this was asked last, of all paths that match; waits until nothing is on its way. */
  readonly take: (paths: RegExp) => Promise<Traffic>;
}

/** What hosts compress; the files of both indexes are compressed as they are. */
const TEXT: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What lies in the indexes’ folder in place of the site’s own. */
const OF_INDEX = /^\/(?:search\/(?:index\.json|files\/.*)|pagefind\/.*)$/u;

/** For so long nothing new was asked for: then a page is done. */
const QUIET_MS = 60;

/**
 * Serve the pages of a site with the search indexes of another, compressed as hosts do it, and count: so that a large index is
 * searched through a page without its thousands of statements being built. Counted here, because a browser tells a page nothing of
 * what its workers load.
 *
 * @param site folder of a site that was built for `/`
 * @param indexes folder with `search` and, where it is asked, `pagefind`
 */
export async function serveWithIndex(site: string, indexes: string): Promise<CountedSite> {
  const compressed = new Map<string, Buffer>();
  let came: { readonly path: string; readonly bytes: number }[] = [];
  const open = new Set<object>();
  let last = 0;

  async function bodyOf(file: string): Promise<Buffer> {
    const known = compressed.get(file);
    if (known) return known;
    const bytes = await readFile(file);
    if (TEXT[extname(file)] === undefined) return bytes;
    const body = gzipSync(bytes);
    compressed.set(file, body);
    return body;
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const file = join(OF_INDEX.test(path) ? indexes : site, path);
    const type = TEXT[extname(file)];
    open.add(response);
    response.on('close', () => {
      open.delete(response);
      last = performance.now();
    });
    bodyOf(file).then(
      (body) => {
        came.push({ path, bytes: body.length });
        response
          .writeHead(200, {
            'Content-Type': type ?? (extname(file) === '.wasm' ? 'application/wasm' : 'application/octet-stream'),
            ...(type !== undefined && { 'Content-Encoding': 'gzip' }),
          })
          .end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, HOST, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://${HOST}:${port}/`,
    port,
    async take(paths) {
      while (open.size > 0 || performance.now() - last < QUIET_MS) await new Promise((done) => setTimeout(done, 10));
      const some = came.filter(({ path }) => paths.test(path));
      came = came.filter(({ path }) => !paths.test(path));
      return { bytes: some.reduce((sum, { bytes }) => sum + bytes, 0), requests: some.length };
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
