import { findVenues } from '../../lexicon/venues.ts';
import type { Line } from '../../types.ts';
import { isGivenName } from '../../people/given-names.ts';
import { placeSigns } from '../../lexicon/place-words.ts';
import { mayBeginTown, MOST_TOWN_WORDS, townInCase, townOf } from '../../lexicon/towns.ts';
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

/** What is known of the text before its place is. */
export interface PlaceText {
  readonly lang: string;
  readonly kind: string;
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
function inLine({ line, zone }: PlaceLine, { lang, kind }: PlaceText): readonly Found[] {
  const text = line.text.slice(0, READ);
  const found: Found[] = [];
  const words = [...text.matchAll(WORD)];
  const sentence = words.length > 4 && /[.!?。]$/u.test(line.text.trimEnd());
  const few = words.length <= 9 && !sentence;
  const dated = DATED.test(text);
  const slavic = SLAVIC.has(lang);
  const way = SPOKEN.has(kind) ? 'spoken' : 'written';
  const reported = words.some(([word]) => placeSigns(word).includes('reporter'));
  for (let at = 0; at < words.length; at++) {
    if (!/^[\p{Lu}\p{Lo}]/u.test(words[at]![0]) || !(slavic || mayBeginTown(words[at]![0]))) continue;
    for (let count = Math.min(MOST_TOWN_WORDS, words.length - at); count > 0; count--) {
      const last = words[at + count - 1]!;
      const start = words[at]!.index;
      const end = last.index + last[0].length;
      const quote = text.slice(start, end).replace(/['’]\p{Ll}{1,5}$|[.,]$/u, '');
      const town = townOf(quote) ?? (count === 1 ? townInCase(quote, slavic) : null);
      if (town === null || (count === 1 && isGivenName(quote.toLowerCase()) && /^ \p{Lu}/u.test(text.slice(end))))
        continue;
      const before = text.slice(0, start);
      const after = text.slice(start + quote.length);
      const previous = /(?<word>[\p{L}'’]+)[\s("“,]*$/u.exec(before)?.groups?.['word'] ?? '';
      // Reports are dated from its seat; in other lines it is the body.
      if (quote.toLowerCase() === 'united nations' && before.trim() !== '') break;
      found.push({
        name: town.name,
        quote,
        line,
        features: [
          `z:${zone}`,
          `z:${zone}|${way}`,
          ...signsBeside(words, at, count).flatMap((sign) => [sign, `${sign}|${zone}`, `${sign}|${way}`]),
          ...(reported && few ? ['reporter', `reporter|${zone}`] : []),
          ...(before.trim() === '' ? ['begins', `begins|${zone}`] : []),
          ...(before.trim() === '' && /^[\s.,]*$/u.test(after) ? ['alone', `alone|${zone}`] : []),
          ...(/^[\s.)]*$/u.test(after) ? ['ends', `ends|${zone}`] : []),
          ...(DAY.test(after) ? ['day-behind', `day-behind|${zone}`] : []),
          ...(/^\s?[([/][^()[\]/]{2,30}[)\]/]/u.test(after) ? ['mark-behind', `mark-behind|${zone}`] : []),
          ...(/^\s?(?::|--|[–—-]\s)/u.test(after) ? ['stroke-behind', `stroke-behind|${zone}`] : []),
          ...(/[([,|–—-]\s?$/u.test(before) ? ['stroke-before', `stroke-before|${zone}`] : []),
          ...(/\d[\s,.)–—-]+$/u.test(before) ? ['day-before', `day-before|${zone}`] : []),
          ...(BEFORE.has(previous.toLowerCase())
            ? [`before=${previous.toLowerCase()}`, `before|${zone}`, `before|${zone}|${way}`]
            : /^\p{Lu}/u.test(previous) && /\p{L}\s$/u.test(before)
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
          ...(isState(quote) && !ALSO_TOWNS.has(quote) ? ['state'] : []),
        ],
      });
      at += count - 1;
      break;
    }
  }
  found.push(...inSigns(text, line, zone, way));
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
function inSigns(text: string, line: Line, zone: PlaceZone, way: string): readonly Found[] {
  if (!/\p{Script=Han}|\p{Script=Katakana}/u.test(text)) return [];
  const found: Found[] = [];
  for (let at = 0; at < Math.min(text.length, 150); at++)
    for (let length = 6; length >= 2; length--) {
      const quote = text.slice(at, at + length);
      const isName = /^\p{Script=Han}+$/u.test(quote) || isKatakana(text, at, length);
      if (!isName || townOf(quote) === null) continue;
      const before = text.slice(0, at);
      const after = text.slice(at + length);
      found.push({
        name: quote,
        quote,
        line,
        features: [
          `z:${zone}`,
          `z:${zone}|${way}`,
          'signs',
          ...(/^(?:\d{1,2}月|\d{1,2}日|电|電|讯|訊|報導|报道|[＝=]|発)/u.test(after)
            ? ['day-behind', `day-behind|${zone}`]
            : []),
          ...(/(?:[【［（(]|发信地[:：]|発信地[:：])\s?$/u.test(before)
            ? ['stroke-before', `stroke-before|${zone}`]
            : []),
          ...(/(?:在|于|於|社|来到|來到|抵达|抵達)$/u.test(before) ? ['before=在', `before|${zone}`] : []),
          ...(/^(?:で|での|において|舉行|举行|召开)/u.test(after) ? ['held', `held|${zone}`] : []),
          ...(text.length < 40 ? ['few', `few|${zone}`] : []),
          ...(/^[驻駐]|^(?:市|府|政府|当局|當局|方面)/u.test(after) ? ['sign-behind'] : []),
        ],
      });
      at += length - 1;
      break;
    }
  return found;
}

/** Kinds of text whose words were said aloud somewhere. */
const SPOKEN: ReadonlySet<string> = new Set([
  'speech',
  'press-conference',
  'briefing',
  'interview',
  'hearing',
  'debate',
]);

/** Towns with the name of their state. */
const ALSO_TOWNS: ReadonlySet<string> = new Set(
  'New York|Washington|Singapore|Luxembourg|Luxemburg|Monaco|Djibouti|Quebec|Tunis|تونس|Сингапур|Singapur|新加坡|香港|Hong Kong'.split(
    '|',
  ),
);

/** A whole word in Katakana, no piece of one. */
const isKatakana = (text: string, at: number, length: number) =>
  /^[\p{Script=Katakana}ー]+$/u.test(text.slice(at, at + length)) &&
  !/[\p{Script=Katakana}ー]$/u.test(text.slice(0, at)) &&
  !/^[\p{Script=Katakana}ー]/u.test(text.slice(at + length));

/** Languages in Latin letters that put the names of towns into cases. */
const SLAVIC: ReadonlySet<string> = new Set(['pl', 'cs', 'sk', 'sl', 'hr', 'sr', 'bs', 'lt', 'lv']);

/** How many words before a town, and how many behind it, are asked what they tell. */
const ASKED_BEFORE = 6;
const ASKED_BEHIND = 3;

/** What the words beside a town tell: `before:event` for `the talks in Velmar`, `behind:today` for `in Velmar today`. */
function signsBeside(words: readonly RegExpExecArray[], at: number, count: number): readonly string[] {
  const asked = (name: string, from: number, to: number) =>
    words.slice(Math.max(0, from), to).flatMap(([word]) => placeSigns(word).map((sign) => `${name}:${sign}`));
  return [
    ...new Set([
      ...asked('before', at - ASKED_BEFORE, at),
      ...asked('close', at - 3, at),
      ...asked('behind', at + count, at + count + ASKED_BEHIND),
    ]),
  ];
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
export function placeCandidates(
  lines: readonly PlaceLine[],
  prose: string,
  text: PlaceText,
): readonly PlaceCandidate[] {
  const found = lines.flatMap((line) => inLine(line, text));
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
