import { isDay, toNumber, type Edtf } from '../../statement/edtf.ts';
import { evidence, place } from './evidence.ts';
import type { DateInput } from './input.ts';
import type { Witness, Witnesses } from './roles.ts';
import { iso, sayDay, sayMonthDay } from './say.ts';
import { opensInPast, tenseOf } from './tense.ts';

/** What a text that no day is known of still says of when its words were said. */
export interface ToldBounds {
  readonly value: Edtf;
  readonly pieces: readonly Pick<ReturnType<typeof evidence>, 'rule' | 'line' | 'quote' | 'says'>[];
}

/**
 * The least that a text says of its day, where nothing else bounds it: the month and day on which its first paragraph says that
 * the words were said, the day of the month alone, or a time from the latest that it tells of as past. Null where it says
 * none of this.
 *
 * @param captured day number of the day on which the page was seen, or null
 */
export function toldBounds(witnesses: Witnesses, { item }: DateInput, captured: number | null): ToldBounds | null {
  return monthAndDay(witnesses) ?? dayOfMonth(item) ?? sincePast(witnesses, item.lang, captured);
}

function monthAndDay({ all }: Witnesses): ToldBounds | null {
  const said = all.filter(({ role, firm, monthDay }) => role === 'lead' && firm && monthDay !== null);
  const days = new Set(said.map(({ monthDay }) => `${pad(monthDay!.m)}-${pad(monthDay!.d)}`));
  const [witness] = said;
  if (!witness || days.size !== 1) return null;
  const { m, d } = witness.monthDay!;
  const says = `The first paragraph says that the words were said on ${sayMonthDay(m, d)}; nothing in the text settles the year.`;
  return { value: `XXXX-${[...days][0]!}`, pieces: [{ rule: 'lead/month-day', ...place(witness), says }] };
}

/**
 * A day of the month without its month, as agencies print that of the report: `5일`, `5日`, `on Sunday (3)`, `neste domingo (3)`.
 * Not `5일간` ("for five days"), `5月5日`, `5일째`.
 */
const DAY_ALONE = new RegExp(
  [
    String.raw`(?<![\d월] ?)(?<korean>\d{1,2})일(?= (?:오전|오후|밤|저녁|새벽|정례|국회|청와대|서울)|\(현지|,? )`,
    String.raw`(?<![\d月〇零.．第] ?)(?<han>\d{1,2})日(?=[\s,、，)）]|在|表示|说|說|称|稱|指出|宣布|晚|上午|下午|の|に|、|午前|午後|夜|$)`,
    String.raw`(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)? \((?<bracketed>\d{1,2})\)`,
  ].join('|'),
  'gu',
);
/** So far into the first paragraph a report says when its words were said. */
const OPENING = 400;

function dayOfMonth({ kind, paragraphs }: DateInput['item']): ToldBounds | null {
  const [first] = paragraphs;
  if (kind !== 'report' || !first || first.turn !== null) return null;
  const found = [...first.text.slice(0, OPENING).matchAll(DAY_ALONE)].map(({ 0: quote, groups }) => ({
    quote,
    d: Number(groups!.korean ?? groups!.han ?? groups!.bracketed),
  }));
  const [day] = found;
  if (!day || day.d < 1 || day.d > 31 || found.some(({ d }) => d !== day.d)) return null;
  const says = `The first paragraph gives the day of the month alone, ${day.d}; nothing in the text settles month and year.`;
  return {
    value: `XXXX-XX-${pad(day.d)}`,
    pieces: [{ rule: 'lead/day-of-month', line: first.lines[0], quote: day.quote, says }],
  };
}

/** From the latest year or day that the text tells of as past, to the day on which the page was seen. */
function sincePast({ all }: Witnesses, lang: string, captured: number | null): ToldBounds | null {
  const past = all.flatMap((witness) => {
    const start = startOf(witness);
    const { role, finding } = witness;
    if (role !== 'mention' || finding.passage.paragraph === null || start === null) return [];
    // A year may be a plan's, whatever the verb: "agreed to pay in 2031". One that opens its sentence is not.
    const told = finding.expression.kind === 'year' ? opensInPast(finding, lang) : tenseOf(finding, lang) === 'past';
    return told ? [{ witness, start }] : [];
  });
  const latest = past.toSorted((a, b) => (a.start < b.start ? 1 : -1))[0];
  const end = captured === null ? '..' : iso(captured);
  if (!latest || (captured !== null && latest.start > end)) return null;
  const told = sayStart(latest.start);
  return {
    value: `${latest.start}/${end}`,
    pieces: [
      {
        rule: 'mention/past',
        ...place(latest.witness),
        says: `The text tells of ${told} as past: its words are no older.`,
      },
      ...(captured === null
        ? []
        : [
            {
              rule: 'captured/not-after',
              line: null,
              quote: null,
              says: `The page was seen on ${sayDay(captured)}: its words are no younger.`,
            },
          ]),
    ],
  };
}

/** `2023` or `2023-05-04`; null without a year, and where a day may be read in two ways. */
function startOf({ options: { days }, finding: { expression } }: Witness): string | null {
  const { kind, parts, problem } = expression;
  if (problem) return null;
  if (days.length === 1) return iso(days[0]!);
  return kind === 'year' && parts.y !== undefined ? String(parts.y) : null;
}

function sayStart(start: string): string {
  return isDay(start) ? sayDay(toNumber(start)) : `the year ${start}`;
}

const pad = (part: number) => String(part).padStart(2, '0');
