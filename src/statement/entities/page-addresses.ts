import type { LedgerEvent, PageArea } from '../archive.ts';
import type { Authority } from '../authority.ts';
import type { Statement } from '../schema.ts';
import { anySlug } from '../slug.ts';
import { digest } from '../text.ts';
import { officeId } from './office-id.ts';
import { presentRecords } from './present.ts';
import { printedSources } from './printed-sources.ts';
import { printedKey, printedSpeakers } from './printed-speakers.ts';

/** The address of a page about somebody or something: `speakers/ada-keel/`. */
export interface PageAddress {
  readonly area: PageArea;
  readonly id: string;
  /** Of a record: its name when the address was published. Otherwise the name as texts print it. */
  readonly name: string;
  /** Where the name is a surname alone, or tells nobody apart, the statement that it stands in; null otherwise. */
  readonly within: string | null;
}

/** Longest part of an address that a name gives, without the digest that tells two of one form apart. */
const MAX_NAME = 60;

/**
 * Every address of a page about people, sources, organisations, offices, places and events: those that the ledger has,
 * which keep what they were published for, then those of what is shown now for the first time.
 *
 * A record's address is its id. Somebody or a source without a record, and a place, has the printed name in Latin letters; where that is
 * taken, with a digest of the name behind it. What the ledger has is never given to another name; but the record of a
 * person or source that texts named before takes over the address where it has it as its id.
 *
 * @returns by area and id; those of the ledger first in each
 */
export function pageAddresses(
  statements: readonly Statement[],
  authority: Authority,
  ledger: readonly LedgerEvent[],
): readonly PageAddress[] {
  const known = knownAddresses(ledger);
  const taken = new Set(known.map(({ area, id }) => `${area}/${id}`));
  const keys = new Set(known.map(keyOf));
  const records = recordAddresses(statements, authority).filter(({ area, id }) => !taken.has(`${area}/${id}`));
  for (const { area, id } of records) taken.add(`${area}/${id}`);
  for (const { id } of authority.people) taken.add(`speakers/${id}`);
  for (const { id } of authority.sources) taken.add(`sources/${id}`);

  const fresh = [
    ...printedSpeakers(statements, authority).map((speaker) => ({ area: 'speakers' as const, ...speaker })),
    ...printedSources(statements).map((name) => ({ area: 'sources' as const, name, within: null })),
    ...printedPlaces(statements, authority).map((name) => ({ area: 'places' as const, name, within: null })),
  ]
    .filter((page) => !keys.has(keyOf(page)))
    .map((page) => {
      const id = untaken(page, taken);
      taken.add(`${page.area}/${id}`);
      return { ...page, id };
    });
  return [...known, ...records, ...fresh];
}

/** The lines that a build adds to the ledger for pages that it shows for the first time. */
export function firstPages(
  statements: readonly Statement[],
  authority: Authority,
  ledger: readonly LedgerEvent[],
  on: string,
): readonly LedgerEvent[] {
  return pageAddresses(statements, authority, ledger)
    .slice(knownAddresses(ledger).length)
    .toSorted((a, b) => (a.area === b.area ? (a.id < b.id ? -1 : 1) : a.area < b.area ? -1 : 1))
    .map(({ area, id, name, within }) => ({
      event: 'page',
      area,
      id,
      name,
      ...(within === null ? {} : { within }),
      on,
    }));
}

/** What two addresses have in common only where they stand for the same printed name. */
export function keyOf({ area, name, within }: Pick<PageAddress, 'area' | 'name' | 'within'>): string {
  return `${area}\n${printedKey({ name, within })}`;
}

/** Names of places as texts print them, each once, in order. What is the name of a source is none: it was read in a dateline's stead. */
export function printedPlaces(
  statements: readonly Pick<Statement, 'place' | 'source'>[],
  { sources }: Pick<Authority, 'sources'>,
): readonly string[] {
  const publishers = new Set([
    ...sources.flatMap(({ name, names }) => [name, ...names.map((other) => other.name)]),
    ...statements.flatMap(({ source }) => (source !== null && typeof source !== 'string' ? [source.name] : [])),
  ]);
  return [...new Set(statements.flatMap(({ place }) => place ?? []))]
    .filter((place) => !publishers.has(place))
    .toSorted();
}

/** The first line of each address. */
function knownAddresses(ledger: readonly LedgerEvent[]): readonly PageAddress[] {
  const found = new Map<string, PageAddress>();
  for (const event of ledger) {
    if (event.event !== 'page') continue;
    const { area, id, name, within = null } = event;
    if (!found.has(`${area}/${id}`)) found.set(`${area}/${id}`, { area, id, name, within });
  }
  return [...found.values()];
}

function recordAddresses(statements: readonly Statement[], authority: Authority): readonly PageAddress[] {
  const present = presentRecords(statements, authority);
  const named = (area: PageArea, records: readonly { id: string; name: string }[], ids: ReadonlySet<string>) =>
    records.filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ area, id, name, within: null }));
  const offices = new Map(
    authority.people.flatMap(({ offices: held }) => held.map((office) => [officeId(office), office.title])),
  );
  return [
    ...named('speakers', authority.people, present.people),
    ...named('organisations', authority.organisations, present.organisations),
    ...named('sources', authority.sources, present.sources),
    ...named('events', authority.events, present.events),
    ...[...present.offices]
      .toSorted()
      .map((id) => ({ area: 'offices' as const, id, name: offices.get(id)!, within: null })),
  ];
}

function untaken({ area, name, within }: Omit<PageAddress, 'id'>, taken: ReadonlySet<string>): string {
  const plain = anySlug(name) || 'name';
  const short = plain.length <= MAX_NAME ? plain : plain.slice(0, plain.lastIndexOf('-', MAX_NAME) + 1 || MAX_NAME);
  const base = short.replace(/-$/u, '');
  for (let again = 0; ; again += 1) {
    const more = within === null ? '' : within;
    const id =
      again === 0 && within === null
        ? base
        : `${base}-${digest(`${name}\n${more}${again > 1 ? `\n${again}` : ''}`, again > 0 ? 7 : 5)}`;
    if (!taken.has(`${area}/${id}`)) return id;
  }
}
