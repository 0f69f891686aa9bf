import type { VFileMessage } from 'vfile-message';
import type { LeftOut } from '../statement/archive.ts';
import type { Source } from '../statement/authority.ts';
import { problem } from '../statement/problems.ts';
import { type Publisher, recordOf } from '../statement/source.ts';
import { sha256 } from '../statement/text.ts';
import { clean } from './clean.ts';
import { decode } from './decode.ts';
import { findKind } from './fields/kind.ts';
import { findPlace, placeOfTitle } from './fields/place.ts';
import { findSource } from './fields/source.ts';
import { findLanguage } from './language.ts';
import type { Kind } from '../statement/schema.ts';
import { readPage, type Removed } from './segment/page.ts';
import { readSection } from './segment/section.ts';
import type { Candidate, Item, Line, RawFile, Sourced } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An item, and what was found of it without knowing who speaks and when. */
export interface Draft {
  readonly item: Item;
  readonly source: Sourced<Publisher | null>;
  readonly place: Sourced<string | null>;
  readonly kind: Sourced<Kind>;
  readonly candidates: readonly Candidate[];
}

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

/** Decode a raw file, clean it, take the page apart and read each section of it. */
export function readFile(raw: RawFile, vocabulary: Vocabulary, sources: readonly Source[]): FileDraft {
  const { file, bytes } = raw;
  const nothing = { file, sha256: sha256(bytes), encoding: null, lines: 0, drafts: [], leftOut: [] };
  const decoded = decode(bytes, file);
  if (decoded.text === null) return { ...nothing, messages: decoded.messages };
  const { lines, messages } = clean(decoded.text, file);
  if (lines === null) return { ...nothing, encoding: decoded.encoding, messages: [...decoded.messages, ...messages] };

  const page = readPage(lines, vocabulary.isMasthead, vocabulary.isName);
  let fileLang: string | null = null;
  const langOfFile = () => (fileLang ??= findLanguage(lines.map(({ text }) => text).join('\n')));
  const around = page.removed.map(({ line }) => lines[line - 1]!);
  const firstLine = lines.find(({ text }) => text !== '') ?? null;
  const signOffs = page.removed
    .filter(({ rule }) => rule === 'trailer' || rule === 'letterhead')
    .map(({ line }) => lines[line - 1]!);
  const sections = page.sections.map((section) => ({ section, read: readSection(section, vocabulary.isName) }));
  const knownPlaces = new Set(
    sections
      .flatMap(({ read }) => (read?.title ? [placeOfTitle(read.title.text, langOfFile())] : []))
      .filter((place) => place !== null),
  );
  const unread = sections
    .flatMap(({ section, read }) => (read ? [] : section.head ? [section.head.title, ...section.lines] : section.lines))
    .filter(({ text }) => text !== '');

  const found = sections.flatMap(({ section, read }) => {
    if (!read) return [];
    const { title, standfirst, paragraphs, subheadings, turns, profile } = read;
    const words = [
      title,
      standfirst,
      ...paragraphs.map(({ lines: [number], text }) => ({ number, text })),
      ...subheadings,
    ].filter((line) => line !== null);
    const lang = findLanguage(words.map(({ text }) => text).join('\n'), langOfFile);
    const dateline = read.zones.find(({ zone }) => zone === 'dateline') ?? null;
    const source = findSource(
      {
        title,
        top: firstLine?.number === title?.number ? null : firstLine,
        dateline: dateline === null ? null : { number: dateline.line, text: dateline.text },
        words: words.filter((line) => line !== title).toSorted((a, b) => a.number - b.number),
        around,
        signOffs,
      },
      sources,
      file,
    );
    const kind = findKind({
      profile,
      title,
      turns,
      paragraphs,
      house: isHouse(recordOf(source.source.value), sources),
    });
    const zones = [...page.zones, ...read.zones];
    const item: Item = {
      file,
      sha256: nothing.sha256,
      lines: [
        Math.min(...words.map(({ number }) => number)),
        Math.max(...paragraphs.map((paragraph) => paragraph.lines[1]), ...words.map(({ number }) => number)),
      ],
      lang,
      title,
      standfirst,
      paragraphs,
      subheadings,
      turns,
      zones,
      source: recordOf(source.source.value),
      excerpt: section.head !== null || section.continued,
      kind: kind.value,
    };
    const place = findPlace(item, knownPlaces, source.place);
    const shape: Candidate = {
      field: 'shape',
      value: profile.id,
      rule: `shape/${profile.id}`,
      line: item.lines[0],
      quote: null,
      outcome: 'won',
      why: profile.says,
    };
    return [
      {
        draft: { item, source: source.source, place, kind, candidates: [shape, ...source.candidates] },
        messages: source.messages,
      },
    ];
  });
  const drafts = found.map(({ draft }) => draft);
  const empty =
    drafts.length === 0
      ? [problem('text-without-words', { file }, 'Expected somebody’s words, found only page furniture')]
      : [];
  const removed = [
    ...page.removed,
    ...unread.map(({ number }): Removed => ({
      line: number,
      rule: 'heading-only',
      says: 'heading of a text that is not here',
    })),
  ];
  return {
    ...nothing,
    encoding: decoded.encoding,
    lines: lines.length,
    drafts,
    leftOut: stretches(removed, lines),
    messages: [...decoded.messages, ...messages, ...empty, ...once(found.flatMap((one) => one.messages))],
  };
}

/** Whether a source speaks for itself: a ministry, a mission, a government or an international body. */
const isHouse = (id: string | null, sources: readonly Source[]) =>
  sources.some(
    (source) =>
      source.id === id &&
      source.organisation !== null &&
      ['ministry', 'mission', 'government', 'international'].includes(source.kind),
  );

/** The same problem of every section of a page is one problem of the page. */
const once = (messages: readonly VFileMessage[]) => [
  ...new Map(messages.map((message) => [`${message.ruleId} ${message.reason}`, message])).values(),
];

/** Removed lines with the same reason, and empty ones between them, as one stretch. */
function stretches(removed: readonly Removed[], lines: readonly Line[]): LeftOut[] {
  const found: LeftOut[] = [];
  for (const { line, rule, says } of removed.toSorted((a, b) => a.line - b.line)) {
    const last = found.at(-1);
    const gapless = last !== undefined && lines.slice(last.lines[1], line - 1).every(({ text }) => text === '');
    if (last && gapless && last.rule === rule && last.says === says)
      found[found.length - 1] = { ...last, lines: [last.lines[0], line] };
    else found.push({ lines: [line, line], rule, says });
  }
  return found;
}
