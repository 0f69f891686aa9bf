import { linesAddress, rawAddress } from './raw-address.ts';
import type { Day } from '../statement/edtf.ts';

/**
 * Every address inside the site, the one place that knows the path it stands under.
 *
 * @param path below the site's root, without a slash in front: `2022/01/`
 * @param base the path the site stands under, with a slash at both ends
 */
export function url(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}

/** The permanent address of a statement, or of a paragraph or turn of it. */
export function statementUrl(id: string, anchor: string | null = null): string {
  return url(`statements/${id}/${anchor === null ? '' : `#${anchor}`}`);
}

/** A statement beside other reports of its words, or beside its twins in other languages. */
export function compareUrl(id: string): string {
  return url(`statements/${id}/compare/`);
}

/** What a statement was before; there only where it was changed since it was published. */
export function versionsUrl(id: string): string {
  return url(`statements/${id}/versions.json`);
}

/** Where the page of a decade, year, month or day stands below the root: `2022/01/` of `2022-01`. */
export const periodPath = (period: string): string => `${period.replaceAll('-', '/')}/`;

/** The page of a month or a day, which stand once for all languages: `2022-01` or `2022-01-28`. */
export function periodUrl(period: Day): string {
  return url(periodPath(period));
}

export function speakerUrl(id: string): string {
  return url(`speakers/${id}/`);
}

export function sourceUrl(id: string): string {
  return url(`sources/${id}/`);
}

export function organisationUrl(id: string): string {
  return url(`organisations/${id}/`);
}

/** Where the page of a saved query and its feeds stand below the root. */
export const searchesPath = (id: string): string => `searches/${id}/`;

/** The feed of something that can be followed, by its path below the site's root (empty: the archive), in one form. */
export function feedUrl(path: string, format: 'xml' | 'atom' | 'json'): string {
  return url(`${path}feed.${format}`);
}

/** A file of the data, by its name. */
export function dataUrl(name: string): string {
  return url(`data/${name}`);
}

export function officeUrl(id: string): string {
  return url(`offices/${id}/`);
}

export function placeUrl(id: string): string {
  return url(`places/${id}/`);
}

export function eventUrl(id: string): string {
  return url(`events/${id}/`);
}

/** The bytes of a raw file. */
export function rawUrl(file: string): string {
  return url(`raw/${encodeURI(rawAddress(file))}`);
}

/** The numbered view of a raw file, or one line of it. */
export function linesUrl(file: string, line: number | null = null): string {
  return url(`lines/${encodeURI(linesAddress(file))}/${line === null ? '' : `#L${line}`}`);
}

/** The address in full, for canonical links and for print. `site`: scheme and host. */
export function absoluteUrl(path: string, site: URL | undefined): string {
  return site ? new URL(path, site).href : path;
}
