import { isYamlFile, parseYaml } from './yaml.ts';

/**
 * Line of a statement's Markdown file on which a value of its front matter stands, from 1; the first line where it
 * cannot be told.
 *
 * @param path of the value: `['quotations', 0, 'end']`
 */
export function locateFrontMatter(markdown: string, path: readonly PropertyKey[]): number {
  const yaml = /^---\r?\n(?<yaml>.*?)^---\r?$/ms.exec(markdown)?.groups?.['yaml'];
  if (yaml === undefined || path.length === 0) return 1;
  const parsed = parseYaml(yaml, '', 'statement-invalid');
  // The front matter begins on the second line.
  return isYamlFile(parsed) ? parsed.locate(path).line + 1 : 1;
}
