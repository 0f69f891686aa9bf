import { partOf } from '../line-number.ts';
import type { Line } from '../types.ts';
import { agencyHeader } from './agency.ts';
import { captions } from './captions.ts';
import type { Envelope, Inner } from './envelope.ts';
import { datedTexts, mailbox, parted } from './documents.ts';
import { feed } from './feed.ts';
import { frontMatter } from './front-matter.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { lineNumbers } from './line-numbers.ts';
import { mail } from './mail.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { json, table } from './records.ts';
import { releaseStamps } from './release-stamps.ts';
import { settingsHead } from './settings-head.ts';
import { wiki } from './wiki.ts';
import { wireTags } from './wire-tags.ts';

/** Every wrapping, in the order in which they are tried: the first that fits is taken off, then what is inside is asked again. */
const ENVELOPES: readonly Envelope[] = [
  mailbox,
  mail,
  quotedPrintable,
  frontMatter,
  json,
  table,
  feed,
  wireTags,
  agencyHeader,
  releaseStamps,
  settingsHead,
  captions,
  html,
  markdown,
  wiki,
  lineNumbers,
  parted,
  datedTexts,
];

/** So many wrappings lie around each other at most: a feed in a mail, with pages in it. */
const DEEPEST = 5;

/** A line of the raw file that is no part of the words, or has a part that is none. */
export interface Wrapping {
  readonly line: number;
  readonly rule: string;
  readonly says: string;
  /** Only a part of the line, such as the tags around its words. */
  readonly part: boolean;
}

/** The texts of a raw file, and what was around them. */
export interface Unwrapped {
  readonly texts: readonly Inner[];
  readonly wrapping: readonly Wrapping[];
}

/**
 * Take the wrappings off a raw file: mark-up, the headers of mails and agencies' machines, several documents in one.
 *
 * @param lines the raw file, cleaned, all of it
 * @returns its texts with lines whose numbers rise; the raw file itself, untouched, where nothing is wrapped
 */
export function unwrap(lines: readonly Line[]): Unwrapped {
  const wrapping: Wrapping[] = [];
  const texts = open({ lines, hints: [] }, wrapping, DEEPEST);
  const touched = texts.length !== 1 || texts[0]!.lines !== lines;
  return { texts: touched ? numbered(texts) : texts, wrapping };
}

function open(text: Inner, wrapping: Wrapping[], deepest: number): readonly Inner[] {
  const envelope = deepest === 0 ? undefined : ENVELOPES.find(({ fits }) => fits(text.lines));
  const inner = envelope?.open(text.lines) ?? [];
  if (!envelope || inner.length === 0) return [text];
  wrapping.push(...leftOut(text.lines, inner, envelope));
  // What lies further outside was written about this text, what lies further inside may belong to a part of it.
  return inner.flatMap(({ lines, hints, around = [], agency = text.agency ?? false }) =>
    open(
      { lines, hints: [...text.hints, ...hints], around: [...(text.around ?? []), ...around], agency },
      wrapping,
      deepest - 1,
    ),
  );
}

/** The lines of which nothing or only a part came out of a wrapping. */
function leftOut(lines: readonly Line[], inner: readonly Inner[], { id, says }: Envelope): Wrapping[] {
  const found = inner.flatMap((text) => text.lines).filter(({ text }) => text !== '');
  // Lines whose words run on are one: a line of print may be wrapped anywhere.
  const first = new Map<number, number>();
  for (const { number, last = number } of found)
    for (let line = number + 1; line <= last; line++) first.set(line, first.get(number) ?? number);
  const wordsOf = gather(found, first);
  const textOf = gather(lines, first);
  const hints = new Map(inner.flatMap(({ hints: told }) => told.map((hint) => [hint.line, hint.says] as const)));
  const reported = new Set<number>();
  return lines.flatMap(({ number: line, text }): Wrapping[] => {
    if (text === '' || reported.has(line)) return [];
    reported.add(line);
    const group = first.get(line) ?? line;
    const words = wordsOf.get(group);
    if (words !== undefined && words === textOf.get(group)) return [];
    return [{ line, rule: id, says: hints.get(line) ?? says, part: words !== undefined }];
  });
}

/** The signs of each group of lines, without spaces. */
function gather(lines: readonly Line[], first: ReadonlyMap<number, number>): Map<number, string> {
  const gathered = new Map<number, string>();
  for (const { number, text } of lines) {
    const group = first.get(number) ?? number;
    gathered.set(group, (gathered.get(group) ?? '') + text.replace(/\s+/gu, ''));
  }
  return gathered;
}

/** Lines with numbers that rise from text to text, at most one without words between two that have some. */
function numbered(texts: readonly Inner[]): Inner[] {
  let above = 0;
  let part = 0;
  return texts.map(({ lines, ...rest }) => ({
    ...rest,
    lines: lines
      .filter(({ text }, index) => text !== '' || (lines[index - 1]?.text ?? '') !== '')
      .map((line) => {
        part = line.number <= above ? part + 1 : 0;
        above = Math.max(above, line.number);
        return part === 0 ? line : { ...line, number: partOf(above, part) };
      }),
  }));
}
