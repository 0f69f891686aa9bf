import type { Authority, Office, Source } from '../../statement/authority.ts';
import type { Named } from '../../statement/schema.ts';
import { assertedOffices } from '../people/asserted-offices.ts';
import type { ItemMentions } from '../people/item-mentions.ts';
import { mainSpeakers } from '../people/main-speakers.ts';
import type { NameIndex } from '../people/name-index.ts';
import type { Item, Sourced } from '../types.ts';

/** Kinds of text that an office puts out itself; a report or an article is somebody else's. */
const OWN_WORDS: ReadonlySet<string> = new Set(['speech', 'statement', 'interview', 'briefing', 'press-conference']);

/**
 * Who put out a text that prints no mark: the site of the house whose head or institution speaks in it, where the heading or the labels name
 * an office of that house.
 *
 *     SECRETARY OKONRE: …     the ministry that Okonre was secretary of
 *
 * Another may have printed the same words, so this is never more than possible. Null for reports, below a dateline, and where offices of the
 * speaker belong to several houses with sites of their own.
 */
export function findPublisher(
  item: Item,
  mentions: ItemMentions,
  authority: Authority,
  names: NameIndex,
): Sourced<string | null> | null {
  if (item.source !== null || !OWN_WORDS.has(item.kind) || item.zones.some(({ zone }) => zone === 'dateline'))
    return null;
  const { speakers, institution } = mainSpeakers(item, mentions, authority, names, null);
  const heard = speakers.evidence.some(({ rule }) => /^(?:title|byline|turns)\//.test(rule));
  for (const named of [...(institution.value ? [institution.value] : []), ...(heard ? speakers.value : [])]) {
    const found = sourcesOf(named, item, mentions, authority);
    if (found.length === 1) return sourced(found[0]!, named, item);
  }
  return null;
}

function sourcesOf({ id }: Named, item: Item, mentions: ItemMentions, authority: Authority): readonly Source[] {
  const houses =
    id === null
      ? []
      : authority.organisations.some((organisation) => organisation.id === id)
        ? [id]
        : housesOf(id, item, mentions, authority);
  const own = authority.sources.filter(({ organisation }) => organisation !== null && houses.includes(organisation));
  // An embassy's site is its ministry's too; it prints its own mark.
  return own.length > 1 ? own.filter(({ kind }) => kind !== 'mission') : own;
}

/** Heads of state and of government hold an office of the state; their words are put out by the house that is named after it. */
const SEATS: readonly (readonly [role: RegExp, house: RegExp])[] = [
  [
    /^(?:acting-|vice-)?president$|^(?:king|queen|emperor|head-of-state)$/u,
    /\bpresiden|white house|kremlin|élysée|palace|royal court/iu,
  ],
  [
    /^(?:acting-|deputy-)?(?:prime-minister|premier|chancellor|head-of-government)$/u,
    /government|cabinet|council of ministers|prime minister|chancell/iu,
  ],
];

/** The organisation of an office, or, for an office of the state itself, the part of it that speaks for the office. */
function houseOf({ role, organisation }: Office, { organisations }: Authority): readonly string[] {
  const seat = SEATS.find(([pattern]) => pattern.test(role))?.[1];
  const parts = seat
    ? organisations
        .filter(({ parent, kind, name }) => parent === organisation && kind === 'government' && seat.test(name))
        .map(({ id }) => id)
    : [];
  return [...(organisation === null ? [] : [organisation]), ...parts];
}

/** Organisations of the offices that the text gives the person: beside the name, or in the label before the turns. */
function housesOf(id: string, item: Item, mentions: ItemMentions, authority: Authority): readonly string[] {
  const asserted = assertedOffices(item, mentions)
    .filter(({ person }) => person.id === id)
    .flatMap(({ offices }) => offices);
  const person = authority.people.find((candidate) => candidate.id === id);
  const labels = item.turns
    .map(({ label }) => label.toLowerCase())
    .filter((label) => person !== undefined && label.includes(person.surname.toLowerCase()));
  const labelled = (person?.offices ?? []).filter(({ title }) =>
    labels.some((label) =>
      title
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => word.length > 6 && label.split(/[^\p{L}]+/u).includes(word)),
    ),
  );
  return (asserted.length > 0 ? asserted : labelled).flatMap((office) => houseOf(office, authority));
}

function sourced(source: Source, { name }: Named, item: Item): Sourced<string | null> {
  const says = `No mark of a source is printed; the words are ${name}’s, and ${source.name} is where that house puts out its own.`;
  return {
    value: source.id,
    basis: 'inferred',
    tier: 'possible',
    evidence: [
      {
        field: 'source',
        basis: 'inferred',
        tier: 'possible',
        rule: 'source/publisher',
        line: item.lines[0],
        quote: null,
        says,
        authority: `sources/${source.id}`,
      },
    ],
  };
}
