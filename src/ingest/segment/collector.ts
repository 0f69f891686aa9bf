/** A collector's own words in front of a text: `date 2009-03-14 VELMAR, March 14. …`. */
export interface CollectorHeader {
  /** The header as printed. */
  readonly text: string;
  /** Offset of the first word of the text proper; the line's length where the header has a line to itself. */
  readonly end: number;
}

const HEADER =
  /^(?:date|dated|saved|collected|received|retrieved|downloaded)[:\s]\s?\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?(?:\s+|$)/iu;

/** The collector's header that a line opens with, or null. */
export function findCollectorHeader(text: string): CollectorHeader | null {
  const match = HEADER.exec(text);
  return match && { text: match[0].trimEnd(), end: match[0].length };
}
