/** The day on which a command runs, in UTC: what a line of the ledger or a decision bears. */
export const today = (): string => new Date().toISOString().slice(0, 10);
