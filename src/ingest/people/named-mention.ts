import type { Mention } from '../types.ts';

/** A mention, and the full name that it goes back to: the authority's, or as printed where it has none. */
export interface NamedMention extends Mention {
  readonly name: string;
}

/** Who has been named in full so far: from then on the surname alone means them. */
export interface Seen {
  /** Ids of the people of the authority. */
  readonly people: ReadonlySet<string>;
  /** Full names that the authority does not have, by the key of their last word. */
  readonly proposed: ReadonlyMap<string, string>;
}

export const NOBODY: Seen = { people: new Set(), proposed: new Map() };
