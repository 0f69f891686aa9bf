import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostingFiles } from '../../../scripts/lib/hosting/index.ts';

/** The servers themselves, where this machine has them, over a small site. */

/** Where a program is, in the folders where systems put servers; null: not on this machine. */
function programOf(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

const PROGRAMS = {
  nginx: programOf('nginx'),
  apache: programOf('apache2') ?? programOf('httpd'),
  caddy: programOf('caddy'),
};

const SITE = {
  'index.html': '<p>home</p>',
  '404.html': '<p>no such page</p>',
  'statements/x/index.html': '<p>withdrawn on a day</p>',
  'statements/x-y/index.html': '<p>withdrawn on another day</p>',
  'statements/y/index.html': '<p>said</p>',
  'statements/y.ris': 'TY  - NEWS\r\n',
  'statements/y.md': '# said',
  'raw/page.html.txt': '<script>alert(1)</script>',
  '_astro/site.abc.css': 'p { color: red }',
  'search/files/abc/start.bin': 'a',
  'data/statements.ndjson': '{}\n',
};

/** Start a server for the site on a port, with the files of a build for it. Gives the process. */
type Start = (site: string, base: string, port: number, work: string) => Promise<ChildProcess>;

const rules = (folder: string, base: string, host: string) => ({ base, folder, host, withdrawn: ['x', 'x-y'] });

async function write(folder: string, files: readonly { readonly path: string; readonly text: string }[]) {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const START: Record<keyof typeof PROGRAMS, Start> = {
  nginx: async (site, base, port, work) => {
    const [file] = hostingFiles(['nginx'], rules(site, base, 'localhost')).beside;
    // The types that ship with nginx stand beside its own configuration.
    const own = file!.text
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('include mime.types;', `include /etc/nginx/mime.types;`);
    await writeFile(join(work, 'site.conf'), own);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${work}/${name};`,
    );
    await writeFile(
      join(work, 'nginx.conf'),
      `daemon off; pid ${work}/pid; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}
       events {} http { access_log off; ${temporary.join(' ')} include ${work}/site.conf; }`,
    );
    return spawn(PROGRAMS.nginx!, ['-c', join(work, 'nginx.conf'), '-p', work], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  },
  apache: async (site, base, port, work) => {
    await write(site, hostingFiles(['apache'], rules(site, base, 'localhost')).site);
    const modules = ['/usr/lib/apache2/modules', '/usr/lib/httpd/modules', '/usr/lib64/httpd/modules'].find(existsSync);
    const wanted = [
      'mpm_event',
      'authz_core',
      'dir',
      'mime',
      'headers',
      'rewrite',
      'alias',
      'deflate',
      'filter',
      'unixd',
    ];
    const load = wanted
      .filter((name) => existsSync(`${modules}/mod_${name}.so`))
      .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
    await writeFile(
      join(work, 'httpd.conf'),
      `${load.join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${work}/pid
ErrorLog ${work}/error.log
TypesConfig /etc/mime.types
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
DocumentRoot ${base === '/' ? site : work}
${base === '/' ? '' : `Alias ${base} ${site}/\nRedirect permanent ${base.slice(0, -1)}$ ${base}`}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
`,
    );
    return spawn(PROGRAMS.apache!, ['-X', '-f', join(work, 'httpd.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  },
  caddy: async (site, base, port, work) => {
    const [file] = hostingFiles(['caddy'], rules(site, base, `http://localhost:${port}`)).beside;
    await writeFile(join(work, 'Caddyfile'), `{\n\tadmin off\n}\n${file!.text}`);
    return spawn(PROGRAMS.caddy!, ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
    });
  },
};

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

describe.each(Object.keys(START) as (keyof typeof START)[])('%s', (name) => {
  describe.skipIf(PROGRAMS[name] === null).each(['/', '/a/b/'])('with the site under %s', (base) => {
    let work: string;
    let root: string;
    let server: ChildProcess;
    let said = '';
    beforeAll(async () => {
      // A server that drops its rights must still be able to read what it serves.
      work = realpathSync(await mkdtemp(join(tmpdir(), `chancery-${name}-`)));
      execFileSync('chmod', ['755', work]);
      const site = join(work, 'site');
      await write(
        site,
        Object.entries(SITE).map(([path, text]) => ({ path, text })),
      );
      for (let tries = 1; ; tries += 1) {
        const port = await freePort();
        root = `http://localhost:${port}`;
        server = await START[name](site, base, port, work);
        server.stderr?.on('data', (chunk) => (said += String(chunk)));
        if (await answers()) break;
        // Somebody else may have taken the port before the program did.
        if (tries === 5) throw new Error(`${name} ended without an answer.\n${said}`);
      }
    });

    /** Wait until the server answers; false where it has ended. */
    async function answers(): Promise<boolean> {
      while (server.exitCode === null) {
        if (await fetch(root + base).catch(() => null)) return true;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return false;
    }
    afterAll(async () => {
      server.kill();
      await rm(work, { recursive: true, force: true });
    });

    const get = (path: string) => fetch(`${root}${base}${path}`, { redirect: 'manual' });

    it('shows pages, asked for anew each time', async () => {
      const response = await get('statements/y/');
      expect([response.status, await response.text()]).toEqual([200, SITE['statements/y/index.html']]);
      expect(response.headers.get('content-type')?.toLowerCase().replaceAll(' ', '')).toBe('text/html;charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    });

    it('says with the site’s own page that there is none', async () => {
      const response = await get('nowhere/');
      expect([response.status, await response.text()]).toEqual([404, SITE['404.html']]);
    });

    it('answers a withdrawn address with its page, as gone', async () => {
      const response = await get('statements/x/');
      expect([response.status, await response.text()]).toEqual([410, SITE['statements/x/index.html']]);
    });

    it('answers for what a withdrawn statement had beside its page as for the page', async () => {
      const beside = ['.bib', '.ris', '.json', '.md', '.txt', '.tei.xml', '/compare/', '/versions.json'];
      for (const id of ['x', 'x-y'] as const)
        for (const path of beside) {
          const response = await get(`statements/${id}${path}`);
          const type = response.headers.get('content-type')?.toLowerCase().replaceAll(' ', '');
          const page = SITE[`statements/${id}/index.html`];
          expect([path, response.status, type, await response.text()]).toEqual([
            path,
            410,
            'text/html;charset=utf-8',
            page,
          ]);
        }
      expect((await get('statements/y.ris')).status).toBe(200);
      expect((await get('statements/x.pdf')).status).toBe(404);
      expect((await get('statements/w.bib')).status).toBe(404);
    });

    it('leads to the address with its slash', async () => {
      const response = await get('statements/y');
      expect(response.status).toBeGreaterThanOrEqual(301);
      expect(response.status).toBeLessThan(309);
      expect(new URL(response.headers.get('location') ?? '', root).pathname).toBe(`${base}statements/y/`);
    });

    it('lets nothing run that was saved', async () => {
      const response = await get('raw/page.html.txt');
      expect(response.headers.get('content-type')).toBe('text/plain');
      expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    });

    it('lets a browser keep what never changes under its name', async () => {
      for (const path of ['_astro/site.abc.css', 'search/files/abc/start.bin'])
        expect((await get(path)).headers.get('cache-control')).toContain('immutable');
    });

    it('knows the types of what is taken away, and gives the data to other sites', async () => {
      const type = async (path: string) => (await get(path)).headers.get('content-type')?.split(';')[0];
      expect(await type('statements/y.ris')).toBe('application/x-research-info-systems');
      expect(await type('statements/y.md')).toBe('text/markdown');
      const data = await get('data/statements.ndjson');
      expect(data.headers.get('content-type')).toContain('application/x-ndjson');
      expect(data.headers.get('access-control-allow-origin')).toBe('*');
    });
  });
});

it('says which servers are not on this machine', () => {
  const missing = Object.entries(PROGRAMS).flatMap(([name, path]) => (path === null ? [name] : []));
  if (missing.length > 0) process.stderr.write(`Not on this machine, and not tried: ${missing.join(', ')}.\n`);
  expect(Object.keys(PROGRAMS)).toHaveLength(3);
});
