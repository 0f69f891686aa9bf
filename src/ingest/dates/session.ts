import type { Item } from '../types.ts';
import { dayNumber } from './calendar.ts';

/** A session of the General Assembly that a speech greets as the one it is made in. */
export interface Session {
  readonly number: number;
  readonly line: number;
  /** The session as printed: `fifty-first session`. */
  readonly quote: string;
  /** First and last day on which delegates greet it, as day numbers. */
  readonly min: number;
  readonly max: number;
}

/** How far into a speech its greeting reaches, in UTF-16 units. */
const OPENING = 1500;

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];
const SESSION = new RegExp(
  String.raw`\b(?:(?<tens>${TENS.join('|')})(?:ieth|y[-\s](?<unit>${UNITS.join('|')}))|(?<number>\d\d)(?:st|nd|rd|th))\s+(?:regular\s+|ordinary\s+|annual\s+)?session\b(?!\s+of\s+the\s+(?!(?:United\s+Nations\s+)?General\s+Assembly|Assembly))`,
  'giu',
);

/** What is said to a president who has just been elected, or of a session that has just begun. */
const OPENS =
  /\b(?:elect(?:ion|ed|ing)|assum(?:ption|ing|ed)|unanimous\w*|congratulat\w+|felicitat\w+|convey|opening\s+of|here\s+(?:today|at)|this\s+(?:\w+\s+)?(?=session))/iu;
/** What is said of the session before, and of the one who led it. */
const IS_OVER =
  /\b(?:predecessor|outgoing|guided|presid(?:ed|ing)|led|leadership|steered|directed|conducted|performed|performance|historic|previous|past|last|preceding|during|since|former|concluded|stewardship|outstanding|abl[ey]|competen\w+|successful\w*|dedication|tireless|fulfil\w+|carried\s+out|wisdom\s+and|tribute|gratitude|appreciation|respect|commend|thanks?|resolution|records)\b/iu;

/**
 * The session of the General Assembly that a speech greets in its opening: the one whose president it congratulates, not the
 * one before, whose president it thanks. Null where it greets none, or two. Only English words are read.
 *
 * A regular session opens in September (Rules of Procedure of the General Assembly, A/520, rule 1), the second one in that of
 * 1947, and its president is greeted in the general debate, which is over before the year is.
 */
export function findSession({
  kind,
  lang,
  paragraphs,
  zones,
}: Pick<Item, 'kind' | 'lang' | 'paragraphs' | 'zones'>): Session | null {
  if ((kind !== 'speech' && kind !== 'statement') || !lang.startsWith('en')) return null;
  const greeted = new Map<number, Session>();
  let left = OPENING;
  for (const { text, lines } of paragraphs) {
    if (left <= 0) break;
    const opening = text.slice(0, left);
    left -= text.length;
    if (!/session/i.test(opening)) continue;
    for (const sentence of opening.split(/(?<=\p{Ll}{3}[.!?])\s/u)) {
      if (!OPENS.test(sentence) || IS_OVER.test(sentence)) continue;
      for (const match of sentence.matchAll(SESSION)) {
        const number = readOrdinal(match.groups!);
        const year = 1945 + number;
        const line =
          zones.find((zone) => zone.line >= lines[0] && zone.line <= lines[1] && zone.text.includes(match[0]))?.line ??
          lines[0];
        if (!greeted.has(number))
          greeted.set(number, {
            number,
            line,
            quote: match[0],
            min: dayNumber(year, 9, 1),
            max: dayNumber(year, 12, 31),
          });
      }
    }
  }
  const [session, other] = greeted.values();
  return session !== undefined && other === undefined ? session : null;
}

function readOrdinal({ tens, unit, number }: Readonly<Record<string, string | undefined>>): number {
  if (number !== undefined) return Number(number);
  return (
    10 * (TENS.indexOf(tens!.toLowerCase()) + 2) + (unit === undefined ? 0 : UNITS.indexOf(unit.toLowerCase()) + 1)
  );
}
