import type { Person } from '../../statement/authority.ts';
import type { PageAddress } from '../../statement/entities/page-addresses.ts';
import { namesIn } from '../../statement/entities/present.ts';
import { printedKey, printedSpeaker, type PrintedSpeaker } from '../../statement/entities/printed-speakers.ts';
import type { Named, Quotation, Statement } from '../../statement/schema.ts';
import { byId, byName } from './group.ts';

/** Direct speech with the statement that it stands in. */
export interface Attributed {
  readonly statement: Statement;
  readonly quotation: Quotation;
}

/** Somebody who speaks or is quoted, with or without a record. Lists are in time. */
export interface Voice {
  /** The address: `speakers/<id>/`. */
  readonly id: string;
  /** The record's name, or the name as printed. */
  readonly name: string;
  /** What the name is sorted by. */
  readonly sort: string;
  /** Null: the archive has no record of them. */
  readonly person: Person | null;
  /** For a surname alone, the id of the statement that it stands in; null where the name is full. */
  readonly within: string | null;
  /** Statements that they made, or take a turn in. */
  readonly said: readonly Statement[];
  /** Texts of others that quote them. */
  readonly quotedIn: readonly Statement[];
  /** What is quoted as theirs, in statements of their own and of others. */
  readonly quotations: readonly Attributed[];
}

export interface Voices {
  /** By id, in the order of their names. */
  readonly voices: ReadonlyMap<string, Voice>;
  /** Whose voices a statement holds, each once, main speakers first. */
  readonly voicesIn: ReadonlyMap<Statement, readonly Voice[]>;
  /** Whom a name in a statement means; null where nobody has a page for it. */
  readonly voiceOf: (named: Named | null, statement: Pick<Statement, 'id'>) => Voice | null;
}

/** Writable while it is gathered. */
interface Gathered {
  readonly voice: Voice;
  readonly said: Statement[];
  readonly quotedIn: Statement[];
  readonly quotations: Attributed[];
}

/**
 * Everybody who speaks or is quoted in an archive.
 *
 * @param statements in time
 * @param printed whom texts name without a record, as far as ingest is sure of it
 * @param addresses of speakers' pages
 */
export function gatherVoices(
  statements: readonly Statement[],
  people: readonly Person[],
  printed: readonly PrintedSpeaker[],
  addresses: readonly PageAddress[],
): Voices {
  const records = byId(people);
  const sure = new Set(printed.map(printedKey));
  const ids = new Map<string, string>();
  for (const address of addresses)
    if (address.area === 'speakers' && !ids.has(printedKey(address))) ids.set(printedKey(address), address.id);
  const gathered = new Map<string, Gathered>();

  function find(named: Named | null, statement: Pick<Statement, 'id'>): Gathered | null {
    if (named === null) return null;
    if (named.id !== null) {
      const person = records.get(named.id);
      return person ? of(person.id, { name: person.name, sort: person.sort, person, within: null }) : null;
    }
    const speaker = printedSpeaker(named.name, statement.id);
    const key = speaker === null ? null : printedKey(speaker);
    const id = key !== null && sure.has(key) ? ids.get(key) : undefined;
    return id === undefined
      ? null
      : of(id, { name: named.name, sort: sortOf(named.name), person: null, within: speaker!.within });
  }

  function of(id: string, known: Pick<Voice, 'name' | 'sort' | 'person' | 'within'>): Gathered {
    const found = gathered.get(id);
    if (found) return found;
    const [said, quotedIn, quotations]: [Statement[], Statement[], Attributed[]] = [[], [], []];
    const made = { voice: { id, ...known, said, quotedIn, quotations }, said, quotedIn, quotations };
    gathered.set(id, made);
    return made;
  }

  const voicesIn = new Map<Statement, readonly Voice[]>();
  for (const statement of statements) {
    const each = (names: readonly (Named | null)[]) => new Set(names.flatMap((named) => find(named, statement) ?? []));
    const own = each([...statement.speakers, ...statement.turns.map(({ speaker }) => speaker)]);
    for (const { said } of own) said.push(statement);
    for (const quotation of statement.quotations) {
      if (quotation.kind !== 'term') find(quotation.speaker, statement)?.quotations.push({ statement, quotation });
    }
    const all = each(namesIn(statement));
    for (const one of all) if (!own.has(one)) one.quotedIn.push(statement);
    voicesIn.set(
      statement,
      [...all].map(({ voice }) => voice),
    );
  }
  const voices = [...gathered.values()].map(({ voice }) => voice).toSorted((a, b) => byName(a.sort, b.sort));
  return {
    voices: byId(voices),
    voicesIn,
    voiceOf: (named, statement) => find(named, statement)?.voice ?? null,
  };
}

/**
 * What a printed name is sorted by: its last word first where its script has capitals, as reports use that alone; else as it
 * is. Nobody knows which word is the surname before a record says so.
 */
export function sortOf(name: string): string {
  const words = name.split(/\s+/u);
  return words.length < 2 || !/\p{Lu}/u.test(name) ? name : `${words.at(-1)!} ${words.slice(0, -1).join(' ')}`;
}
