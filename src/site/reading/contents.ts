import type { SectionLayout } from './body-layout.ts';

/** A place in a transcript that one may want to go to: a question with whoever answers it, or a turn. */
export interface ContentsEntry {
  readonly anchor: string;
  /** The number of its first turn, from 1. */
  readonly turn: number;
  /** Who speaks: of a question the one who answers it. As the text prints the label, without what it says of the manner. */
  readonly who: string;
  /** The first words, cut at a word. */
  readonly opening: string;
}

/** Entries that stand under one subheading, or are as many as one can look over. */
export interface ContentsPart {
  /** The subheading; null: the part has none, and is named by its turns. */
  readonly title: string | null;
  readonly entries: readonly ContentsEntry[];
}

/** A transcript at a glance. */
export interface Contents {
  /** Who takes turns, in the order of their first one, with how many. */
  readonly speakers: readonly { readonly who: string; readonly turns: number; readonly anchor: string }[];
  readonly turns: number;
  readonly parts: readonly ContentsPart[];
}

/** A shorter transcript is looked over as it stands. */
const FEWEST_TURNS = 8;
/** Of more entries than this, parts are made where the text has no subheadings. */
const MOST_IN_PART = 24;
/** Letters of an opening. */
const OPENING = 64;

/** The contents of a transcript; null where it is short, or has no turns. */
export function contentsOf(sections: readonly SectionLayout[]): Contents | null {
  const turns = sections.filter(({ turn }) => turn !== null);
  if (turns.length < FEWEST_TURNS) return null;
  const parts: { title: string | null; entries: ContentsEntry[] }[] = [{ title: null, entries: [] }];
  for (const [index, section] of turns.entries()) {
    const { turn } = section;
    const { entries } = parts.at(-1)!;
    if (turn!.kind !== 'narrative' && !goesOn(turns, index))
      entries.push({
        anchor: turn!.anchor,
        turn: index + 1,
        who: whoAnswers(turns, index),
        opening: openingOf(section),
      });
    // A subheading at the end of a turn stands above the next one.
    const last = section.parts.at(-1);
    const heading = last?.type === 'subheading' ? last : section.parts.find(({ type }) => type === 'subheading');
    if (heading?.type === 'subheading') parts.push({ title: heading.text, entries: [] });
  }
  const filled = parts.filter(({ entries }) => entries.length > 0);
  return {
    speakers: speakersOf(turns),
    turns: turns.length,
    parts: filled.length > 1 ? filled : inGroups(filled[0]?.entries ?? []),
  };
}

/** Whether a turn belongs to the entry before it: an answer to its question, or the same person going on. */
function goesOn(turns: readonly SectionLayout[], index: number): boolean {
  const turn = turns[index]!.turn!;
  if (turn.kind === 'question') return false;
  return (
    turns[index - 1]?.turn?.label === turn.label || turns.slice(0, index).some((one) => one.turn!.kind === 'question')
  );
}

function whoAnswers(turns: readonly SectionLayout[], index: number): string {
  const turn = turns[index]!.turn!;
  const next = turns[index + 1]?.turn;
  return whoSpeaks(turn.kind === 'question' && next && next.kind !== 'question' ? next : turn);
}

/** A label without what it says of the manner, in brackets: `Mr. BREM (Tarn) (interpretation from Tarnian)`. */
const whoSpeaks = ({ label }: NonNullable<SectionLayout['turn']>) =>
  label.replace(/\s*\([^()]*\s[^()]*\)/gu, '') || label;

function openingOf({ parts }: SectionLayout): string {
  const first = parts.find((part) => part.type === 'paragraph');
  const words = first?.segments.map(({ text }) => text).join('') ?? '';
  if (words.length <= OPENING) return words;
  const cut = words.lastIndexOf(' ', OPENING);
  return `${words.slice(0, cut > OPENING / 2 ? cut : OPENING).replace(/[\s,;:–—-]+$/u, '')} …`;
}

function speakersOf(turns: readonly SectionLayout[]): Contents['speakers'] {
  const byLabel = Map.groupBy(turns, ({ turn }) => whoSpeaks(turn!));
  return [...byLabel].map(([who, own]) => ({ who, turns: own.length, anchor: own[0]!.turn!.anchor }));
}

function inGroups(entries: readonly ContentsEntry[]): readonly ContentsPart[] {
  if (entries.length <= MOST_IN_PART) return [{ title: null, entries }];
  const groups = Math.ceil(entries.length / MOST_IN_PART);
  const each = Math.ceil(entries.length / groups);
  return Array.from({ length: groups }, (_, index) => ({
    title: null,
    entries: entries.slice(index * each, (index + 1) * each),
  }));
}
