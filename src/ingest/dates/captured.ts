import type { VFileMessage } from 'vfile-message';
import type { Event } from '../../statement/authority.ts';
import { isDay, toNumber } from '../../statement/edtf.ts';
import { problem } from '../../statement/problems.ts';
import type { Evidence, Tier } from '../../statement/schema.ts';
import type { Candidate, Sourced } from '../types.ts';
import { evidence, place } from './evidence.ts';
import type { DateInput } from './input.ts';
import type { Witness, Witnesses } from './roles.ts';
import { iso, sayDay } from './say.ts';
import { fold } from './tokens.ts';
import { rawLine } from '../line-number.ts';

export interface Captured {
  readonly captured: Sourced<string | null>;
  /** The same as a day number: neither the words nor the page can be younger. */
  readonly day: number | null;
  readonly candidates: readonly Candidate[];
  readonly messages: readonly VFileMessage[];
}

/** One sign of the day on which the raw file was saved. */
interface Sign {
  readonly witness: Witness;
  readonly days: readonly number[];
  readonly rule: string;
  readonly says: (day: number) => string;
  readonly authority?: string;
}

/**
 * The day on which a page was saved: its banner's date, and its counters ("936 days have passed since …") of dated events. All
 * signs must name one day; where they do not, the day stays open and the message tells both.
 */
export function solveCaptured({ all }: Witnesses, { item, events }: DateInput): Captured {
  const signs = [
    ...bannerSigns(all, item.lines[0]),
    ...all.filter(({ role }) => role === 'counter').flatMap((witness) => counterSign(witness, events) ?? []),
  ];
  if (signs.length === 0)
    return {
      captured: { value: null, basis: 'stated', tier: 'possible', evidence: [] },
      day: null,
      candidates: [],
      messages: [],
    };
  const shared = signs[0]!.days.filter((day) => signs.every(({ days }) => days.includes(day)));
  const day = shared.length === 1 ? shared[0]! : null;
  if (day === null) return openCapture(signs, item.file);
  const banner = signs.some(({ rule }) => rule === 'banner/date');
  const tier = signs.length > 1 ? (banner ? 'certain' : 'probable') : banner ? 'probable' : 'possible';
  const basis = banner ? 'stated' : 'inferred';
  return {
    captured: { value: iso(day), basis, tier, evidence: signs.map((sign) => toEvidence(sign, day, tier)) },
    day,
    candidates: signs.map((sign, i) => toCandidate(sign, iso(day), i === 0 ? 'won' : 'supported', sign.says(day))),
    messages: [],
  };
}

function toEvidence({ rule, witness, says, authority }: Sign, day: number, tier: Tier): Evidence {
  return evidence('captured', rule === 'banner/date' ? 'stated' : 'inferred', tier, {
    ...place(witness),
    rule,
    says: says(day),
    ...(authority !== undefined && { authority }),
  });
}

function toCandidate({ rule, witness }: Sign, value: string, outcome: Candidate['outcome'], why: string): Candidate {
  return { field: 'captured', value, rule, ...place(witness), outcome, why };
}

/** The first date of a banner; further ones on the page are not about the page, and what stands below its words is no banner. */
function bannerSigns(all: readonly Witness[], words: number): Sign[] {
  const witness = all.find(({ role, options, line }) => role === 'banner' && line <= words && options.days.length > 0);
  if (!witness) return [];
  return [
    {
      witness,
      days: witness.options.days,
      rule: 'banner/date',
      says: (day) => `The banner of the page shows ${sayDay(day)}, the day on which it was seen.`,
    },
  ];
}

function counterSign(witness: Witness, events: readonly Event[]): Sign | null {
  const { elapsed } = witness.finding.expression;
  const event = elapsed && findEvent(elapsed.since, events);
  if (!elapsed || elapsed.unit !== 'day' || !event || !isDay(event.date)) return null;
  const day = toNumber(event.date) + elapsed.n;
  const says = () =>
    `The page counts ${elapsed.n} days since ${sayDay(day - elapsed.n)} (${event.name}): that makes ${sayDay(day)}.`;
  return { witness, days: [day], rule: 'banner/day-counter', says, authority: `events/${event.id}` };
}

/** The event that the words name; null where none or several do. */
export function findEvent(words: string, events: readonly Event[]): Event | null {
  const text = ` ${comparable(words)} `;
  const named = events.filter(({ phrases }) => phrases.some((phrase) => text.includes(` ${comparable(phrase)} `)));
  return named.length === 1 ? named[0]! : null;
}

const comparable = (words: string) => (fold(words).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function openCapture(signs: readonly Sign[], file: string): Captured {
  const told = signs
    .map(({ witness, days }) => `line ${rawLine(witness.line)} gives ${days.map(sayDay).join(' or ')}`)
    .join('; ');
  const candidates = signs.map((sign) =>
    toCandidate(sign, sign.days.map(iso).join(' or '), 'contradicted', `The signs of the day do not agree: ${told}.`),
  );
  const conflict = signs.length > 1;
  return {
    captured: { value: null, basis: 'stated', tier: 'possible', evidence: [] },
    day: null,
    candidates,
    messages: conflict
      ? [
          problem(
            'date-conflict',
            { file, line: signs[0]!.witness.line },
            `The page shows two days on which it was saved: ${told}`,
          ),
        ]
      : [],
  };
}
