import { UsageError } from './command-line.ts';

/** Where a site is served when no port is named: Astro's own. */
const DEFAULT_PORT = 4321;

/** A port as it was typed. Throws UsageError for anything but a whole number from 1 to 65535. */
export function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new UsageError(`--port takes a number from 1 to 65535, not "${text}".`);
  return port;
}
