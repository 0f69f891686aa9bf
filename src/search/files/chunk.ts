import type { Card } from '../reader.ts';
import { type Zone, ZONES } from '../record.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** A part of the words, cut where positions reach a multiple of the chunk’s size. */
export interface Chunk {
  /** The statements that are in it, in order, with what a result shows of them. */
  readonly cards: readonly (Card & { readonly statement: number })[];
  readonly pieces: readonly Piece[];
}

/** A paragraph or a part of it. */
export interface Piece {
  /** Place of its statement in `cards`. */
  readonly card: number;
  readonly zone: Zone;
  readonly anchor: string | null;
  /** Name of who says it. */
  readonly voice: string | null;
  /** Position of its first token. */
  readonly first: number;
  /** How many tokens it has. */
  readonly tokens: number;
  /** UTF-16 offset of `text` in its paragraph. */
  readonly offset: number;
  readonly text: string;
}

/** Before compression. */
export function writeChunk({ cards, pieces }: Chunk): Uint8Array {
  const out = new ByteWriter();
  out.number(cards.length);
  let statement = 0;
  for (const card of cards) {
    out.number(card.statement - statement);
    statement = card.statement;
    for (const text of [card.id, card.lang, card.kind, card.date ?? '']) out.text(text);
    out.byte((card.workedOut ? 1 : 0) + (card.source === null ? 0 : 2));
    out.text(card.title);
    out.number(card.speakers.length);
    for (const name of card.speakers) out.text(name);
    if (card.source !== null) out.text(card.source);
    out.text(card.coins);
  }
  out.number(pieces.length);
  let last = 0;
  for (const { card, zone, anchor, voice, first, tokens, offset, text } of pieces) {
    out.number(card);
    out.byte(ZONES.indexOf(zone));
    out.text(anchor ?? '');
    out.text(voice ?? '');
    out.number(first - last);
    last = first;
    out.number(tokens);
    out.number(offset);
    out.text(text);
  }
  return out.done();
}

/** @throws RangeError where the bytes end too early */
export function readChunk(bytes: Uint8Array): Chunk {
  const file = new ByteReader(bytes);
  const orNull = (text: string) => (text === '' ? null : text);
  let statement = 0;
  const cards = Array.from({ length: file.number() }, () => {
    statement += file.number();
    const [id, lang, kind, date] = [file.text(), file.text(), file.text(), orNull(file.text())];
    const flags = file.byte();
    const title = file.text();
    const speakers = Array.from({ length: file.number() }, () => file.text());
    const source = flags & 2 ? file.text() : null;
    const coins = file.text();
    return { statement, id, lang, kind, date, workedOut: (flags & 1) === 1, title, speakers, source, coins };
  });
  let last = 0;
  const pieces = Array.from({ length: file.number() }, (): Piece => {
    const card = file.number();
    const zone = ZONES[file.byte()];
    if (card >= cards.length || zone === undefined)
      throw new RangeError('A part of a text refers to what is not there.');
    const [anchor, voice] = [orNull(file.text()), orNull(file.text())];
    last += file.number();
    return { card, zone, anchor, voice, first: last, tokens: file.number(), offset: file.number(), text: file.text() };
  });
  return { cards, pieces };
}
