import type { Said, Value } from '../words/say.ts';
import type { Key } from '../words/translation.ts';
import type { DateAnswer, Goal } from './answer.ts';

/** Words that the answer to a typed date may need in a reader's browser. */
export const ANSWER_KEYS: readonly Key[] = [
  'dates.unread',
  'dates.choose',
  'dates.spanHas',
  'dates.emptyDate',
  'dates.nothing',
  'dates.before',
  'dates.after',
  'dates.around',
  'dates.perhapsSome',
  'list.statements',
  'dates.fromTo',
  'dates.months',
  'dates.monthsWithin',
  'dates.firstDay',
  'dates.day',
  'dates.dayOfYear',
  'dates.monthOfYear',
  'dates.yearWithin',
  'dates.decade',
  'dates.yearNotKnown',
];

/** A line of an answer: where it leads, what it is called, how much is there, and how it stands to what was typed. */
export interface AnswerLine {
  readonly period: string;
  readonly name: Value;
  /** Null: of no year, so it is not counted. */
  readonly count: Said | null;
  readonly place: Said | null;
}

/** An answer in words: a sentence, and the ways on from it. */
export interface WordedAnswer {
  readonly sentence: Said;
  readonly lines: readonly AnswerLine[];
}

/** What is said of a typed date that does not lead to one page. */
export function wordAnswer(answer: Exclude<DateAnswer, { is: 'page' }>, typed: string): WordedAnswer {
  switch (answer.is) {
    case 'unread':
      return { sentence: { k: 'dates.unread', with: { typed } }, lines: [] };
    case 'choice':
      return { sentence: { k: 'dates.choose', with: { typed } }, lines: answer.goals.map((goal) => line(goal)) };
    case 'span':
      return {
        sentence: { k: 'dates.spanHas', with: { date: readingName(answer.reading) } },
        lines: answer.goals.map((goal) => line(goal)),
      };
    case 'empty': {
      const places = [
        [answer.earlier, 'dates.before'],
        [answer.around, 'dates.around'],
        [answer.later, 'dates.after'],
      ] as const;
      return {
        sentence: { k: 'dates.emptyDate', with: { date: readingName(answer.reading) } },
        lines: places.flatMap(([goal, k]) => (goal === null ? [] : [line(goal, { k })])),
      };
    }
  }
}

/** A reading of read.ts by its name: `12 April 2016`, `the 1990s`, `March 2016 to May 2016`. */
export function readingName(reading: string): Value {
  const [first = '', last] = reading.split('/');
  const date = (period: string) => ({ edtf: period.endsWith('s') ? `${period.slice(0, 3)}X` : period });
  if (last !== undefined) return { k: 'dates.fromTo', with: { from: date(first), to: date(last) } };
  if (!first.startsWith('XXXX')) return date(first);
  return first.length === 10 ? { edtf: `2000${first.slice(4)}`, form: 'dayOfYear' } : { month: first.slice(5) };
}

function line({ period, counts }: Goal, place: Said | null = null): AnswerLine {
  const [certain, possible] = counts ?? [0, 0];
  const isYearless = period.startsWith('XXXX');
  return {
    period,
    name: readingName(period),
    count: isYearless ? null : countOf(certain, possible),
    place,
  };
}

function countOf(certain: number, possible: number): Said {
  if (certain > 0) return { k: 'list.statements', with: { n: certain } };
  return possible > 0 ? { k: 'dates.perhapsSome', with: { n: possible } } : { k: 'dates.nothing' };
}
