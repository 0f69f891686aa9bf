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
 * the words were said, or that it gives with a weekday, the day of the month alone, the session of an assembly, or a time
 * from the latest that it tells of as past. Null where it says none of this.
 *
 * @param captured day number of the day on which the page was seen, or null
 */
export function toldBounds(witnesses: Witnesses, { item }: DateInput, captured: number | null): ToldBounds | null {
  return (
    monthAndDay(witnesses) ??
    besideWeekday(witnesses, item) ??
    dayOfMonth(item) ??
    inSessionOf(item) ??
    sincePast(witnesses, item.lang, captured)
  );
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
 * `on Saturday (11 December)`, `周六（12月11日）`: how reports give the day of what they tell first. Not what their first
 * paragraphs announce.
 */
function besideWeekday({ all }: Witnesses, { kind, lang }: DateInput['item']): ToldBounds | null {
  if (kind !== 'report' && kind !== 'statement') return null;
  const told = all.filter(({ role, monthDay, finding }) => {
    const { passage, expression, index } = finding;
    if (role !== 'mention' || monthDay === null || passage.paragraph === null || passage.paragraph > 1) return false;
    const before = finding.all[index - 1];
    return (
      before?.kind === 'weekday' &&
      /^\s?[(（]$/u.test(passage.text.slice(before.end, expression.start)) &&
      /^[)）]/u.test(passage.text.slice(expression.end)) &&
      // The verb stands before the weekday.
      tenseOf({ ...finding, expression: before, index: index - 1 }, lang) !== 'future'
    );
  });
  return onlyDay(told, 'lead/weekday-and-day', 'The first paragraphs give a weekday with');
}

/** Month and day where all that say so agree. */
function onlyDay(told: readonly Witness[], rule: string, says: string): ToldBounds | null {
  const [witness] = told;
  if (!witness) return null;
  const { m, d } = witness.monthDay!;
  if (told.some(({ monthDay }) => monthDay!.m !== m || monthDay!.d !== d)) return null;
  return {
    value: `XXXX-${pad(m)}-${pad(d)}`,
    pieces: [{ rule, ...place(witness), says: `${says} ${sayMonthDay(m, d)}; nothing in the text settles the year.` }],
  };
}

/**
 * The General Assembly’s session that a heading names: `79th session of the General Assembly`, `79-я сессия Генеральной
 * Ассамблеи`. It opens in September and is over when the next one does (Rules of Procedure, A/520, rule 1).
 */
function inSessionOf({ title, headline, paragraphs }: DateInput['item']): ToldBounds | null {
  const heading = [
    ...(title === null ? [] : [title]),
    ...(headline?.lines ?? []),
    ...paragraphs.slice(0, HEADING).map(({ text, lines: [number] }) => ({ number, text: text.slice(0, OPENING) })),
  ];
  const named = heading.flatMap(({ number, text }) =>
    ASSEMBLY.test(text) ? [...text.matchAll(SESSION)].map(({ 0: quote, groups }) => ({ number, quote, groups })) : [],
  );
  const [session] = named;
  const ordinal = (groups: (typeof named)[number]['groups']) => Number(groups!['before'] ?? groups!['behind']);
  if (!session || named.some(({ groups }) => ordinal(groups) !== ordinal(session.groups))) return null;
  const year = 1945 + ordinal(session.groups);
  if (ordinal(session.groups) < 2 || ordinal(session.groups) > LAST_SESSION) return null;
  return {
    value: `${year}-09/${year + 1}-09`,
    pieces: [
      {
        rule: 'session/heading',
        line: session.number,
        quote: session.quote,
        says: `The heading names session ${ordinal(session.groups)} of the General Assembly, which opened in September ${year}.`,
      },
    ],
  };
}
const HEADING = 6;
const LAST_SESSION = 99;
const ASSEMBLY =
  /general assembly|assemblée générale|asamblea general|assembleia geral|assemblea generale|generalversammlung|vollversammlung|генеральн\p{L}+ ассамбле|генеральн\p{L}+ асамбле|zgromadzeni\p{L}+ ogóln|genel kurul|algemene vergadering|generalforsamling|联合国大会|聯合國大會|联大|聯大|国連総会|유엔 총회|الجمعية العامة/iu;
const SESSION =
  /(?<!\d)(?<before>\d{2})(?:st|nd|rd|th|[-–](?:я|й|ю|ей|ої|а|у)|e|ème|º|ª|°|\.|ª\.|届|屆|回)?\s?(?:(?:regular|ordinary|очередная|sesja|período|periodo)\s)?(?:session|сесси\p{L}+|сесі\p{L}+|período ordinario de sesiones|períodos? de sesiones|periodo de sesiones|sessão|sessione|sesj\p{L}+|tagung|sitzungsperiode|联合国大会|聯合國大會|联大|聯大|国連総会|차 유엔 총회)|الدورة (?:ال)?(?<behind>\d{2})/giu;

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
