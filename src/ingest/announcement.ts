import type { Paragraph } from './types.ts';

/** A first paragraph that announces the words of the rest. Offsets are UTF-16 into it. */
export interface Announcement {
  /** What is announced: "press statement". */
  readonly noun: string;
  /** Where the words stand that say whose it is. */
  readonly subject: { readonly start: number; readonly end: number };
}

const NOUN = String.raw`(?<noun>(?:(?:press|official|special|joint|open|public|short|written|important)\s)*(?:statements?|communiqu[eé]|declaration|appeal|message|letter|commentary|press\srelease|answers?|talk|note|proclamation|announcement))`;
const PUT_OUT = String.raw`(?:made\spublic|released|issued|published|put\sout|gave(?:\sout)?|made|delivered|circulated|distributed|posted|sent|read(?:\sout)?)`;
const DAY = String.raw`(?:\s(?:today|yesterday|tonight|(?:on|late|early)\s[^,:]{2,30}))?`;
const DATELINE = /^(?:[^:“"]{2,60}(?:--|—|–|\s-)\s+)?/u;
/** "NAME released the following press statement on Friday:" */
const FOLLOWING = new RegExp(
  String.raw`(?<subject>\p{L}[^:“”"]{2,220}?)${DAY},?\s${PUT_OUT}${DAY}\s(?:the|a)\sfollowing\s(?:\p{L}+\s)??${NOUN}(?!\p{L})`,
  'u',
);
/** "NAME released a statement on Friday, which reads in full:" */
const IN_FULL = new RegExp(
  String.raw`(?<subject>\p{L}[^:“”"]{2,220}?)${DAY},?\s${PUT_OUT}${DAY}\s(?:the|an?|this|his|her|its)\s${NOUN}(?!\p{L})[^:]*(?:full\stext|as\sfollows|in\sfull|follows)[^:]*:\s*$`,
  'u',
);
/** "The following is the full text of the statement released by NAME:" */
const TEXT_OF = new RegExp(
  String.raw`(?:[Tt]he\s)?[Ff]ollowing\sis\s(?:the\s)?(?:full\s)?(?:text|transcript|translation)\sof\s(?:the|an?|this)\s${NOUN}(?:\s${PUT_OUT}|\s(?:given|adopted))?${DAY}\sby\s(?<subject>\p{L}[^:“”"]{2,220}?)(?=,?\s(?:on|to|about|at|in|after|concerning|regarding)\s|\s*:)`,
  'u',
);

/**
 * What the first paragraph announces where it ends in a colon and the words follow without marks: then they are not reported but given.
 *
 * @returns null where it announces nothing, or where a quotation or a list of one line follows
 */
export function announcement(paragraphs: readonly Pick<Paragraph, 'text' | 'turn'>[]): Announcement | null {
  const [first, next] = paragraphs;
  if (
    first === undefined ||
    next === undefined ||
    first.turn !== null ||
    !/:\s*$/u.test(first.text) ||
    /^\s*["“«„•*-]/u.test(next.text)
  )
    return null;
  const from = DATELINE.exec(first.text)?.[0].length ?? 0;
  const text = first.text.slice(from);
  for (const pattern of [FOLLOWING, IN_FULL, TEXT_OF]) {
    const match = pattern.exec(text);
    if (match === null || (pattern !== TEXT_OF && match.index > 0)) continue;
    const { noun, subject } = match.groups as { noun: string; subject: string };
    const start = from + match.index + match[0].lastIndexOf(subject);
    return { noun, subject: { start, end: start + subject.length } };
  }
  return null;
}
