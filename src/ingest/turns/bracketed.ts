import { isQuestionLabel } from '../people/question-labels.ts';

/** A label in square brackets, as monitors of broadcasts set it: `[REPORTER] Is it open?` */
export interface BracketedLabel {
  readonly label: string;
  /** Offset of its opening bracket. */
  readonly start: number;
  /** Offset of the turn's first word. */
  readonly end: number;
}

/** What an editor puts into brackets about the text, not about who speaks. */
const EDITORIAL =
  /^(?:(?:begin|end|start|beginning|opening|video|audio|tape|live)\b.*|.*\b(?:text|excerpts?|recording|omitted|indistinct|inaudible|unintelligible|unreadable|continued|progress|identified|reference|correction|applause|laughter|music|crosstalk|audience laughs|summary|quotation|heard|published|received|printed|transmitted|broadcast|phonetic|initials?|acronym|word|words|passage|sentence|sic|dateline|date|footage|shown|report|interview|statement|speech|communique|commentary|editorial|editor|translation|spanish|english|french|russian|given|name)\b.*)$/iu;
const WORDS = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|of|the|del|la)){0,4}$/u;
const BRACKETS = /\[(?<words>[^[\]]{2,160})\]\s*/gu;

/**
 * The labels in brackets of a text, block by block.
 *
 * One counts at the start of a paragraph or after another bracket (`[BEGIN RECORDING] [MORAVEC] …`) where it says that somebody asks,
 * comes back, or is a name that stands in the text outside brackets; and after the end of a sentence where it is one of those. An
 * editor's insertion (`[AS HEARD]`, `[WORD INDISTINCT]`, a name spelt out after its letters) is none.
 */
export function findBracketedLabels(texts: readonly string[]): readonly (readonly BracketedLabel[])[] {
  const found = texts.map(candidates);
  const opening = found.flatMap((list) => list.filter(({ opens }) => opens));
  const outside = texts
    .join('\n')
    .replace(BRACKETS, (whole, words: string) => (words.split(' ').length > 5 ? whole : ' '))
    .toLowerCase();
  const counts = Map.groupBy(opening, ({ label }) => label);
  const isLabel = (label: string) =>
    isQuestionLabel(label) ||
    (counts.get(label)?.length ?? 0) > 1 ||
    new RegExp(String.raw`(?<!\p{L})${RegExp.escape(label.split(' ').at(-1)!.toLowerCase())}(?!\p{L})`, 'u').test(
      outside,
    );
  const labels = new Set(counts.keys().filter(isLabel));
  return found.map((list) => list.filter(({ label }) => labels.has(label)));
}

function candidates(text: string): (BracketedLabel & { readonly opens: boolean })[] {
  return [...text.matchAll(BRACKETS)].flatMap((match) => {
    const words = match.groups!['words']!;
    const end = match.index + match[0].length;
    const before = text.slice(0, match.index).trimEnd();
    const opens = before === '' || before.endsWith(']') || /(?:--|[–—])$/u.test(before);
    if (end === text.length || !WORDS.test(words) || EDITORIAL.test(words) || !(opens || /[.?!…]["”»]?$/u.test(before)))
      return [];
    return [{ label: words, start: match.index, end, opens }];
  });
}

/** `[END RECORDING]`: after it nobody of the recording speaks any more. */
export const END_MARK = /\[END (?:RECORDING|VIDEO|TAPE|OF RECORDING|VIDEO RECORDING|AUDIO)\]/iu;
