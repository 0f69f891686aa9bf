import { looksLikeTitle } from './title-form.ts';
import { NO_HEADING, type Profile } from './profile.ts';

/** A speech, a statement, an article: a heading, if any, and paragraphs. Fits every text, so it comes last. */
export const document: Profile = {
  id: 'document',
  says: 'a text in paragraphs, with or without a heading',
  kind: null,
  fits: () => true,
  heading: ({ blocks, titled }) =>
    !titled && blocks.length > 1 && looksLikeTitle(blocks[0]!, blocks[1]) ? { title: 0, standfirst: null } : NO_HEADING,
};
