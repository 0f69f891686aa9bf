/** What the features of a day mean to a reader, by the beginning of their names; the longest that fits counts. */
const PHRASES: readonly (readonly [start: string, phrase: string])[] = Object.entries({
  'label:published': 'a word beside it says that the page was put out then',
  'label:date': 'a word beside it says that it is the date',
  'label:updated': 'a word beside it says that the page was changed then',
  'in-address': 'it stands in the address of the page',
  'title:0': 'it stands in the title',
  'title:+': 'it stands below the title',
  'title:-': 'it stands above the title',
  'first:-': 'it stands above the words',
  'first:0': 'it stands where the words begin',
  'last:+': 'it stands below the words',
  'zone:title': 'it stands in the title',
  'zone:standfirst': 'it stands in the summary',
  'zone:above': 'it stands above the title',
  'zone:heading': 'it stands between title and words',
  'zone:note': 'it stands in a note above the words',
  'zone:first': 'it stands in the first paragraph',
  'zone:closing': 'it stands in the last paragraph',
  'zone:below': 'it stands below the words',
  'role:posted': 'it stands as pages print the day of a text',
  'role:header': 'the collector put it in front',
  'role:dateline': 'it stands in the dateline',
  'shape:bare': 'it has a line of its own',
  'shape:alone': 'it has a line nearly of its own',
  clock: 'a time of day stands beside it',
  'weekday:right': 'its weekday is printed beside it and is right',
  'place-before': 'a place stands before it',
  only: 'it is the only day of the page',
  latest: 'it is the latest day of the page',
  'alone:only': 'no other day has a line of its own',
  'first-printed': 'it is the first day of the page',
  'first-alone': 'it is the first day with a line of its own',
  'nearest-words': 'it is the nearest to the words',
  'nearest-title': 'it is the nearest to the title',
  'next-below-title': 'it is the first below the title',
  'dateline:same': 'it is the day of the dateline',
  'dateline:day-after': 'it is the day after the dateline',
  'order:near-others': 'other days of the page lie near it',
}).toSorted(([a], [b]) => b.length - a.length);

/**
 * Reasons for a day as phrases that a reader understands, each once; those that say nothing to a reader are left out.
 *
 * @param reasons names of features (`describeDays`), the heaviest first
 */
export function sayReasons(reasons: readonly string[]): readonly string[] {
  const said = reasons.flatMap((reason) => PHRASES.find(([start]) => reason.startsWith(start))?.[1] ?? []);
  return [...new Set(said)];
}
