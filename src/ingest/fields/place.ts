import { MONTHS } from '../../statement/calendar-names.ts';
import { scanDates } from '../dates/scan.ts';
import { findDateline, placeName } from '../segment/dateline.ts';
import { findOpeningPlace } from '../segment/opening-place.ts';
import type { Item, Line, Sourced } from '../types.ts';
import { hasBodyWord } from './sources/mentions.ts';
import { isTown } from '../lexicon/towns.ts';
import { endsInCityAndState } from '../segment/city-and-state.ts';
import { isState } from '../lexicon/states.ts';
import { placeOfDateLine } from './posted-place.ts';

const MONTH_DAY = String.raw`(?:\p{L}{3,12}\.? \d{1,2}(?:, ?\d{4})?|\d{1,2} \p{L}{3,12}\.?(?: \d{4})?(?: года| г\.)?|\d{1,2}[./]\d{1,2}[./]\d{2,4})`;
/** Nothing more, a note in brackets, `(part two)`, or the site's name after a dash. */
const END = String.raw`\.?(?: \([^()]{1,40}\))?(?:\s+[-–—|]\s.{2,90})?$`;
/** `…, Velmar, March 14, 2009` at the end of a title: a whole segment of one to three capitalised words before the date. */
const TITLE_PLACE = new RegExp(
  String.raw`,\s+(?<place>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}),\s+(?:\p{L}+,? )?${MONTH_DAY}${END}`,
  'u',
);
const TITLE_DATE = new RegExp(String.raw`,\s+${MONTH_DAY}${END}`, 'u');

/** `For the Hour, I'm Ilsabet Moravec in Velmar.`: how a broadcast's reporter signs off. */
const SIGN_OFF =
  /(?:\bI['’]m|\bThis is|\breporting(?: for [^,.]{2,40})?) (?:\p{Lu}[\p{L}'’.-]+ ){0,4}(?:reporting )?(?:in|from) (?<place>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})\.?$/u;

/** "It is good to be back in Velmar.": how guests begin. The place ends the sentence, or a comma or a day follows. */
const GREETED =
  /\b(?:It(?:['’]s| is| feels)|I(?:['’]m| am)|We(?:['’]re| are)) (?:so |very |truly |really |always )?(?:good|great|nice|wonderful|delighted|pleased|glad|happy|honou?red|proud|an? (?:great |real |distinct )?(?:honou?r|pleasure|privilege|joy)) (?:for (?:me|us) )?to be (?:back )?(?:here )?(?:again |once again )?in (?<place>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?=[.,!;]| (?:today|tonight|again|this|with|for|to|at|on|and)\b)/u;
/** Towns with the name of their state. */
const ALSO_TOWNS = /^(?:New York|Washington|Singapore|Luxembourg|Monaco|Djibouti|Quebec)$/u;
/** Capitalised words after "to be in" that are no towns. */
const NO_TOWN =
  /^(?:Congress|Parliament|Government|Office|Church|NATO|Europe|Asia|Africa|America|Latin|North|South|East|West|Central|The|This|Your|Our)\b/u;

/** `14 March 2009 14:55 Velmar, Custom House`: a page's stamp of day, time and place that came as one line with the words. */
const AFTER_STAMP =
  /^(?: г\.| года)?,?\s+\d{1,2}:\d{2}\s+(?<place>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?), \p{Lu}\p{L}+/u;
/** How far down such a stamp may stand. */
const OPENING = 400;

/** Datelines that name no place on purpose. */
const NOWHERE_NAMED = new Set(['clandestine', 'undated', 'unspecified']);

const NOWHERE: Sourced<string | null> = { value: null, basis: 'stated', tier: 'possible', evidence: [] };

/** The place that a title names in a segment of its own before the date, or null. A weekday there is none. */
export function placeOfTitle(title: string, lang: () => string): string | null {
  const place = TITLE_PLACE.exec(title)?.groups?.['place'];
  return place === undefined || scanDates(place, lang()).length > 0 ? null : place;
}

/**
 * Where the words were said: the dateline's place, the one before the first words, the one on a line of place and date, on a line of city and state above the words, the one in
 * the title before the date or with its state at the end, the one of a stamp, of a guest's greeting or of a reporter's signing off.
 *
 * @param knownPlaces places that other titles of the same file name in a segment of their own; a title that
 *   ends in one of them before the date (`… the programme Velmar, March 14, 2009`) names it too
 * @param byline the place beside the agency's name in the author's line: `TPB, VELMAR`
 * @param told the place that the text's wrapping names
 */
export function findPlace(
  item: Pick<Item, 'title' | 'lang' | 'zones' | 'paragraphs' | 'kind'>,
  knownPlaces: ReadonlySet<string>,
  byline: { readonly name: string; readonly line: Line } | null = null,
  told: Line | null = null,
): Sourced<string | null> {
  return (
    byDateline(item) ??
    byOpening(item) ??
    byLaterDateline(item) ??
    (byline &&
      sourced(
        placeName(byline.name),
        'byline/place',
        byline.line.number,
        byline.name,
        'The author’s line names the place.',
        'certain',
      )) ??
    byLine(item) ??
    (item.title ? byTitle(item.title, item.lang, knownPlaces) : null) ??
    byWords(item) ??
    (told && isPlaceName(told.text)
      ? sourced(
          told.text,
          'wrapping/place',
          told.number,
          told.text,
          'What the text is wrapped in names it.',
          'probable',
        )
      : null) ??
    NOWHERE
  );
}

/** A name, no address, no list and no body that somebody spoke in. */
const isPlaceName = (text: string) =>
  text.length <= 60 && /^\p{Lu}/u.test(text) && !/[:;/@]/u.test(text) && !hasBodyWord(text);

function byDateline({ zones, lang }: Pick<Item, 'zones' | 'lang'>): Sourced<string | null> | null {
  for (const { zone, line, text } of zones) {
    const found = zone === 'dateline' ? findDateline(text) : null;
    // `Tuesday, 2 July (AM)` begins with no place.
    if (found && !NOWHERE_NAMED.has(found.place.toLowerCase()) && scanDates(found.place, lang).length === 0)
      return sourced(
        placeName(found.place),
        'dateline/place',
        line,
        found.place,
        'The dateline names the place.',
        'certain',
      );
  }
  return null;
}

/** Summaries and captions may stand above the paragraph that a wire's words begin with. */
function byLaterDateline({ paragraphs }: Pick<Item, 'paragraphs'>): Sourced<string | null> | null {
  for (const { text, turn, lines } of paragraphs.slice(0, CAPTIONS)) {
    const found = turn === null ? findDateline(text) : null;
    if (found === null || found.mark === null || NOWHERE_NAMED.has(found.place.toLowerCase())) continue;
    return sourced(
      placeName(found.place),
      'dateline/place-below',
      lines[0],
      found.place,
      'A dateline below the first paragraphs names the place.',
      'probable',
    );
  }
  return null;
}

/** So many paragraphs from the first are asked whether a wire's words begin there. */
const CAPTIONS = 12;

function byLine({
  zones,
  lang,
  paragraphs,
}: Pick<Item, 'zones' | 'lang' | 'paragraphs'>): Sourced<string | null> | null {
  const edges = [...paragraphs.slice(0, 2), ...paragraphs.slice(-2)].map(({ text, lines: [line] }) => ({ line, text }));
  for (const { line, text } of [...zones.filter(({ zone }) => zone === 'posted'), ...edges]) {
    const place = placeOfDateLine(text, lang);
    if (place) return sourced(place, 'date-line/place', line, text, 'The line of place and date names it.', 'certain');
  }
  for (const [index, { zone, line, text }] of zones.entries()) {
    const city =
      zone === 'navigation' && isTown(text) && HOUR.test(zones[index - 1]?.text ?? '')
        ? text
        : zone === 'navigation'
          ? endsInCityAndState(text)?.start === 0
            ? endsInCityAndState(text)!.city
            : townBefore(text)
          : undefined;
    if (city) return sourced(city, 'place-line/city', line, text, 'A line above the words names the place.', 'certain');
  }
  return null;
}

/** Below the lines of a heading the first words may have their place before them. */
function byOpening({ paragraphs }: Pick<Item, 'paragraphs'>): Sourced<string | null> | null {
  const first = paragraphs.findIndex(({ text }) => /[.?!…:]["”»]?$/u.test(text));
  const opening = paragraphs[first];
  const found =
    opening === undefined || first > HEADING_LINES || opening.turn !== null ? null : findOpeningPlace(opening.text);
  return (
    found &&
    sourced(
      placeName(found.place),
      'opening/place',
      opening!.lines[0],
      found.place,
      'The first words have the place before them.',
      'certain',
    )
  );
}

/** Lines of names, days and captions that may stand between a headline and the words. */
const HEADING_LINES = 5;

/** The hour that a page prints below its day; the town stands right below it. */
const HOUR = /^\d{1,2}:\d{2}$/;

/** The town that a line of a town and a house in it begins with. */
const townBefore = (text: string): string | undefined => {
  const city = CITY_AND_HOUSE.exec(text)?.groups?.['city'];
  return city !== undefined && isTown(city) ? city : undefined;
};

/** `Velmar, Custom House` on a line beside the day. */
const CITY_AND_HOUSE = /^(?<city>\p{Lu}[\p{L} .'’-]{2,24}), \p{Lu}[\p{L} .'’-]{2,24}$/u;

function byTitle(
  title: NonNullable<Item['title']>,
  lang: string,
  knownPlaces: ReadonlySet<string>,
): Sourced<string | null> | null {
  const own = placeOfTitle(title.text, () => lang);
  // `…, Velmar, North Tarn, 3 May 2007`: the state is not the town.
  if (own && (!isState(own) || ALSO_TOWNS.test(own)))
    return sourced(
      placeName(own),
      'title/place',
      title.number,
      own,
      'The title names the place before the date.',
      'probable',
    );
  const date = TITLE_DATE.exec(title.text);
  const known = date && [...knownPlaces].find((place) => title.text.slice(0, date.index).endsWith(` ${place}`));
  if (known)
    return sourced(
      known,
      'title/known-place',
      title.number,
      known,
      'The title ends in a place that other titles of the same page set apart, and a date.',
      'probable',
    );
  const city = endsInCityAndState(date ? title.text.slice(0, date.index) : title.text);
  return (
    city &&
    sourced(
      city.city,
      'title/city-and-state',
      title.number,
      city.printed,
      'The title ends in a city and its state.',
      'probable',
    )
  );
}

function byWords({
  paragraphs,
  lang,
  kind,
}: Pick<Item, 'paragraphs' | 'lang' | 'kind'>): Sourced<string | null> | null {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  const opening = first?.text.slice(0, OPENING) ?? '';
  for (const { end, parts } of scanDates(opening, lang)) {
    const place = parts.d === undefined ? undefined : AFTER_STAMP.exec(opening.slice(end))?.groups?.['place'];
    if (place !== undefined)
      return sourced(
        place,
        'stamp/place',
        first!.lines[0],
        place,
        'The page’s stamp of day and time names the place.',
        'probable',
      );
  }
  const greeted =
    kind === 'speech' || kind === 'press-conference'
      ? paragraphs.slice(0, 2).find(({ text }) => GREETED.test(text.slice(0, OPENING)))
      : undefined;
  const town = greeted && GREETED.exec(greeted.text)?.groups?.['place'];
  if (
    greeted &&
    town &&
    !NO_TOWN.test(town) &&
    !MONTHS.includes(town.split(' ')[0]!) &&
    (!isState(town) || ALSO_TOWNS.test(town))
  )
    return sourced(town, 'greeting/place', greeted.lines[0], town, 'The speaker greets the place.', 'probable');
  const signed = last && SIGN_OFF.exec(last.text)?.groups?.['place'];
  return signed
    ? sourced(signed, 'sign-off/place', last.lines[1], signed, 'The reporter signs off from there.', 'probable')
    : null;
}

const sourced = (
  value: string,
  rule: string,
  line: number,
  quote: string,
  says: string,
  tier: 'certain' | 'probable',
): Sourced<string | null> => ({
  value,
  basis: 'stated',
  tier,
  evidence: [{ field: 'place', basis: 'stated', tier, rule, line, quote, says }],
});
