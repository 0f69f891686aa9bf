import type { Item, Line } from '../types.ts';
import type { NameIndex } from './name-index.ts';
import { findMentions, tidy } from './mentions.ts';
import type { NamedMention } from './named-mention.ts';
import { isQuestionLabel } from './question-labels.ts';
import { isRole } from './titles.ts';
import { findWords } from './words.ts';

/** A head that says whose words follow. */
export interface MonitoredHead {
  readonly line: number;
  /** The brackets as printed. */
  readonly quote: string;
  /** The people who speak; empty where a body does. */
  readonly mentions: readonly NamedMention[];
  /** The body whose words follow, as printed; null where people speak. */
  readonly body: string | null;
}

/** What may be announced, and whether it is a talk of two sides. */
const TALK =
  /^(?:\p{L}+\s){0,2}?(?:INTERVIEW|NEWS CONFERENCE|PRESS CONFERENCE|CONVERSATION|DISCUSSION|DIALOGUE)(?!\p{L})/u;
const WORDS =
  /^(?:\p{L}+\s){0,2}?(?:SPEECH|ADDRESS|MESSAGE|STATEMENTS?|REMARKS|COMMUNIQUE|DECLARATION|LETTER|PROCLAMATION|BULLETIN|RESOLUTION|APPEAL)(?!\p{L})/u;
/** Brackets that say something else about the text. */
const OTHER = /^(?:TEXT|EXCERPTS?|BEGIN|END|PASSAGE|WORDS?|CONTINUED|AS |LIVE|RECORDED|SUMMARY|NO |FROM )/u;
const HEAD_LENGTH = 700;

/**
 * The heads that monitors of broadcasts set in brackets and capitals before what they wrote down: `[INTERVIEW WITH PRESIDENT … BY …]`,
 * `[SPEECH] [PRESIDENT …]`, `[COMMUNIQUE] [GENERAL COMMAND OF …]`.
 */
export function monitoredHeads(item: Item, index: NameIndex): MonitoredHead[] {
  const first = item.paragraphs[0];
  const lines: Line[] = [
    ...[item.title, item.standfirst].filter((line) => line !== null),
    ...item.zones
      .filter(
        ({ zone, line }) =>
          zone !== 'body' && zone !== 'lead' && zone !== 'turn-label' && line <= (first?.lines[0] ?? 0),
      )
      .map(({ text, line }) => ({ text, number: line })),
    ...item.paragraphs.slice(0, 2).map(({ text, lines: [number] }) => ({ text: text.slice(0, HEAD_LENGTH), number })),
  ];
  const heads = lines.flatMap((line) => headsOf(line, index));
  return [...new Map(heads.map((head) => [head.quote, head])).values()];
}

function headsOf({ text, number }: Line, index: NameIndex): MonitoredHead[] {
  const brackets = [...text.matchAll(/\[(?<inside>[^[\]]{3,200})\]/gu)].map((match) => ({
    inside: match.groups!['inside']!,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return brackets.flatMap(({ inside, start, end }, i): MonitoredHead[] => {
    if (inside !== inside.toUpperCase()) return [];
    const head = (mentions: readonly NamedMention[], body: string | null, last = end) => [
      { line: number, quote: text.slice(start, last), mentions, body },
    ];
    const talk = TALK.exec(inside);
    if (talk !== null) {
      const sides = inside
        .slice(talk[0].length)
        .split(/\s(?:WITH|BY)\s/u)
        .slice(1);
      const answering = sides.map((side) => namedIn(side, index)).find((mentions) => mentions.length > 0);
      return answering === undefined ? [] : head(answering, null);
    }
    const words = WORDS.exec(inside);
    if (words === null) return [];
    const by = /^\s(?:BY|FROM|OF)\s(?:THE\s)?(?<who>[^,]+)/u.exec(inside.slice(words[0].length))?.groups?.['who'];
    const next = brackets[i + 1];
    const who =
      by ??
      (words[0] === inside &&
      next !== undefined &&
      !OTHER.test(next.inside) &&
      /^\s*$/u.test(text.slice(end, next.start))
        ? next.inside
        : undefined);
    if (who === undefined) return [];
    const last = by === undefined ? next!.end : end;
    const mentions = namedIn(who, index);
    if (mentions.length > 0) return head(mentions, null, last);
    return BODY.test(who) ? head([], who.split(',')[0]!.trim(), last) : [];
  });
}

/** The people of a side: beside a title, or a name alone; nobody for "UNIDENTIFIED REPORTERS". */
function namedIn(side: string, index: NameIndex): readonly NamedMention[] {
  const label = side.trim();
  if (isQuestionLabel(label) || /(?:REPORTERS?|JOURNALISTS?|NEWSMEN|CORRESPONDENTS?|MODERATOR)(?!\p{L})/u.test(label))
    return [];
  const mentions = findMentions(label, index).filter(({ form }) => form !== 'surname');
  if (mentions.length > 0) return mentions.slice(0, 1);
  const bare = label.split(',')[0]!;
  if (/['’]S(?!\p{L})/u.test(bare)) return [];
  if (
    !/^\p{Lu}[\p{Lu}'’.]+(?:\s\p{Lu}[\p{Lu}'’.]*){1,2}$/u.test(bare) ||
    findWords(bare).some((word) => isRole(word) || NO_NAMES.has(word.text))
  )
    return [];
  return [
    {
      start: 0,
      end: bare.length,
      exact: bare,
      people: [],
      form: 'full',
      title: null,
      offices: [],
      present: true,
      name: tidy(bare),
    },
  ];
}

/** Words of bodies' names. */
const BODY_WORDS = [
  'COMMAND',
  'FRONT',
  'ARMY',
  'ARMED',
  'FORCES',
  'MOVEMENT',
  'PARTY',
  'COMMITTEE',
  'COUNCIL',
  'UNION',
  'FEDERATION',
  'MINISTRY',
  'GOVERNMENT',
  'DEPARTMENT',
  'DIRECTORATE',
  'ASSEMBLY',
  'OFFICE',
  'COMMISSION',
  'RADIO',
  'PRESS',
  'GROUP',
  'ORGANIZATION',
  'SECRETARIAT',
  'CHURCH',
  'CONFERENCE',
  'ALLIANCE',
  'LEAGUE',
  'BISHOPS',
  'POLICE',
  'ASSOCIATION',
  'COORDINATING BOARD',
  'EMBASSY',
  'SERVICE',
] as const;
const BODY = new RegExp(`(?<!\\p{L})(?:${BODY_WORDS.join('|')})(?!\\p{L})`, 'u');
const NO_NAMES: ReadonlySet<string> = new Set([
  ...BODY_WORDS,
  'OF',
  'THE',
  'NATIONAL',
  'HIGH',
  'CENTRAL',
  'FOREIGN',
  'NEWS',
]);
