import { digestOf } from './digest.ts';

/** A paragraph of a statement as it stands on the page: its words are those that were printed, sign for sign. */
export interface Standing {
  readonly anchor: string;
  readonly words: string;
}

/**
 * A passage: from `start` in the paragraph `from` to `end` in the paragraph `to`, the same or a later one. UTF-16 offsets, as
 * String.slice takes them.
 */
export interface Passage {
  readonly from: string;
  readonly start: number;
  readonly to: string;
  readonly end: number;
}

/** A passage, and the digest of its words as they were when the link was made. */
export interface WordLink extends Passage {
  readonly digest: string;
}

const QUERY = /^(?<start>\d{1,7})-(?<end>\d{1,7})-(?<digest>[0-9a-z]{6})(?:-(?<to>p-[0-9a-z]{6}(?:-\d+)?))?$/u;
const ANCHOR = /^[ptq]-[0-9a-z]{6}(?:-\d+)?$/u;

/** What an address asks for: a passage, an anchor inside the statement, or neither. */
export interface Asked {
  readonly anchor: string | null;
  readonly link: WordLink | null;
}

/**
 * Read what an address asks for.
 *
 * @param search the query of the address: `?w=12-40-9f3ac1`
 * @param hash its fragment; browsers that know text directives hide what stands behind `:~:`
 */
export function readAddress(search: string, hash: string): Asked {
  const fragment = decode(hash.replace(/^#/u, '').replace(/:~:.*$/su, ''));
  const anchor = ANCHOR.test(fragment) ? fragment : null;
  const found = QUERY.exec(new URLSearchParams(search).get('w') ?? '')?.groups;
  if (!found || !anchor?.startsWith('p-')) return { anchor, link: null };
  const [start, end] = [Number(found['start']), Number(found['end'])];
  const to = found['to'] ?? anchor;
  return { anchor, link: { from: anchor, start, to, end, digest: found['digest']! } };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The words of a passage, a line for each paragraph; null where there is no such passage.
 *
 * @param paragraphs in the order of the text
 */
export function passageWords(paragraphs: readonly Standing[], { from, start, to, end }: Passage): string | null {
  const first = paragraphs.findIndex(({ anchor }) => anchor === from);
  const last = from === to ? first : paragraphs.findIndex(({ anchor }) => anchor === to);
  if (first === -1 || last < first) return null;
  const lines = paragraphs.slice(first, last + 1).map(({ words }) => words);
  if (start > lines[0]!.length || end > lines.at(-1)!.length || (first === last && start >= end)) return null;
  return cutLines(lines, start, end).join('\n');
}

/** Lines cut at an offset into the first and one into the last. */
export function cutLines(lines: readonly string[], start: number, end: number): readonly string[] {
  return lines.map((line, index) =>
    line.slice(index === 0 ? start : 0, index === lines.length - 1 ? end : line.length),
  );
}

/**
 * A passage without spaces at its ends, and with no character cut in two; null where no words are left.
 *
 * @param paragraphs in the order of the text
 */
export function tidyPassage(paragraphs: readonly Standing[], passage: Passage): Passage | null {
  let first = paragraphs.findIndex(({ anchor }) => anchor === passage.from);
  let last = paragraphs.findIndex(({ anchor }) => anchor === passage.to);
  if (first === -1 || last < first) return null;
  let [start, end] = [passage.start, passage.end];
  const blank = (index: number, from: number, to: number) => paragraphs[index]!.words.slice(from, to).trim() === '';
  while (first < last && blank(first, start, Infinity)) [first, start] = [first + 1, 0];
  while (last > first && blank(last, 0, end)) [last, end] = [last - 1, Infinity];
  const [head, tail] = [paragraphs[first]!.words, paragraphs[last]!.words];
  end = Math.min(end, tail.length);
  while (start < head.length && /\s/u.test(head.charAt(start))) start++;
  while (end > 0 && /\s/u.test(tail.charAt(end - 1))) end--;
  if (splitsSign(head, start)) start--;
  if (splitsSign(tail, end)) end++;
  if (first === last && start >= end) return null;
  return { from: paragraphs[first]!.anchor, start, to: paragraphs[last]!.anchor, end };
}

const splitsSign = (words: string, at: number) =>
  /[\uD800-\uDBFF]/u.test(words.charAt(at - 1)) && /[\uDC00-\uDFFF]/u.test(words.charAt(at));

/**
 * The address of a passage:
 *
 *     ?w=START-END-DIGEST#p-7k2mqd:~:text=words          in one paragraph
 *     ?w=START-END-DIGEST-p-x3m9fa#p-7k2mqd:~:text=a,b   from one paragraph into another, whose anchor ends `w`
 *
 * START counts in the paragraph of the fragment, END in that of the end. The digest is that of the words, a line for each
 * paragraph. The text directive serves browsers that mark words themselves; without any script the anchor still arrives.
 *
 * @param page the statement's address, in full, without query and fragment
 * @param paragraphs of the statement, in the order of the text
 * @throws Error where there is no such passage
 */
export function makeAddress(page: string, paragraphs: readonly Standing[], passage: Passage): string {
  const words = passageWords(paragraphs, passage);
  if (words === null) throw new Error('Expected a passage of the statement.');
  const { from, start, to, end } = passage;
  const w = `${start}-${end}-${digestOf(words)}${from === to ? '' : `-${to}`}`;
  return `${page}?w=${w}#${from}:~:text=${textDirective(paragraphs, passage, words)}`;
}

/** Longer passages are named by their first and last words. */
const WHOLE = 300;
/** How many words name an end of a passage, or tell it from others before and behind it. */
const SOME = 4;

/** The passage as a text directive (WICG, URL Fragment Text Directives): `prefix-,start,end,-suffix`. */
function textDirective(paragraphs: readonly Standing[], { from, start, to, end }: Passage, words: string): string {
  const head = paragraphs.find(({ anchor }) => anchor === from)!.words;
  const tail = paragraphs.find(({ anchor }) => anchor === to)!.words;
  const whole = from === to && words.length <= WHOLE;
  const [first, last] = [words.split('\n')[0]!, words.split('\n').at(-1)!];
  const text = whole ? [words] : [someWords(first, SOME), someWords(last, -SOME)];
  const all = paragraphs.map((paragraph) => paragraph.words).join('\n');
  const unique = all.indexOf(text[0]!) === all.lastIndexOf(text[0]!);
  const before = unique ? '' : someWords(head.slice(0, start), -SOME);
  const behind = unique ? '' : someWords(tail.slice(end), SOME);
  return [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    ...text.map(encode),
    ...(behind === '' ? [] : [`-${encode(behind)}`]),
  ].join(',');
}

/** A hyphen, a comma and an ampersand mean something in a directive. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** The first words of a text, or the last ones where `count` is negative; in scripts without spaces as many as make words. */
function someWords(text: string, count: number): string {
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
  if (segments.length === 0) return text.trim();
  if (count < 0) return text.slice(segments.at(Math.max(count, -segments.length))!.index).trim();
  const last = segments[Math.min(count, segments.length) - 1]!;
  return text.slice(0, last.index + last.segment.length).trim();
}
