import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { ROOT } from './root.ts';
import { HOST } from './serve-site.ts';
import type { SiteAddress } from './site-address.ts';
import { today } from './today.ts';

export interface DevelopOptions {
  /** Absolute path of the archive. */
  readonly archive: string;
  readonly address: SiteAddress;
  readonly port: number;
  /** Folder of a built site, whose search indexes answer; it need not be there. */
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
 * Search indexes are made of built pages, so while developing there are only those of the last build, served at `pagefind/` and
 * `search/`. Without them `pagefind/pagefind.js` answers 404, and the search page says what to do.
 */
export async function developSite({ archive, address, port, built }: DevelopOptions): Promise<DevelopedSite> {
  process.env['ARCHIVE'] = archive;
  process.env['PUBLISHED_ON'] = today();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  const { dev } = await import('astro');
  let refresh = async () => {};
  const server = await dev({
    root: ROOT,
    site: address.site,
    base: address.base,
    server: { host: HOST, port },
    cacheDir: join(archive, '.cache', 'astro'),
    logLevel: 'warn',
    integrations: [archiveIntegration(address.base, built, (given) => (refresh = given))],
    vite: { cacheDir: join(archive, '.cache', 'vite'), server: { watch: { ignored: [join(archive, '**')] } } },
  });
  return {
    url: `http://${HOST}:${server.address.port}${address.base}`,
    refresh: () => refresh(),
    close: () => server.stop(),
  };
}

/** Serve the search indexes beside the pages, and hand out the means to read the content again. */
function archiveIntegration(
  base: string,
  built: string,
  onReady: (refresh: () => Promise<void>) => void,
): AstroIntegration {
  return {
    name: 'chancery:develop',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const files = sirv(built, {
          dev: true,
          onNoMatch: (_request, response) =>
            response.writeHead(404, { 'Content-Type': 'text/plain' }).end('No search index: run npm run build.\n'),
        });
        server.middlewares.use(base, (request, response, next) =>
          /^\/?(?:pagefind\/|search\/(?:files\/|index\.json$))/u.test(request.url ?? '')
            ? files(request, response)
            : next(),
        );
        onReady(async () => {
          await refreshContent?.({});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
