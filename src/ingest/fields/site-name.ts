import type { Line } from '../types.ts';
import { holds, spelled } from './source-marks.ts';

/** The name that a page's title ends in, and the line that proves it to be the site's. */
export interface SiteName {
  readonly name: string;
  readonly line: Line;
  readonly proof: Line;
}

export const COPYRIGHT = /©|\(c\)|copyright/iu;

const LAST = /\s(?:[-–—|•·»]|::)\s(?<name>[^|–—•·»]{2,60})$/u;
const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:\p{L}{2}|com|org|net|info|news|press)$/iu;
const HOST = /(?<![\p{L}\d.-])(?:[\p{L}\d-]+\.)+\p{L}{2,10}(?![\p{L}\d-])/gu;
/** `More from the Skerry Post`, `Follow Skerry Post`: how sites speak of themselves. */
const ITSELF =
  /^(?:more (?:from|on)|about|follow(?: us on)?|contact|advertise (?:with|in|on)|subscribe to|download|join|welcome to|read more (?:from|on|in)|support)\s/iu;

/** Names of parts of a site that titles end in too. */
const PARTS = new Set(
  'news world politics political business national nation international opinion sport sports economy culture home homepage latest video videos europe asia africa america americas pacific middle east top stories story breaking local statements statement press releases release speeches articles interviews analysis defence defense diplomacy conflicts conflict us uk the and of headlines media events archive blog foreign affairs policy government security society us story'.split(
    ' ',
  ),
);

/** Names of two words at least, or an address, so that no part of a site is taken for the whole. */
const isName = (name: string) =>
  !spelled(name)
    .split(' ')
    .every((word) => PARTS.has(word)) && /^\p{Lu}|\./u.test(name);

/**
 * Whose site a page is from, by the name behind the last stroke of its title: where that is an address, or comes again in a copyright line, in an
 * address or where the site speaks of itself. Null where nothing proves it: titles end in parts of a site, places and people as well.
 *
 * @param heads the page's first line and the headline
 * @param page every other line of the page
 */
export function findSiteName(heads: readonly Line[], page: readonly Line[]): SiteName | null {
  for (const line of heads) {
    const name = LAST.exec(line.text)?.groups?.['name']?.trim();
    if (name === undefined || !isName(name)) continue;
    if (DOMAIN.test(name)) return { name, line, proof: line };
    const proof = page.find((other) => other.number !== line.number && proves(other.text, bare(name)));
    if (proof) return { name, line, proof };
  }
  return null;
}

const bare = (name: string) => spelled(name).replace(/^the /u, '');

function proves(text: string, name: string): boolean {
  if (COPYRIGHT.test(text) && holds(spelled(text), name)) return true;
  if (
    ITSELF.test(text) &&
    text.length <= 60 &&
    spelled(text.replace(ITSELF, '')).replace(/^the /u, '').startsWith(name)
  )
    return true;
  const squeezed = name.replaceAll(' ', '');
  return (
    squeezed.length >= 5 &&
    (text.match(HOST) ?? []).some((host) =>
      host
        .toLowerCase()
        .split('.')
        .some((label) => [squeezed, `the${squeezed}`].includes(label.replaceAll('-', ''))),
    )
  );
}
