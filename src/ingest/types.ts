import type { VFileMessage } from 'vfile-message';
import type { Decision, FileReport } from '../statement/archive.ts';
import type { Authority, Office, Person } from '../statement/authority.ts';
import type { Edtf } from '../statement/edtf.ts';
import type { Models } from './learned/models.ts';
import type { Basis, Evidence, Kind, Quotation, Statement, Tier } from '../statement/schema.ts';

/**
 * A raw file as received. `file`: its path below `raw/`, with forward slashes. Its bytes are asked for when it is read, one file after the other, and
 * not kept: the caller may fetch them then.
 */
export interface RawFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A statement whose address is settled: what a re-ingest recognises its item by. */
export interface Known {
  readonly id: string;
  readonly file: string;
  /** Anchors of its paragraphs. */
  readonly anchors: readonly string[];
}

/** What ingest knows beside the raw files. */
export interface Context {
  readonly authority: Authority;
  readonly decisions: readonly Decision[];
  readonly known: readonly Known[];
  /** False: what was weighed is not kept; of a large archive it fills more memory than the words. */
  readonly candidates?: boolean;
  /** What was learned from texts with known answers; left out: what ships. */
  readonly models?: Models | undefined;
}

/**
 * A line of the raw file after decoding and cleaning. `number` counts from 1 and is the raw file's own; numbers rise from line to line.
 * Where a wrapping held several lines in one of the raw file (a page of HTML saved as one line), those have fractions, which
 * `line-number.ts` makes and takes away; and where it was taken off, numbers are missing.
 */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** The last line of the raw file that the words reach to; absent where they end on the line they begin on. */
  readonly last?: number;
  /** The mark-up says that the line is a heading, of this rank from 1 (the highest). */
  readonly heading?: number;
  /** White space before the words, in columns; absent where there is none. Typists begin a paragraph so. */
  readonly indent?: number;
}

/** Where a text stands on the page: what a date or a name found there means depends on it. */
export type Zone =
  /** A collector's own line or prefix: `date 2020-12-13`. */
  | 'collector-header'
  /** Page furniture above the text: clocks, addresses, counters. */
  | 'banner'
  | 'navigation'
  /** The name of who publishes, at the top of the page. */
  | 'masthead'
  /** Who wrote it: `By Ilsabet Moravec, Islands Wire`. */
  | 'byline'
  /** Whose the page is: `© 2009 The Kittiwick Lantern`. */
  | 'copyright'
  /** A line beside the title or the words with a day in it, most often that on which the page was posted. */
  | 'posted'
  | 'title'
  | 'standfirst'
  /** `VIENNA, December 13. /TASS/`: the opening of a wire's first paragraph. */
  | 'dateline'
  /** Who wrote or sent the text, as its wrapping says. */
  | 'byline'
  /** The first paragraph of a report. */
  | 'lead'
  | 'body'
  | 'subheading'
  | 'turn-label'
  /** `To be continued...`, `(ends)`: says something about the text, is not part of it. */
  | 'continuation'
  | 'footer';

/** Text of one zone, on one raw line. `text` is a slice of the cleaned line, from offset `start` of it. */
export interface ZonedText {
  readonly zone: Zone;
  readonly line: number;
  readonly start: number;
  readonly text: string;
}

/** The title of a page as it was chosen. */
export interface ChosenTitle {
  readonly lines: readonly Line[];
  readonly text: string;
  /** What chose it: the model, a rule for the shape of the text, or the wrapping that gives it. */
  readonly rule: 'chosen' | 'above-dateline' | 'first-line' | 'told';
  /** How probable it is the headline, and nothing else, as far as the model can tell: from 0 to 1. */
  readonly probability: number;
  /** The features that weighed most. */
  readonly reasons: readonly string[];
}

/**
 * A paragraph of an item: its words as the statement will hold them, and the raw lines they stand on. A hard-
 * wrapped paragraph has several lines, joined with single spaces.
 */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly [first: number, last: number];
  readonly zone: 'lead' | 'body';
  /** Number of the turn it belongs to (index into `Item.turns`), or null. */
  readonly turn: number | null;
}

/** A turn as printed. `label` has no colon and no stage direction. */
export interface PrintedTurn {
  readonly label: string;
  readonly line: number;
  /**
   * `question` and `answer` only where the label says so or the other turns prove it. `narrative`: a mark such as `[END RECORDING]`, after
   * which the paragraphs are the editor's; they belong to no turn.
   */
  readonly kind: 'question' | 'answer' | 'speech' | 'narrative';
}

/** One statement as segmentation cuts it from a raw file: printed parts, nothing interpreted. */
export interface Item {
  readonly file: string;
  readonly sha256: string;
  readonly lines: readonly [first: number, last: number];
  readonly lang: string;
  readonly title: Line | null;
  /** How the title was chosen among the lines of the page; absent or null where a rule found it, or there is none. */
  readonly headline?: ChosenTitle | null;
  readonly standfirst: Line | null;
  readonly paragraphs: readonly Paragraph[];
  /** Short headings printed between paragraphs. */
  readonly subheadings: readonly Line[];
  readonly turns: readonly PrintedTurn[];
  /** Everything of the item and of the page around it that dates, names or places may be read from. */
  readonly zones: readonly ZonedText[];
  /** Id of the source, where a mark of one that has a record was found. */
  readonly source: string | null;
  /** True for a teaser in a list of dated items: only the opening of the text is there. */
  readonly excerpt: boolean;
  readonly kind: Kind;
}

/** A value with how it is known. */
export interface Sourced<T> {
  readonly value: T;
  readonly basis: Basis;
  readonly tier: Tier;
  readonly evidence: readonly Evidence[];
}

/** Something that was weighed: what it was, where it stands, what became of it and why. For `--explain`. */
export interface Candidate {
  readonly field: string;
  readonly value: string;
  readonly rule: string;
  readonly line: number | null;
  readonly quote: string | null;
  readonly outcome: 'won' | 'lost' | 'supported' | 'contradicted';
  readonly why: string;
}

// ── dates ──────────────────────────────────────────────────────────────────────────────────────────────

/** "Foreign Minister Sergey Lavrov": the text asserts, of its own present, that the person holds the office. */
export interface AssertedOffice {
  readonly person: Person;
  readonly offices: readonly Office[];
  /** True in a speaker's own words: a courtesy title outlasts the office, so only its beginning bounds the text. */
  readonly lasting: boolean;
  readonly line: number;
  readonly quote: string;
}

export interface DateSolution {
  readonly date: Sourced<Edtf | null>;
  readonly published: Sourced<Edtf | null>;
  readonly captured: Sourced<string | null>;
  readonly candidates: readonly Candidate[];
  readonly messages: readonly VFileMessage[];
}

// ── people ─────────────────────────────────────────────────────────────────────────────────────────────

/** A name in a text. Offsets are UTF-16 into that text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Whom the authority has under that name; empty: nobody. */
  readonly people: readonly Person[];
  readonly form: 'full' | 'surname' | 'label';
  /** Title printed beside the name (`Foreign Minister`), as printed; null: none. */
  readonly title: string | null;
  /** Offices of the people above that the title asserts. */
  readonly offices: readonly Office[];
  /** False for "then-Foreign Minister", "former President": the office is not asserted of the present. */
  readonly present: boolean;
}

/** A quotation before its paragraph has an anchor. `paragraph`: index into `Item.paragraphs`. */
export type FoundQuotation = Omit<Quotation, 'paragraph'> & {
  readonly paragraph: number;
  readonly rule: string;
  /** How probable its speaker is, 0 to 1. */
  readonly share: number;
  /** The features that decided, the heaviest first. */
  readonly reasons: readonly string[];
};

// ── result ─────────────────────────────────────────────────────────────────────────────────────────────

/**
 * What ingest made of one raw file. `report.statements[].written` is for the archive to fill in. Its statements are put together when they
 * are asked for, and not kept: those of a large archive fill more memory than there may be.
 */
export interface FileReading {
  readonly file: string;
  readonly statements: readonly Statement[];
  readonly report: Omit<FileReport, 'statements'>;
  readonly candidates: readonly Candidate[];
  readonly messages: readonly VFileMessage[];
}
