import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the project: its path below the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every text file at or below some paths of the project whose name ends with one of `extensions`. */
export function sourceFiles(paths: readonly string[], extensions: readonly string[]): readonly SourceFile[] {
  return paths
    .filter((path) => existsSync(join(ROOT, path)))
    .flatMap((path) => readdirSync(join(ROOT, path), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/](?:node_modules|dist(?:\.next|\.previous)?|\.cache|\.astro)[\\/]/u.test(path))
    .map((path) => ({ path: relative(ROOT, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/**
 * The modules that a file imports, type imports, re-exports and dynamic imports included. One of our own comes as a
 * path below the root (`src/statement/schema.ts`), a package by its name (`zod`, `astro:content`, `node:fs`).
 */
export function importsOf(file: SourceFile): readonly string[] {
  return ts.preProcessFile(scriptOf(file), true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('.')) return join(dirname(file.path), fileName.replace(/\?.*$/u, '')).replaceAll('\\', '/');
    const [scope, name] = fileName.split('/');
    return fileName.startsWith('@') ? `${scope}/${name}` : fileName.includes(':') ? fileName : `${scope}`;
  });
}

/** The TypeScript in a file: of an .astro file, what stands between its fences and in its scripts. */
export function scriptOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.astro')) return text;
  const frontMatter = /^\s*---\n(?<code>[\s\S]*?)\n---/u.exec(text)?.groups?.['code'] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>(?<code>[\s\S]*?)<\/script>/gu)].map(
    ({ groups }) => groups?.['code'] ?? '',
  );
  return [frontMatter, ...scripts].join('\n');
}

/** Every node of a file's syntax tree, in the order of the text; comments are no nodes. */
export function nodesOf(file: SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest, true));
  return nodes;
}
