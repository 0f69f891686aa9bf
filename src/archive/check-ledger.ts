import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { AnchorWords } from '../statement/archive.ts';
import { sameWords } from '../statement/anchors.ts';
import { problem } from '../statement/problems.ts';
import { digest } from '../statement/text.ts';
import { compareText, readText } from './files.ts';
import { anchorWordsOf, everShown, historiesOf, wordsInFull } from './history.ts';
import { wordsLost } from './keep-words.ts';
import { addressesOf } from './ledger.ts';
import type { Archive } from './open-archive.ts';
import { ARCHIVE_PATHS } from './paths.ts';
import type { Shown } from './shown.ts';
import { takenPages } from './taken-pages.ts';

/**
 * What the ledger promises and the archive does not hold: a published address that answers with nothing, words that readers
 * saw and that stand nowhere any more; words in the ledger that are not those which their
 * anchor was made from; and a speaker's address that the record of somebody else has taken.
 */
export async function checkLedger(archive: Archive, { gone }: Shown): Promise<readonly VFileMessage[]> {
  const lost = gone.filter(({ withdrawn }) => withdrawn === null).map(({ id }) => id);
  const falsified = falseWords(archive);
  const taken = takenPages(archive.ledger, archive.authority);
  const messages = lostWords(archive);
  if (lost.length + falsified.length + taken.length === 0) return messages;
  const file = ARCHIVE_PATHS.ledger;
  const lines = ((await readText(join(archive.dir, file)).catch(() => null)) ?? '').split('\n');
  const lineWith = (...parts: readonly string[]) =>
    lines.findIndex((line) => parts.every((part) => line.includes(JSON.stringify(part)))) + 1;
  return [
    ...lost.map((id) =>
      problem(
        'ledger-gone',
        { file, line: lineWith(id) },
        `Expected a statement at the published address "${id}", found none that can be shown`,
      ),
    ),
    ...falsified.map(({ id, anchor }) =>
      problem(
        'ledger-invalid',
        { file, line: lineWith('replaced', id, anchor) },
        `Expected the words that #${anchor} was made from, found others`,
      ),
    ),
    ...taken.map(({ id, name }) =>
      problem(
        'ledger-page-taken',
        { file, line: lineWith('page', id) },
        `Expected the page of ${name} at the published address speakers/${id}/, found the record of another person`,
      ),
    ),
    ...messages,
  ];
}

/** Published words of statements that are there, and that neither they nor the ledger hold. */
function lostWords({ statements, ledger }: Archive): readonly VFileMessage[] {
  const histories = historiesOf(ledger);
  const { withdrawn } = addressesOf(ledger);
  return statements.flatMap(({ id, body }) => {
    const history = histories.get(id);
    if (!history || withdrawn.has(id)) return [];
    const standing = anchorWordsOf(body);
    const lost = [...everShown(history)].filter((anchor) => !standing.has(anchor) && !history.words.has(anchor));
    return lost.length === 0 ? [] : [wordsLost(id, lost)];
  });
}

/** Words in the ledger whose digest is not the one in their anchor: a line was edited. */
function falseWords({ statements, ledger }: Archive): readonly { readonly id: string; readonly anchor: string }[] {
  const bodies = new Map(statements.map(({ id, body }) => [id, body]));
  return [...historiesOf(ledger).values()]
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap(({ id, words }) => {
      const body = bodies.get(id);
      const known: ReadonlyMap<string, AnchorWords> = new Map([...(body ? anchorWordsOf(body) : []), ...words]);
      return [...words.keys()].flatMap((anchor) => {
        const full = wordsInFull(anchor, known);
        return full === null || sameWords(anchor) === `${anchor[0]}-${digest(full)}` ? [] : [{ id, anchor }];
      });
    });
}
