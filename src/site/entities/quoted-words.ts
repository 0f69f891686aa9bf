import { anchorBlocks, anchorQuotations } from '../../statement/anchors.ts';
import type { Quotation, Statement } from '../../statement/schema.ts';
import type { Attributed } from './voices.ts';

/** Words between quotation marks, cut to a length that a list bears. */
export interface QuotedWords {
  readonly quotation: Quotation;
  /** Where it stands: its own anchor, or that of its paragraph where it has none. */
  readonly anchor: string;
  /** As printed between the marks. */
  readonly words: string;
  /** True where they go on. */
  readonly cut: boolean;
}

/** What a statement quotes as somebody's. */
export interface QuotedIn {
  readonly statement: Statement;
  readonly quoted: readonly QuotedWords[];
  /** How many more there are that the list leaves out. */
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

const anchors = new WeakMap<Statement, ReadonlyMap<Quotation, string>>();

/** Anchors of quotations. */
function anchorsOf(statement: Statement): ReadonlyMap<Quotation, string> {
  const known = anchors.get(statement);
  if (known) return known;
  const found = new Map(anchorQuotations(statement).map(({ quotation, anchor }) => [quotation, anchor]));
  anchors.set(statement, found);
  return found;
}

/**
 * What is quoted as somebody's, by statement, the latest first.
 *
 * @param quotations in time
 * @param most of one statement
 */
export function quotedWords(quotations: readonly Attributed[], most: number): readonly QuotedIn[] {
  const byStatement = Map.groupBy(quotations, ({ statement }) => statement);
  return [...byStatement].toReversed().flatMap(([statement, own]): QuotedIn[] => {
    const texts = paragraphsOf(statement);
    const quoted = own.slice(0, most).flatMap(({ quotation }): QuotedWords[] => {
      const words = texts.get(quotation.paragraph)?.slice(quotation.start, quotation.end);
      if (words === undefined) return [];
      const short = cutWords(words);
      const anchor = anchorsOf(statement).get(quotation) ?? quotation.paragraph;
      return [{ quotation, anchor, words: short, cut: short.length < words.length }];
    });
    return quoted.length === 0 ? [] : [{ statement, quoted, more: own.length - quoted.length }];
  });
}

/** As many whole words as fit. */
function cutWords(words: string): string {
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf(' ', LONGEST);
  return words.slice(0, end > LONGEST / 2 ? end : LONGEST).trimEnd();
}
