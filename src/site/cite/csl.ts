/**
 * The citation item: CSL-JSON 1.0.2 (https://docs.citationstyles.org, `csl-data.json`), as far as this archive uses it. Everything
 * that cites a statement is written from one such item, in the build and in the reader's browser alike, so this and all that
 * the styles import knows of no library.
 */

/** A person by the parts of the name, or a name that is not split: an institution's, or one that no record has. */
export type CslName =
  | {
      readonly family: string;
      readonly given: string;
      readonly suffix?: string;
      /** The family name comes first in running text too, without a comma: Wang Yi. */
      readonly 'static-ordering'?: true;
    }
  | { readonly literal: string };

/** A date as CSL knows it: days, months or years, one or two of them, or words. */
export interface CslDate {
  /** `[year, month, day]`, `[year, month]` or `[year]`; two of them are a range. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 (spring) to 4 (winter). */
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

export type CslType = 'article-newspaper' | 'interview' | 'speech' | 'webpage';

/** Variables whose value the text may not print itself. */
export type Variable = 'title' | 'author' | 'contributor' | 'issued' | 'publisher' | 'event-place';

/** What CSL has no variable for. `custom` is where its schema wants such things; other programs pass over it. */
export interface CslCustom {
  /** The kind of text, as the archive names it. */
  readonly kind: string;
  /** The date that is cited, in EDTF; absent: none is known. */
  readonly edtf?: string;
  /** The title of an English text of the same words, where the archive has one. */
  readonly 'translated-title'?: string;
  /** Only a part of the text is kept. */
  readonly excerpt?: true;
  /** Roles of those named as author or contributor, in their order; null where none is known. */
  readonly roles?: readonly (string | null)[];
  /** Newspapers, agencies and broadcasters have titles; all other sources are bodies. */
  readonly periodical?: true;
  /** A news agency, which Wikipedia has a field of its own for. */
  readonly agency?: true;
  /** What was inferred, or supplied by an editor: it goes into brackets. */
  readonly supplied?: readonly Variable[];
  /** What rests on rules alone that are not measured well enough: it gets a question mark, or a note. */
  readonly uncertain?: readonly Variable[];
}

/** A statement as something that can be cited. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  /** As printed, or its first words. */
  readonly title: string;
  /** Whose own words the text is. */
  readonly author?: readonly CslName[];
  /** Whose words somebody else's text reports. */
  readonly contributor?: readonly CslName[];
  readonly genre?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'event-place'?: string;
  readonly issued?: CslDate;
  readonly 'event-date'?: CslDate;
  readonly accessed?: CslDate;
  readonly archive: string;
  readonly URL: string;
  /** BCP 47. */
  readonly language: string;
  /** What is inferred, for programs that know no brackets. */
  readonly note?: string;
  readonly custom: CslCustom;
}

/** A place in a statement that is cited. */
export interface Locator {
  /** What is cited there. */
  readonly what: 'paragraph' | 'turn' | 'quotation';
  /** Number of the first and the last paragraph, from 1. Null where a turn has no words. */
  readonly paragraphs: readonly [first: number, last: number] | null;
  /** Who says it; null: the text does not tell. */
  readonly speaker: { readonly name: CslName; readonly role: string | null } | null;
  /** The label of a turn as printed, where nobody is known by it. */
  readonly label: string | null;
  /** The words of a quotation, as printed. */
  readonly quote: string | null;
  /** The address of the place. */
  readonly URL: string;
}

/** What to cite: an item, a place in it or all of it, and the day on which it was read where that is known. */
export interface Cited {
  readonly item: CslItem;
  readonly locator: Locator | null;
  /** `YYYY-MM-DD`; null: left for the reader to fill in. */
  readonly accessed: string | null;
}
