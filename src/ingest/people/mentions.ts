import { NOBODY, type NamedMention, type Seen } from './named-mention.ts';
import { findCjkNames } from './cjk-names.ts';
import { coveredWords, findKnown } from './known-names.ts';
import { surnamesOf } from './later-surnames.ts';
import type { NameIndex } from './name-index.ts';
import { findProposals } from './proposals.ts';
import { findWords, toKey } from './words.ts';

/**
 * Every name of a person in a text, in order, without overlaps.
 *
 * A full form counts anywhere; a surname only after its full form, or with a title beside it that fits
 * an office of the person. Of two forms at one place the longer one counts. Names that the authority does not
 * have are found only beside a title, with no people.
 *
 * @param seen who was named in full before this text
 */
export function findMentions(text: string, index: NameIndex, seen: Seen = NOBODY): NamedMention[] {
  const words = findWords(text);
  const known = findKnown(text, words, index, seen);
  const covered = coveredWords(words, known);
  const proposed = new Map(seen.proposed);
  const proposals = findProposals(text, words, (at) => covered.has(at)).map((proposal): NamedMention => {
    const name = tidy(text.slice(proposal.start, proposal.end));
    const key = words[proposal.last]!.key;
    if (!proposed.has(key)) proposed.set(key, name);
    return {
      start: proposal.start,
      end: proposal.end,
      exact: text.slice(proposal.start, proposal.end),
      people: [],
      form: 'full',
      title: proposal.title,
      offices: [],
      present: proposal.present,
      name,
    };
  });
  const ofRecords = known.map(({ mention }) => mention);
  const cjk = findCjkNames(text).flatMap(({ start, end, title }): NamedMention[] =>
    ofRecords.some((other) => other.start < end && start < other.end)
      ? []
      : [
          {
            start,
            end,
            exact: text.slice(start, end),
            people: [],
            form: 'full',
            title,
            offices: [],
            present: true,
            name: text.slice(start, end),
          },
        ],
  );
  const again = findAgain(text, [...ofRecords, ...cjk], seen);
  const surnames = proposed.size === 0 ? [] : surnamesOf(text, words, proposed, proposals, covered, index);
  return [...ofRecords, ...proposals, ...cjk, ...again, ...surnames].toSorted((a, b) => a.start - b.start);
}

/** Later places of a name in Chinese or Korean that a title pointed out before. */
function findAgain(text: string, taken: readonly NamedMention[], seen: Seen): NamedMention[] {
  const names = new Set(
    [...seen.proposed.values(), ...taken.filter(({ people }) => people.length === 0).map(({ name }) => name)].filter(
      (name) => /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(name),
    ),
  );
  return [...names].flatMap((name) =>
    [
      ...text.matchAll(new RegExp(/\p{Script=Hangul}/u.test(name) ? `(?<!\\p{Script=Hangul})${name}` : name, 'gu')),
    ].flatMap(({ index }): NamedMention[] => {
      const end = index + name.length;
      return taken.some((other) => other.start < end && index < other.end)
        ? []
        : [{ start: index, end, exact: name, people: [], form: 'full', title: null, offices: [], present: true, name }];
    }),
  );
}

/** What is seen after a text with these mentions. */
export function remember(seen: Seen, mentions: readonly NamedMention[]): Seen {
  const full = mentions.filter(({ form }) => form !== 'surname');
  const titled = mentions.filter(
    (mention) => mention.form === 'surname' && mention.offices.length > 0 && mention.people.length === 1,
  );
  const proposed = full.filter(({ people }) => people.length === 0);
  return {
    people: new Set([
      ...seen.people,
      ...full.flatMap(({ people }) => people.map(({ id }) => id)),
      ...titled.map(({ people }) => people[0]!.id),
    ]),
    proposed: new Map([
      ...seen.proposed,
      ...proposed.map(({ name }): [string, string] => [toKey(findWords(name).at(-1)!.text), name]),
    ]),
  };
}

/** A name that is printed in capitals, as a name: "KOFI ANNAN" gives "Kofi Annan". */
export const tidy = (name: string) =>
  (name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<=^|[\s'’-])(?!(?<=['’])s(?!\p{L}))\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name
  ).replace(/\s+/g, ' ');
