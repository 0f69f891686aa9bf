import type { Event } from '../../statement/authority.ts';
import { isDay, namedDays, sortDay } from '../../statement/edtf.ts';
import { eventsCountedFrom } from '../../statement/entities/present.ts';
import type { Evidence, Statement } from '../../statement/schema.ts';
import { group } from './group.ts';

/** A dated event with the texts that count from it and those of its day. Lists are in time. */
export interface EventEntry {
  readonly event: Event;
  /** Texts whose dates rest on it, each with the evidence that names it. */
  readonly counting: readonly { readonly statement: Statement; readonly evidence: readonly Evidence[] }[];
  /** What was surely said on its day. */
  readonly onDay: readonly Statement[];
}

/** The events that statements have to do with by id, in time. */
export function gatherEvents(
  statements: readonly Statement[],
  events: readonly Event[],
  present: ReadonlySet<string>,
): ReadonlyMap<string, EventEntry> {
  const counting = group(statements, eventsCountedFrom);
  const days = group(statements, ({ date }) => (date !== null && isDay(date) ? [date] : []));
  const entries = events
    .filter(({ id }) => present.has(id))
    .map((event): EventEntry => ({
      event,
      counting: (counting.get(event.id) ?? []).map((statement) => ({
        statement,
        evidence: statement.evidence.filter(({ authority }) => authority === `events/${event.id}`),
      })),
      onDay: (namedDays(event.date) ?? []).flatMap((day) => days.get(day) ?? []),
    }));
  return new Map(
    entries
      .toSorted((a, b) => ((sortDay(a.event.date) ?? '') < (sortDay(b.event.date) ?? '') ? -1 : 1))
      .map((entry) => [entry.event.id, entry]),
  );
}
