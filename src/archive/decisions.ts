import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type Decision, DecisionSchema } from '../statement/archive.ts';
import { problem } from '../statement/problems.ts';
import { errorText, listFolder, readText } from './files.ts';
import { ARCHIVE_PATHS } from './paths.ts';
import { isYamlFile, parseYaml, validate } from './yaml.ts';

/** A decision and where it is written. */
export interface WrittenDecision {
  readonly decision: Decision;
  /** Path below the archive's folder. */
  readonly file: string;
  readonly line: number;
}

/**
 * Read `decisions/*.yaml`: each file holds one decision or a list of them. What does not fit is left out and told;
 * the other decisions of the same file stand.
 */
export async function readDecisions(
  dir: string,
): Promise<{ decisions: readonly WrittenDecision[]; messages: readonly VFileMessage[] }> {
  const decisions: WrittenDecision[] = [];
  const messages: VFileMessage[] = [];
  for (const { path, kind } of await listFolder(join(dir, ARCHIVE_PATHS.decisions))) {
    const file = `${ARCHIVE_PATHS.decisions}/${path}`;
    if (kind !== 'file' || !path.endsWith('.yaml')) {
      messages.push(problem('decision-invalid', { file }, 'Expected an ordinary file named <name>.yaml'));
      continue;
    }
    const read = await readFile(join(dir, file), file);
    decisions.push(...read.decisions);
    messages.push(...read.messages);
  }
  return { decisions, messages };
}

async function readFile(
  path: string,
  file: string,
): Promise<{ decisions: WrittenDecision[]; messages: readonly VFileMessage[] }> {
  let text: string;
  try {
    text = (await readText(path)) ?? '';
  } catch (error) {
    return {
      decisions: [],
      messages: [problem('decision-invalid', { file }, `Expected a readable file: ${errorText(error)}`)],
    };
  }
  const yaml = parseYaml(text, file, 'decision-invalid');
  if (!isYamlFile(yaml)) return { decisions: [], messages: yaml };
  // An empty file, or one that holds only comments, decides nothing.
  if (yaml.value === null) return { decisions: [], messages: [] };
  const paths: PropertyKey[][] = Array.isArray(yaml.value) ? yaml.value.map((_, index) => [index]) : [[]];
  const checked = paths.map((at) => ({ at, result: validate(yaml, DecisionSchema, 'decision-invalid', at) }));
  return {
    decisions: checked.flatMap(({ at, result }) =>
      'value' in result ? [{ decision: result.value, file, line: yaml.locate(at).line }] : [],
    ),
    messages: checked.flatMap(({ result }) => ('messages' in result ? result.messages : [])),
  };
}
