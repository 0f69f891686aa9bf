import { chooseBase, type Base } from './base.ts';
import {
  aroundMention,
  countedFrom,
  datelineDay,
  fromFact,
  inOffice,
  inSession,
  notAfterCapture,
  notAfterPublication,
  printedWeekday,
  saidOnWeekday,
  usualCentury,
} from './constraints.ts';
import type { DateFact, DateInput } from './input.ts';
import { findMentions } from './mentions.ts';
import { findGreeting } from './greeting.ts';
import { narrow, type Constraint, type Narrowed } from './narrow.ts';
import type { Published } from './published.ts';
import type { Witness, Witnesses } from './roles.ts';
import { findSession } from './session.ts';
import { findLead, toSpeechDays, type SpeechDay } from './speech-day.ts';
import { toTenures } from './tenure.ts';
import { afterPastYears, besideItsMonth } from './told-time.ts';

/** What is left of the days that come into question, and what is left over of the evidence. */
export interface Weighing {
  readonly base: Base;
  readonly result: Narrowed;
  /** Tenures that no day of the base fulfils together with the rest: told, and left out of `result`. */
  readonly disputed: readonly Constraint[];
  /** Two witnesses of equal standing exclude each other: there is no value. */
  readonly conflict: boolean;
  readonly speech: SpeechDay;
}

/**
 * Weighs the days of the base against everything that the text and dated facts say.
 *
 * A day that is printed in full and that one office speaks against stands where something else speaks for it, with the office
 * told as disputed; where nothing else does, and where witnesses that bound each other exclude each other, there is a
 * conflict.
 */
export function weigh(
  witnesses: Witnesses,
  published: Published,
  captured: number | null,
  input: DateInput,
  facts: readonly DateFact[],
): Weighing {
  const tenures = toTenures(input.offices);
  const session = findSession(input.item);
  const base = chooseBase(
    witnesses,
    published,
    captured,
    tenures,
    facts,
    input.item.kind === 'speech' ? findGreeting(witnesses, input.item.paragraphs.length) : null,
    session,
  );
  const lead = findLead(witnesses);
  const greeted = session && base.kind === 'session' ? [inSession(session)] : [];
  const constraints = [...greeted, ...collectConstraints(base, lead, witnesses, published, captured, input, facts)];
  const offices = tenures.map(inOffice);
  const weighed = (days: readonly number[]) => toSpeechDays(days, base.kind, lead);
  // An open or wide window is not looked at day by day; its tenures can only miss each other.
  if (base.days.length === 0) {
    const empty: Narrowed = { days: [], applied: offices, dropped: [], conflict: false, fell: new Map() };
    const apart = base.min !== null && base.max !== null && base.min > base.max;
    const unfit = apart || (base.kind === 'month-day' && published.witness === null);
    return {
      base,
      result: empty,
      disputed: unfit ? offices : [],
      conflict: apart || base.kind === 'month-day',
      speech: weighed([]),
    };
  }
  const result = narrow(base.days, [...constraints, ...offices]);
  if (!result.conflict) return { base, result, disputed: [], conflict: false, speech: weighed(result.days) };
  const without = narrow(base.days, constraints);
  if (without.conflict) return { base, result, disputed: [], conflict: true, speech: weighed([]) };
  const disputed = offices.filter((office) => !without.days.some((day) => office.holds(day)));
  const standing = isBorneOut(base, without, offices, published);
  return {
    base,
    result: without,
    disputed: disputed.length > 0 ? disputed : offices,
    conflict: !standing,
    speech: weighed(without.days),
  };
}

/** A printed day that one office speaks against stands where something else than itself speaks for it. */
function isBorneOut(
  { kind, days, witness }: Base,
  { days: left, applied }: Narrowed,
  offices: readonly Constraint[],
  published: Published,
): boolean {
  // A dateline and a day of publication are two witnesses already.
  if (kind === 'month-day') return published.witness !== null;
  if (kind === 'session') return true;
  if (kind === 'facts' || kind === 'tenures' || days.length > 2) return false;
  // A reporter gives an office early or late, and two people share a name, more often than an agency misprints a year.
  if (kind === 'dateline' && days.length === 1 && offices.length === 1) return true;
  const held = offices.some((office) => left.some((day) => office.holds(day)));
  const posted = published.witness !== null && published.witness !== witness;
  return held || posted || applied.some(({ rule }) => rule === 'lead/weekday' || rule === 'calendar/weekday');
}

function collectConstraints(
  base: Base,
  lead: Witness | null,
  witnesses: Witnesses,
  published: Published,
  captured: number | null,
  input: DateInput,
  facts: readonly DateFact[],
): Constraint[] {
  const { witness, kind } = base;
  const weekday = witness?.finding.expression.parts.weekday;
  const leadWeekday =
    lead?.finding.expression.kind === 'weekday' && kind !== 'published' && kind !== 'lead'
      ? saidOnWeekday(lead, lead.finding.expression.parts.weekday!)
      : [];
  const pastYears = afterPastYears(witnesses, input.item.lang);
  // A speaker of an autumn looks far back and far ahead: such days say nothing of which day it was.
  const mentions =
    kind === 'session'
      ? []
      : [
          ...findMentions(witnesses, input.item.lang).flatMap((mention) => aroundMention(mention) ?? []),
          ...witnesses.all.flatMap((mention) => besideItsMonth(mention) ?? []),
        ];
  const counters = witnesses.all.filter(({ role, finding }) => role === 'mention' && finding.expression.elapsed);
  return [
    ...(captured === null ? [] : [notAfterCapture(captured)]),
    ...(published.witness && kind !== 'published' ? [notAfterPublication(published.days, 1, published.witness)] : []),
    ...(kind === 'title' ? datelineDay(witnesses) : []),
    ...(witness && weekday !== undefined ? [printedWeekday(witness, weekday)] : []),
    ...leadWeekday,
    ...facts.map(fromFact),
    ...counters.flatMap((counter) => countedFrom(counter, input.events) ?? []),
    ...mentions,
    ...(pastYears ? [pastYears] : []),
    ...(witness?.options.open === 'century' || witness?.options.open === 'both' ? [usualCentury(witness)] : []),
  ];
}
