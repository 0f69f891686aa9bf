import { type Chunk, type Piece, readChunk } from '../files/chunk.ts';
import { PATHS } from '../files/format.ts';
import { IndexError, type Stretches } from '../reader.ts';
import { tokenise } from '../tokens/tokenise.ts';
import type { Index } from './index-files.ts';

async function chunkAt(index: Index, chunk: number): Promise<Chunk> {
  const read = await index.files.get(PATHS.text(chunk), true, readChunk);
  for (const { statement, ...card } of read.cards) index.cards.set(statement, card);
  return read;
}

/** The chunks that hold the tokens from one position to another, both included, in order. */
export async function textAt(index: Index, first: number, last: number): Promise<readonly Chunk[]> {
  const size = index.start.chunkPositions;
  let from = Math.min(Math.floor(first / size), index.start.chunks - 1);
  const to = Math.min(Math.floor(last / size), index.start.chunks - 1);
  const chunks = await Promise.all(Array.from({ length: to - from + 1 }, (_, at) => chunkAt(index, from + at)));
  // A chunk begins where its text may be cut, which may be behind the position that is looked for.
  while (from > 0 && (chunks[0]!.pieces[0]?.first ?? Infinity) > first) chunks.unshift(await chunkAt(index, --from));
  return chunks;
}

/** The place of the piece that holds a position, in the chunk that has it. */
export function pieceAt(chunks: readonly Chunk[], position: number): { readonly chunk: Chunk; readonly at: number } {
  const chunk = chunks.findLast(({ pieces }) => pieces.length > 0 && pieces[0]!.first <= position);
  if (chunk === undefined) throw new IndexError(PATHS.text(0), `does not hold the position ${position}`);
  return { chunk, at: chunk.pieces.findLastIndex(({ first }) => first <= position) };
}

/** Whether a run of tokens stands at a position; null: this engine cuts the text into other tokens than the build did. */
export function standsAt(chunks: readonly Chunk[], position: number, tokens: readonly string[]): boolean | null {
  let piece: Piece | null = null;
  let cut: readonly { readonly text: string }[] = [];
  for (const [index, token] of tokens.entries()) {
    const at = position + index;
    if (piece === null || at >= piece.first + piece.tokens) {
      const { chunk, at: place } = pieceAt(chunks, at);
      piece = chunk.pieces[place]!;
      cut = tokenise(piece.text);
      if (cut.length !== piece.tokens) return null;
    }
    if (cut[at - piece.first]?.text !== token) return false;
  }
  return true;
}

/** The tokens in some stretches, and around them, by position, ascending; null: this engine cuts the text into others than the build did. */
export async function tokensIn(index: Index, within: Stretches): Promise<ReadonlyMap<number, string> | null> {
  const bounds = Array.from({ length: within.length / 2 }, (_, at) => [within[2 * at]!, within[2 * at + 1]!] as const);
  const chunks = await Promise.all(bounds.map(([first, behind]) => textAt(index, first, behind - 1)));
  const tokens = new Map<number, string>();
  for (const { pieces } of new Set(chunks.flat()))
    for (const piece of pieces) {
      const cut = tokenise(piece.text);
      if (cut.length !== piece.tokens) return null;
      for (const [at, { text }] of cut.entries()) tokens.set(piece.first + at, text);
    }
  return tokens;
}
