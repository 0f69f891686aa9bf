/**
 * Quotations with a known truth, drawn from texts by a seeded generator: as they stand, with words altered, shortened, put
 * together from two texts, given to somebody else, and from texts that an archive does not have. What the truth is follows from how
 * a quotation was made and from a plain scan of all texts; the checker that is tested has no part in it.
 */

import { randomFrom } from '../../../scripts/lib/search/questions/random.ts';

/** One text of the archive that quotations are drawn from. */
export interface DrawnText {
  readonly id: string;
  /** Who speaks; null: not known. */
  readonly speaker: string | null;
  readonly paragraphs: readonly string[];
}

export const DRAWN_KINDS = ['verbatim', 'altered', 'shortened', 'stitched', 'somebody-else', 'absent'] as const;
export type DrawnKind = (typeof DRAWN_KINDS)[number];

export interface DrawnQuotation {
  readonly kind: DrawnKind;
  readonly quotation: string;
  /** Claimed; null: none. */
  readonly speaker: string | null;
  /** The texts it was taken from; empty: from none of the archive. */
  readonly from: readonly string[];
  /** What was done to it, for whoever looks at a miss. */
  readonly how: string;
}

/** More are drawn than are wanted: the scan takes out those whose truth another text changes. */
const SURPLUS = 1.4;
/** A quotation from elsewhere is absent where no text has so large a part of its runs of four words. */
const SHARED_AT_MOST = 0.3;
const RUN = 4;

/**
 * Draw quotations.
 *
 * @param texts of the archive
 * @param others texts that it does not have
 * @param each how many of each kind; fewer come back where the texts do not give as many
 */
export function drawQuotations(
  texts: readonly DrawnText[],
  others: readonly DrawnText[],
  each: number,
  seed = 1,
): readonly DrawnQuotation[] {
  const draw = new Draw(texts, others, randomFrom(seed));
  const candidates = DRAWN_KINDS.flatMap((kind) =>
    Array.from({ length: Math.ceil(each * SURPLUS) }, () => draw.one(kind)),
  );
  const found = candidates.filter((one) => one !== null);
  const truth = scan(texts, found);
  const kept = found.filter((one, index) => stands(one, truth[index]!));
  return DRAWN_KINDS.flatMap((kind) => kept.filter((one) => one.kind === kind).slice(0, each));
}

class Draw {
  private readonly texts: readonly DrawnText[];
  private readonly others: readonly DrawnText[];
  private readonly random: () => number;

  constructor(texts: readonly DrawnText[], others: readonly DrawnText[], random: () => number) {
    this.texts = texts;
    this.others = others;
    this.random = random;
  }

  /** Null where a text chosen at random does not give one, time after time. */
  one(kind: DrawnKind): DrawnQuotation | null {
    let found: DrawnQuotation | null = null;
    for (let tries = 0; found === null && tries < 10; tries++) found = this.try(kind);
    return found;
  }

  private try(kind: DrawnKind): DrawnQuotation | null {
    if (kind === 'verbatim') return this.verbatim();
    if (kind === 'altered') return this.altered();
    if (kind === 'shortened') return this.shortened();
    if (kind === 'stitched') return this.stitched();
    if (kind === 'somebody-else') return this.somebodyElse();
    return this.absent();
  }

  private verbatim(): DrawnQuotation | null {
    const piece = this.piece(this.texts, 6, 40);
    if (!piece) return null;
    const named = piece.text.speaker !== null && this.random() < 0.5;
    return {
      kind: 'verbatim',
      quotation: this.dress(piece.words.join(' ')),
      speaker: named ? this.nameOf(piece.text.speaker!) : null,
      from: [piece.text.id],
      how: 'as it stands',
    };
  }

  private altered(): DrawnQuotation | null {
    const piece = this.piece(this.texts, 10, 40);
    if (!piece) return null;
    const words = [...piece.words];
    const how: string[] = [];
    for (let left = 1 + this.below(3); left > 0; left--) {
      // A word less at an end is a shorter quotation, not an altered one.
      const at = 1 + this.below(words.length - 2);
      if (bare(words[at]!) === '') return null;
      const act = this.pick(['change', 'drop', 'add'] as const);
      const other = this.word();
      how.push(`${act} ${words[at]} ${act === 'drop' ? '' : other}`);
      if (act === 'change') words[at] = other;
      else if (act === 'drop') words.splice(at, 1);
      else words.splice(at, 0, other);
    }
    return {
      kind: 'altered',
      quotation: this.dress(words.join(' ')),
      speaker: null,
      from: [piece.text.id],
      how: how.join('; '),
    };
  }

  private shortened(): DrawnQuotation | null {
    const piece = this.piece(this.texts, 14, 60);
    if (!piece) return null;
    const { words } = piece;
    const inserted = this.random() < 0.3;
    const from = 4 + this.below(words.length - 9);
    const longest = words.length - 4 - from;
    const out = inserted ? Math.min(longest, 1 + this.below(2)) : 1 + this.below(longest);
    const mark = inserted
      ? `[${Array.from({ length: 1 + this.below(2) }, () => bare(this.word())).join(' ')}]`
      : this.pick(['…', '...', '[…]', '[...]', '. . .', '(...)', '(…)']);
    return {
      kind: 'shortened',
      quotation: this.dress([...words.slice(0, from), mark, ...words.slice(from + out)].join(' ')),
      speaker: null,
      from: [piece.text.id],
      how: `${mark} for ${words.slice(from, from + out).join(' ')}`,
    };
  }

  private stitched(): DrawnQuotation | null {
    const [one, other] = [this.piece(this.texts, 7, 20), this.piece(this.texts, 7, 20)];
    if (!one || !other || one.text.id === other.text.id) return null;
    const seam = this.pick([' ', ' ', ' … ', ', ', '. ']);
    return {
      kind: 'stitched',
      quotation: this.dress(
        `${one.words.join(' ').replace(/[^\p{L}\p{M}\p{N}]+$/u, '')}${seam}${other.words.join(' ')}`,
      ),
      speaker: null,
      from: [one.text.id, other.text.id],
      how: `seam “${seam}”`,
    };
  }

  private somebodyElse(): DrawnQuotation | null {
    const piece = this.piece(this.texts, 8, 40);
    const other = this.pick(this.texts).speaker;
    if (!piece || piece.text.speaker === null || other === null) return null;
    return {
      kind: 'somebody-else',
      quotation: this.dress(piece.words.join(' ')),
      speaker: this.nameOf(other),
      from: [piece.text.id],
      how: `${piece.text.speaker}, not ${other}`,
    };
  }

  private absent(): DrawnQuotation | null {
    const piece = this.piece(this.others, 8, 40);
    if (!piece) return null;
    const quotation = this.dress(piece.words.join(' '));
    return { kind: 'absent', quotation, speaker: null, from: [], how: `from ${piece.text.id}` };
  }

  /** Words in a row of one paragraph, as they stand between spaces. */
  private piece(texts: readonly DrawnText[], fewest: number, most: number) {
    for (let tries = 0; tries < 20; tries++) {
      const text = this.pick(texts);
      const words =
        this.pick(text.paragraphs)
          ?.split(/\s+/u)
          .filter((word) => word !== '') ?? [];
      const length = fewest + this.below(most - fewest + 1);
      if (words.length < fewest) continue;
      const taken = Math.min(length, words.length);
      const at = this.below(words.length - taken + 1);
      const cut = words.slice(at, at + taken);
      // The text may be cut short itself, or have an editor’s word in brackets: then what was done to it is not known.
      if (cut.some((word) => /[[\]…]|\.\.|^\.$/u.test(word))) continue;
      if (cut.filter((word) => /[\p{L}\p{N}]/u.test(word)).length < fewest) continue;
      return { text, words: cut };
    }
    return null;
  }

  /** A word that stands somewhere in the texts. */
  private word(): string {
    for (;;) {
      const words = this.pick(this.pick(this.texts).paragraphs)?.split(/\s+/u) ?? [];
      const word = bare(this.pick(words) ?? '');
      if (/^[\p{L}\p{N}]+$/u.test(word)) return word;
    }
  }

  /** What a typist changes: marks, spaces, the first letter, a mark at the end. Nothing of it is another word. */
  private dress(quotation: string): string {
    let dressed = quotation;
    if (this.random() < 0.3) dressed = dressed.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').replace(/[–—]/gu, '-');
    if (this.random() < 0.2) dressed = dressed.replaceAll(' ', () => (this.random() < 0.1 ? '  ' : ' '));
    if (this.random() < 0.3) dressed = dressed.charAt(0).toUpperCase() + dressed.slice(1);
    if (this.random() < 0.2) dressed = `${dressed.replace(/[.,;:]+$/u, '')}${this.pick(['.', ','])}`;
    return this.random() < 0.4 ? `“${dressed}”` : dressed;
  }

  /** A name as people write it: whole, or the surname alone, or in capitals. */
  private nameOf(name: string): string {
    const parts = name.split(' ');
    return this.pick([name, name, parts.at(-1)!, name.toUpperCase()]);
  }

  private below(limit: number): number {
    return Math.floor(this.random() * Math.max(1, limit));
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');

/** Words by which the scan compares, blind to marks and capitals: stricter than a checker may be about what is the same. */
const scanned = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

interface Scanned {
  /** The texts that have all its words in a row. */
  readonly whole: readonly DrawnText[];
  /** The largest part of its runs of four words that one text has. */
  readonly shared: number;
}

/** One pass over all texts. */
function scan(texts: readonly DrawnText[], quotations: readonly DrawnQuotation[]): readonly Scanned[] {
  const words = quotations.map(({ quotation }) => scanned(quotation));
  const runs = new Map<string, number[]>();
  words.forEach((list, index) => {
    for (let at = 0; at + RUN <= list.length; at++) {
      const key = list.slice(at, at + RUN).join(' ');
      const of = runs.get(key) ?? runs.set(key, []).get(key)!;
      if (of.at(-1) !== index) of.push(index);
    }
  });
  const whole = quotations.map((): DrawnText[] => []);
  const shared = new Float64Array(quotations.length);
  for (const text of texts) {
    const had = new Map<number, Set<string>>();
    for (const paragraph of text.paragraphs) {
      const list = scanned(paragraph);
      for (let at = 0; at + RUN <= list.length; at++) {
        const key = `${list[at]} ${list[at + 1]} ${list[at + 2]} ${list[at + 3]}`;
        for (const index of runs.get(key) ?? []) {
          (had.get(index) ?? had.set(index, new Set()).get(index)!).add(key);
          const wanted = words[index]!;
          if (wanted[0] !== list[at] || whole[index]!.at(-1) === text) continue;
          if (wanted.every((word, offset) => list[at + offset] === word)) whole[index]!.push(text);
        }
      }
    }
    for (const [index, keys] of had)
      shared[index] = Math.max(shared[index]!, keys.size / (words[index]!.length - RUN + 1));
  }
  return quotations.map((_, index) => ({ whole: whole[index]!, shared: shared[index]! }));
}

/** Whether a quotation is what it was made to be, in sight of all texts. */
function stands({ kind, speaker, quotation }: DrawnQuotation, { whole, shared }: Scanned): boolean {
  // Marks in the words that could stand for something else make the truth uncertain.
  if (scanned(quotation).length < 6) return false;
  if (kind === 'verbatim') return true;
  if (kind === 'absent') return shared < SHARED_AT_MOST;
  if (kind !== 'somebody-else') return whole.length === 0;
  const claimed = scanned(speaker!).at(-1)!;
  return whole.every(({ speaker: by }) => by !== null && !scanned(by).includes(claimed));
}
