import type { Profile } from './profile.ts';

/**
 * A news agency's report. It opens with a dateline, perhaps after a headline and a line below it:
 *
 *     Tarn will answer in writing
 *     The islands had asked for a date
 *     VELMAR, March 14. /TPB/. Tarn will answer …
 */
export const wire: Profile = {
  id: 'wire',
  says: 'a report that opens with a dateline',
  kind: 'report',
  fits: ({ dateline }) => dateline !== null,
};
