import type { Item } from '../types.ts';
import { findMentions } from './mentions.ts';
import type { NamedMention } from './named-mention.ts';
import { mentionsOfText, type ItemMentions } from './item-mentions.ts';
import type { NameIndex } from './name-index.ts';
import { NOT_NAMES, PREPOSITIONS } from './name-words.ts';
import {
  ABOUT,
  INTERVIEW_WITH,
  POSSESSED_SPEECH,
  REPORTED,
  SPEECH_BY,
  SPEECH_GENITIVE,
  TAKES_THE_FLOOR,
} from './speech-nouns.ts';
import { isOrdinary, isRole } from './titles.ts';
import { findWords, lastKey } from './words.ts';

/** A mention that a rule takes for a speaker, with where it stands. */
export interface Speaking {
  readonly mention: NamedMention;
  readonly rule: string;
  readonly line: number;
}

/**
 * The people whose words a headline announces: "NAME’s interview with …", "Remarks by NAME and NAME", "Interview with
 * NAME", "NAME: …". Whom the speaker met, or speaks about, is none of them.
 */
export function speakersOfTitle(item: Item, mentions: ItemMentions): Speaking[] {
  const { title } = item;
  if (title === null || REPORTED.test(title.text)) return [];
  const named = speakersOfLine(title.text, mentions.title);
  return (named.length > 0 ? named : surnameOfLine(title.text, mentions)).map(({ mention, rule }) => ({
    mention,
    rule,
    line: title.number,
  }));
}

/** "Remarks by Vice President Keel at …": a title and a surname of whom no record is; in full where the text says it. */
function surnameOfLine(text: string, mentions: ItemMentions): { mention: NamedMention; rule: string }[] {
  const words = findWords(text);
  for (const [at, word] of words.entries()) {
    const [name, next] = [words[at + 1], words[at + 2]];
    if (
      !isRole(word) ||
      name === undefined ||
      text.slice(word.end, name.start) !== ' ' ||
      !/^\p{Lu}\p{Ll}{2,}$/u.test(name.text) ||
      isOrdinary(name) ||
      NOT_NAMES.has(name.key)
    )
      continue;
    // Another capitalised word may belong to the name, or to a title that goes on.
    if (
      next?.capital &&
      text.slice(name.end, next.start) === ' ' &&
      !PREPOSITIONS.has(next.key) &&
      !next.text.endsWith('ing')
    )
      continue;
    const by = SPEECH_BY.exec(text.slice(0, word.start));
    if (by === null || ABOUT.test(` ${by.groups!['title']!}`)) continue;
    const title = text.slice(by.index + by[0].length - by.groups!['title']!.length, word.end);
    const full = [
      ...new Set(
        mentionsOfText(mentions)
          .filter(({ form, people, name: own }) => form === 'full' && people.length === 0 && lastKey(own) === name.key)
          .map(({ name: own }) => own),
      ),
    ];
    return [
      {
        mention: {
          start: name.start,
          end: name.end,
          exact: name.text,
          people: [],
          form: 'surname',
          title,
          offices: [],
          present: true,
          name: full.length === 1 ? full[0]! : name.text,
        },
        rule: 'title/by',
      },
    ];
  }
  return [];
}

function speakersOfLine(text: string, mentions: readonly NamedMention[]): { mention: NamedMention; rule: string }[] {
  const owner = mentions.find(
    (mention) =>
      POSSESSED_SPEECH.test(text.slice(mention.end)) && !ABOUT.test(text.slice(0, startWithTitle(text, mention))),
  );
  if (owner !== undefined)
    return [...coordinatedBefore(text, mentions, owner), owner].map((mention) => ({
      mention,
      rule: 'title/possessive',
    }));
  for (const [pattern, rule] of [
    [SPEECH_BY, 'title/by'],
    [INTERVIEW_WITH, 'title/interview-with'],
    [SPEECH_GENITIVE, 'title/genitive'],
  ] as const) {
    const first = mentions.find((mention) => {
      const match = pattern.exec(text.slice(0, mention.start));
      if (match === null) return false;
      const between = match.groups?.['title'] ?? '';
      // "Briefing by an official on President Orlan's trip": the title begins after what it is about.
      const lead =
        mention.title !== null && between.trim().endsWith(mention.title)
          ? between.trim().slice(0, -mention.title.length)
          : between;
      return !ABOUT.test(` ${lead} `.replace(/\b(?:to|at)\s+(?:the\s+)?\p{Lu}/gu, ''));
    });
    if (first !== undefined) return coordinated(text, mentions, first).map((mention) => ({ mention, rule }));
  }
  const floor = mentions.find(
    (mention) =>
      mention.people.length > 0 &&
      TAKES_THE_FLOOR.test(text.slice(mention.end)) &&
      text.slice(0, mention.start).trim() === (mention.title ?? '').trim(),
  );
  if (floor !== undefined) return [{ mention: floor, rule: 'title/takes-the-floor' }];
  const head = mentions.find(
    (mention) =>
      /^\s*(?::\s|：)/u.test(text.slice(mention.end)) &&
      text.slice(0, mention.start).replace(/^#+/u, '').trim() === (mention.title ?? '').trim(),
  );
  return head === undefined ? [] : [{ mention: head, rule: 'title/colon' }];
}

const startWithTitle = (text: string, mention: NamedMention) =>
  mention.title === null ? mention.start : Math.max(0, text.lastIndexOf(mention.title, mention.start));

/**
 * A line above the text that holds nothing but one person and the office: "Marco Rubio, Secretary of State",
 * "President: John F. Kennedy".
 */
export function speakersOfByline(item: Item, index: NameIndex): Speaking[] {
  const above = item.paragraphs[0]?.lines[0] ?? Infinity;
  const heads = [item.title, item.standfirst].flatMap((head) =>
    head === null ? [] : [{ text: head.text, line: head.number }],
  );
  const lines = [...heads, ...item.zones.filter(({ zone, line }) => ABOVE_TEXT.has(zone) && line <= above)];
  for (const { text, line } of lines) {
    if (text.length > 160) continue;
    const plain = text.replaceAll(':', ' ');
    const [mention, ...others] = findMentions(plain, index).filter(({ form }) => form !== 'surname');
    if (mention === undefined || others.length > 0 || mention.title === null) continue;
    const rest = plain
      .replace(mention.exact, '')
      .replace(mention.title, '')
      .replace(/\b(?:by|the|His Excellency|Her Excellency|H\.E\.|Mr|Mrs|Ms|Dr)\b\.?/giu, '');
    if (!/[\p{L}\p{N}]/u.test(rest)) return [{ mention, rule: 'byline/name-and-title', line }];
  }
  return [];
}

const ABOVE_TEXT: ReadonlySet<string> = new Set([
  'title',
  'standfirst',
  'posted',
  'banner',
  'collector-header',
  'subheading',
]);

/** "Remarks by A, B, and C": who is joined to the first by commas and "and". */
function coordinated(text: string, mentions: readonly NamedMention[], first: NamedMention): NamedMention[] {
  const list = [first];
  for (const mention of mentions.filter(({ start }) => start > first.end)) {
    const between = text.slice(list.at(-1)!.end, mention.start);
    if (!/^(?:\s+of\s+(?:the\s+)?[\p{Lu}][\p{L}\s.]*?)?(?:,|\s+and|,\s+and|\s+и|\s+et|\s+und|\s+y)\s/u.test(between))
      break;
    const title = mention.title ?? '';
    if (/[:;]/u.test(between) || ABOUT.test(between.slice(0, Math.max(0, between.length - title.length - 1)))) break;
    list.push(mention);
  }
  return list;
}

/** "A and B’s remarks": both. */
function coordinatedBefore(text: string, mentions: readonly NamedMention[], owner: NamedMention): NamedMention[] {
  const before = mentions.findLast(({ end }) => end < owner.start);
  return before !== undefined &&
    /^\s+(?:and|и|et|und|y)\s/u.test(text.slice(before.end, owner.start)) &&
    owner.start - before.end < 80
    ? [before]
    : [];
}
