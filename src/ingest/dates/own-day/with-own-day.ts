import type { DateInput } from '../input.ts';
import type { Role, Witness, Witnesses } from '../roles.ts';
import type { DayCandidate, Occurrence } from './candidates.ts';
import type { JudgedDays } from './features.ts';
import { chooseDay, judgeDays, type OwnDay } from './choose-day.ts';
import { labelBefore } from './labels.ts';

/** From here on a chosen day is taken, and from here on against a rule that reads another one. */
const TAKEN = 0.6;
const AGAINST_RULES = 0.9;
/** A day of publication lies at most so many days after that of a title or dateline. */
const LATE = 31;

/** Roles that a rule gives to what it takes for the day of the words or of the page. */
const RULED: ReadonlySet<Role> = new Set(['posted', 'header', 'title', 'dateline', 'stamp', 'number', 'lead']);

/**
 * The dates of an item with the day that the whole file most probably gives it: where no rule reads one, where a rule leaves the
 * order of day and month open, or where the rules read another page's day.
 *
 * @param captured the day on which the page was seen, where that is certain
 */
export function withOwnDay(witnesses: Witnesses, input: DateInput, captured: number | null): Witnesses {
  const judged = input.page ? judgeDays(input, input.page.lines, witnesses.all, captured) : null;
  const own = judged && input.page ? chooseDay(judged, input.page.model) : null;
  if (own === null || own.share < TAKEN || isTold(witnesses, judged!)) return witnesses;
  const { day } = own.candidate;
  const open = isOpen(own, judged!);
  // The day of the words, not of the page: a page may be put out later.
  const spoken = witnesses.all.some(
    ({ role, options: { days } }) => (role === 'title' || role === 'dateline') && days.includes(day),
  );
  const all = witnesses.all.map((witness) => besideOwn(witness, own, open, spoken));
  if (open) {
    // Both readings stay, where the page does not show which is meant; a rule that took the line for the text's day says so already.
    const ruled = all.some(({ role, options: { days } }) => RULED.has(role) && days.length > 0);
    const place = ruled ? null : bestPlace(own);
    return { ...witnesses, all: place ? [toWitness(place, own, input, readingsOf(place, judged!)), ...all] : all };
  }
  const known = all.some(({ role, options }) => RULED.has(role) && options.open !== 'order' && options.days[0] === day);
  const place = known ? null : bestPlace(own);
  return { ...witnesses, all: place ? [toWitness(place, own, input), ...all] : all };
}

/** Whether what a text is wrapped in, a mail's header or a page's mark-up, tells a day that no line prints: that is the text's, and nothing is chosen. */
export const isTold = ({ all }: Witnesses, { candidates }: JudgedDays): boolean =>
  all.some(
    ({ role, options: { days } }) =>
      (role === 'posted' || role === 'header') && days.length > 0 && !candidates.some(({ day }) => days.includes(day)),
  );

/** Whether only all-numeral dates print the day, which may be read another way, and days around it do not show how. */
function isOpen({ candidate }: OwnDay, { features, candidates }: JudgedDays): boolean {
  if (candidate.occurrences.some(({ open }) => open === null)) return false;
  const isNear = (other: DayCandidate) => features[candidates.indexOf(other)]!.includes('order:near-others');
  const twins = candidates.filter((other) => other !== candidate && isSamePlace(other, candidate));
  return !isNear(candidate) || twins.some(isNear);
}

const isSamePlace = (one: DayCandidate, other: DayCandidate) =>
  one.occurrences.some(({ at, start }) => other.occurrences.some((place) => place.at === at && place.start === start));

/** What becomes of a date that a rule has read, beside the chosen day. */
function besideOwn(witness: Witness, { candidate: { day }, share }: OwnDay, open: boolean, spoken: boolean): Witness {
  const { role, options, firm } = witness;
  if (!RULED.has(role) || options.days.length === 0) return witness;
  if (options.days.includes(day))
    return options.open !== 'order' || open ? witness : { ...witness, options: { ...options, days: [day] } };
  const apart = Math.min(...options.days.map((other) => (day >= other ? day - other : Infinity)));
  switch (role) {
    case 'posted':
      return spoken && options.days.some((other) => other >= day && other - day <= LATE)
        ? witness
        : { ...witness, role: 'page' };
    case 'title':
    case 'dateline':
      return apart <= LATE || (firm && share < AGAINST_RULES) ? witness : { ...witness, role: 'mention' };
    default:
      return witness;
  }
}

/** The place that says most for a day: one with a label, else one alone on its line, else the first. */
function bestPlace({ candidate: { occurrences } }: OwnDay): Occurrence | null {
  const printed = occurrences.filter(({ expression }) => expression !== null);
  const labelled = printed.find(({ line, start }) => labelBefore(line.text.slice(0, start)) === 'published');
  return labelled ?? printed.toSorted((a, b) => a.line.text.length - b.line.text.length)[0] ?? null;
}

/** Every day that an all-numeral date may name. */
const readingsOf = ({ at, start }: Occurrence, { candidates }: JudgedDays): readonly number[] =>
  candidates
    .filter(({ occurrences }) => occurrences.some((other) => other.at === at && other.start === start))
    .map(({ day }) => day);

function toWitness(place: Occurrence, own: OwnDay, { item }: DateInput, open: readonly number[] = []): Witness {
  const { line, expression } = place;
  const told = item.title?.number === line.number || item.standfirst?.number === line.number;
  return {
    role: told ? 'title' : 'posted',
    firm: !told,
    finding: {
      expression: expression!,
      passage: { zone: told ? 'title' : 'posted', line: line.number, text: line.text, paragraph: null },
      all: [expression!],
      index: 0,
    },
    line: line.number,
    options: open.length > 1 ? { days: open, open: 'order' } : { days: [own.candidate.day], open: null },
    monthDay: null,
    own,
  };
}
