import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { ROOT } from './root.ts';
import { type DevelopedIndex, developIndex } from './search/develop-index.ts';
import { RECORDS_FILE } from './search/records-file.ts';
import { HOST } from './serve-site.ts';
import type { SiteAddress } from './site-address.ts';
import { today } from './today.ts';

export interface DevelopOptions {
  /** Absolute path of the archive. */
  readonly archive: string;
  readonly address: SiteAddress;
  readonly port: number;
  /** Folder of a built site, whose Pagefind index suggests; it need not be there. */
  readonly built: string;
}

/** A site that Astro makes page by page, as it is asked for. */
export interface DevelopedSite {
  readonly url: string;
  /** Read the archive again and reload the pages that a browser shows. */
  readonly refresh: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Start Astro's development server over an archive.
 *
 * The exact search index is made of the archive as it is, when a page first asks for it. Suggestions are those of the last build:
 * without one, `pagefind/pagefind.js` answers 404, and there are none.
 */
export async function developSite({ archive, address, port, built }: DevelopOptions): Promise<DevelopedSite> {
  process.env['ARCHIVE'] = archive;
  process.env['PUBLISHED_ON'] = today();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  const { dev } = await import('astro');
  let refresh = async () => {};
  let url = '';
  const folder = join(archive, '.cache', 'search');
  const index = developIndex(async () => {
    const answer = await fetch(`${url}${RECORDS_FILE}`);
    if (!answer.ok) throw new Error(`Expected the records of the archive, got ${answer.status}.`);
    return answer.text();
  }, folder);
  const server = await dev({
    root: ROOT,
    site: address.site,
    base: address.base,
    server: { host: HOST, port },
    cacheDir: join(archive, '.cache', 'astro'),
    logLevel: 'warn',
    integrations: [archiveIntegration(address.base, { built, index, folder }, (given) => (refresh = given))],
    vite: { cacheDir: join(archive, '.cache', 'vite'), server: { watch: { ignored: [join(archive, '**')] } } },
  });
  url = `http://${HOST}:${server.address.port}${address.base}`;
  return {
    url,
    refresh: () => refresh(),
    close: () => server.stop(),
  };
}

/** Where search indexes come from. */
interface Indexes {
  /** Folder of a built site, for Pagefind’s. */
  readonly built: string;
  readonly index: DevelopedIndex;
  /** Where the exact one lies. */
  readonly folder: string;
}

/** Serve the search indexes beside the pages, and hand out the means to read the content again. */
function archiveIntegration(
  base: string,
  { built, index, folder }: Indexes,
  onReady: (refresh: () => Promise<void>) => void,
): AstroIntegration {
  return {
    name: 'chancery:develop',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const filesOf = (of: string) =>
          sirv(of, {
            dev: true,
            onNoMatch: (_request, response) =>
              response.writeHead(404, { 'Content-Type': 'text/plain' }).end('No search index: run npm run build.\n'),
          });
        const [suggestions, exact] = [filesOf(built), filesOf(folder)];
        server.middlewares.use(base, (request, response, next) => {
          const path = (request.url ?? '').replace(/^\//u, '');
          if (path.startsWith('pagefind/')) return suggestions(request, response);
          if (!/^search\/(?:files\/|index\.json$)/u.test(path)) return next();
          request.url = path.slice('search'.length);
          index.ready().then(() => exact(request, response), next);
        });
        onReady(async () => {
          await refreshContent?.({});
          index.outdate();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
