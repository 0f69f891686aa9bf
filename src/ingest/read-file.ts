import type { VFileMessage } from 'vfile-message';
import type { LeftOut } from '../statement/archive.ts';
import type { Source } from '../statement/authority.ts';
import { problem } from '../statement/problems.ts';
import { sha256 } from '../statement/text.ts';
import { clean } from './clean.ts';
import { decode } from './decode.ts';
import { unwrap } from './envelope/index.ts';
import { rawLine } from './line-number.ts';
import { type Draft, readText } from './read-text.ts';
import type { Removed } from './segment/page.ts';
import type { Line, RawFile } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A raw file as far as it can be read alone. */
export interface FileDraft {
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string | null;
  readonly lines: number;
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly LeftOut[];
  readonly messages: readonly VFileMessage[];
}

/** Decode a raw file, clean it, take off what it is wrapped in and read each text in it. */
export function readFile(raw: RawFile, vocabulary: Vocabulary, sources: readonly Source[]): FileDraft {
  const { file, bytes } = raw;
  const nothing = { file, sha256: sha256(bytes), encoding: null, lines: 0, drafts: [], leftOut: [] };
  const decoded = decode(bytes, file);
  if (decoded.text === null) return { ...nothing, messages: decoded.messages };
  const { lines, messages } = clean(decoded.text, file);
  if (lines === null) return { ...nothing, encoding: decoded.encoding, messages: [...decoded.messages, ...messages] };

  const { texts, wrapping } = unwrap(lines);
  const read = texts.map((text) => readText(text, { file, sha256: nothing.sha256 }, vocabulary, sources));
  const drafts = read.flatMap((text) => text.drafts);
  const empty =
    drafts.length === 0
      ? [problem('text-without-words', { file }, 'Expected somebody’s words, found only page furniture')]
      : [];
  return {
    ...nothing,
    encoding: decoded.encoding,
    lines: lines.length,
    drafts,
    leftOut: stretches([...wrapping, ...read.flatMap(({ removed }) => removed)], lines),
    messages: [...decoded.messages, ...messages, ...empty, ...once(read.flatMap((text) => text.messages))],
  };
}

/** The same problem of every section of a page is one problem of the page. */
const once = (messages: readonly VFileMessage[]) => [
  ...new Map(messages.map((message) => [`${message.ruleId} ${message.reason}`, message])).values(),
];

/** Removed lines with the same reason, and empty ones between them, as one stretch. Lines of the raw file, whatever stood on them. */
function stretches(removed: readonly Removed[], lines: readonly Line[]): LeftOut[] {
  const found: LeftOut[] = [];
  for (const { line: number, last = number, rule, says, part = false } of removed.toSorted((a, b) => a.line - b.line)) {
    const [from, to] = [rawLine(number), rawLine(last)];
    const above = found.at(-1);
    const gapless = above !== undefined && lines.slice(above.lines[1], from - 1).every(({ text }) => text === '');
    if (above && gapless && above.rule === rule && above.says === says && (above.part ?? false) === part)
      found[found.length - 1] = { ...above, lines: [above.lines[0], Math.max(above.lines[1], to)] };
    else found.push({ lines: [from, to], rule, says, ...(part && { part }) });
  }
  return found;
}
