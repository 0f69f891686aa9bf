import { join } from 'node:path';
import { anchorBlocks } from '../statement/anchors.ts';
import type { LedgerEvent } from '../statement/archive.ts';
import type { Day } from '../statement/edtf.ts';
import type { Statement } from '../statement/schema.ts';
import { compareText, readText } from './files.ts';
import { toNdjson } from './ndjson.ts';
import { ARCHIVE_PATHS } from './paths.ts';
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
  for (const { event, id, on } of ledger)
    if (event !== 'page') days.set(id, { id, published: days.get(id)?.published ?? on, changed: on });
  return [...days.values()];
}

/** A line for each statement that a build shows and that the ledger does not have yet, sorted by id. */
export function firstPublished(
  statements: readonly Statement[],
  ledger: readonly LedgerEvent[],
  on: Day,
): readonly LedgerEvent[] {
  const { published } = addressesOf(ledger);
  return statements
    .filter(({ id }) => !published.has(id))
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ id, raw: { file }, body }) => ({ event: 'published', id, on, file, anchors: anchorsOf(body) }));
}

/**
 * Add lines to the ledger; those that stand in it are never touched. The archive's lock must be held.
 *
 * @returns the ledger's text as it stands then
 */
export async function appendLedger(dir: string, events: readonly LedgerEvent[]): Promise<string> {
  const path = join(dir, ARCHIVE_PATHS.ledger);
  const text = (await readText(path)) ?? '';
  if (events.length === 0) return text;
  // A last line without its end was torn when it was written: what follows does not become a part of it.
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const next = whole + toNdjson(events);
  await writeAtomic(path, next);
  return next;
}

/** Anchors of a statement's paragraphs and turns, in order. */
export function anchorsOf(body: Statement['body']): string[] {
  return anchorBlocks(body).flatMap(({ anchor }) => anchor ?? []);
}
