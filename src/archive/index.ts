/** The folder on disk. */
export { keepMeasurement, readAccuracy } from './accuracy.ts';
export { type Added, addRaw, readNamed } from './add-raw.ts';
export { checkArchive, type Checked } from './check-archive.ts';
export { checkDecisions } from './check-decisions.ts';
export type { Gap } from './check-offices.ts';
export { checkShippedAuthority, type CheckedAuthority } from './check-shipped-authority.ts';
export { type KnownStatement, knownStatements } from './known.ts';
export { addressDays, addressesOf, appendLedger, daysOnceShown, publish } from './ledger.ts';
export { everShown, historiesOf, type History } from './history.ts';
export { withLock } from './lock.ts';
export { type Archive, openArchive } from './open-archive.ts';
export { readLogo } from './logo.ts';
export { type Gone, readRawShown, readShown, type Shown } from './shown.ts';
export { onDisk, type RawBytes, readRawFiles, shownRaw } from './raw-files.ts';
export { readRawLines } from './raw-lines.ts';
export { DRY, type Reading, writeIngest, type Written } from './write-ingest.ts';
export { versionsOf } from './versions.ts';
