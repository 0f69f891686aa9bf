import type { Day, Edtf } from '../../statement/edtf.ts';
import type { Kind } from '../../statement/schema.ts';

/** The three forms in which every feed is published, by the ending of its address, with their media types. */
export const FEED_FORMATS = {
  xml: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;

/** A feed as all three forms write it. Addresses are absolute; text is plain unless it says otherwise. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Of the title and the description. */
  readonly lang: string;
  /** The page with the same items, for people. */
  readonly page: string;
  /** The address of the feed in each form. */
  readonly self: Readonly<Record<FeedFormat, string>>;
  /** Who publishes it. */
  readonly publisher: string;
  readonly rights: string;
  /** The last day on which anything in it changed. */
  readonly updated: Day;
  /** The newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** What tells it from every other item, for ever. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Of the title and the words. */
  readonly lang: string;
  readonly authors: readonly string[];
  /** The day on which the archive published it, and the day on which that last changed: exact days of the ledger. */
  readonly published: Day;
  readonly updated: Day;
  readonly summary: string;
  /** As HTML: who, when and where, and the first words. */
  readonly html: string;
  /** When the words were said, as well as it is known. */
  readonly said: Edtf | null;
  readonly kind: Kind | null;
  /** Who put the text out. */
  readonly source: string | null;
}
