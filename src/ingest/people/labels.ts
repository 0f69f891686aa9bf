import type { Bounds } from '../../statement/edtf.ts';
import type { Named } from '../../statement/schema.ts';
import { mentionsOfText, type ItemMentions } from './item-mentions.ts';
import { findMentions } from './mentions.ts';
import type { NamedMention, Seen } from './named-mention.ts';
import type { NameIndex } from './name-index.ts';
import { nominative } from './nominative.ts';
import { choosePerson, officesOn } from './offices.ts';
import { isQuestionLabel } from './question-labels.ts';
import { isCourtesy, isRole } from './titles.ts';
import { findWords, toKey } from './words.ts';

/**
 * The person behind a turn label: "Alexander Lukashevich", "SECRETARY BLINKEN", "MR. PRICE", "С.В.Лавров", "В.Путин".
 *
 * @returns null for whoever only asks, for nobody the text or the authority knows, and where two people fit
 */
export function resolveLabel(
  label: string,
  mentions: ItemMentions,
  index: NameIndex,
  day: Bounds | null,
): Named | null {
  if (isQuestionLabel(label)) return null;
  const delegate = delegateOf(label);
  if (delegate !== null) return ofState(delegate, mentions, index, day);
  const seen = everybody(mentions);
  const initialled = byInitials(label, mentions);
  const found = findMentions(titleCase(label), index, seen);
  const [mention, ...others] = found;
  if (mention !== undefined && others.length === 0 && mention.people.length > 0) {
    const person = choosePerson(mention, day, index);
    return person === null || person === 'ambiguous' ? null : { id: person.id, name: person.name };
  }
  if (others.length > 0) return null;
  if (initialled !== null) return initialled;
  const bySurname = surnameOf(label, index, seen, mentions);
  if (bySurname !== null) return bySurname;
  const byOffice = officeLabel(label, mentions, index, day);
  if (byOffice !== null) return byOffice;
  return reigning(label) ?? (mention === undefined ? null : { id: null, name: mention.name });
}

/** "Patriarch Kirion", "King Orlan II": who goes by one name after a title of the church or the throne. */
function reigning(label: string): Named | null {
  const match =
    /^(?:(?:His|Her)\s\p{L}+\s)?(?<name>(?:Patriarch|Pope|King|Queen|Emperor|Prince|Princess|Emir|Sultan|Metropolitan|Catholicos|Archbishop|Cardinal|Bishop)\s\p{Lu}\p{Ll}+(?:\s[IVX]+)?)(?:\sof\s[\p{L}\s]+)?$/u.exec(
      titleCase(label.trim()).replace(/(?<=\s)[IVX][ivx]*$/u, (number) => number.toUpperCase()),
    );
  return match === null ? null : { id: null, name: match.groups!['name']! };
}

function everybody(mentions: ItemMentions): Seen {
  const all = mentionsOfText(mentions);
  return {
    people: new Set(all.flatMap(({ people }) => (people.length === 1 ? [people[0]!.id] : []))),
    proposed: new Map(
      all
        .filter(({ people, form }) => people.length === 0 && form === 'full')
        .map(({ name }): [string, string] => [findWords(name).at(-1)!.key, name]),
    ),
  };
}

/** "MR. PRICE", "BLINKEN", "LOPEZ": a surname alone, of one person whom the text names, or who alone has it beside a title. */
function surnameOf(label: string, index: NameIndex, seen: Seen, mentions: ItemMentions): Named | null {
  const words = findWords(label);
  const bare = words.filter(
    (word) =>
      !isCourtesy(word) &&
      !isRole(word) &&
      !index.titleWords.has(word.key) &&
      !/^(?:prime|vice|foreign|deputy)$/i.test(word.text),
  );
  if (bare.length === 0 || bare.length > 3) return null;
  const keys = bare.map(({ key }) => key).join(' ');
  const forms = (index.forms.get(bare[0]!.key) ?? []).filter(
    (form) => form.form === 'surname' && form.keys.join(' ') === keys,
  );
  const people = [...new Set(forms.flatMap((form) => form.people))];
  const named = people.filter(({ id }) => seen.people.has(id));
  if (named.length === 1) return { id: named[0]!.id, name: named[0]!.name };
  const proposed = proposedBy(keys, mentions);
  return named.length === 0 && proposed !== null ? { id: null, name: proposed } : null;
}

/** The one proposed name that has the label's words in it. */
function proposedBy(keys: string, mentions: ItemMentions): string | null {
  const names = new Set(proposedNames(mentions));
  const fit = [...names].filter((name) =>
    ` ${findWords(name)
      .map(({ key }) => key)
      .join(' ')} `.includes(` ${keys} `),
  );
  return fit.length === 1 ? fit[0]! : null;
}

const proposedNames = (mentions: ItemMentions) =>
  mentionsOfText(mentions)
    .filter(({ people, form }) => people.length === 0 && form === 'full')
    .map(({ name }) => name);

/** "Э.Рахмон", "J. Keel": initials and a surname, of one person whom the text names in full, whatever the case it stands in there. */
function byInitials(label: string, mentions: ItemMentions): Named | null {
  const match = /^(?<initials>(?:\p{Lu}\p{Ll}?\.\s?){1,3})(?<surname>\p{Lu}[\p{L}'’-]+)$/u.exec(label.trim());
  if (match === null) return null;
  const { initials, surname } = match.groups as { initials: string; surname: string };
  const fits = (name: string) => {
    const words = findWords(name);
    return words.length > 1 && words.at(-1)!.key === toKey(surname) && words[0]!.text[0] === initials[0];
  };
  const names = [
    ...new Set(
      proposedNames(mentions)
        .filter(fits)
        .map((name) => nominative(name, surname)),
    ),
  ];
  return names.length === 1 ? { id: null, name: names[0] ?? label } : { id: null, name: label.trim() };
}

/** "Mr. Keel (Sudmark)": how verbatim records of an assembly name a delegate. */
function delegateOf(label: string): { readonly name: string; readonly state: string } | null {
  const match =
    /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Archbishop|Prince|King|Sheikh|President|Prime Minister|M|Mme)\.?\s(?<name>[^()]{2,50})\s\((?<state>\p{Lu}[^()]{2,60})\)$/u.exec(
      label.trim(),
    );
  return match === null || /^(?:interpret|through|translat|via|as |spoke|laugh|off)/iu.test(match.groups!['state']!)
    ? null
    : { name: match.groups!['name']!, state: match.groups!['state']! };
}

/** The delegate of a state: whoever has the surname and an office of that state on the day, else the name as the record prints it. */
function ofState(
  { name, state }: { readonly name: string; readonly state: string },
  mentions: ItemMentions,
  index: NameIndex,
  day: Bounds | null,
): Named {
  const states = new Set(
    findWords(state)
      .filter(({ text }) => text.length > 3)
      .map(({ key }) => key.slice(0, 4)),
  );
  const keys = findWords(name).map(({ key }) => key);
  const forms = (index.forms.get(keys[0]!) ?? []).filter((form) => form.keys.join(' ') === keys.join(' '));
  const people = [...new Set(forms.flatMap((form) => form.people))].filter((person) =>
    officesOn(person, day, index).some(({ title }) => findWords(title).some(({ key }) => states.has(key.slice(0, 4)))),
  );
  if (people.length === 1) return { id: people[0]!.id, name: people[0]!.name };
  return { id: null, name: proposedBy(keys.join(' '), mentions) ?? name };
}

/** "THE PRESIDENT": the one person of headline or text whose title ends so. */
function officeLabel(label: string, mentions: ItemMentions, index: NameIndex, day: Bounds | null): Named | null {
  const words = findWords(label).filter((word) => !/^the$/i.test(word.text));
  if (words.length === 0 || !words.some(isRole) || words.length > 4) return null;
  const keys = words.map(({ key }) => key).join(' ');
  const fits = (mention: NamedMention) =>
    mention.present &&
    mention.title !== null &&
    ` ${findWords(mention.title)
      .map(({ key }) => key)
      .join(' ')}`.endsWith(` ${keys}`);
  for (const list of [mentions.title, mentions.standfirst]) {
    const people = new Map(list.filter(fits).map((mention) => [mention.name, mention]));
    if (people.size !== 1) continue;
    const mention = [...people.values()][0]!;
    const person = choosePerson(mention, day, index);
    return person === 'ambiguous' ? null : { id: person?.id ?? null, name: person?.name ?? mention.name };
  }
  return null;
}

/** "SECRETARY BLINKEN" as "Secretary Blinken": capitals tell nothing here, and mixed case is what the rules for names read. */
const titleCase = (label: string) =>
  label === label.toUpperCase() && !/\p{L}\./u.test(label)
    ? label.toLowerCase().replace(/(?<=^|[\s.'’-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : label;
