import { findVenues } from '../../lexicon/venues.ts';
import type { Line } from '../../types.ts';
import { isGivenName } from '../../people/given-names.ts';
import { MOST_TOWN_WORDS, townOf } from '../../lexicon/towns.ts';
import { isState } from '../../lexicon/states.ts';

/** Where a line stands: what a town in it means depends on that. */
export type PlaceZone = 'title' | 'top' | 'head' | 'opening' | 'lead' | 'end';

/** A line in which a place may be named. */
export interface PlaceLine {
  readonly line: Line;
  readonly zone: PlaceZone;
}

/** A town that may be where the words were said. */
export interface PlaceCandidate {
  /** In the nominative. */
  readonly name: string;
  readonly line: Line;
  /** As printed. */
  readonly quote: string;
  readonly features: readonly string[];
}

interface Found {
  readonly name: string;
  readonly quote: string;
  readonly line: Line;
  readonly features: readonly string[];
}

/** How far into a paragraph it is read. */
const READ = 400;

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu;
/** Small words before a place. */
const BEFORE: ReadonlySet<string> = new Set(
  'in at to from of near for and on by the à en de a au aux du des em no na di da del della den der bei aus zu nach i på til från fra w we do z v ve te naar op в во из на у о для'.split(
    ' ',
  ),
);
const DAY =
  /^[\s,.:()–—-]{0,4}(?:(?:on|le|den|am|el|on the)\s)?(?:\d{1,4}(?![\d%])|\p{L}{3,10}\.? \d{1,4}\b|\p{L}{3,9}day\b|\p{L}{4,9}tag\b)/iu;
const DATED = /\b(?:19|20)\d{2}\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}年/u;

/** Towns, and houses that stand in one, where lines name them. */
function inLine({ line, zone }: PlaceLine): readonly Found[] {
  const text = line.text.slice(0, READ);
  const found: Found[] = [];
  const words = [...text.matchAll(WORD)];
  const sentence = words.length > 4 && /[.!?。]$/u.test(line.text.trimEnd());
  const few = words.length <= 9 && !sentence;
  const dated = DATED.test(text);
  for (let at = 0; at < words.length; at++) {
    if (!/^[\p{Lu}\p{Lo}]/u.test(words[at]![0])) continue;
    for (let count = Math.min(MOST_TOWN_WORDS, words.length - at); count > 0; count--) {
      const last = words[at + count - 1]!;
      const start = words[at]!.index;
      const end = last.index + last[0].length;
      const quote = text.slice(start, end).replace(/['’]\p{Ll}{1,5}$|[.,]$/u, '');
      const town = townOf(quote);
      if (town === null || (count === 1 && isGivenName(quote.toLowerCase()) && /^ \p{Lu}/u.test(text.slice(end))))
        continue;
      const before = text.slice(0, start);
      const after = text.slice(start + quote.length);
      const previous = /(?<word>[\p{L}'’]+)[\s("“,]*$/u.exec(before)?.groups?.['word'] ?? '';
      found.push({
        name: town.name,
        quote,
        line,
        features: [
          `z:${zone}`,
          ...(before.trim() === '' ? ['begins', `begins|${zone}`] : []),
          ...(before.trim() === '' && /^[\s.,]*$/u.test(after) ? ['alone', `alone|${zone}`] : []),
          ...(/^[\s.)]*$/u.test(after) ? ['ends', `ends|${zone}`] : []),
          ...(DAY.test(after) ? ['day-behind', `day-behind|${zone}`] : []),
          ...(/^\s?[([/][^()[\]/]{2,30}[)\]/]/u.test(after) ? ['mark-behind', `mark-behind|${zone}`] : []),
          ...(/^\s?(?::|--|[–—-]\s)/u.test(after) ? ['stroke-behind', `stroke-behind|${zone}`] : []),
          ...(/[([,|–—-]\s?$/u.test(before) ? ['stroke-before', `stroke-before|${zone}`] : []),
          ...(/\d[\s,.)–—-]+$/u.test(before) ? ['day-before', `day-before|${zone}`] : []),
          ...(BEFORE.has(previous.toLowerCase())
            ? [`before=${previous.toLowerCase()}`, `before|${zone}`]
            : /^\p{Lu}/u.test(previous) && /[\s]$/u.test(before)
              ? ['name-before']
              : []),
          ...(/^,? (?:\p{Lu}[\p{L}.]+ ?){1,3}/u.test(after) &&
          isState(/^,? (?<land>(?:\p{Lu}[\p{L}.]+ ?){1,3})/u.exec(after)!.groups!['land']!.trim())
            ? ['state-behind']
            : []),
          ...(/^ \p{Lu}/u.test(after) ? ['name-behind'] : []),
          ...(/^['’]s|^-\p{Ll}/u.test(text.slice(start + quote.length)) ? ['possessive'] : []),
          ...(few ? ['few', `few|${zone}`] : []),
          ...(sentence ? [`sentence|${zone}`] : []),
          ...(dated ? ['dated', `dated|${zone}`] : []),
          ...(quote === quote.toUpperCase() && /\p{Lu}{2}/u.test(quote) ? ['capitals', `capitals|${zone}`] : []),
          ...(isState(quote) ? ['state'] : []),
        ],
      });
      at += count - 1;
      break;
    }
  }
  found.push(...inSigns(text, line, zone));
  for (const { venue, city } of findVenues(text))
    found.push({
      name: city,
      quote: venue,
      line,
      features: ['venue', `venue|${zone}`, ...(few ? [`venue-few|${zone}`] : [])],
    });
  return found;
}

/** Towns in texts whose words are not parted: runs of two to six signs. */
function inSigns(text: string, line: Line, zone: PlaceZone): readonly Found[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  const found: Found[] = [];
  for (let at = 0; at < Math.min(text.length, 150); at++)
    for (let length = 6; length >= 2; length--) {
      const quote = text.slice(at, at + length);
      if (!/^\p{Script=Han}+$/u.test(quote) || townOf(quote) === null) continue;
      found.push({
        name: quote,
        quote,
        line,
        features: [
          `z:${zone}`,
          'signs',
          ...(/^(?:\d{1,2}月|\d{1,2}日|电|電|讯|訊|報導|报道)/u.test(text.slice(at + length))
            ? ['day-behind', `day-behind|${zone}`]
            : []),
          ...(/(?:在|于|於|社|【|［|（)$/u.test(text.slice(0, at)) ? ['before=在'] : []),
          ...(/^[驻駐]|^(?:市|府|政府)/u.test(text.slice(at + length)) ? ['sign-behind'] : []),
        ],
      });
      at += length - 1;
      break;
    }
  return found;
}

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Towns that the lines name, with what tells whether the words were said there.
 *
 * @param prose the words of the text, for how often they come again
 */
export function placeCandidates(lines: readonly PlaceLine[], prose: string): readonly PlaceCandidate[] {
  const found = lines.flatMap(inLine);
  const groups = [...Map.groupBy(found, ({ name }) => fold(name))];
  return groups.map(([, group], index): PlaceCandidate => {
    const telling = group.toSorted((a, b) => b.features.length - a.features.length)[0]!;
    const times = prose.split(telling.quote).length - 1;
    return {
      name: telling.name,
      line: telling.line,
      quote: telling.quote,
      features: [
        ...new Set(group.flatMap(({ features }) => features)),
        `times=${times > 5 ? '6+' : times > 2 ? '3+' : times}`,
        ...(index === 0 ? ['first'] : []),
        ...(groups.length === 1 ? ['only'] : []),
        ...(group.length > 1 ? ['again'] : []),
      ],
    };
  });
}
