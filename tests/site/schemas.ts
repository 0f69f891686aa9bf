import { existsSync, readFileSync } from 'node:fs';

/** The schemas and profiles that other programs hold files to. They are not part of the project. */
export const SCHEMAS = new URL('../../../shared/schemas/', import.meta.url);

/** True where all of these are there. Says aloud where not, because tests are skipped then. */
export function hasSchemas(...names: readonly string[]): boolean {
  const missing = names.filter((name) => !existsSync(new URL(name, SCHEMAS)));
  if (missing.length > 0) console.log(`Skipped: no ../shared/schemas/${missing.join(', ')} to hold files against.`);
  return missing.length === 0;
}

export const readSchema = (name: string): Buffer => readFileSync(new URL(name, SCHEMAS));
