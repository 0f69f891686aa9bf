import { existsInCalendar } from '../calendar.ts';
import type { Token } from '../tokens.ts';
import type { Pattern } from './pattern.ts';
import { isGluedLeft } from './pattern.ts';

const YEAR = new Set(['年', '년']);
const MONTH = new Set(['月', '월']);
const DAY = new Set(['日', '号', '號', '일']);
const HAN_DIGITS = '〇一二三四五六七八九';

/** `2020年9月22日`, `9월 22일`, `二〇二〇年九月`, `2015년`: numbers, each with the sign of its unit. */
export const numbersWithSigns: Pattern = (tokens, at) => {
  if (isGluedLeft(tokens, at)) return null;
  const year = readEraYear(tokens, at) ?? readUnit(tokens, at, YEAR, 1600, 2199);
  const month = readUnit(tokens, year?.next ?? at, MONTH, 1, 12);
  const day = month && readUnit(tokens, month.next, DAY, 1, 31);
  const end = day ?? month ?? year;
  if (!end || (!year && !day)) return null;
  // "2010年代" is a decade.
  if (end === year && ['代', '대'].includes(tokens[year.next]?.text ?? '')) return null;
  const parts = { ...(year && { y: year.value }), ...(month && { m: month.value }), ...(day && { d: day.value }) };
  const kind = !month ? 'year' : !day ? 'month-year' : year ? 'day-month-year' : 'month-day';
  return {
    kind,
    length: end.next - at,
    parts,
    ...(existsInCalendar(parts) ? {} : { problem: 'date-not-a-day' as const }),
  };
};

/** Names that years are counted from, with the year before their first: reigns of Japan, the republic in China and Taiwan. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
};
const ERA_SIGNS = new Set(Object.keys(ERAS).map(([first]) => first));

/** `令和4年`, `平成元年`, `民國111年` */
function readEraYear(tokens: readonly Token[], at: number) {
  if (!ERA_SIGNS.has(tokens[at]?.text ?? '')) return null;
  const before = ERAS[`${tokens[at]!.text}${tokens[at + 1]?.text ?? ''}`];
  if (before === undefined) return null;
  if (tokens[at + 2]?.text === '元' && YEAR.has(tokens[at + 3]?.text ?? '')) return { value: before + 1, next: at + 4 };
  const year = readUnit(tokens, at + 2, YEAR, 1, 200);
  return year && { value: before + year.value, next: year.next };
}

/** A number between `min` and `max` and the sign after it. */
function readUnit(tokens: readonly Token[], at: number, signs: ReadonlySet<string>, min: number, max: number) {
  const number = readNumber(tokens, at);
  if (!number || number.value < min || number.value > max || !signs.has(tokens[number.next]?.text ?? '')) return null;
  return { value: number.value, next: number.next + 1 };
}

/** Digits, or Chinese numerals: place by place (二〇二〇) or with ten (二十六). */
function readNumber(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  if (tokens[at]?.type === 'number') return { value: Number(tokens[at].folded), next: at + 1 };
  let signs = '';
  while (signs.length < 4 && isHanNumeral(tokens[at + signs.length]?.text)) signs += tokens[at + signs.length]!.text;
  if (signs === '') return null;
  const plain = signs.replace(/[零○]/g, '〇');
  const ten = /^([二三])?十([一二三四五六七八九])?$/.exec(plain);
  const value = ten
    ? 10 * (ten[1] ? HAN_DIGITS.indexOf(ten[1]) : 1) + (ten[2] ? HAN_DIGITS.indexOf(ten[2]) : 0)
    : plain.includes('十')
      ? Number.NaN
      : Number([...plain].map((sign) => HAN_DIGITS.indexOf(sign)).join(''));
  return Number.isNaN(value) ? null : { value, next: at + signs.length };
}

const isHanNumeral = (sign: string | undefined) => sign !== undefined && '〇零○一二三四五六七八九十'.includes(sign);
