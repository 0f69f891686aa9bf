import type { StatementRecord } from '../to-record.ts';

/** A text's main statement: the one with the longest body; null where nothing was read. */
export function longest(records: readonly StatementRecord[]): StatementRecord | null {
  const [first = null, ...others] = records;
  return others.reduce((best, record) => (record.body.length > best!.body.length ? record : best), first);
}
