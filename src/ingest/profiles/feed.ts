import type { Profile } from './profile.ts';

/**
 * A report as an agency's machine keeps it: below a header of numbers and time stamps, perhaps without a dateline.
 *
 *     TPB20090314.0117 NEWS STORY 03/14/2009 17:42:00
 *     Pilots refuse the night watch
 *     The pilots of the strait …
 */
export const feed: Profile = {
  id: 'feed',
  says: 'a report below an agency’s header',
  kind: 'report',
  fits: ({ wired }) => wired,
};
