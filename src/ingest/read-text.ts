import type { VFileMessage } from 'vfile-message';
import type { Source } from '../statement/authority.ts';
import type { Kind } from '../statement/schema.ts';
import { type Publisher, recordOf } from '../statement/source.ts';
import type { Hint, HintField, Inner } from './envelope/envelope.ts';
import { findKind } from './fields/kind.ts';
import type { KindInput } from './fields/kind-input.ts';
import { chooseKind } from './fields/kinds/choose.ts';
import { type KindFeatures, kindFeatures } from './fields/kinds/features.ts';
import { surroundings } from './fields/kinds/surroundings.ts';
import { findPlace, placeOfTitle } from './fields/place.ts';
import { choosePlace, weighPlaces } from './fields/places/choose.ts';
import { findSource } from './fields/source.ts';
import type { SourceCandidate } from './fields/sources/candidates.ts';
import { languageTag } from './language-tag.ts';
import { findLanguage } from './language.ts';
import { tellIllegible, tellMostLeftOut } from './legible.ts';
import { readPage, type Removed } from './segment/page.ts';
import { readSection } from './segment/section.ts';
import { findLabels } from './turns/find-labels.ts';
import type { Candidate, Item, Line, Sourced, Zone, ZonedText } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An item, and what was found of it without knowing who speaks and when. */
export interface Draft {
  readonly item: Item;
  readonly source: Sourced<Publisher | null>;
  readonly place: Sourced<string | null>;
  readonly kind: Sourced<Kind>;
  /** What tells of its kind: what the model of kinds learns from. */
  readonly kindSigns: KindFeatures;
  /** Names that were weighed for the source's. */
  readonly weighed: readonly SourceCandidate[];
  readonly candidates: readonly Candidate[];
  /** Every line of its page; empty where the page is a list: what stands around its texts belongs to none of them alone. */
  readonly page: readonly Line[];
}

/** One text of a raw file as far as it can be read alone. */
export interface TextDraft {
  readonly drafts: readonly Draft[];
  /** Lines that are in no statement. */
  readonly removed: readonly Removed[];
  readonly messages: readonly VFileMessage[];
}

/** Where what a wrapping says stands on the page. */
const ZONES: Partial<Record<HintField, Zone>> = {
  published: 'posted',
  captured: 'banner',
  author: 'byline',
  dateline: 'dateline',
  note: 'navigation',
};

/** What a page prints around the words as well; a source's mark may stand there. */
const BESIDE: ReadonlySet<HintField> = new Set(['address', 'author']);

const zoneOf = ({ field, line, text }: Hint): ZonedText[] => {
  const zone = ZONES[field];
  return zone === undefined ? [] : [{ zone, line, start: 0, text }];
};

/** Take a text's page apart and read each section of it. What its wrapping says goes before what the page looks like. */
export function readText(
  { lines, hints, around: wrapping = [], agency = false }: Inner,
  { file, sha256 }: Pick<Item, 'file' | 'sha256'>,
  vocabulary: Vocabulary,
  sources: readonly Source[],
): TextDraft {
  const told = (field: HintField): Line | null => {
    const hint = hints.find((one) => one.field === field);
    return hint === undefined ? null : { number: hint.line, text: hint.text };
  };
  const labels = findLabels(lines, vocabulary.models.linear.label);
  const page = readPage(lines, vocabulary, { labels, wired: agency, told: told('title') });
  const lineAt = new Map(lines.map((line) => [line.number, line]));
  let textLang: string | null = null;
  const langOfFile = () =>
    (textLang ??= findLanguage(lines.map(({ text }) => text).join('\n'), () => languageTag(told('lang')) ?? 'en'));
  const around = page.removed.map(({ line }) => lineAt.get(line)!);
  const beside = hints.flatMap(({ field, line: number, text }) => (BESIDE.has(field) ? [{ number, text }] : []));
  const printed = [...lines, ...wrapping, ...beside];
  const firstLine = lines.find(({ text }) => text !== '') ?? null;
  const signOffs = page.removed
    .filter(({ rule }) => rule === 'trailer' || rule === 'letterhead')
    .map(({ line }) => lineAt.get(line)!);
  const sections = page.sections.map((section) => ({
    section,
    read: readSection(section, labels, told('title')),
  }));
  const knownPlaces = new Set(
    sections
      .flatMap(({ read }) => (read?.title ? [placeOfTitle(read.title.text, langOfFile)] : []))
      .filter((place) => place !== null),
  );
  const unread = sections
    .flatMap(({ section, read }) =>
      read ? [] : [...(section.head ? [section.head.title] : (section.headline?.lines ?? [])), ...section.lines],
    )
    .filter(({ text }) => text !== '');

  const isList = sections.length > 1 && sections.some(({ section }) => section.head !== null);
  const found = sections.flatMap(({ section, read }) => {
    if (!read) return [];
    const { title, headline, standfirst, paragraphs, subheadings, turns, profile } = read;
    const words = [
      title,
      standfirst,
      ...paragraphs.map(({ lines: [number, last], text }): Line => ({ number, last, text })),
      ...subheadings,
    ].filter((line) => line !== null);
    const lang = findLanguage(words.map(({ text }) => text).join('\n'), langOfFile);
    const dateline = read.zones.find(({ zone }) => zone === 'dateline') ?? null;
    const source = findSource(
      {
        page: printed,
        title,
        top: firstLine?.number === title?.number ? null : firstLine,
        dateline: dateline === null ? null : { number: dateline.line, text: dateline.text },
        words: words.filter((line) => line !== title).toSorted((a, b) => a.number - b.number),
        around: [...around, ...wrapping, ...beside],
        signOffs,
        told: told('source'),
      },
      sources,
      file,
      vocabulary.models.linear.source,
    );
    const zones = [...hints.flatMap(zoneOf), ...page.zones, ...read.zones];
    const kindInput: KindInput = {
      lang,
      profile,
      title,
      turns,
      paragraphs,
      house: isHouse(recordOf(source.source.value), sources),
    };
    const ruledKind = findKind(kindInput);
    const kindSigns = kindFeatures(
      kindInput,
      ruledKind,
      surroundings(isList ? [] : lines, paragraphs, zones, source.source.value, sources),
    );
    const kind = chooseKind(ruledKind, kindSigns, vocabulary.models.linear.kind);
    const item: Item = {
      file,
      sha256,
      lines: [
        Math.min(...words.map(({ number }) => number), ...turns.map(({ line }) => line)),
        Math.max(
          ...paragraphs.map((paragraph) => paragraph.lines[1]),
          ...words.map(({ number, last = number }) => last),
          // A label may have no words below it.
          ...turns.map(({ line }) => line),
        ),
      ],
      lang,
      title,
      headline,
      standfirst,
      paragraphs,
      subheadings,
      turns,
      zones,
      source: recordOf(source.source.value),
      excerpt: section.head !== null || section.continued,
      kind: kind.value,
    };
    const ruled = findPlace(item, knownPlaces, source.place, told('place'));
    const place =
      ruled.value === null
        ? (choosePlace(weighPlaces(item, isList ? [] : lines), vocabulary.models.linear.place) ?? ruled)
        : ruled;
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
        draft: {
          item,
          source: source.source,
          place,
          kind,
          kindSigns,
          weighed: source.weighed,
          candidates: [shape, ...source.candidates],
          page: isList ? [] : lines,
        },
        messages: source.messages,
      },
    ];
  });
  const left = new Set(page.removed.filter(({ part }) => part !== true).map(({ line }) => line));
  return {
    drafts: found.map(({ draft }) => draft),
    removed: [
      ...page.removed.map((removed) => ({ ...removed, last: lineAt.get(removed.line)?.last ?? removed.line })),
      ...unread.map(({ number, last = number }) => ({
        line: number,
        last,
        rule: 'heading-only',
        says: 'heading of a text that is not here',
      })),
    ],
    messages: [
      ...tellIllegible(lines, file),
      ...tellMostLeftOut(lines, left, file),
      ...found.flatMap((one) => one.messages),
    ],
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
