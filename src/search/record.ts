/**
 * The first line of the file of records; each other line is a record. Statements come in the order in which their addresses
 * were published, so that new ones are added at the end.
 */
export interface SearchSettings {
  /** BCP 47 tags of the interface, the archive's own first. */
  readonly languages: readonly string[];
  /** BCP 47 tags of the words, that of most statements first. */
  readonly wordsIn: readonly string[];
  readonly names: readonly NameGroup[];
  /** How many records follow. */
  readonly statements: number;
}

/** Names of one person that stand for each other, in two scripts or more: whole names, or surnames as they stand alone. */
export type NameGroup = readonly string[];

/**
 * What the search holds of one statement. Records are made with the pages, from what readers may see, so that nothing can be
 * found that is not shown; both indexes, the exact one and Pagefind’s, are built from them.
 */
export interface SearchRecord {
  /** Id of the statement: its page is `statements/<id>/`. */
  readonly id: string;
  /** BCP 47 tag of its words. */
  readonly lang: string;
  readonly kind: string;
  /** EDTF; null: undated. */
  readonly date: string | null;
  /** The date is worked out, not printed: it stands in brackets. */
  readonly workedOut: boolean;
  /** The days that it may be from, in order and apart; empty: undated. */
  readonly spans: readonly DaySpan[];
  /** Whose words the statement is, as it names them. */
  readonly speakers: readonly KeyedName[];
  /** Everybody who speaks in it, main speakers and turns, each once. */
  readonly voices: readonly KeyedName[];
  readonly source: KeyedName | null;
  /** Organisations that it stands in the name of, or that its speakers hold an office in on that day. */
  readonly organisations: readonly KeyedName[];
  readonly place: KeyedName | null;
  /** COinS, by which reference managers take a result; empty where there is none. */
  readonly coins: string;
  /** In the order of the page; the first is the title. */
  readonly paragraphs: readonly SearchParagraph[];
}

/** A name with what its filter is found by: `key` is the id of its page, or the name itself where it has none. */
export interface KeyedName {
  readonly key: string;
  readonly name: string;
}

/** First and last day, days since 1 January 1970; null: no end on that side. */
export interface DaySpan {
  readonly first: number | null;
  readonly last: number | null;
  /** This span is meant beside the others (EDTF `{…}`), so the statement is certainly of it; left out: it may be of one of them. */
  readonly also?: true;
}

/** What words stand in: printed ones (title to words), or what the record says of the statement. */
export const ZONES = [
  'title',
  'standfirst',
  'subheading',
  'label',
  'words',
  'speaker',
  'role',
  'source',
  'place',
] as const;
export type Zone = (typeof ZONES)[number];

export interface SearchParagraph {
  readonly zone: Zone;
  /** Anchor of the paragraph or turn on the page, of a subheading that of what follows it; null: the head of the page. */
  readonly anchor: string | null;
  /** Position in `voices` of who says it; null: nobody, or not known. */
  readonly voice: number | null;
  readonly text: string;
  /** What is quoted in it of somebody else than who says it, in order and apart; left out where nothing is. */
  readonly quotes?: readonly QuotedWords[];
}

/** Words inside a paragraph that are somebody’s own: UTF-16 offsets of what stands between the marks. */
export interface QuotedWords {
  /** Position in `voices`. */
  readonly voice: number;
  readonly start: number;
  readonly end: number;
}
