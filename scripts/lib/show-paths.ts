import { isAbsolute, join, relative, sep } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type ProblemCode, problem } from '../../src/statement/problems.ts';
import { fromHere } from './command-line.ts';

/**
 * Messages with paths as a person can open them from where the command was typed.
 *
 * @param dir folder that the messages' paths count from; absolute paths stay what they are
 */
export function showPaths(
  messages: readonly VFileMessage[],
  dir: string,
  here = fromHere('.'),
): readonly VFileMessage[] {
  return messages.map(({ ruleId, file = '', line, column, reason }) =>
    problem(
      ruleId as ProblemCode,
      { file: showPath(isAbsolute(file) ? file : join(dir, file), here), line, column },
      reason,
    ),
  );
}

/** An absolute path as seen from a folder: relative where that is shorter to read, with forward slashes. */
export function showPath(path: string, here = fromHere('.')): string {
  const seen = relative(here, path).split(sep).join('/');
  return seen === '' ? '.' : seen.startsWith('../../..') ? path : seen;
}
