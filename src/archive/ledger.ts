import { join } from 'node:path';
import type { LedgerEvent } from '../statement/archive.ts';
import type { Day } from '../statement/edtf.ts';
import type { Statement } from '../statement/schema.ts';
import { compareText, readText } from './files.ts';
import { addressesIn, type History, historiesOf } from './history.ts';
import { toNdjson } from './ndjson.ts';
import type { Archive } from './open-archive.ts';
import { ARCHIVE_PATHS } from './paths.ts';
import { reviseAnchors } from './revise-anchors.ts';
import { writeAtomic } from './write-atomic.ts';

type Published = Extract<LedgerEvent, { event: 'published' }>;
type Withdrawn = Extract<LedgerEvent, { event: 'withdrawn' }>;

/** What the ledger says of each address. */
export interface Addresses {
  /** By id, the line of the build that first showed it. */
  readonly published: ReadonlyMap<string, Published>;
  /** Those of them that were withdrawn since. */
  readonly withdrawn: ReadonlyMap<string, Withdrawn>;
}

/** Every address that was ever published, and what became of it. */
export function addressesOf(ledger: readonly LedgerEvent[]): Addresses {
  const published = new Map<string, Published>();
  const withdrawn = new Map<string, Withdrawn>();
  for (const event of ledger) {
    if (event.event === 'withdrawn') withdrawn.set(event.id, event);
    else if (event.event === 'published' && !published.has(event.id)) published.set(event.id, event);
  }
  return { published, withdrawn };
}

/** The days of an address: when a build first showed it, and when what it answers was last changed. */
export interface AddressDays {
  readonly id: string;
  readonly published: Day;
  readonly changed: Day;
}

/** The days of every published address of a statement, in the order of the ledger. */
export function addressDays(ledger: readonly LedgerEvent[]): readonly AddressDays[] {
  const days = new Map<string, AddressDays>();
  for (const event of ledger) {
    // What a reader finds at the address of a statement is the same after others.
    if (event.event !== 'published' && event.event !== 'revised' && event.event !== 'withdrawn') continue;
    const { id, on } = event;
    days.set(id, { id, published: days.get(id)?.published ?? on, changed: on });
  }
  return [...days.values()];
}

/**
 * The lines that a build adds to the ledger, sorted by id: for each statement that it shows for the first time, for each
 * whose paragraphs or turns are others than they were, and for each whose addresses the ledger does not have as they are.
 *
 * They are about the whole words, also where only a part of them may be shown: what a reader may see changes with the rights.
 *
 * @param shown those that the build shows, as they are in `statements` or less of them
 */
export function publish(
  { statements, ledger }: Pick<Archive, 'statements' | 'ledger'>,
  shown: readonly Pick<Statement, 'id'>[],
  on: Day,
): readonly LedgerEvent[] {
  const histories = historiesOf(ledger);
  const ids = new Set(shown.map(({ id }) => id));
  return statements
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((statement) => publishOne(statement, histories.get(statement.id), on));
}

/**
 * The days of every published address of a statement once a build has shown what it is about to show.
 *
 * @param on the day that the build writes into the ledger; undefined: nothing is being published
 */
export function daysOnceShown(
  archive: Pick<Archive, 'statements' | 'ledger'>,
  shown: readonly Pick<Statement, 'id'>[],
  on: Day | undefined,
): readonly AddressDays[] {
  return addressDays([...archive.ledger, ...(on ? publish(archive, shown, on) : [])]);
}

function publishOne(statement: Statement, history: History | undefined, on: Day): readonly LedgerEvent[] {
  const { id, raw, body } = statement;
  const { anchors, quotations } = addressesIn(statement);
  const lists = { anchors: [...anchors], quotations: [...quotations] };
  if (!history) return [{ event: 'published', id, on, file: raw.file, ...lists }];
  const last = history.states.at(-1);
  if (last && !equal(last.anchors, anchors))
    return [{ event: 'revised', id, on, ...lists, gone: reviseAnchors(history, body) }];
  if (last && equal(last.quotations, quotations)) return [];
  return [{ event: 'anchored', id, on, ...lists }];
}

const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Add lines to the ledger; those that stand in it are never touched. The archive's lock must be held.
 *
 * @returns the ledger's text as it stands then
 */
export async function appendLedger(dir: string, events: readonly LedgerEvent[]): Promise<string> {
  const path = join(dir, ARCHIVE_PATHS.ledger);
  const text = (await readText(path)) ?? '';
  if (events.length === 0) return text;
  const next = withLines(text, events);
  await writeAtomic(path, next);
  return next;
}

/** A ledger's text with more lines. */
export function withLines(text: string, events: readonly LedgerEvent[]): string {
  // A last line without its end was torn when it was written: what follows does not become a part of it.
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return whole + toNdjson(events);
}
