import type { Person } from '../../statement/authority.ts';
import type { CslName } from './csl.ts';

const SUFFIX = /^(?:Jr|Sr|Esq)\.?$|^[IVX]{1,4}$/u;
/** A particle at the end of a given name, as sorting forms have it: `Yusra al-`, `Ursula von der`, `Charles d’`. */
const PARTICLE = /^(?<given>.*?)\s+(?<particle>(?:\p{Ll}[\p{L}’']*[-’']?\s*)+)$/u;

/**
 * A name for citing. Where the person has a record, its sorting form says which part is the family name; a sorting form without
 * a comma is a name that is not turned round. Without a record the name stays whole: nobody guesses which word is the surname.
 *
 * @param name as the statement has it
 * @param person the record, if there is one
 */
export function cslName(name: string, person: Pick<Person, 'name' | 'sort'> | undefined): CslName {
  if (person === undefined) return { literal: name };
  const [family = '', given = '', suffix, ...more] = person.sort.split(/\s*,\s*/u);
  if (family === '' || given === '' || more.length > 0 || (suffix !== undefined && !SUFFIX.test(suffix)))
    return { literal: person.name };
  const { given: first, particle } = PARTICLE.exec(given)?.groups ?? {};
  const whole =
    first === undefined || particle === undefined
      ? { family, given }
      : { family: `${particle.trimEnd()}${/[-’']$/u.test(particle) ? '' : ' '}${family}`, given: first };
  return {
    ...whole,
    ...(suffix === undefined ? {} : { suffix }),
    ...(person.name === `${whole.family} ${whole.given}` ? { 'static-ordering': true as const } : {}),
  };
}

/** `Yusra al-Marfai`, `John Kennedy Jr.`, `Wang Yi`. */
export function displayName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = name;
  const parts = name['static-ordering'] ? [family, given] : [given, family];
  return [...parts, suffix].filter(Boolean).join(' ');
}

/** `al-Marfai, Yusra`, `Kennedy, John, Jr.`, `Wang Yi`: for the head of an entry. */
export function invertedName(name: CslName): string {
  if ('literal' in name || name['static-ordering']) return displayName(name);
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** The part of a name that a reference in the text is made with. */
export function shortName(name: CslName): string {
  return 'literal' in name ? name.literal : name.family;
}

/** `al-Marfai, Y.`, `Sauvecourt, J.-P.`: given names by their first letters, in scripts that abbreviate so. */
export function initialedName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = name;
  return [family, initials(given), suffix].filter(Boolean).join(', ');
}

function initials(given: string): string {
  return given
    .split(/\s+/u)
    .map((word) => (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) ? initial(word) : word))
    .join(' ');
}

/** Particles and what is abbreviated already stay as they are. */
function initial(word: string): string {
  if (/^\p{Ll}/u.test(word) || word.endsWith('.')) return word;
  return word
    .split('-')
    .filter(Boolean)
    .map((part) => `${[...part][0]}.`)
    .join('-');
}

/** Names in a row, with a comma before the last word of three and more where the style has it. */
export function joinNames(names: readonly string[], word: 'and' | '&', serial = true): string {
  if (names.length < 3) return names.join(` ${word} `);
  return `${names.slice(0, -1).join(', ')}${serial ? ',' : ''} ${word} ${names.at(-1)}`;
}

/** True where both name the same person. */
export function isSameName(a: CslName, b: CslName): boolean {
  return displayName(a) === displayName(b);
}
