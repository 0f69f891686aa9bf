import { anchorBlocks } from '../../src/statement/anchors.ts';
import type { Statement } from '../../src/statement/schema.ts';

/** A paragraph inside a turn, and words that find it. */
export interface Sought {
  readonly statement: Statement;
  /** Anchor of the turn. */
  readonly turn: string;
  /** Anchor of the paragraph. */
  readonly paragraph: string;
  /** The paragraph as printed. */
  readonly text: string;
  /** Some of its words, which only this statement has all of. */
  readonly words: string;
}

/** A statement on one known day, with several paragraphs. */
export function datedStatement(statements: readonly Statement[]): Statement {
  const found = statements.find(
    ({ date, body }) => isDay(date) && body.filter(({ type }) => type === 'paragraph').length > 2,
  );
  if (!found) throw new Error('Expected a statement on a known day with several paragraphs.');
  return found;
}

/** Is the date one day of the calendar? */
export const isDay = (date: string | null): date is string => /^\d{4}-\d\d-\d\d$/u.test(date ?? '');

/** The anchors of a statement's paragraphs, in their order. */
export function paragraphAnchors({ body }: Statement): readonly string[] {
  return anchorBlocks(body).flatMap(({ block, anchor }) => (block.type === 'paragraph' && anchor ? [anchor] : []));
}

/**
 * A paragraph of a turn, well below the beginning of its statement, with a run of words that stands nowhere else in
 * the archive.
 */
export function wordsOfOneTurn(statements: readonly Statement[]): Sought {
  const texts = new Map(statements.map(({ id, body }) => [id, plain(body.map(({ text }) => text).join(' '))]));
  const candidates = statements.flatMap((statement) =>
    anchorBlocks(statement.body).flatMap(({ block, anchor, turn }, index): readonly Sought[] => {
      if (block.type !== 'paragraph' || !anchor || !turn || index < 4) return [];
      const words = plain(block.text)
        .split(' ')
        .filter((word) => word.length > 3)
        .slice(0, 5);
      if (words.length < 5) return [];
      const holders = [...texts].filter(([, text]) => words.every((word) => text.includes(word)));
      return holders.length === 1
        ? [{ statement, turn, paragraph: anchor, text: block.text, words: words.join(' ') }]
        : [];
    }),
  );
  // The longest statement: the more there is above the paragraph, the more it says that a link lands on it.
  const [best] = candidates.toSorted((a, b) => b.statement.body.length - a.statement.body.length);
  if (!best) throw new Error('Expected a turn with words of its own.');
  return best;
}

/** A statement of every language of the archive, with a long word from its middle. */
export function everyLanguage(
  statements: readonly Statement[],
): readonly { readonly lang: string; readonly id: string; readonly word: string }[] {
  return [...Map.groupBy(statements, ({ lang }) => lang)].flatMap(([lang, [statement]]) => {
    const words = statement?.body.flatMap(({ text }) => text.match(/[\p{L}\p{M}]{5,}/gu) ?? []) ?? [];
    const word = words[Math.floor(words.length / 2)];
    return statement && word ? [{ lang, id: statement.id, word }] : [];
  });
}

/** The first and the last year of the middle third of the archive's days. */
export function middleYears(statements: readonly Statement[]): readonly [from: string, to: string] {
  const years = statements.flatMap(({ date }) => (isDay(date) ? [date.slice(0, 4)] : [])).toSorted();
  const [from, to] = [years[Math.floor(years.length / 3)], years[Math.floor((years.length * 2) / 3)]];
  if (!from || !to) throw new Error('Expected statements on known days.');
  return [from, to];
}

const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
