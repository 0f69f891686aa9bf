import type { Authority, Organisation } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import type { Named } from '../../statement/schema.ts';
import type { Item } from '../types.ts';
import { once } from '../once.ts';
import { mentionsOfText, type ItemMentions } from './item-mentions.ts';
import { resolveLabel } from './labels.ts';
import type { NameIndex } from './name-index.ts';
import { officesOn } from './offices.ts';
import { holderOfLabel } from './office-labels.ts';
import { printedSurname, untitledName } from './printed-labels.ts';
import { isQuestionLabel } from './question-labels.ts';
import { isCourtesy } from './titles.ts';
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
  const resolved = resolveLabel(label, mentions, index, day);
  // "Mr. Keel" has no initials.
  const courtesy = resolved?.id === null && resolved.name === label.trim() && isCourtesy(findWords(label)[0]!);
  const known = (courtesy ? null : resolved) ?? holderOfLabel(label, item, mentions, authority, index, day);
  const surname =
    known !== null && (known.id !== null || known.name !== label.trim()) ? null : printedSurname(label, item);
  if (surname === null)
    return known === null
      ? null
      : { named: known, known: known.id !== null || isPointedOut(known.name, mentions) ? 'named' : 'printed' };
  const full = untitledName(surname, label, item, index);
  if (full !== null) return { named: { id: null, name: full }, known: 'printed' };
  const own = inOffice(surname, item, authority, index, day);
  return own === null ? { named: { id: null, name: surname }, known: 'surname' } : { named: own, known: 'named' };
}

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
