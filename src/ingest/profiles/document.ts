import type { Profile } from './profile.ts';

/** A speech, a statement, an article: a heading, if any, and paragraphs. Fits every text, so it comes last. */
export const document: Profile = {
  id: 'document',
  says: 'a text in paragraphs, with or without a heading',
  kind: null,
  fits: () => true,
};
