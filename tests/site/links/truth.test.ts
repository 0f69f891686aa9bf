import { beforeAll, describe, expect, it } from 'vitest';
import { openArchive, publish } from '../../../src/archive/index.ts';
import { anchorWordsOf, historiesOf } from '../../../src/archive/history.ts';
import { SAMPLE_ARCHIVE } from '../../../src/archive/paths.ts';
import { versionsOf } from '../../../src/archive/versions.ts';
import { judgeAddress, type Verdict } from '../../../src/site/links/judge-link.ts';
import {
  makeAddress,
  passageWords,
  readAddress,
  tidyPassage,
  type Standing,
} from '../../../src/site/links/word-link.ts';
import { anchorBlocks } from '../../../src/statement/anchors.ts';
import type { LedgerEvent } from '../../../src/statement/archive.ts';
import type { Block, Statement } from '../../../src/statement/schema.ts';
import { statement } from '../holdings.ts';

/**
 * 500 passages are shared, then 500 texts are edited at random, and each link has to say the truth. The oracle knows every
 * word by a number of its own, and so where the words of a link went, whatever they read like; of the code under test it
 * uses nothing.
 */

/** Pseudo-random numbers (mulberry32), the same on every run. */
function chance(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { below, of: <T>(list: readonly T[]): T => list[below(list.length)]! };
}
type Chance = ReturnType<typeof chance>;

/** A word that has an identity; `gap`: what stands before it. */
interface Word {
  readonly id: number;
  readonly text: string;
  readonly gap: string;
}
type Paragraph = readonly Word[];

let numbered = 0;
const word = (text: string, gap: string): Word => ({ id: numbered++, text, gap });
const read = (paragraph: Paragraph) =>
  paragraph.map(({ text, gap }, index) => (index === 0 ? '' : gap) + text).join('');

/** Alphabets with what stands between words in them. */
const SCRIPTS: readonly { readonly letters: string; readonly gap: string }[] = [
  { letters: 'abcdefghiklmnoprstuvw’-', gap: ' ' },
  { letters: 'абвгдежзиклмнопрстуёя', gap: ' ' },
  { letters: 'ابتثجحخدرزسشصضطعغفقكلمنهوي', gap: ' ' },
  { letters: '海峡灯港船冰春水路人声音国家', gap: '' },
  { letters: 'אבגדהוזחטיכלמנסעפצקרשת', gap: ' ' },
  { letters: 'αβγδεζηθικλμνξοπρστυφχψω😀', gap: '\u00a0' },
  { letters: 'กขคงจชซดตทนบปผพฟมยรลวสหอ', gap: '' },
];

function invent(random: Chance): { paragraphs: Paragraph[]; fresh: () => Word } {
  const { letters, gap } = random.of(SCRIPTS);
  const signs = [...letters];
  const spell = () => Array.from({ length: gap === '' ? 1 : 2 + random.below(5) }, () => random.of(signs)).join('');
  // Few words, so that the same ones come again and again, within a paragraph and elsewhere.
  const known = Array.from({ length: 12 + random.below(60) }, spell);
  const make = () => word(random.of(known) + (random.below(9) === 0 ? '.' : ''), gap);
  let made = 0;
  return {
    paragraphs: Array.from({ length: 3 + random.below(8) }, () => Array.from({ length: 4 + random.below(40) }, make)),
    // In no alphabet of those above, so that nothing like it stands anywhere.
    fresh: () => word(`ŵ${(made++).toString(36)}ŷ`, gap),
  };
}

/** Paragraphs of the sample archive, word by word. */
function borrow(from: Statement): Paragraph[] {
  return from.body.flatMap(({ type, text }) => {
    if (type !== 'paragraph') return [];
    const parts = [...text.matchAll(/(?<gap>\s*)(?<text>\S+)/gu)];
    return parts.length < 4 ? [] : [parts.map(({ groups }) => word(groups!['text']!, groups!['gap']!))];
  });
}

/** What an editor does to a text, and what is known to come of links into paragraph `at`, words `start` to `end`. */
type Edit = (text: readonly Paragraph[], link: Shared, random: Chance, fresh: () => Word) => Paragraph[] | null;
interface Shared {
  readonly at: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

const EDITS: Readonly<Record<string, { readonly edit: Edit; readonly expected: Verdict['verdict'] | null }>> = {
  'insert a paragraph elsewhere': {
    expected: 'same',
    edit: (text, { at, last }, random, fresh) => {
      const place = random.below(2) === 0 ? random.below(at + 1) : last + 1;
      return text.toSpliced(place, 0, Array.from({ length: 6 }, fresh));
    },
  },
  'delete a paragraph elsewhere': {
    expected: 'same',
    edit: (text, { at, last }) => (at > 0 ? text.slice(1) : last < text.length - 1 ? text.slice(0, -1) : null),
  },
  'duplicate a paragraph': {
    expected: 'same',
    edit: (text, { at, last }) => (at === last ? [...text, text[at]!.map((one) => word(one.text, one.gap))] : null),
  },
  'put the paragraph first': {
    expected: 'same',
    edit: (text, { at, last }) => (at === last && at > 0 ? [text[at]!, ...text.toSpliced(at, 1)] : null),
  },
  'change words outside of the passage': {
    expected: 'kept',
    edit: (text, { at, last, start, end }, random, fresh) => {
      const stop = at === last ? end : text[at]!.length;
      const outside = text[at]!.flatMap((_, index) => (index < start - 1 || index > stop ? [index] : []));
      if (outside.length === 0) return null;
      const place = random.of(outside);
      return text.with(at, text[at]!.with(place, fresh()));
    },
  },
  'put words in before the passage': {
    expected: 'kept',
    edit: (text, { at, start }, _random, fresh) =>
      start < 2 ? null : text.with(at, text[at]!.toSpliced(0, 0, fresh())),
  },
  'change a word of the passage': {
    expected: 'corrected',
    edit: (text, { at, last, start, end }, random, fresh) => {
      const stop = at === last ? end : text[at]!.length;
      if (text[at]!.length < 4) return null;
      return text.with(at, text[at]!.with(start + random.below(stop - start), fresh()));
    },
  },
  'take a word out of the passage': {
    expected: 'corrected',
    edit: (text, { at, last, start, end }) =>
      at !== last || end - start < 3 || text[at]!.length < 8 ? null : text.with(at, text[at]!.toSpliced(start + 1, 1)),
  },
  'take the paragraph out': {
    expected: 'gone',
    edit: (text, { at, last }) => (at === last && text.length > 1 ? text.toSpliced(at, 1) : null),
  },
  'put other words in its place': {
    expected: 'gone',
    edit: (text, { at, last }, _random, fresh) =>
      at === last ? text.with(at, Array.from({ length: text[at]!.length }, fresh)) : null,
  },
  'split the paragraph outside of the passage': {
    expected: 'kept',
    edit: (text, { at, last, start, end }) => {
      const place = start >= 3 ? start : end;
      const [one, two] = [text[at]!.slice(0, place), text[at]!.slice(place)];
      return at === last && one.length > 2 && two.length > 2 ? text.toSpliced(at, 1, one, two) : null;
    },
  },
  'split it inside the passage': {
    expected: 'kept',
    edit: (text, { at, last, start, end }) => {
      const place = Math.floor((start + end) / 2);
      const [one, two] = [text[at]!.slice(0, place), text[at]!.slice(place)];
      return at === last && one.length > 2 && two.length > 2 && place > start && [' ', ''].includes(two[0]!.gap)
        ? text.toSpliced(at, 1, one, two)
        : null;
    },
  },
  'join it to the next': {
    expected: 'kept',
    edit: (text, { at, last, end }) => {
      const next = text[at + 1];
      if (at !== last || !next || end >= text[at]!.length) return null;
      const [small, large] = [text[at]!.length, next.length].toSorted((a, b) => a - b);
      return small! * 2 < large! ? null : text.toSpliced(at, 2, [...text[at]!, ...next]);
    },
  },
  'put a paragraph into the passage': {
    expected: 'kept',
    edit: (text, { at, last }, _random, fresh) => (at === last ? null : text.toSpliced(last, 0, [fresh(), fresh()])),
  },
};

/** A statement through the years: its text, its ledger, as the commands write it. */
class Published {
  text: readonly Paragraph[];
  private current: Statement;
  private readonly ledger: LedgerEvent[] = [];

  constructor(text: readonly Paragraph[]) {
    this.text = text;
    this.current = this.asStatement(text);
    this.publish('2026-01-02');
  }

  revise(text: readonly Paragraph[], on: string): void {
    const next = this.asStatement(text);
    const there = anchorWordsOf(next.body);
    const words = [...anchorWordsOf(this.current.body).values()].filter(({ anchor }) => !there.has(anchor));
    if (words.length > 0) this.ledger.push({ event: 'replaced', id: next.id, words });
    [this.text, this.current] = [text, next];
    this.publish(on);
  }

  get paragraphs(): readonly Standing[] {
    return anchorBlocks(this.current.body).map(({ block, anchor }) => ({ anchor: anchor!, words: block.text }));
  }

  judge(address: string): Verdict | null {
    const { search, hash } = new URL(address);
    const versions = versionsOf(historiesOf(this.ledger).get(this.current.id)!, this.current);
    const page = { paragraphs: this.paragraphs, turns: [], quotations: [] };
    return judgeAddress(readAddress(search, hash), page, versions);
  }

  private publish(on: string): void {
    this.ledger.push(...publish({ statements: [this.current], ledger: this.ledger }, [this.current], on));
  }

  private asStatement(text: readonly Paragraph[]): Statement {
    const body = text.map((paragraph): Block => ({ type: 'paragraph', text: read(paragraph) }));
    return statement({ id: 'the-lamp', body });
  }
}

/** Share some words: their address, and the words themselves as the sharer saw them. */
function share(published: Published, random: Chance): { link: Shared; address: string; words: string } {
  const { text, paragraphs } = published;
  const at = random.below(text.length);
  const last = random.below(5) === 0 && at < text.length - 1 ? at + 1 : at;
  const start = random.below(Math.max(text[at]!.length - 2, 1));
  const end =
    at === last
      ? start + 1 + random.below(Math.min(text[at]!.length - start, 12))
      : 1 + random.below(text[last]!.length);
  const offset = (paragraph: Paragraph, index: number) =>
    read(paragraph.slice(0, index + 1)).length - (paragraph[index]?.text.length ?? 0);
  const passage = tidyPassage(paragraphs, {
    from: paragraphs[at]!.anchor,
    start: offset(text[at]!, start),
    to: paragraphs[last]!.anchor,
    end: read(text[last]!.slice(0, end)).length,
  })!;
  const lines = text
    .slice(at, last + 1)
    .map((paragraph, index) => read(paragraph.slice(index === 0 ? start : 0, index === last - at ? end : undefined)));
  const words = lines.join('\n');
  expect(passageWords(paragraphs, passage)).toBe(words);
  return {
    link: { at, last, start, end },
    address: makeAddress('https://lamp.example/statements/the-lamp/', paragraphs, passage),
    words,
  };
}

/** Everything that a verdict says, held against the words as they stood when the link was made and as they stand now. */
function expectTruth(found: Verdict | null, words: string, { paragraphs }: Published, days: readonly string[]): void {
  if (found === null || found.verdict === 'not-made' || found.verdict === 'lost')
    throw new Error(`No link that was made here may be told ${found?.verdict}.`);
  const at = new Map(paragraphs.map((one) => [one.anchor, one.words]));
  expect(found.parts.map(({ cut }) => cut).join('\n')).toBe(words);
  const marked = found.parts.map(({ ranges }) =>
    ranges.map(({ anchor, start, end }) => at.get(anchor)!.slice(start, end)),
  );
  if (found.verdict === 'same') expect(marked.flat().join('\n')).toBe(words);
  if (found.verdict !== 'same') expect(found.days.filter((day) => !days.includes(day))).toEqual([]);
  if (found.verdict === 'gone') expect(found.parts.flatMap(({ now }) => now)).toEqual([]);
  found.parts.forEach(({ cut, old, now, ranges }, index) => {
    expect(old).toContain(cut);
    // What is marked is the words, whole, or split where the paragraph was.
    const [first] = marked[index]!;
    if (ranges.length > 0 && first !== cut) expect([marked[index]!.join(' '), marked[index]!.join('')]).toContain(cut);
    // What is not marked stands nowhere there, unless inside of other words.
    if (ranges.length === 0)
      for (const one of now) expect(` ${one.words} `.includes(` ${cut} `), `${cut} in ${one.words}`).toBe(false);
    for (const one of now) expect(at.get(one.anchor)).toBe(one.words);
  });
}

let sample: readonly Paragraph[][];
beforeAll(async () => {
  const { statements } = await openArchive(SAMPLE_ARCHIVE);
  sample = statements.map(borrow).filter((text) => text.length > 2);
  if (sample.length < 10) throw new Error('Expected texts of the sample archive.');
});

describe('500 shared passages after 500 edits', () => {
  it('each say the truth of one edit, and that which the edit makes true', () => {
    const random = chance(20261130);
    const names = Object.keys(EDITS);
    const told = new Map<string, number>();
    let coincidences = 0;
    for (let shared = 0; shared < 500;) {
      const invented = invent(random);
      const published = new Published(random.below(3) === 0 ? random.of(sample) : invented.paragraphs);
      const { link, address, words } = share(published, random);
      const name = names[shared % names.length]!;
      const { edit, expected } = EDITS[name]!;
      const next = edit(published.text, link, random, invented.fresh);
      if (!next) continue;
      expect(published.judge(address)?.verdict).toBe('same');
      published.revise(next, '2027-03-04');
      const found = published.judge(address);
      expectTruth(found, words, published, ['2027-03-04']);
      if (found?.verdict !== expected) {
        // The same words may stand there twice, and one of them untouched: what is said of them is true all the same.
        const { anchor } = readAddress('', new URL(address).hash);
        const twin = found?.verdict === 'same' && published.paragraphs.some((one) => one.anchor === anchor);
        const again = found?.verdict === 'kept' && published.paragraphs.some((one) => one.words.includes(words));
        expect(twin || again, `${name}: ${words}: ${found?.verdict} in place of ${expected}`).toBe(true);
        coincidences++;
      }
      told.set(found!.verdict, (told.get(found!.verdict) ?? 0) + 1);
      shared++;
    }
    expect(coincidences).toBeLessThan(10);
    expect(told.size).toBe(4);
    for (const count of told.values()) expect(count).toBeGreaterThan(30);
  });

  it('each say the truth of five edits in five years', () => {
    expect.hasAssertions();
    const random = chance(8);
    const edits = Object.values(EDITS);
    const days = ['2027-01-01', '2028-01-01', '2029-01-01', '2030-01-01', '2031-01-01'];
    for (let text = 0; text < 100; text++) {
      const invented = invent(random);
      const published = new Published(text % 3 === 0 ? random.of(sample) : invented.paragraphs);
      const links = Array.from({ length: 5 }, () => share(published, random));
      for (const [index, day] of days.entries()) {
        const place = () => random.below(published.text.length);
        for (let next: Paragraph[] | null = null; next === null;) {
          const at = place();
          const length = published.text[at]!.length;
          const start = random.below(length);
          const link = { at, last: at, start, end: start + 1 + random.below(length - start) };
          next = random.of(edits).edit(published.text, link, random, invented.fresh);
          if (next) published.revise(next, day);
        }
        for (const { address, words } of links) {
          const found = published.judge(address);
          expectTruth(found, words, published, days.slice(0, index + 1));
        }
      }
    }
  });

  it('never take a link for theirs that was altered or made elsewhere', () => {
    const random = chance(77);
    for (let forged = 0; forged < 500; forged++) {
      const invented = invent(random);
      const published = new Published(invented.paragraphs);
      const { link, address } = share(published, random);
      const next = random.of(Object.values(EDITS)).edit(published.text, link, random, invented.fresh);
      if (next && forged % 2 === 0) published.revise(next, '2027-03-04');
      const altered = [
        (text: string) => text.replace(/(?<=w=\d+-\d+-)[0-9a-z]{6}/u, 'zzzzzz'),
        (text: string) => text.replace(/(?<=w=)\d+/u, (start) => String(Number(start) + 1)),
        (text: string) => text.replace(/(?<=w=\d+-)\d+/u, '999999'),
        (text: string) => text.replace(/#p-[0-9a-z]{6}/u, '#p-zzzzzz'),
        (text: string) => text.replace(/\?w=[^#]*#p-[0-9a-z]{6}/u, '#p-zzzzzz'),
      ][forged % 5]!(address);
      expect(published.judge(altered), altered).toEqual({ verdict: 'not-made' });
    }
  });
});
