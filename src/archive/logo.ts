import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { readSettings } from './settings.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** The picture that an archive has before its title, with its media type; null where it has none or it cannot be read. */
export async function readLogo(dir: string): Promise<{ name: string; type: string; bytes: Uint8Array } | null> {
  const name = (await readSettings(dir)).settings.logo;
  if (name === null) return null;
  const bytes = await readFile(join(dir, name)).catch(() => null);
  return bytes && { name, type: TYPES[extname(name)] ?? 'application/octet-stream', bytes };
}
