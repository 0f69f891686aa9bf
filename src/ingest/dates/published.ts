import type { VFileMessage } from 'vfile-message';
import { problem } from '../../statement/problems.ts';
import type { Basis, Evidence, Tier } from '../../statement/schema.ts';
import type { Candidate } from '../types.ts';
import { yearOf } from './calendar.ts';
import { evidence, place } from './evidence.ts';
import { sayReasons } from './own-day/say-reasons.ts';
import type { Witness, Witnesses } from './roles.ts';
import { iso, sayDay } from './say.ts';
import { rawLine } from '../line-number.ts';

/** When the source put the text out, as far as the page says so of itself. */
export interface Published {
  readonly witness: Witness | null;
  /** Day numbers: one, or both readings of an all-numeral date that nothing proves. */
  readonly days: readonly number[];
  readonly basis: Basis;
  readonly tier: Tier;
  readonly evidence: readonly Evidence[];
  readonly candidates: readonly Candidate[];
  readonly messages: readonly VFileMessage[];
}

/** Signs of the day a text was put out, best first, with how sure each is. */
const SIGNS = [
  {
    role: 'posted',
    rule: 'posted/date',
    // Of 55 such days on texts of unmet houses 51 were right: some are those of a change, of a list or of saving.
    tier: 'probable',
    says: (day: string) => `The page gives ${day} as the day the text was put out.`,
  },
  {
    role: 'header',
    rule: 'header/date',
    tier: 'certain',
    says: (day: string) => `The collector put ${day} in front of the text.`,
  },
  {
    role: 'stamp',
    rule: 'stamp/date',
    tier: 'probable',
    says: (day: string) => `The agency’s time stamp gives ${day}.`,
  },
  {
    role: 'number',
    rule: 'number/date',
    tier: 'probable',
    says: (day: string) => `The number of the document holds the day, ${day}.`,
  },
] as const;

/** Signs of one text that lie so many days apart do not contradict each other: a collector's day, a stamp in another time zone. */
const SAME = 2;

/**
 * Reads when a text was put out. A date in both orders that nothing in the file proves is settled by the title's date
 * (put out within a month after it) or by the day the page was saved, or stays open.
 */
export function solvePublished({ all, order }: Witnesses, captured: number | null, file: string): Published {
  const signs = SIGNS.flatMap((sign) => {
    const witness = all.find(({ role, options }) => role === sign.role && options.days.length > 0);
    return witness ? [{ ...sign, witness }] : [];
  });
  const [best, ...others] = signs;
  if (!best)
    return { witness: null, days: [], basis: 'stated', tier: 'possible', evidence: [], candidates: [], messages: [] };
  const { witness } = best;
  const days = settle(witness, all, captured);
  const told = days.map(sayDay).join(' or ');
  const contrary = others.filter(
    (other) => !other.witness.options.days.some((day) => days.some((own) => Math.abs(own - day) <= SAME)),
  );
  const late = captured !== null && days.every((day) => day > captured);
  const tier: Tier =
    days.length > 1
      ? 'possible'
      : contrary.length > 0 || late || (witness.options.open !== null && witness.options.open !== 'order')
        ? 'probable'
        : witness.own
          ? tierOfShare(witness.own.share)
          : best.tier;
  const bySibling = order !== null && witness.finding.expression.readings.length > 1;
  const rule = witness.own ? 'page/day' : best.rule;
  const says = witness.own ? sayOwn(witness.own, told) : best.says(told);
  const settled = witness.options.days.length > 1 && days.length === 1;
  return {
    witness,
    days,
    basis: settled ? 'inferred' : 'stated',
    tier,
    evidence: [
      evidence('published', 'stated', tier, { ...place(witness), rule, says }),
      ...(bySibling
        ? [
            evidence('published', 'inferred', tier, {
              rule: 'order/day-and-month',
              line: order.line,
              quote: order.quote,
              says: order.says,
            }),
          ]
        : []),
    ],
    candidates: [
      {
        field: 'published',
        value: days.map(iso).join(' or '),
        rule,
        ...place(witness),
        outcome: 'won',
        why: says,
      },
      ...others.map((other) => weighOther(other, contrary.includes(other), told, witness.line)),
    ],
    messages: [
      ...contrary.map((other) =>
        problem(
          'date-conflict',
          { file, line: other.witness.line },
          `Line ${rawLine(witness.line)} says the text was put out on ${told}, this line says ${other.witness.options.days.map(sayDay).join(' or ')}`,
        ),
      ),
      ...(late
        ? [
            problem(
              'date-conflict',
              { file, line: witness.line },
              `The text was put out on ${told}, but the page was saved on ${sayDay(captured)}`,
            ),
          ]
        : []),
    ],
  };
}

/** On texts of houses that it was not trained on, so probable a day was right in 96 of 100 cases. */
const PROBABLE = 0.9;

const tierOfShare = (share: number): Tier => (share >= PROBABLE ? 'probable' : 'possible');

function sayOwn({ share, reasons }: NonNullable<Witness['own']>, day: string): string {
  const said = sayReasons(reasons);
  const why = said.length > 0 ? `: ${said.join(', ')}` : '';
  return `Of all days on the page ${day} stands where pages print their own (${Math.floor(share * 100)} in 100)${why}.`;
}

function weighOther(
  { witness, rule }: (typeof SIGNS)[number] & { readonly witness: Witness },
  contradicted: boolean,
  told: string,
  line: number,
): Candidate {
  const why = contradicted ? `It does not fit ${told}, which line ${rawLine(line)} gives.` : `It fits ${told}.`;
  return {
    field: 'published',
    value: witness.options.days.map(iso).join(' or '),
    rule,
    ...place(witness),
    outcome: contradicted ? 'contradicted' : 'supported',
    why,
  };
}

/** A month: what a page with a dated title may be late. */
const LATE = 31;

function settle({ options }: Witness, all: readonly Witness[], captured: number | null): readonly number[] {
  const seen = captured === null ? [] : options.days.filter((day) => day <= captured);
  const days = seen.length > 0 ? seen : options.days;
  const title = all.find((witness) => witness.role === 'title' && witness.options.days.length === 1)?.options.days[0];
  const near = title === undefined ? [] : days.filter((day) => day >= title && day - title <= LATE);
  if (near.length === 1) return near;
  const usual =
    options.open === 'century' || options.open === 'both'
      ? days.filter((day) => yearOf(day) === yearOf(days[0]!))
      : days;
  return usual.toSorted((a, b) => a - b);
}
