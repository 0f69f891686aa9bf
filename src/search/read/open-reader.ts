import type { Chunk, Piece } from '../files/chunk.ts';
import { readFacet } from '../files/facet.ts';
import { ENTRY, folderOf, FORMAT, PATHS } from '../files/format.ts';
import { keyOf } from '../files/start.ts';
import { readTurns } from '../files/turns.ts';
import {
  type Card,
  type Facet,
  type FacetColumn,
  IndexError,
  type LoadFile,
  type Occurrences,
  type Passage,
  type RunFound,
  type SearchReader,
} from '../reader.ts';
import { foldWord } from '../tokens/fold.ts';
import { isLatin, stemOf } from '../tokens/stem.ts';
import { Files, readWhole } from './files.ts';
import { frequentFile } from './frequent-lists.ts';
import { Index } from './index-files.ts';
import { inflate as streamed } from './inflate.ts';
import { partsOf, positionsOfRun } from './phrase.ts';
import { placesOf } from './frequent-places.ts';
import { placesOfRow } from './row.ts';
import { countUpTo } from './sorted.ts';
import { isInside } from './stretches.ts';
import { pieceAt, textAt } from './text.ts';

/**
 * Open the exact index of an archive.
 *
 * @param load loads a file by its path below the index’s folder, `index.json` first, which must not come from a cache that is
 *   older than the others
 * @param inflate undoes raw deflate; what the platform has unless told
 * @throws IndexError where files are missing, cut, or of a format that this reader does not know
 */
export async function openReader(load: LoadFile, inflate = streamed): Promise<SearchReader> {
  const entry = await load(ENTRY);
  if (entry === null) throw new IndexError(ENTRY, 'is missing');
  const { format, version } = readWhole(
    ENTRY,
    () => JSON.parse(new TextDecoder().decode(entry)) as { readonly format?: unknown; readonly version?: unknown },
  );
  if (format !== FORMAT || typeof version !== 'string')
    throw new IndexError(ENTRY, `is of the format ${String(format)}, not ${FORMAT}`);
  const index = await Index.open(new Files((path) => load(`${folderOf(version)}/${path}`), inflate));
  return new Reader(index);
}

class Reader implements SearchReader {
  readonly size: number;
  readonly #index: Index;

  constructor(index: Index) {
    this.#index = index;
    this.size = index.start.statements;
  }

  readonly spans: SearchReader['spans'] = (statement) => this.#index.table.spans[statement]!;

  readonly length: SearchReader['length'] = (statement) => this.startOf(statement + 1) - this.startOf(statement);

  readonly startOf: SearchReader['startOf'] = (statement) => this.#index.table.starts[statement]!;

  readonly titleEnd: SearchReader['titleEnd'] = (statement) =>
    this.startOf(statement) + this.#index.table.titles[statement]!;

  readonly statementAt: SearchReader['statementAt'] = (position) =>
    Math.min(this.size, countUpTo(this.#index.table.starts, position)) - 1;

  readonly facet = async (facet: Facet): Promise<FacetColumn> => (await this.#facetFile(facet)).column;

  readonly phrase = async (tokens: readonly string[]): Promise<Occurrences> => {
    if (tokens.length === 0) return this.#positions(new Uint32Array(0));
    const frequent = this.#index.frequent.get(keyOf(tokens));
    return frequent === undefined
      ? this.#positions(await positionsOfRun(this.#index, tokens))
      : this.#frequent(frequent);
  };

  readonly parts: SearchReader['parts'] = (tokens) =>
    this.#index.frequent.has(keyOf(tokens)) ? [] : partsOf(this.#index, tokens);

  readonly forms: SearchReader['forms'] = async (word) => {
    const { languages, otherStems } = this.#index.start;
    const folded = foldWord(word);
    if (folded === '') return [];
    const stem = stemOf(folded, languages);
    const names = (await this.#index.bucketOf(stem)).link(stem);
    const keys = isLatin(folded) ? otherStems.map((language) => `${language}:${stemOf(folded, [language])}`) : [];
    const stems = new Set([stem, ...names.map((name) => stemOf(name, languages))]);
    const found = await Promise.all([
      ...[...stems].map((one) => this.#wordsOf(one)),
      ...keys.map(async (key) => (await this.#index.bucketOf(key)).link(key)),
    ]);
    const forms = [...new Set(found.flat())].toSorted();
    return Promise.all(forms.map(async (form) => ({ form, occurrences: await this.phrase([form]) })));
  };

  /** The words that have a stem. */
  async #wordsOf(stem: string): Promise<readonly string[]> {
    const { start, frequentStems } = this.#index;
    const rare = [...(await this.#index.bucketOf(stem)).words()].filter(
      (word) => stemOf(word, start.languages) === stem,
    );
    return [...rare, ...(frequentStems.get(stem) ?? []).map(({ tokens }) => tokens[0]!)];
  }

  readonly row: SearchReader['row'] = async (row) => {
    const placed = await placesOfRow(this.#index, row);
    return Promise.all(
      placed.map(async ({ tokens, starts }): Promise<RunFound> => ({
        tokens,
        occurrences: starts === null ? await this.phrase(tokens) : this.#positions(starts),
      })),
    );
  };

  readonly positions: SearchReader['positions'] = (tokens, within) => placesOf(this.#index, tokens, within);

  readonly turnsOf: SearchReader['turnsOf'] = async (speaker) => {
    const { turnFiles } = await this.#facetFile('speaker');
    const file = turnFiles.findLastIndex((first) => first <= speaker);
    const turns = await this.#index.files.get(PATHS.turns(file), true, readTurns);
    const stretches = turns[speaker - turnFiles[file]!];
    if (stretches === undefined) throw new IndexError(PATHS.turns(file), `has no speaker ${speaker}`);
    return stretches;
  };

  readonly spokenBy: SearchReader['spokenBy'] = async (speaker) => {
    const stretches = await this.turnsOf(speaker);
    return (position) => isInside(stretches, position);
  };

  readonly card = async (statement: number): Promise<Card> => {
    const known = this.#index.cards.get(statement);
    if (known) return known;
    const start = this.startOf(statement);
    await textAt(this.#index, start, start);
    const card = this.#index.cards.get(statement);
    if (!card) throw new IndexError(PATHS.text(0), `has no card of the statement ${statement}`);
    return card;
  };

  readonly passagesAt = async (position: number): Promise<readonly Passage[]> => {
    const { chunk, at } = pieceAt(await textAt(this.#index, position, position), position);
    return [passageOf(chunk.pieces[at]!)];
  };

  readonly text = async (statement: number): Promise<readonly Passage[]> => {
    const chunks = await textAt(this.#index, this.startOf(statement), this.startOf(statement + 1) - 1);
    return whole(chunks.flatMap((chunk) => chunk.pieces.filter((piece) => isOf(chunk, piece, statement))));
  };

  #facetFile(facet: Facet) {
    return this.#index.files.get(PATHS.facet(facet), true, (bytes) => {
      const { values, rows, turnFiles } = readFacet(bytes, this.size);
      // One object as long as the file is kept, so that others may keep what they make of it.
      const column: FacetColumn = { values, of: (statement) => rows[statement]! };
      return { column, turnFiles };
    });
  }

  async #frequent(number: number): Promise<Occurrences> {
    const { statements, times, titles } = await frequentFile(this.#index, number);
    return { statements, times, titles, positions: null, total: this.#index.start.frequent[number]!.count };
  }

  #positions(positions: Uint32Array): Occurrences {
    const statements: number[] = [];
    const times: number[] = [];
    let next = 0;
    for (const position of positions) {
      if (position >= next) {
        const statement = this.statementAt(position);
        statements.push(statement);
        times.push(0);
        next = this.startOf(statement + 1);
      }
      times[times.length - 1]!++;
    }
    return {
      statements: Uint32Array.from(statements),
      times: Uint32Array.from(times),
      positions,
      total: positions.length,
    };
  }
}

const isOf = ({ cards }: Chunk, { card }: Piece, statement: number) => cards[card]!.statement === statement;

function passageOf({ zone, anchor, voice, offset, first, text }: Piece): Passage {
  return { zone, anchor, voice, text, offset, first };
}

/** Passages with the parts of long ones put together. */
function whole(pieces: readonly Piece[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const piece of pieces) {
    const last = passages.at(-1);
    if (last && piece.offset > 0) passages[passages.length - 1] = { ...last, text: last.text + piece.text };
    else passages.push(passageOf(piece));
  }
  return passages;
}
