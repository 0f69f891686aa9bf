import type { Unit } from '../expression.ts';
import { matchPhrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isGluedLeft, isMark, type Pattern } from './pattern.ts';

/** How many tokens after "since" are kept: enough for the name of an event. */
const EVENT_TOKENS = 24;
const ENDS = new Set(['.', ';', '!', '?', '—', '–', ':', '(']);

/** `936 days have passed since the incident`: a number of days, and the words that say since when. */
export const elapsed: Pattern = (tokens, at, vocabulary) => {
  const amount = readAmount(tokens, at, vocabulary);
  const since = amount && matchPhrase(vocabulary.since, tokens, amount.next);
  if (!amount || !since) return null;
  const start = amount.next + since.length;
  let end = start;
  while (end < tokens.length && end - start < EVENT_TOKENS && !isEnd(tokens, end)) end += 1;
  if (end === start) return null;
  const words = tokens
    .slice(start, end)
    .map(({ text, gap }, i) => (gap && i > 0 ? ` ${text}` : text))
    .join('');
  return { kind: 'elapsed', length: start - at, elapsed: { n: amount.n, unit: amount.unit, since: words } };
};

/** `two days later`, `через два дня`, `3 weeks ago` */
export const countedShift: Pattern = (tokens, at, vocabulary) => {
  for (const { before, after, sign, from } of vocabulary.counted) {
    const lead = before && matchPhrase(before, tokens, at);
    if (before && !lead) continue;
    const amount = readAmount(tokens, at + (lead?.length ?? 0), vocabulary);
    if (!amount) continue;
    const tail = after && matchPhrase(after, tokens, amount.next);
    if (after && !tail) continue;
    return {
      kind: 'relative',
      length: amount.next + (tail?.length ?? 0) - at,
      shift: { unit: amount.unit, n: sign * amount.n, from },
    };
  }
  return null;
};

/** `today`, `last month`, `the next day` */
export const namedShift: Pattern = (tokens, at, vocabulary) => {
  const found = matchPhrase(vocabulary.shifts, tokens, at);
  return found && { kind: 'relative', length: found.length, shift: found.value };
};

function readAmount(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): { n: number; unit: Unit; next: number } | null {
  const number = readNumber(tokens, at, vocabulary);
  const unit = number && matchPhrase(vocabulary.units, tokens, number.next);
  return number && unit && { n: number.n, unit: unit.value, next: number.next + unit.length };
}

/** `936`, `1,000` or `two` */
function readNumber(tokens: readonly Token[], at: number, vocabulary: Vocabulary): { n: number; next: number } | null {
  const token = tokens[at];
  if (token?.type !== 'number') {
    const word = matchPhrase(vocabulary.numbers, tokens, at);
    return word && { n: word.value, next: at + word.length };
  }
  if (isGluedLeft(tokens, at) || token.folded.length > 5) return null;
  const thousands =
    isMark(tokens[at + 1], ',') && tokens[at + 2]?.gap === false && /^\d{3}$/.test(tokens[at + 2]!.folded);
  return thousands
    ? { n: Number(token.folded + tokens[at + 2]!.folded), next: at + 3 }
    : { n: Number(token.folded), next: at + 1 };
}

/** A hyphen with spaces around it is a dash. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.type !== 'mark') return false;
  return ENDS.has(token.text) || (token.text === '-' && token.gap && tokens[at + 1]?.gap === true);
}
