import { cueStrength, isCueForm } from '../lexicon/cue-verbs.ts';
import { isInsideName, isInsideWord } from './inside-name.ts';
import type { NamedMention } from './named-mention.ts';
import type { NameIndex } from './name-index.ts';
import { PARTICLES } from './name-words.ts';
import { STOPS } from './proposals.ts';
import { isCourtesy, isRole } from './titles.ts';
import { findWords, toKey, type Word } from './words.ts';

/** A part of a full name by which a text may call the person later. */
interface ShortForm {
  readonly keys: readonly string[];
  readonly name: string;
  /** A given name as often as a surname: it counts only beside a verb of speech or a form of address. */
  readonly given: boolean;
}

/**
 * Later mentions of names that were proposed: in full, by surname ("Keel", "al-Rashid", "van der Keel", "Lopez Orlan"), and, where the text lets
 * it speak, by the first word of the name, which in many countries is the surname: "Wen Lihua … Wen said".
 *
 * @param proposed full names as printed, by the key of their last word
 */
export function surnamesOf(
  text: string,
  words: readonly Word[],
  proposed: ReadonlyMap<string, string>,
  proposals: readonly NamedMention[],
  covered: ReadonlySet<number>,
  index: NameIndex,
): NamedMention[] {
  const forms = shortForms([...new Set(proposed.values())], proposed);
  const found: NamedMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const candidates = forms
      .get(words[at]!.key)
      ?.filter(({ keys }) =>
        keys.every(
          (key, i) =>
            words[at + i]?.key === key &&
            !covered.has(at + i) &&
            (i === 0 || isOneName(text.slice(words[at + i - 1]!.end, words[at + i]!.start))),
        ),
      );
    const form = candidates?.[0];
    if (form === undefined) continue;
    const last = at + form.keys.length - 1;
    // "Kim" of two people whose names begin so
    if (
      candidates!.some(
        ({ keys, name, given }) => keys.length === form.keys.length && given === form.given && name !== form.name,
      )
    )
      continue;
    const [start, end] = [words[at]!.start, words[last]!.end];
    if (
      proposals.some((proposal) => proposal.start < end && start < proposal.end) ||
      start < (proposals.find(({ name }) => name === form.name)?.start ?? -1)
    )
      continue;
    const full = form.keys.length > 1 && form.keys.length === findWords(form.name).length;
    if (
      !words[last]!.capital ||
      !(words[at]!.capital || PARTICLES.has(words[at]!.key)) ||
      isInsideWord(text, words, at) ||
      (!full && isInsideName(text, words, at, last, index)) ||
      (form.given && !speaksHere(text, words, at))
    )
      continue;
    found.push({
      start,
      end,
      exact: text.slice(start, end),
      people: [],
      form: full ? 'full' : 'surname',
      title: null,
      offices: [],
      present: true,
      name: form.name,
    });
    at = last;
  }
  return found;
}

const isOneName = (gap: string) => /^(?:\s|\.\s?|[-‑'’])$/u.test(gap);

/** The short forms of the names by their first key, longest first. */
function shortForms(
  names: readonly string[],
  proposed: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly ShortForm[]> {
  const forms = new Map<string, ShortForm[]>();
  for (const form of names.flatMap(formsOf)) {
    // A surname that came again with another given name is the later one's.
    if (form.keys.length === 1 && !form.given && proposed.get(form.keys[0]!) !== form.name) continue;
    forms.set(form.keys[0]!, [...(forms.get(form.keys[0]!) ?? []), form]);
  }
  for (const list of forms.values())
    list.sort((a, b) => b.keys.length - a.keys.length || Number(a.given) - Number(b.given));
  return forms;
}

function formsOf(name: string): ShortForm[] {
  const words = findWords(name);
  const keys = words.map(({ key }) => key);
  const last = words.length - 1;
  const hyphened = (at: number) => at > 0 && /[-‑]/u.test(name[words[at]!.start - 1]!);
  // "al-Rashid", "van der Keel", and of three words or more the last two: "Lopez Orlan"
  let first = last;
  while (first > 1 && (hyphened(first) || PARTICLES.has(keys[first - 1]!))) first--;
  const starts = new Set([0, last, first, ...(words.length > 2 && words[last - 1]!.text.length > 1 ? [last - 1] : [])]);
  const surnames = [...starts]
    .filter((at) => at === 0 || at === last || !hyphened(at))
    .map((at): ShortForm => ({ keys: keys.slice(at), name, given: false }));
  const inner = [0, ...(words.length > 2 ? [last - 1] : [])].filter(
    (at) =>
      at < last &&
      words[at]!.text.length > 1 &&
      !PARTICLES.has(keys[at]!) &&
      !PLACES_TOO.has(keys[at]!) &&
      !hyphened(at) &&
      !hyphened(at + 1),
  );
  return [...surnames, ...inner.map((at): ShortForm => ({ keys: [keys[at]!], name, given: true }))];
}

/** Given names that are states and cities as well: "Jordan said". */
const PLACES_TOO = new Set(
  [
    'jordan',
    'israel',
    'chad',
    'georgia',
    'kenya',
    'paris',
    'london',
    'sydney',
    'washington',
    'austin',
    'san',
    'santa',
    'saint',
    'new',
  ].map(toKey),
);

/** Ranks before a surname in capitals: "GEN WEN". */
const RANK =
  /^(?:GEN|COL|MAJ|MAJOR|CAPT|CAPTAIN|LT|LIEUTENANT|SGT|MSGR|BISHOP|ARCHBISHOP|CARDINAL|FATHER|DR|BRIGADIER)$/u;

/** "Wen said", "Wen also told", "said Wen.", "Mr. Wen". */
function speaksHere(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  const shouted = word.text.length > 2 && word.text === word.text.toUpperCase();
  const courtesy =
    before !== undefined && (isCourtesy(before) || (shouted && (isRole(before) || RANK.test(before.text))));
  // "Boris Wen" is another.
  if (
    before?.capital &&
    text.slice(before.end, word.start) === ' ' &&
    !courtesy &&
    !(shouted && (STOPS.has(before.key) || cueStrength(before.text) === 'strong'))
  )
    return false;
  const verb =
    /^\s(?:(?:also|further|then|later|had|has|earlier|today|yesterday)\s)*(?<verb>\p{Ll}+|\p{Lu}{3,})/iu.exec(
      text.slice(word.end),
    )?.groups?.['verb'];
  if (verb !== undefined && /^\p{Ll}/u.test(verb) !== shouted && isCueForm(verb) && !/ing$/iu.test(verb)) return true;
  if (before === undefined || !/^\.?\s$/u.test(text.slice(before.end, word.start))) return false;
  return (
    courtesy ||
    (cueStrength(before.text) === 'strong' &&
      /["”»’'],?\s$/u.test(text.slice(0, before.start)) &&
      /^(?:[,.;]|\s(?:in|at|on)\s|$)/iu.test(text.slice(word.end)))
  );
}
