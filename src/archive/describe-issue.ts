import type { z } from 'zod';

/** One way in which a value does not fit its schema. */
export interface Misfit {
  /** Path of the value, from the outermost: `['offices', 0, 'from']`. */
  readonly path: readonly PropertyKey[];
  /** A sentence that begins with the field: `offices[0].from: expected …, found …`. */
  readonly reason: string;
  /** The property that has no place there, where that is what is wrong. */
  readonly key?: string;
}

type Issue = z.core.$ZodIssue;

/** Zod's issues about `input`, each in words for the person who wrote the file. */
export function describeIssues(error: z.ZodError, input: unknown): readonly Misfit[] {
  return error.issues.flatMap((issue) => describeIssue(issue, input));
}

function describeIssue(issue: Issue, input: unknown): Misfit[] {
  const { path } = issue;
  const found = showFound(valueAt(input, path));
  const tell = (words: string): Misfit[] => [{ path, reason: withField(path, words) }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path,
        key,
        reason: withField(path, `expected no property of this name, found ${JSON.stringify(key)}`),
      }));
    case 'invalid_type':
      return tell(`expected ${TYPES[issue.expected] ?? issue.expected}, found ${found}`);
    case 'invalid_value':
      return tell(`expected ${oneOf(issue.values)}, found ${found}`);
    case 'invalid_union':
      return tell(
        `expected ${'options' in issue && issue.options ? oneOf(issue.options) : 'one of the forms that the README shows'}, found ${found}`,
      );
    case 'too_small':
      return tell(
        `expected ${issue.origin === 'array' ? `${issue.minimum} entry or more` : issue.origin === 'string' ? 'words' : `${issue.minimum} or more`}, found ${found}`,
      );
    case 'too_big':
      return tell(`expected at most ${issue.maximum}${issue.origin === 'string' ? ' signs' : ''}, found ${found}`);
    case 'invalid_format':
      return tell(
        issue.format === 'url'
          ? `expected an address such as "https://example.org/", found ${found}`
          : withFound(issue.message, found),
      );
    default:
      return tell(withFound(issue.message, found));
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'properties with values',
  null: 'null',
};

const oneOf = (values: readonly unknown[]) => {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1 ? words[0]! : `one of ${words.join(', ')}`;
};

// The schemas' own sentences begin with "Expected"; some of them say what was found.
const withFound = (message: string, found: string) => {
  const words = message.replace(/^Expected/, 'expected');
  return words.includes(', found ') ? words : `${words}, found ${found}`;
};

const withField = (path: readonly PropertyKey[], words: string) =>
  path.length === 0 ? words : `${showPath(path)}: ${words}`;

/** `['offices', 0, 'from']` as `offices[0].from`. */
export function showPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
    .join('');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value: unknown, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

function showFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'properties with values';
  const text = JSON.stringify(value);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof value === 'number' ? `the number ${shown}` : shown;
}
