import type { Authority, Organisation } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import type { Named } from '../../statement/schema.ts';
import { openingOf } from '../turns/label-form.ts';
import type { Item } from '../types.ts';
import { once } from '../once.ts';
import { labelParts } from './label-parts.ts';
import { mentionsOfText, type ItemMentions } from './item-mentions.ts';
import { resolveLabel } from './labels.ts';
import { tidy } from './mentions.ts';
import type { NameIndex } from './name-index.ts';
import { officesOn } from './offices.ts';
import { holderOfLabel } from './office-labels.ts';
import { printedSurname, untitledName } from './printed-labels.ts';
import { isQuestionLabel } from './question-labels.ts';
import { isCourtesy, isRole } from './titles.ts';
import { findWords } from './words.ts';

/** Who speaks under a label, and how far the name is known: by a record, a title or initials; as the text prints it without a title; by the label alone. */
export interface LabelName {
  readonly named: Named;
  readonly known: 'named' | 'printed' | 'surname';
}

/**
 * Who speaks under a label: the person that text or authority name under it, the holder of the office that it names, the full name that
 * the text prints without a title, the one person with that surname who held a fitting office on the day, else the surname as the label prints it.
 */
export function nameOfLabel(
  label: string,
  item: Item,
  mentions: ItemMentions,
  authority: Authority,
  index: NameIndex,
  day: Bounds | null,
): LabelName | null {
  const known = namesIn(mentions);
  const key = `${label}\n${day?.min}\n${day?.max}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = findName(label, item, mentions, authority, index, day);
  known.set(key, found);
  return found;
}

/** A label comes many times, and is asked about for its turns, for the main speakers and for the publisher. */
const namesIn = once((_: ItemMentions) => new Map<string, LabelName | null>());

function findName(
  label: string,
  item: Item,
  mentions: ItemMentions,
  authority: Authority,
  index: NameIndex,
  day: Bounds | null,
): LabelName | null {
  if (isQuestionLabel(label)) return null;
  const { name, office } = labelParts(label);
  const asked = { item, mentions, authority, index, day };
  if (name === null) return byOffice(label, office, asked);
  const whole = /\S\s\S|\p{Lu}\.\p{Lu}/u.test(name) && !isLoneSurname(label, name, item);
  const resolved = untitled(resolveLabel(whole ? name : label, mentions, index, day));
  // "Mr. Keel" has no initials, and whoever has a given name in the label is nobody with another.
  const known = resolved === null || isLabel(resolved, label) || (whole && !mayBeOne(name, resolved)) ? null : resolved;
  if (known !== null)
    return { named: known, known: known.id !== null || isPointedOut(known.name, mentions) ? 'named' : 'printed' };
  if (whole)
    return { named: { id: null, name: tidyName(name) }, known: /^\p{Lu}\p{Ll}?\./u.test(name) ? 'named' : 'printed' };
  const sibling = siblingOf(name, label, item);
  if (sibling !== null) {
    const full = sibling === label ? null : nameOfLabel(sibling, item, mentions, authority, index, day);
    if (full !== null) return full;
  }
  const shorter = labelsOf(item).find(
    (other) => other.length < label.length && keysOf(labelParts(other).name ?? '') === keysOf(name),
  );
  if (shorter !== undefined) return nameOfLabel(shorter, item, mentions, authority, index, day);
  const full = untitledName(tidyName(name), label, item, index);
  if (full !== null) return { named: { id: null, name: full }, known: 'printed' };
  const surname = printedSurname(label, item) ?? bracketedSurname(label) ?? repeatedSurname(name, label, item);
  if (surname === null) return null;
  const own = inOffice(surname, item, authority, index, day);
  return own === null ? { named: { id: null, name: surname }, known: 'surname' } : { named: own, known: 'named' };
}

/** A name that text gives without its form of address; null where nothing but a surname is left. */
function untitled(found: Named | null): Named | null {
  if (found === null || found.id !== null) return found;
  const { name } = labelParts(found.name);
  if (name === null || name === found.name) return found;
  return findWords(name).length > 1 ? { id: null, name } : null;
}

interface Asked {
  readonly item: Item;
  readonly mentions: ItemMentions;
  readonly authority: Authority;
  readonly index: NameIndex;
  readonly day: Bounds | null;
}

/** Who speaks under an office: whom headline or text give it to, whoever held it, whom another label names with it. */
function byOffice(
  label: string,
  office: string | null,
  { item, mentions, authority, index, day }: Asked,
): LabelName | null {
  const bare = office ?? label;
  const resolved = resolveLabel(bare, mentions, index, day);
  const known =
    (resolved === null || isLabel(resolved, bare) || (resolved.id === null && JOINING.test(resolved.name))
      ? null
      : resolved) ?? holderOfLabel(bare, item, mentions, authority, index, day);
  if (known !== null)
    return { named: known, known: known.id !== null || isPointedOut(known.name, mentions) ? 'named' : 'printed' };
  if (office === null) return null;
  const key = keysOf(office);
  const holders = labelsOf(item).filter((other) => {
    const parts = labelParts(other);
    return parts.name !== null && parts.office !== null && keysOf(parts.office) === key;
  });
  const names = holders
    .map((other) => nameOfLabel(other, item, mentions, authority, index, day))
    .filter((found) => found !== null);
  const [first, ...others] = names;
  if (first !== undefined) return others.every(({ named }) => named.name === first.named.name) ? first : null;
  const above = nameAbove(SHORT.get(office.toLowerCase()) ?? office, item);
  if (above === null) return null;
  const person = resolveLabel(above, mentions, index, day);
  return { named: person !== null && mayBeOne(above, person) ? person : { id: null, name: above }, known: 'named' };
}

/** Offices that labels shorten. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['pm', 'Prime Minister'],
  ['fm', 'Foreign Minister'],
  ['bk', 'Bundeskanzler'],
]);

/** The one name that stands beside the office in the lines above the words: `Prime Minister: the Hon. Ada Loeb`, `PRIME MINISTER, MR. C. DENNE`. */
function nameAbove(office: string, item: Item): string | null {
  const first = item.turns[0]?.line ?? 0;
  const above = [
    item.title?.text,
    item.standfirst?.text,
    ...item.zones.filter(({ line, zone }) => line < first && zone !== 'turn-label').map(({ text }) => text),
    ...item.paragraphs.filter(({ turn }) => turn === null).map(({ text }) => text.slice(0, 400)),
  ].filter((text) => text !== undefined);
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?<!(?:vice|deputy|acting|former)[\s-]+)(?:${RegExp.escape(office).replaceAll(/(?:\\x20| )+/gu, String.raw`\s+`)})(?:\s*[,:]\s*|\s+)(?:(?:the|hon|honou?rable|mr|mrs|ms|dr|sir|dame|rt)\b\.?\s+){0,4}(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3})`,
    'giu',
  );
  const names = new Set(
    above.flatMap((text) =>
      [...text.matchAll(pattern)].flatMap(({ groups }) => {
        const words = groups!['name']!.split(/\s+/u);
        const end = words.findIndex(
          (word) => !/^\p{Lu}/u.test(word) || /^(?:AT|ON|IN|OF|AND|TO|WITH|MP|AC|AO)$/u.test(word),
        );
        const name = tidyName(words.slice(0, end === -1 ? undefined : end).join(' '));
        return labelParts(name).name === name && findWords(name).length > 1 ? [name] : [];
      }),
    ),
  );
  return names.size === 1 ? [...names][0]! : null;
}

/** No name begins with these: the end of `Minister of Law and Order` is none. */
const JOINING = /^(?:and|of|for|the|y|e|et|und)\s/iu;

const keysOf = (text: string) =>
  findWords(text)
    .map(({ key }) => key)
    .join(' ');

const labelsOf = (item: Item): readonly string[] => [...new Set(item.turns.map(({ label }) => label))];

/** The label itself as a name: nothing was found. */
const isLabel = ({ id, name }: Named, label: string) =>
  id === null && name === label.trim() && isCourtesy(findWords(label)[0]!);

/** Whether two names may be one person's: the shorter one's words are all in the other, or their initials and surnames agree. */
function mayBeOne(label: string, { name }: Named): boolean {
  const [a, b] = [findWords(label), findWords(name)];
  const keys = new Set(b.map(({ key }) => key));
  const shared = a.filter(({ key }) => keys.has(key)).length;
  return (
    shared >= Math.min(2, a.length, b.length) ||
    (shared > 0 && a[0]!.key[0] === b[0]!.key[0]) ||
    !/\p{Script=Latin}/u.test(label) !== !/\p{Script=Latin}/u.test(name)
  );
}

/** `JACKSON LEE`, `A señora LOEB DENNE`: two surnames, where the text has a longer name that ends so, or a form of address stands before capitals. */
function isLoneSurname(label: string, name: string, item: Item): boolean {
  if (/\p{L}\./u.test(name)) return false;
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return false;
  return (
    untitledSurname(name, label, item) &&
    !labelsOf(item).some(
      (other) => other !== label && keysOf(name).endsWith(` ${keysOf(labelParts(other).name ?? '-')}`),
    )
  );
}

/** Whether the text prints a capitalised word before the name. */
function untitledSurname(name: string, label: string, item: Item): boolean {
  const pattern = new RegExp(String.raw`(?<!\p{L})\p{Lu}\p{Ll}+ ${RegExp.escape(tidyName(name))}(?!\p{L})`, 'u');
  return item.paragraphs.some(
    ({ turn, text }) => (turn === null || item.turns[turn]!.label !== label) && pattern.test(text),
  );
}

/** The one other label that ends with the surname and has more before it, or names it with an office. */
function siblingOf(name: string, label: string, item: Item): string | null {
  const key = keysOf(name);
  const found = labelsOf(item).filter((other) => {
    const parts = other === label ? null : labelParts(other);
    return keysOf(parts?.name ?? '').endsWith(` ${key}`);
  });
  const names = new Set(found.map((other) => keysOf(labelParts(other).name!)));
  return names.size === 1 ? found[0]! : null;
}

/** `THE MINISTER FOR HARBOURS (Mr. Veska)`: the surname that a form of address in brackets shows behind an office. */
function bracketedSurname(label: string): string | null {
  const inside = /[([](?<inside>[^()[\]]+)[)\]]\s*$/u.exec(label)?.groups?.['inside'];
  const { name, office, parted } = labelParts(label);
  const first = inside === undefined ? undefined : findWords(inside)[0];
  const alone = name !== null && /^\p{Lu}[\p{L}'’-]+$/u.test(name) && !findWords(name).some(isRole);
  return parted && office !== null && alone && first !== undefined && isCourtesy(first) ? tidyName(name) : null;
}

/** A surname alone in small letters: it comes back as a label, and the text uses it for nothing else. */
function repeatedSurname(name: string, label: string, item: Item): string | null {
  const count = item.turns.filter((turn) => turn.label === label).length;
  if (/^(?:[\p{sc=Han}]{2,4}|[\p{sc=Hang}]{3,4})$/u.test(name)) return openingOf(name) === null ? name : null;
  return count > 1 && /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(name) ? name : null;
}

/** `KEEL` and `McKEEL` as names. */
const tidyName = (name: string) =>
  name === name.toUpperCase()
    ? tidy(name)
    : name.replace(
        /(?<=^|[\s'’-])(?<small>Mc|Mac|De|La|Le)?(?<rest>\p{Lu}{3,})(?!\p{L})/gu,
        (_, small: string | undefined, rest: string) => (small ?? '') + tidy(rest),
      );

/** Whether a title stands beside the name somewhere; initials are pointed out by themselves. */
const isPointedOut = (name: string, mentions: ItemMentions) =>
  /^\p{Lu}\p{Ll}?\./u.test(name) ||
  [...mentionsOfText(mentions), ...mentions.labels.flat()].every((mention) => mention.name !== name) ||
  [...mentionsOfText(mentions), ...mentions.labels.flat()].some(
    (mention) => mention.name === name && mention.title !== null,
  );

/** The one person with that surname who on the day held an office in the house whose page it is, or in a state that the text speaks of. */
function inOffice(
  surname: string,
  item: Item,
  authority: Authority,
  index: NameIndex,
  day: Bounds | null,
): Named | null {
  if (day === null) return null;
  const keys = findWords(surname)
    .map(({ key }) => key)
    .join(' ');
  const held = [...index.people.values()]
    .filter(
      (person) =>
        findWords(person.surname)
          .map(({ key }) => key)
          .join(' ') === keys,
    )
    .map((person) => ({ person, offices: officesOn(person, day, index) }))
    .filter(({ offices }) => offices.length > 0);
  const [only, other] = held;
  if (only === undefined || other !== undefined) return null;
  const house = authority.sources.find(({ id }) => id === item.source)?.organisation ?? null;
  const fits = only.offices.some(({ organisation }) => {
    const above = withParents(organisation, authority);
    return (
      (house !== null && above.some(({ id }) => id === house)) ||
      above.some((body) => body.kind === 'state' && speaksOf(body, item))
    );
  });
  return fits ? { id: only.person.id, name: only.person.name } : null;
}

function withParents(id: string | null, authority: Authority): readonly Organisation[] {
  const found: Organisation[] = [];
  for (let at = id; at !== null;) {
    const body = authority.organisations.find((organisation) => organisation.id === at);
    if (body === undefined || found.includes(body)) break;
    found.push(body);
    at = body.parent;
  }
  return found;
}

/** Whether the page names the state. */
const speaksOf = ({ name, names }: Organisation, item: Item) => {
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:${[name, ...names.map((other) => other.name)]
      .filter((form) => form.length > 3)
      .map((form) => RegExp.escape(form))
      .join('|')})(?!\p{L})`,
    'iu',
  );
  return [
    item.title?.text ?? '',
    ...item.zones.map(({ text }) => text),
    ...item.paragraphs.map(({ text }) => text),
  ].some((text) => pattern.test(text));
};
