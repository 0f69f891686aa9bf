import { findWords } from './words.ts';

/**
 * A Russian or Ukrainian name that a text declines ("Эмомали Рахмоном"), in the nominative, as far as its own letters allow: the surname as a label
 * prints it, the given name where it shows no ending of another case.
 *
 * @param surname the surname in the nominative
 * @returns the name; null where the given name may stand in another case
 */
export function nominative(name: string, surname: string): string | null {
  const words = findWords(name);
  const last = words.at(-1)!;
  if (!/\p{Script=Cyrillic}/u.test(last.text) || last.text === surname) return name;
  const given = name.slice(0, last.start);
  // Feminine surnames change their last letter, so do feminine given names; of masculine ones the endings say the case.
  const open = /[аяуюыеє]\s+$|(?:ом|ем|ём|ой|ей|ою|ею)\s+$/u;
  return words.slice(0, -1).some(({ text }) => open.test(`${text} `)) ? null : `${given}${surname}`;
}
