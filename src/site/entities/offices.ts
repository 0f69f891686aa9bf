import type { Office, Organisation, Person } from '../../statement/authority.ts';
import { bounds, type Day, sortDay, toDay, toNumber } from '../../statement/edtf.ts';
import { officeId } from '../../statement/entities/office-id.ts';
import type { Statement } from '../../statement/schema.ts';
import { byName, group } from './group.ts';
import type { Voice } from './voices.ts';

/** Somebody's time in an office. */
export interface Term {
  readonly person: Person;
  /** Null: nothing of theirs is in the archive. */
  readonly voice: Voice | null;
  readonly office: Office;
  /** What they said while they surely held it, in time. */
  readonly statements: readonly Statement[];
}

/** What lies between a term and the one before it, from day to day: `gap` where nobody is known, `overlap` where both held it. */
export interface Change {
  readonly type: 'gap' | 'overlap';
  readonly from: Day;
  readonly to: Day;
}

/** An office with all who are known to have held it, in the order in which they took it up. */
export interface OfficeEntry {
  readonly id: string;
  /** As the holder last to take it up bears it. */
  readonly title: string;
  readonly role: string;
  readonly organisation: Organisation | null;
  readonly terms: readonly Term[];
}

/** Days between two terms that are one change of office: the last day of one, and the first of the next. */
const HANDOVER = 31;

/**
 * Offices that speakers of the archive held, with all who are known to have held them, by organisation and title.
 *
 * @param present ids of the offices that have a page
 */
export function gatherOffices(
  people: readonly Person[],
  organisations: ReadonlyMap<string, Organisation>,
  voices: ReadonlyMap<string, Voice>,
  present: ReadonlySet<string>,
): ReadonlyMap<string, OfficeEntry> {
  const held = people.flatMap((person) => person.offices.map((office) => ({ person, office })));
  const entries = [...group(held, ({ office }) => [officeId(office)])]
    .filter(([id]) => present.has(id))
    .map(([id, list]): OfficeEntry => {
      const terms = list
        .toSorted((a, b) => compareTerms(a.office, b.office) || byName(a.person.id, b.person.id))
        .map(({ person, office }): Term => {
          const voice = voices.get(person.id) ?? null;
          return { person, voice, office, statements: voice === null ? [] : saidInOffice(voice.said, office) };
        });
      const { title, role, organisation } = terms.at(-1)!.office;
      return { id, title, role, organisation: organisations.get(organisation ?? '') ?? null, terms };
    });
  return new Map(
    entries
      .toSorted((a, b) => byName(a.organisation?.name ?? '', b.organisation?.name ?? '') || byName(a.title, b.title))
      .map((entry) => [entry.id, entry]),
  );
}

const compareTerms = (a: Office, b: Office): number => {
  const [first, second] = [sortDay(a.from) ?? '', sortDay(b.from) ?? ''];
  return first < second ? -1 : first > second ? 1 : byName(a.to ?? '9999', b.to ?? '9999');
};

/** What was said surely after somebody took up an office and before they left it. */
function saidInOffice(said: readonly Statement[], { from, to }: Office): readonly Statement[] {
  const [first, last] = [bounds(from).max, to === null ? '9999-12-31' : bounds(to).min];
  if (first === null || last === null) return [];
  return said.filter(({ date }) => {
    if (date === null) return false;
    const { min, max } = bounds(date);
    return min !== null && max !== null && min >= first && max <= last;
  });
}

/** What lies between two terms that follow each other; null where one takes over from the other. */
export function changeBetween(earlier: Pick<Office, 'to'>, later: Pick<Office, 'from'>): Change | null {
  const start = bounds(later.from);
  const end = earlier.to === null ? null : bounds(earlier.to);
  if (start.min === null || start.max === null) return null;
  // Who still holds the office when another takes it up shares it from that day on, for as long as nobody knows.
  if (end === null || end.min === null || end.max === null) return null;
  const [last, first] = [toNumber(end.max), toNumber(start.min)];
  if (first - last - 1 > HANDOVER) return { type: 'gap', from: toDay(last + 1), to: toDay(first - 1) };
  const common = toNumber(end.min) - toNumber(start.max) + 1;
  return common > HANDOVER ? { type: 'overlap', from: start.max, to: end.min } : null;
}

/** So many in a row of whom the archive has no statement in the office are told in one line. */
const LONG_SILENCE = 4;

/** Terms in their order, those in a long row of holders without a statement in the office as one list. */
export function inSilences<T extends Pick<Term, 'statements'>>(terms: readonly T[]): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const term of terms) {
    const run = runs.at(-1);
    if (run && term.statements.length === 0 && run[0]!.statements.length === 0) run.push(term);
    else runs.push([term]);
  }
  return runs.flatMap((run) => (run.length < LONG_SILENCE ? run.map((term) => [term]) : [run]));
}

/** `1993–2002`, `2017–`: the years of a term; what is not known stays open. */
export function termYears({ from, to }: Pick<Office, 'from' | 'to'>): string {
  const [first, last] = [bounds(from).min, to === null ? null : bounds(to).max].map((day) => day?.slice(0, 4) ?? '');
  return first === last ? first! : `${first}–${last}`;
}

/** A term with those of others before and after it. */
export interface HeldOffice {
  readonly entry: OfficeEntry;
  readonly term: Term;
  readonly before: Term | null;
  readonly after: Term | null;
}

/** The offices of a person, the one taken up last first, each with who held it before and after. */
export function officesOf(person: Person, offices: ReadonlyMap<string, OfficeEntry>): readonly HeldOffice[] {
  return person.offices
    .flatMap((office): HeldOffice[] => {
      const entry = offices.get(officeId(office));
      const at = entry?.terms.findIndex((term) => term.office === office) ?? -1;
      if (!entry || at === -1) return [];
      const isOther = (term: Term) => term.person.id !== person.id;
      return [
        {
          entry,
          term: entry.terms[at]!,
          before: entry.terms.slice(0, at).findLast(isOther) ?? null,
          after: entry.terms.slice(at + 1).find(isOther) ?? null,
        },
      ];
    })
    .toSorted((a, b) => -compareTerms(a.term.office, b.term.office));
}
