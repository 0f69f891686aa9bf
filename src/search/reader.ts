import type { DaySpan, KeyedName, Zone } from './record.ts';

/** Loads one file of the index, by its path below the index’s folder; null where there is no such file. */
export type LoadFile = (path: string) => Promise<Uint8Array | null>;

/** Filters with a list of values. */
export const FACETS = ['speaker', 'source', 'kind', 'lang', 'organisation', 'place'] as const;
export type Facet = (typeof FACETS)[number];

/** The values of a filter, and which of them each statement has. */
export interface FacetColumn {
  readonly values: readonly KeyedName[];
  /** Positions in `values`, ascending; empty where nothing is known. */
  readonly of: (statement: number) => readonly number[];
}

/**
 * Where a run of tokens stands. Statements have numbers, from 0, in the order of the ledger; tokens have positions, counted
 * through all statements, so that equal distances mean equal runs.
 */
export interface Occurrences {
  /** Numbers of the statements, ascending. */
  readonly statements: Uint32Array;
  /** How often in each of them: exact where `positions` is there, else the least number of its class (1, 2, 4, 12). */
  readonly times: Uint8Array | Uint16Array | Uint32Array;
  /** Positions of the first token, ascending; null for a run so frequent that only its statements are kept. */
  readonly positions: Uint32Array | null;
  /**
   * Statements in whose title it stands, ascending, so that a frequent word there can weigh more too; left out where `positions`
   * is there, which tells it (`titleEnd`).
   */
  readonly titles?: Uint32Array;
  /** How often in all. */
  readonly total: number;
}

/** Parts of the row of positions, apart and ascending: pairs of the first position of each and the one behind its last. */
export type Stretches = readonly number[];

/** Tokens in a row, each one of several. */
export type Row = readonly ReadonlySet<string>[];

/** A run of tokens with where it stands. */
export interface RunFound {
  readonly tokens: readonly string[];
  readonly occurrences: Occurrences;
}

/** Tokens of a run, from one up to, not including, another. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** What a result shows of its statement without its page. */
export interface Card {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly date: string | null;
  readonly workedOut: boolean;
  readonly title: string;
  readonly speakers: readonly string[];
  readonly source: string | null;
  readonly coins: string;
}

/** A paragraph, or the part of a long one that lies in one file. */
export interface Passage {
  readonly zone: Zone;
  readonly anchor: string | null;
  /** Who says it. */
  readonly voice: string | null;
  readonly text: string;
  /** Where `text` begins in its paragraph, UTF-16: links to words count from there. 0 but for the later parts of a long one. */
  readonly offset: number;
  /** Position of its first token. */
  readonly first: number;
}

/** The exact index of an archive, opened. Every method throws `IndexError` where a file is missing or cut: no count is better than a wrong one. */
export interface SearchReader {
  /** How many statements it has. */
  readonly size: number;
  /** Days that a statement may be from; empty: undated. */
  readonly spans: (statement: number) => readonly DaySpan[];
  /** How many positions it has, those between its paragraphs included: a multiple of 64. It stands for the length in ranking, and takes no room of its own in the index. */
  readonly length: (statement: number) => number;
  /** Loaded when it is first asked for. */
  readonly facet: (facet: Facet) => Promise<FacetColumn>;
  /** The statement that a position lies in. */
  readonly statementAt: (position: number) => number;
  /** First position of a statement. */
  readonly startOf: (statement: number) => number;
  /** The position behind a statement’s title: what stands before it stands in the title. */
  readonly titleEnd: (statement: number) => number;
  /** A run of tokens, exactly, as `tokenise` gives them. */
  readonly phrase: (tokens: readonly string[]) => Promise<Occurrences>;
  /**
   * The parts of a run of tokens whose lists `phrase` would load, each of which takes one file; told without loading any. Empty
   * where the run itself is so frequent that only its statements are kept.
   */
  readonly parts: (tokens: readonly string[]) => readonly Part[];
  /** The printed forms of a word, with its names in other scripts, each with where it stands; empty: it occurs nowhere. */
  readonly forms: (word: string) => Promise<readonly { readonly form: string; readonly occurrences: Occurrences }[]>;
  /** The runs that a row stands for, those that occur, each once. */
  readonly row: (row: Row) => Promise<readonly RunFound[]>;
  /**
   * The positions of a run however frequent it is, at least those in some stretches. They are taken from the texts or from lists,
   * whatever takes less to load.
   *
   * @param within null: everywhere
   * @returns ascending; some of those outside `within` may be missing
   */
  readonly positions: (tokens: readonly string[], within: Stretches | null) => Promise<Uint32Array>;
  /**
   * Where somebody speaks.
   *
   * By speaker, since whoever asks has chosen one: their turns take one small file, those of all speakers at scattered positions
   * would take a file for each position.
   *
   * @param speaker position in the values of the facet `speaker`
   */
  readonly turnsOf: (speaker: number) => Promise<Stretches>;
  /** Whether somebody speaks at a position; by speaker, too. */
  readonly spokenBy: (speaker: number) => Promise<(position: number) => boolean>;
  readonly card: (statement: number) => Promise<Card>;
  /** The paragraph that holds a position, or the part of it that lies in one file: one passage. */
  readonly passagesAt: (position: number) => Promise<readonly Passage[]>;
  /** The whole text of a statement. */
  readonly text: (statement: number) => Promise<readonly Passage[]>;
}

/** A file of the index that should be there is not, or is cut. */
export class IndexError extends Error {
  readonly path: string;
  constructor(path: string, found: string) {
    super(`${path} ${found}. Expected the files of one build; build the site anew and publish all of it.`);
    this.path = path;
  }
}
