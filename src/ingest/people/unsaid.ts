import type { VFileMessage } from 'vfile-message';
import { problem } from '../../statement/problems.ts';
import type { Named, Speaker, Statement } from '../../statement/schema.ts';
import type { Item } from '../types.ts';
import { isQuestionLabel } from './question-labels.ts';

/** A text in turns has so many. */
const FEWEST_TURNS = 3;
/** Kinds whose words are somebody's; a report or an article is its author's. */
const SOMEBODYS: ReadonlySet<string> = new Set(['speech', 'interview', 'press-conference', 'briefing', 'statement']);

/**
 * What is said in a text and has nobody who says it: most of its turns, or all of its words.
 *
 * @param turns with their speakers, in the order of the item's
 */
export function tellUnsaid(
  item: Item,
  turns: Statement['turns'],
  { speakers, institution }: { readonly speakers: readonly Speaker[]; readonly institution: Named | null },
): VFileMessage[] {
  const place = (line: number) => ({ file: item.file, line });
  const answers = item.turns.flatMap(({ label, line, kind }, index) =>
    kind === 'narrative' || kind === 'question' || isQuestionLabel(label)
      ? []
      : [{ label, line, speaker: turns[index]!.speaker }],
  );
  const nobodys = answers.filter(({ speaker }) => speaker === null);
  if (item.turns.length >= FEWEST_TURNS && nobodys.length > answers.length / 2)
    return [
      problem(
        'turns-without-speaker',
        place(nobodys[0]!.line),
        `Expected who speaks in ${answers.length} turns, found it for ${answers.length - nobodys.length}; “${nobodys[0]!.label}” names nobody`,
      ),
    ];
  if (item.turns.length >= FEWEST_TURNS && answers.length === 0)
    return [
      problem('turns-without-speaker', place(item.turns[0]!.line), 'Expected answers, found nothing but questions'),
    ];
  return SOMEBODYS.has(item.kind) && item.turns.length === 0 && speakers.length === 0 && institution === null
    ? [problem('words-of-nobody', place(item.lines[0]), 'Expected whose words these are, found nobody')]
    : [];
}
