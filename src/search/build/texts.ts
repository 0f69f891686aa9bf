import type { Card } from '../reader.ts';
import type { SearchParagraph, SearchRecord } from '../record.ts';
import { type Chunk, type Piece, writeChunk } from '../files/chunk.ts';
import { layOut } from '../files/positions.ts';
import { scanTokens } from '../tokens/tokenise.ts';
import { growing32 } from './grow.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Tokens of a paragraph. */
interface ScannedText {
  readonly numbers: readonly number[];
  /** The offset at which the text may be cut before each; 0: nowhere. */
  readonly cuts: readonly number[];
  /** UTF-16 offsets of each. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Numbers the statements and their tokens as they come, and cuts their texts into chunks. */
export class Texts {
  /** The token at each position; 0: none. */
  readonly tokens = growing32();
  readonly starts: number[] = [0];
  /** How many positions each title has with what is free behind it. */
  readonly titles: number[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #chunkPositions: number;
  #cards: (Card & { readonly statement: number })[] = [];
  #pieces: Piece[] = [];
  /** How many chunks were given away. */
  chunks = 0;

  constructor(vocabulary: Vocabulary, chunkPositions: number) {
    this.#vocabulary = vocabulary;
    this.#chunkPositions = chunkPositions;
  }

  /**
   * @param languages bits that are set for every word of the record
   * @param spoken told for each paragraph and quotation that somebody says, in their order: place in `voices`, first position, the one
   *   behind the last
   * @returns chunks that are complete, before compression
   */
  add(
    record: SearchRecord,
    languages: number,
    spoken: (voice: number, first: number, behind: number) => void,
  ): readonly Uint8Array[] {
    const scanned = record.paragraphs.map(({ text }) => this.#scan(text, languages));
    const start = this.starts.at(-1)!;
    const { firsts, next } = layOut(
      start,
      scanned.map(({ numbers }) => numbers.length),
    );
    this.starts.push(next);
    this.titles.push((firsts[1] ?? next) - start);
    this.tokens.reserve(next);
    this.tokens.length = next;

    const statement = this.titles.length - 1;
    const card = { statement, ...cardOf(record) };
    const full: Uint8Array[] = [];
    for (const [index, paragraph] of record.paragraphs.entries()) {
      const { numbers, cuts, starts, ends } = scanned[index]!;
      const first = firsts[index]!;
      this.tokens.values.set(numbers, first);
      if (paragraph.voice !== null && numbers.length > 0) spoken(paragraph.voice, first, first + numbers.length);
      for (const { voice: whose, start: from, end } of paragraph.quotes ?? []) {
        const within = starts.findIndex((at) => at >= from);
        const behind = ends.findLastIndex((at) => at <= end) + 1;
        if (within !== -1 && within < behind) spoken(whose, first + within, first + behind);
      }
      const voice = paragraph.voice === null ? null : record.voices[paragraph.voice]!.name;
      for (const piece of this.#cut(paragraph, voice, first, numbers.length, cuts)) {
        while (piece.first >= (this.chunks + full.length + 1) * this.#chunkPositions) full.push(this.#close());
        if (this.#cards.at(-1)?.statement !== statement) this.#cards.push(card);
        this.#pieces.push({ ...piece, card: this.#cards.length - 1 });
      }
    }
    this.chunks += full.length;
    return full;
  }

  /** The last chunk. */
  end(): Uint8Array {
    this.chunks++;
    return this.#close();
  }

  #close(): Uint8Array {
    const chunk: Chunk = { cards: this.#cards, pieces: this.#pieces };
    this.#cards = [];
    this.#pieces = [];
    return writeChunk(chunk);
  }

  /** A paragraph’s tokens. */
  #scan(text: string, languages: number): ScannedText {
    const vocabulary = this.#vocabulary;
    const numbers: number[] = [];
    const cuts: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let isFree = false;
    scanTokens(text, (start, end, isWord) => {
      const number = isWord ? vocabulary.word(text.slice(start, end)) : vocabulary.separator(text.slice(start, end));
      if (number === 0) return;
      numbers.push(number);
      starts.push(start);
      ends.push(end);
      // Behind a separator a part would begin with a word whose separator is lost.
      cuts.push(isWord && isFree ? start : 0);
      isFree = isWord;
      if (isWord) vocabulary.languages.values[number]! |= languages;
    });
    return { numbers, cuts, starts, ends };
  }

  /** A paragraph in parts that each lie in one chunk. */
  #cut(
    { zone, anchor, text }: SearchParagraph,
    voice: string | null,
    first: number,
    count: number,
    cuts: readonly number[],
  ): readonly Omit<Piece, 'card'>[] {
    const pieces: Omit<Piece, 'card'>[] = [];
    const size = this.#chunkPositions;
    let [from, offset] = [0, 0];
    const add = (to: number, end: number) =>
      pieces.push({
        zone,
        anchor,
        voice,
        first: first + from,
        tokens: to - from,
        offset,
        text: text.slice(offset, end),
      });
    for (let at = 1; at < count; at++) {
      const isDue = Math.floor((first + at) / size) > Math.floor((first + from) / size);
      if (!isDue || cuts[at] === 0) continue;
      add(at, cuts[at]!);
      [from, offset] = [at, cuts[at]!];
    }
    add(count, text.length);
    return pieces;
  }
}

function cardOf({ id, lang, kind, date, workedOut, speakers, source, coins, paragraphs }: SearchRecord): Card {
  return {
    id,
    lang,
    kind,
    date,
    workedOut,
    title: paragraphs.find(({ zone }) => zone === 'title')?.text ?? '',
    speakers: speakers.map(({ name }) => name),
    source: source?.name ?? null,
    coins,
  };
}
