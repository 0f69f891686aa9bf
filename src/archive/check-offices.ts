import type { Authority, Office, Person } from '../statement/authority.ts';
import { bounds, type Day, toNumber } from '../statement/edtf.ts';
import type { RecordFinding } from './check-authority.ts';

/** Offices that one person holds at a time. Many speak for a ministry, and a state has many ambassadors. */
const HELD_BY_ONE: ReadonlySet<string> = new Set([
  'chief-of-the-general-staff',
  'defence-minister',
  'deputy-secretary-general',
  'deputy-secretary-of-state',
  'duma-chairman',
  'european-commission-president',
  'european-council-president',
  'federation-council-chairman',
  'foreign-minister',
  'general-assembly-president',
  'general-secretary',
  'high-representative',
  'national-security-adviser',
  'osce-secretary-general',
  'permanent-representative',
  'president',
  'press-secretary',
  'prime-minister',
  'secretary-general',
  'secretary-of-defence',
  'secretary-of-state',
  'security-council-secretary',
  'supreme-leader',
  'vice-president',
]);

/** Days that sources differ by about one change of office: the election, the oath, the first day at the desk. */
const HANDOVER_DAYS = 14;

/** An office with who holds it, where it stands in the record, and the days that it covers. */
interface Term {
  readonly person: Person;
  readonly index: number;
  readonly office: Office;
  /** First and last day on which it was surely held, as day numbers; null where no day is sure. */
  readonly sure: readonly [first: number, last: number] | null;
  /** First and last day on which it may have been held; infinite where that side is open. */
  readonly possible: readonly [first: number, last: number];
}

/** A stretch of time for which the authority has nobody in an office that it knows before and after. */
export interface Gap {
  readonly role: string;
  readonly organisation: string;
  /** Id of the person before, and the last day on which that person may have held the office. */
  readonly before: string;
  readonly last: Day;
  /** Id of the person after, and the first day on which that person may have held the office. */
  readonly after: string;
  readonly first: Day;
}

/**
 * Terms that cannot both be right: one person's terms in one office that overlap, and two people in an office that
 * one holds at a time.
 *
 * Only days that are sure count, so that a term known to the year contradicts nothing within that year; nor does a
 * change of office that two sources date some days apart. Two who both say acting may share an office.
 */
export function checkOffices(authority: Authority): readonly RecordFinding[] {
  return byOffice(authority).flatMap((terms) => pairs(terms).flatMap(([earlier, later]) => clash(earlier, later)));
}

/** Gaps between the people of an office that one holds at a time, by office and time. Gaps of up to a month are none. */
export function findGaps(authority: Authority): readonly Gap[] {
  return byOffice(authority).flatMap((terms) => {
    const [{ office }] = terms as [Term, ...Term[]];
    if (!HELD_BY_ONE.has(office.role) || office.organisation === null) return [];
    const { role, organisation } = office;
    return terms.flatMap((term, i): Gap[] => {
      const before = terms.slice(0, i).toSorted((a, b) => b.possible[1] - a.possible[1])[0];
      if (before === undefined || term.possible[0] - before.possible[1] <= 31) return [];
      return [
        {
          role,
          organisation,
          before: before.person.id,
          last: bounds(before.office.to!).max!,
          after: term.person.id,
          first: bounds(term.office.from).min!,
        },
      ];
    });
  });
}

/** The terms of each role in each organisation, in the order in which they begin. */
function byOffice({ people }: Authority): readonly (readonly Term[])[] {
  const terms = people.flatMap((person) => person.offices.map((office, index) => toTerm(person, office, index)));
  const groups = Map.groupBy(terms, ({ office }) => `${office.role} ${office.organisation ?? ''}`);
  return [...groups.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group.toSorted((a, b) => a.possible[0] - b.possible[0] || a.possible[1] - b.possible[1]));
}

function toTerm(person: Person, office: Office, index: number): Term {
  const [from, to] = [bounds(office.from), office.to === null ? null : bounds(office.to)];
  const first = from.max;
  // A term that is still held has no last day; one whose end is unknown was surely held until that end may have come.
  const last = to === null ? Number.POSITIVE_INFINITY : to.min === null ? null : toNumber(to.min);
  return {
    person,
    index,
    office,
    sure: first === null || last === null || last < toNumber(first) ? null : [toNumber(first), last],
    possible: [
      from.min === null ? Number.NEGATIVE_INFINITY : toNumber(from.min),
      to === null || to.max === null ? Number.POSITIVE_INFINITY : toNumber(to.max),
    ],
  };
}

const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

function clash(earlier: Term, later: Term): readonly RecordFinding[] {
  if (earlier.sure === null || later.sure === null) return [];
  const common = Math.min(earlier.sure[1], later.sure[1]) - Math.max(earlier.sure[0], later.sure[0]);
  const tell = (code: RecordFinding['code'], reason: string): readonly RecordFinding[] => [
    { record: `people/${later.person.id}`, code, path: ['offices', later.index, 'from'], reason },
  ];
  const { from, to } = earlier.office;
  const span = to === null ? `from ${from}` : `from ${from} to ${to}`;
  if (earlier.person.id === later.person.id)
    return common > 0
      ? tell('authority-overlap', `Expected terms as ${later.office.title} one after the other, found another ${span}`)
      : [];
  if (!HELD_BY_ONE.has(later.office.role) || later.office.organisation === null || common <= HANDOVER_DAYS) return [];
  if (isActing(earlier.office) && isActing(later.office)) return [];
  return tell(
    'authority-two-holders',
    `Expected one ${later.office.title} at a time, found "${earlier.person.id}" in the office ${span}`,
  );
}

const isActing = ({ title }: Office): boolean => /(?<!\p{L})(?:acting|interim|caretaker)(?!\p{L})/iu.test(title);
