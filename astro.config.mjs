import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { daysOnceShown, openArchive, readLogo, readRawShown, readShown } from './src/archive/index.ts';
import { rawAddress } from './src/site/raw-address.ts';
import { sitemapPages } from './src/site/machines/sitemap.ts';
import { INTERFACE_LANGUAGES } from './src/site/words/languages.ts';

/**
 * The site of one archive. The commands set ARCHIVE and give site, base and folders themselves; OUT and BASE are
 * for `astro build` and `astro dev` by hand. Nothing is shared between archives: two builds with one cache would
 * publish each other's pages.
 */
const archive = resolve(process.env['ARCHIVE'] || fileURLToPath(new URL('content/sample', import.meta.url)));
process.env['ARCHIVE'] = archive;

/**
 * Publishes the raw files that readers may see under `raw/`, byte for byte: they never pass through anything that knows of
 * text. So is the archive's own logo.
 */
function archiveFiles() {
  let base = '/';
  return {
    name: 'chancery:archive-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const logo = await readLogo(archive);
        if (logo) await writeFile(join(fileURLToPath(dir), logo.name), logo.bytes);
        for (const { file, bytes } of await readRawShown(archive)) {
          const target = join(fileURLToPath(dir), 'raw', rawAddress(file));
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, bytes);
        }
      },
      'astro:server:setup': ({ server }) => {
        const answer = (find) => (request, response, next) => {
          const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
          find(wanted)
            .then((file) => (file ? response.writeHead(200, { 'Content-Type': file.type }).end(file.bytes) : next()))
            .catch(next);
        };
        server.middlewares.use(
          `${base}raw`,
          answer(async (wanted) => {
            const raw = (await readRawShown(archive)).find(({ file }) => rawAddress(file) === wanted);
            return raw && { type: 'text/plain', bytes: raw.bytes };
          }),
        );
        server.middlewares.use(
          base,
          answer(async (wanted) => {
            const logo = /^[\w-]+\.\w+$/u.test(wanted) ? await readLogo(archive) : null;
            return logo?.name === wanted ? logo : null;
          }),
        );
      },
    },
  };
}

/** A sitemap of all pages, with what the ledger knows of each. */
function siteMap() {
  return {
    name: 'chancery:sitemap',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        if (!config.site) return;
        const home = new URL(config.base.endsWith('/') ? config.base : `${config.base}/`, config.site).href;
        const pages = [];
        let known;
        updateConfig({
          integrations: [
            sitemap({
              // It is asked of every page before the first is written.
              filter: (page) => pages.push(page) > 0,
              serialize: async (item) => {
                known ??= sitemapPages(pages, { ...(await ledgerFacts()), home });
                const page = known.get(item.url);
                return page && { ...item, ...page };
              },
            }),
          ],
        });
      },
    },
  };
}

async function ledgerFacts() {
  const opened = await openArchive(archive);
  const { statements, gone } = await readShown(opened);
  const days = daysOnceShown(opened, statements, process.env['PUBLISHED_ON']);
  return {
    changed: new Map(days.map(({ id, changed }) => [id, changed])),
    gone: new Set(gone.map(({ id }) => id)),
    first: opened.settings.languages.find((lang) => INTERFACE_LANGUAGES.includes(lang)) ?? INTERFACE_LANGUAGES[0],
  };
}

export default defineConfig({
  output: 'static',
  base: process.env['BASE'] || '/',
  outDir: process.env['OUT'] ? resolve(process.env['OUT']) : join(archive, 'dist'),
  cacheDir: join(archive, '.cache', 'astro'),
  trailingSlash: 'always',
  // The default glues words together where one element ends and the next begins.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [archiveFiles(), siteMap()],
  vite: {
    cacheDir: join(archive, '.cache', 'vite'),
    // A program for the machine it runs on; nothing that bundles can read it.
    ssr: { external: ['@resvg/resvg-js', 'satori'] },
  },
});
