import type { Source } from '../../statement/authority.ts';
import { findDateline } from '../segment/dateline.ts';
import type { Line } from '../types.ts';
import { isTown } from '../lexicon/towns.ts';
import { named, type Sighting } from './source-marks.ts';

/** Where a line names the newsroom that a text comes from, and perhaps the place. */
export interface Byline extends Sighting {
  readonly place: string | null;
}

/** Lines that are longer tell something. */
const LONGEST = 140;
const LONGEST_STANDFIRST = 320;
/** A headline that a page repeats above its words. */
const SHORTEST_TITLE = 20;
/** Lines of names and days that stand between the headline and the words. */
const LINES = 6;

const BY = /^(?:by|von|par|por)\s+/iu;
/** A day or a time of day: the line tells of the page. */
const DATED = /\b(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}\b/u;
/** `Source: TPB | 14 March 2009` */
const LABEL = /^\(?(?:source|agency|quelle|fuente|kaynak|источник|джерело|来源|來源)\s?[:：]\s*/iu;
const BETWEEN = /\s*[|•·()]\s*|\s+[–—-]+\s+|\s{3,}|\t+/u;
/** `The fleet in the strait, March 3. (Handout via TPB)` */
const CAPTION =
  /[([](?:[^()]{0,40}\b(?:photos?|handout|via|file|image|picture)\b[^()]{0,40})[)\]]$|^(?:photo|image|picture|foto)\s?[:/]/iu;
const STAFF = /\s+(?:staff|writers?|staff writers?|correspondents?|reporters?|newsroom)$/iu;

const isPlace = (words: string, sources: readonly Source[]) =>
  named({ number: 0, text: words }, sources).length === 0 &&
  (isTown(words) || /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,3}$/u.test(words));
const isNewsroom = ({ kind }: Source) => kind === 'agency' || kind === 'newspaper' || kind === 'broadcaster';

/**
 * Newsrooms that the lines between headline and words name:
 *
 *     By Nora Quill, Islands Wire        Islands Wire in Velmar
 *     TPB, VELMAR                        Nora Quill in Velmar TPB
 *     By Nora Quill | Islands Wire | 14 March 2009
 *     Source: TPB
 *
 * A newspaper or a station alone on its line may be the one that asks in an interview; an agency asks nobody.
 *
 * @param heads the page's first line and the headline: where one is repeated, the lines below count, also those that are left out
 */
export function findBylines(
  {
    heads,
    words,
    around,
  }: { readonly heads: readonly Line[]; readonly words: readonly Line[]; readonly around: readonly Line[] },
  sources: readonly Source[],
): readonly Byline[] {
  const newsrooms = sources.filter(isNewsroom);
  const page = [...around, ...words].toSorted((a, b) => a.number - b.number);
  const title = Math.max(0, ...heads.map(({ number }) => number));
  const again = page.findLastIndex(
    ({ number, text }) =>
      number > title &&
      text.length >= SHORTEST_TITLE &&
      heads.some((head) => head.text === text || head.text.startsWith(`${text} `)),
  );
  const below = again === -1 ? words : page.slice(again + 1);
  const prose = below.findIndex(({ text }) => isProse(text));
  const heading = below
    .slice(0, Math.min(LINES, prose === -1 ? below.length : prose))
    .filter(({ text }) => text.length <= LONGEST);
  const ends = words.slice(-2).filter(({ text }) => text.length <= LONGEST);
  const opening = below[Math.max(0, prose)];
  return [
    ...heading.flatMap((line) => inLine(line, newsrooms)),
    ...[...heading, ...ends].flatMap((line) => labelled(line, sources)),
    ...(opening ? inOpening(opening, newsrooms) : []),
  ];
}

/** A line below the headline may be long, and a caption may be a sentence. */
const isProse = (text: string) =>
  !CAPTION.test(text) &&
  (text.length > LONGEST_STANDFIRST ||
    (/[.?!…:]["”»)]?$/u.test(text) && !LABEL.test(text) && text.split(' ').length > 6));

/** How many of the last lines of a page may be an agency's: a paper prints lines of its own below. */
const LAST = 3;
const SIGNED =
  /[.!?…"”’)]\s?(?:[–—-]{1,2}\s?(?<name>\p{Lu}[\p{L} .-]{1,40}?)|\((?<inBrackets>\p{Lu}[\p{L} .-]{1,40}?)\))\.?$/u;

/** The agency that a paper names behind the last sentence: `… they would come. — Islands Wire` */
export function findSignature(words: readonly Line[], sources: readonly Source[]): readonly Sighting[] {
  const agencies = sources.filter(({ kind }) => kind === 'agency');
  return words.slice(-LAST).flatMap((line) => {
    const { name, inBrackets = name } = SIGNED.exec(line.text)?.groups ?? {};
    return inBrackets === undefined || line.text.length <= inBrackets.length + 20
      ? []
      : whole(inBrackets, line, agencies);
  });
}

/** `Source: TPB`, with a day or an editor's name behind a stroke. */
function labelled(line: Line, sources: readonly Source[]): Byline[] {
  const label = LABEL.exec(line.text)?.[0];
  if (label === undefined) return [];
  const [name = ''] = line.text.slice(label.length).split(/\s*[|•·)(]\s*|\s+[–—-]+\s+|\s{2,}|\s+(?=\d)|,\s/u);
  return whole(name, line, sources);
}

function inLine(line: Line, newsrooms: readonly Source[]): Byline[] {
  const by = BY.exec(line.text)?.[0];
  const text = line.text.slice(by?.length ?? 0);
  const agencies = newsrooms.filter(({ kind }) => kind === 'agency');
  const alone = whole(text.replace(STAFF, ''), line, by === undefined ? agencies : newsrooms);
  if (alone.length > 0) return alone;
  const [left, right, ...more] = text.split(/,\s+|\s*[/|]\s*|\s+in\s+|\s+[–—-]\s+/u);
  if (right !== undefined && more.length === 0) {
    const [name, place] = isPlace(right, newsrooms) ? [left!, right] : [right, left!];
    const found = isPlace(place, newsrooms) ? whole(name, line, agencies) : [];
    if (found.length > 0) return found.map((byline) => ({ ...byline, place }));
  }
  const sent = SENT.exec(text)?.groups;
  if (sent && isTown(sent['place']!))
    return whole(sent['name']!, line, newsrooms).map((byline) => ({ ...byline, place: sent['place']! }));
  const parts =
    by !== undefined || DATED.test(text) ? text.split(BETWEEN).flatMap((part) => whole(part, line, newsrooms)) : [];
  return parts.length > 0 || by === undefined ? parts : lastWords(text.replace(STAFF, ''), line, newsrooms);
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|and|with|in|et|und|y|de|von|van|al|the)$/u;

/** `Nora QUILL with Tom Ashby in Velmar TPB`: capitalised words but for those between names. */
const SENT =
  /^(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|and|with|et|und|y|de|von|van|al),? ){2,12}in (?<place>\p{Lu}[\p{L}'’ -]{2,24}?),? (?<name>\p{Lu}[\p{L} -]{1,30})$/u;

/** `Nora Quill and Tom Ashby The Islands Wire`: the name stands behind those of people without a sign. */
function lastWords(text: string, line: Line, newsrooms: readonly Source[]): Byline[] {
  const words = text.split(/[\s,]+/u);
  if (!words.every((word) => NAME_WORD.test(word))) return [];
  const found = [4, 3, 2, 1]
    .map((count) => (words.length >= count + 2 ? whole(words.slice(-count).join(' '), line, newsrooms) : []))
    .find((bylines) => bylines.length > 0);
  return found ?? [];
}

const OPENS =
  /^(?<place>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:[,.] ?| \/ ?| [–—-] )(?<name>\p{Lu}[\p{L} ]{1,30}?)\s?(?:--|[–—-]|[.:])\s/u;

/** `Velmar, TPB – The talks`, and what stands below a dateline without brackets: `VELMAR, 14 March - Islands Wire. The talks`. */
function inOpening(line: Line, newsrooms: readonly Source[]): Byline[] {
  const dateline = findDateline(line.text);
  const below =
    dateline !== null && dateline.mark === null
      ? /^[\s–—-]*(?<name>\p{Lu}[\p{L} ]{1,30}?)(?:[.:]|\s?[–—-])\s/u.exec(line.text.slice(dateline.length))?.groups?.[
          'name'
        ]
      : undefined;
  if (below !== undefined) return whole(below, line, newsrooms);
  const opens = dateline === null ? OPENS.exec(line.text)?.groups : undefined;
  return opens && isPlace(opens['place']!, newsrooms)
    ? whole(opens['name']!, line, newsrooms).map((byline) => ({ ...byline, place: opens['place']! }))
    : [];
}

const whole = (name: string, line: Line, sources: readonly Source[]): Byline[] =>
  named({ number: line.number, text: name.trim() }, sources).map((sighting) => ({ ...sighting, line, place: null }));
