import type { Authority, Person } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import type { Named } from '../../statement/schema.ts';
import { WHITE_HOUSE_ROOMS } from '../lexicon/rooms.ts';
import type { Item } from '../types.ts';
import { mentionsOfText, type ItemMentions } from './item-mentions.ts';
import type { IndexedOffice, NameIndex } from './name-index.ts';
import { findWords } from './words.ts';

/** Labels that name an office of a whole state. */
const OFFICES = /^(?:the\s+)?(?<office>(?:vice[-\s])?president|prime\s+minister|chancellor|first\s+lady|президент)$/iu;
/** Where a state's head receives or boards, by what the pages of the house print above the words; the organisation is that of the state. */
const ROOMS: readonly (readonly [organisation: string, pattern: RegExp])[] = [
  [
    'united-states',
    new RegExp(`(?<!\\p{L})(?:The White House|${WHITE_HOUSE_ROOMS.join('|')})(?!\\p{L})`.replaceAll(' ', '\\s+'), 'iu'),
  ],
  ['russia', /(?<!\p{L})(?:The\s+Kremlin|Кремль|Ново-Огарёво|Novo-Ogaryovo)(?!\p{L})/iu],
];
/** So many people of one time name it. */
const CONTEMPORARIES = 1;

/**
 * Who speaks under "THE PRESIDENT", where the page or the room above the words says of which state: the one who held the office on
 * the day; where no day is known, the one whose time all those share whom the text calls by an office of that state.
 *
 * @returns null where nothing says which state, or several may have held the office
 */
export function holderOfLabel(
  label: string,
  item: Item,
  mentions: ItemMentions,
  authority: Authority,
  index: NameIndex,
  day: Bounds | null,
): Named | null {
  const words = OFFICES.exec(label.trim())?.groups?.['office'];
  const state = words === undefined ? null : stateOf(item, authority);
  if (words === undefined || state === null) return null;
  const keys = findWords(words)
    .map(({ key }) => key)
    .join(' ');
  const holders = [...index.people.values()].flatMap((person) =>
    (index.offices.get(person.id) ?? [])
      .filter((office) => office.office.organisation === state && office.cores.some((core) => core.join(' ') === keys))
      .map((office) => ({ person, office })),
  );
  const times = day === null ? timesOf(mentions, authority, index, state, keys) : [day];
  const fit =
    times.length === 0
      ? []
      : holders.filter(({ office }) =>
          times.every((time) =>
            day === null ? overlap(office.term, time) && !touch(office.term, time) : overlap(office.term, time),
          ),
        );
  const people = [...new Set(fit.map(({ person }) => person))];
  return people.length === 1 ? { id: people[0]!.id, name: people[0]!.name } : null;
}

/** The state of the page's publisher, else of the room that the lines above the words name. */
function stateOf(item: Item, authority: Authority): string | null {
  const own = authority.sources.find(({ id }) => id === item.source)?.organisation;
  if (own) return root(own, authority);
  const first = item.turns[0]?.line ?? 0;
  const above = [
    item.title?.text,
    item.standfirst?.text,
    ...item.zones.filter(({ zone, line }) => line < first && zone !== 'turn-label').map(({ text }) => text),
    ...item.paragraphs
      .filter(({ turn }) => turn === null)
      .slice(0, 4)
      .map(({ text }) => text.slice(0, 200)),
  ].join('\n');
  const [state, other] = ROOMS.filter(
    ([organisation, pattern]) => pattern.test(above) && authority.organisations.some(({ id }) => id === organisation),
  );
  return state !== undefined && other === undefined ? state[0] : null;
}

function root(id: string, authority: Authority): string {
  const parents: string[] = [];
  let at = id;
  for (;;) {
    const parent = authority.organisations.find((organisation) => organisation.id === at)?.parent;
    if (!parent || parents.includes(parent)) return at;
    parents.push((at = parent));
  }
}

/** Terms of the offices of that state beside the names in the text, of other offices than the one asked for: presidents keep the title. */
function timesOf(
  mentions: ItemMentions,
  authority: Authority,
  index: NameIndex,
  state: string,
  keys: string,
): readonly Bounds[] {
  const times = new Map<Person, IndexedOffice[]>();
  for (const mention of mentionsOfText(mentions)) {
    const [person, other] = mention.people;
    if (person === undefined || other !== undefined || !mention.present) continue;
    const offices = (index.offices.get(person.id) ?? []).filter(
      ({ office, cores }) =>
        mention.offices.includes(office) &&
        office.organisation !== null &&
        root(office.organisation, authority) === state &&
        !cores.some((core) => core.join(' ') === keys),
    );
    if (offices.length > 0) times.set(person, [...(times.get(person) ?? []), ...offices]);
  }
  const terms = [...times.values()].map((offices) => ({ min: least(offices), max: most(offices) }));
  return terms.length >= CONTEMPORARIES ? terms : [];
}

const least = (offices: readonly IndexedOffice[]) =>
  offices.some(({ term }) => term.min === null) ? null : offices.map(({ term }) => term.min!).toSorted()[0]!;
const most = (offices: readonly IndexedOffice[]) =>
  offices.some(({ term }) => term.max === null)
    ? null
    : offices
        .map(({ term }) => term.max!)
        .toSorted()
        .at(-1)!;

function overlap(a: Bounds, b: Bounds): boolean {
  return (a.min === null || b.max === null || a.min <= b.max) && (a.max === null || b.min === null || b.min <= a.max);
}

/** The one term ends on the day on which the other begins. */
const touch = (a: Bounds, b: Bounds) => (a.max !== null && a.max === b.min) || (b.max !== null && b.max === a.min);
