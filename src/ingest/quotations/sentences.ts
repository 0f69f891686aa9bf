/** A sentence of a paragraph. Offsets are UTF-16, `end` exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…。！？]+[)\]"”»’'\uFFFC]*(?=\s+["“«„‘'`([]*[\p{Lu}\p{Lo}\p{N}\uFFFC]|[\p{Script=Han}]|\s*$)/gu;
const ABBREVIATION =
  /(?:^|[\s("“-])(?:\p{L}\.)*(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Rep|Sen|Gov|Gen|Col|Lt|Adm|Amb|Prof|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Art|etc|e\.g|i\.e|г|гг|им|т\.е|т\.д)\.$/u;

/**
 * The sentences of a paragraph whose quotations have been blanked out (`maskQuotations`), so that a full stop
 * inside a quotation ends nothing; the stop at its end does when a capital follows.
 */
export function findSentences(masked: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of masked.matchAll(END)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(masked.slice(Math.max(0, match.index - 12), match.index + 1))) continue;
    sentences.push({ start, end });
    start = end + /^\s*/u.exec(masked.slice(end))![0].length;
  }
  if (start < masked.length) sentences.push({ start, end: masked.length });
  return sentences;
}
