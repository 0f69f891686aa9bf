import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../src/site/words/catalogue.ts';
import { nodesOf, type SourceFile, sourceFiles } from '../../lib/source-code.ts';

/** Attributes whose value a reader sees or hears. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title']);

/** Words that stand in a template and belong to no language, each with why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'SHA-256': 'the name of an algorithm',
  'raw/': 'the name of a folder',
  'npm run ingest': 'a command',
  'npm run build': 'a command',
  'npm run dev': 'a command',
  access: 'the name of a column',
  '/oai/': 'the name of a folder',
};

/** Documents that stand in one language, and are marked so where they are shown, each with why. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  'src/components/search/SearchFormat.astro':
    'a format, byte by byte, for programmers: five versions of it would soon be five formats',
};

/** A property of a component may be called as an attribute is, and hold a key. */
const KEY = /^[a-z]\w*\.[\w-]+$/iu;

/** The template of an `.astro` file as a syntax tree: it is JSX but for its doctype, comments, styles and scripts. */
function templateOf({ path, text }: SourceFile): ts.SourceFile {
  const template = text
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replace(/<!doctype[^>]*>|<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/giu, '');
  return ts.createSourceFile(`${path}.tsx`, `<>${template}</>`, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** Words of a language that stand in a template instead of in the catalogue: in text, in an expression or an attribute. */
function wordsIn(file: SourceFile): readonly string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text);
    else if (ts.isJsxAttribute(node)) {
      if (SPOKEN.has(node.name.getText()) && node.initializer) found.push(...resultsOf(node.initializer));
    } else if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      found.push(...resultsOf(node.expression));
    node.forEachChild(walk);
  };
  walk(templateOf(file));
  return found
    .map((words) => words.replaceAll('&nbsp;', ' ').trim())
    .filter((words) => /\p{L}{2}/u.test(words) && !(words in ALLOWED) && !KEY.test(words));
}

/** Text that an expression may come to: through conditions, but not through calls. */
function resultsOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node))
    return node.expression ? resultsOf(node.expression) : [];
  if (ts.isConditionalExpression(node)) return [...resultsOf(node.whenTrue), ...resultsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const adds = node.operatorToken.kind === ts.SyntaxKind.PlusToken;
    return [...(adds ? resultsOf(node.left) : []), ...resultsOf(node.right)];
  }
  return [];
}

const sources = sourceFiles(['src/site', 'src/components', 'src/layouts', 'src/pages'], ['.ts', '.astro']);
const templates = sources.filter(({ path }) => path.endsWith('.astro'));

describe('the words of pages', () => {
  it('stand in the catalogue, none in a template', () => {
    expect(templates.length).toBeGreaterThan(30);
    const inWords = templates.filter(({ path }) => !(path in IN_ENGLISH));
    expect(inWords.flatMap((file) => wordsIn(file).map((words) => `${file.path}: ${words}`))).toEqual([]);
  });

  it('that stand in English alone are there, and shown as English', () => {
    for (const path of Object.keys(IN_ENGLISH)) {
      const name = path.replace(/^.*\/|\.astro$/gu, '');
      const shown = templates.filter(({ text }) => text.includes(`<${name} `));
      expect(shown, path).not.toEqual([]);
      for (const { text } of shown) expect(text, path).toMatch(new RegExp(`<div lang="en" dir="ltr"><${name} `, 'u'));
    }
  });

  it.each([
    ['<p>Hello there</p>', 'Hello there'],
    ['<p>{of > 1 ? "many" : <b>{of}</b>}</p>', 'many'],
    ['<p>{of > 1 && `found ${of}`}</p>', 'found'],
    ['<nav aria-label="Main"></nav>', 'Main'],
    ['<a title={of ? `Words of ${of}` : undefined}>{of}</a>', 'Words of'],
    ['{list.map((one) => <li>Item {one}</li>)}', 'Item'],
  ])('would be caught in %s', (template, words) => {
    expect(wordsIn({ path: 'a.astro', text: `---\nconst of = 'A';\n---\n${template}` })).toEqual([words]);
  });

  it('are not what a class, a key or a script says', () => {
    const text =
      '---\n---\n<Say k="nav.main" /><p class="lead">{say("nav.main")}</p><script>const a = "Hello";</script>';
    expect(wordsIn({ path: 'a.astro', text })).toEqual([]);
  });
});

/** What code says of keys: whole ones, and patterns of those that it puts together (`kind.${kind}`). */
function keysNamed(files: readonly SourceFile[]): (key: string) => boolean {
  const whole = new Set<string>();
  const patterns: RegExp[] = [];
  const add = (path: string, text: string) => whole.add(path.endsWith('words/dates.ts') ? `dates.${text}` : text);
  for (const file of files) {
    const trees = file.path.endsWith('.astro') ? [nodesOf(file), allNodes(templateOf(file))] : [nodesOf(file)];
    for (const node of trees.flat()) {
      if (ts.isStringLiteralLike(node)) add(file.path, node.text);
      if (!ts.isTemplateExpression(node)) continue;
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      const inDates = file.path.endsWith('words/dates.ts');
      const [head = '', tail = ''] = [inDates ? `dates.${parts[0]}` : parts[0], parts.at(-1)];
      // What names no area must at least end as a key does: any other pattern would name every key.
      if (!/^[a-z]\w*\./iu.test(head) && !(head === '' && /^[a-z]{4,}$/iu.test(tail))) continue;
      patterns.push(new RegExp(`^${[head, ...parts.slice(1)].map(RegExp.escape).join('.+')}$`, 'u'));
    }
  }
  return (key) => whole.has(key) || patterns.some((pattern) => pattern.test(key));
}

function allNodes(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const walk = (one: ts.Node): void => {
    nodes.push(one);
    one.forEachChild(walk);
  };
  walk(node);
  return nodes;
}

describe('the keys of the catalogue', () => {
  const isLanguage = ({ path }: SourceFile) => /words\/(?:en|fr|ru|es|ar)\.ts$/u.test(path);
  const isNamed = keysNamed(sources.filter((file) => !isLanguage(file)));

  it('are all said by somebody', () => {
    const keys = Object.entries(WORDS.en).flatMap(([area, own]) => Object.keys(own).map((name) => `${area}.${name}`));
    expect(keys.filter((key) => !isNamed(key))).toEqual([]);
  });

  it('would be told where nobody says them', () => {
    expect(isNamed('about.nobodySaysThis')).toBe(false);
    expect([isNamed('nav.main'), isNamed('kind.report'), isNamed('dates.notBeforeDay')]).toEqual([true, true, true]);
  });
});
