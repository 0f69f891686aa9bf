import { matchPhrase } from '../phrases.ts';
import { fourDigitYear, isGluedLeft, isGluedRight, twoDigits, type Pattern } from './pattern.ts';

/** `the 1990s`, `mid-1970s`, `années 1990`, `90年代`: `y` or `yy` is its first year. */
export const decade: Pattern = (tokens, at, vocabulary) => {
  const y = fourDigitYear(tokens[at]);
  const yy = twoDigits(tokens[at]);
  const first = y ?? yy;
  if (first === null || first % 10 !== 0) return null;
  const dash = ['-', '‑'].includes(tokens[at + 1]?.text ?? '') ? 1 : 0;
  const ending = tokens[at + 1]?.gap === false ? matchPhrase(vocabulary.decadeEndings, tokens, at + 1 + dash) : null;
  const parts = y === null ? { yy: yy! } : { y };
  // "in his 20s" is an age: two digits count only where the ending is a word of its own.
  if (ending && (y !== null || tokens[at + 1]!.type === 'sign'))
    return { kind: 'decade', length: 1 + dash + ending.length, parts };
  const lead = tokens[at - 1]?.folded ?? '';
  return y !== null && vocabulary.decadeLeads.has(lead) && !isGluedRight(tokens, at + 1)
    ? { kind: 'decade', length: 1, parts }
    : null;
};

/**
 * `in 1999`, `1999 года`, `the 2008 Bucharest summit`. Any number of four digits may count something else, so a
 * year alone never dates a text.
 */
export const year: Pattern = (tokens, at, vocabulary) => {
  const y = fourDigitYear(tokens[at]);
  if (y === null || isGluedLeft(tokens, at) || isGluedRight(tokens, at + 1)) return null;
  const next = tokens[at + 1];
  if (next && vocabulary.yearWords.has(next.folded)) return { kind: 'year', length: 2, parts: { y } };
  const lead = tokens[at - 1];
  const led = lead !== undefined && vocabulary.yearLeads.has(lead.folded);
  const names = next?.gap === true && /^\p{Lu}\p{Ll}/u.test(next.text) && lead?.type === 'word';
  return led || names ? { kind: 'year', length: 1, parts: { y } } : null;
};
