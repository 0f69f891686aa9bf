import type { Profile } from './profile.ts';

/**
 * An interview, briefing or press conference written down turn by turn:
 *
 *     Interview of Foreign Minister Ilsabet Moravec with Radio Velmar, 14 March 2009
 *     Question: …
 *     Ilsabet Moravec: …
 */
export const transcript: Profile = {
  id: 'transcript',
  says: 'a text in turns, each under the name of who speaks',
  kind: null,
  fits: ({ firstLabel }) => firstLabel !== null,
};
