import type { Day } from '../../statement/edtf.ts';

/** The moment at which a day begins, as RFC 3339 writes it. Nobody knows the hour of a day in the ledger. */
export const startOfDay = (day: Day): string => `${day}T00:00:00Z`;
