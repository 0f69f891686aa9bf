import type { VFileMessage } from 'vfile-message';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import { type ProblemCode, problem } from '../statement/problems.ts';
import { describeIssues } from './describe-issue.ts';

/** A YAML file that could be parsed, with the places of its values. */
export interface YamlFile {
  /** Path as messages show it. */
  readonly file: string;
  readonly value: unknown;
  /** Line and column, from 1, of the value at a path; of the nearest value around it where there is none. */
  locate(path: readonly PropertyKey[], key?: string): { line: number; column: number };
}

/**
 * Parse YAML 1.2 (core schema: dates stay text).
 *
 * @param code what a message about broken YAML is called
 * @returns the file, or the messages that say why it cannot be read
 */
export function parseYaml(text: string, file: string, code: ProblemCode): YamlFile | readonly VFileMessage[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: lines, prettyErrors: false });
  const tell = (offset: number, reason: string) => {
    const { line, col } = lines.linePos(offset);
    return problem(code, { file, line, column: col }, reason);
  };
  if (document.errors.length > 0)
    return document.errors.map((error) => tell(error.pos[0], `Expected YAML: ${lowerFirst(error.message)}`));
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    return {
      file,
      value,
      locate: (path, key) => {
        const { line, col } = lines.linePos(offsetOf(document, path, key));
        return { line, column: col };
      },
    };
  } catch (error) {
    return [tell(0, `Expected YAML: ${error instanceof Error ? lowerFirst(error.message) : String(error)}`)];
  }
}

/** True where parsing gave a file and not messages. */
export function isYamlFile(parsed: YamlFile | readonly VFileMessage[]): parsed is YamlFile {
  return 'locate' in parsed;
}

/** A value that fits its schema, or a message for each way in which it does not. */
export type Validated<T> = { readonly value: T } | { readonly messages: readonly VFileMessage[] };

/** Hold the value at `path` of a YAML file against a schema; messages have the line of what does not fit. */
export function validate<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
  code: ProblemCode,
  path: readonly PropertyKey[] = [],
): Validated<z.infer<S>> {
  const input = path.reduce((value: unknown, key) => (value as Record<PropertyKey, unknown>)[key], yaml.value);
  const parsed = schema.safeParse(input);
  if (parsed.success) return { value: parsed.data };
  return {
    messages: describeIssues(parsed.error, input).map(({ path: below, key, reason }) =>
      problem(code, { file: yaml.file, ...yaml.locate([...path, ...below], key) }, upperFirst(reason)),
    ),
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[], key: string | undefined): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (!isNode(node) || !node.range) continue;
    if (depth === path.length && key !== undefined && isMap(node)) {
      const name = node.items
        .map((pair) => pair.key)
        .find((candidate) => isScalar(candidate) && String(candidate.value) === key);
      if (isScalar(name) && name.range) return name.range[0];
    }
    return node.range[0];
  }
  return 0;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
// A field's name begins some of the sentences: it keeps its spelling.
const upperFirst = (text: string) => (text.startsWith('expected') ? `E${text.slice(1)}` : text);
