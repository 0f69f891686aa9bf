import { anchorBlocks } from '../../statement/anchors.ts';
import type { Statement } from '../../statement/schema.ts';
import type { Attributed } from './voices.ts';

/** Words quoted as somebody's, cut to a length that a list bears. */
export interface QuotedWords extends Attributed {
  /** As printed between the marks. */
  readonly words: string;
  /** True where they go on. */
  readonly cut: boolean;
  /** How many more of theirs the statement holds that the list leaves out. */
  readonly more: number;
}

const LONGEST = 320;

const paragraphs = new WeakMap<Statement, ReadonlyMap<string, string>>();

/** Words of paragraphs by their anchors. */
function paragraphsOf(statement: Statement): ReadonlyMap<string, string> {
  const known = paragraphs.get(statement);
  if (known) return known;
  const found = new Map(
    anchorBlocks(statement.body).flatMap(({ block, anchor }) =>
      anchor === null ? [] : [[anchor, block.text] as const],
    ),
  );
  paragraphs.set(statement, found);
  return found;
}

/**
 * What is quoted as somebody's, the latest first, of each statement the first few.
 *
 * @param quotations in time
 * @param most of one statement; the last that is shown says how many more there are
 */
export function quotedWords(quotations: readonly Attributed[], most: number): readonly QuotedWords[] {
  const byStatement = Map.groupBy(quotations, ({ statement }) => statement);
  return [...byStatement.values()].toReversed().flatMap((own) => {
    const shown = own.slice(0, most);
    return shown.flatMap(({ statement, quotation }, index): QuotedWords[] => {
      const text = paragraphsOf(statement).get(quotation.paragraph);
      if (text === undefined) return [];
      const words = text.slice(quotation.start, quotation.end);
      const short = cutWords(words);
      return [
        {
          statement,
          quotation,
          words: short,
          cut: short.length < words.length,
          more: index === shown.length - 1 ? own.length - shown.length : 0,
        },
      ];
    });
  });
}

/** As many whole words as fit. */
function cutWords(words: string): string {
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf(' ', LONGEST);
  return words.slice(0, end > LONGEST / 2 ? end : LONGEST).trimEnd();
}
