/** What the features of a headline say to a reader, by what stands before their colon. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['size', 'it has the length of one'],
  ['far', 'it stands so near the words'],
  ['ends', 'it ends like one'],
  ['known', 'the text has the same words'],
  ['best', 'no line above the words shares more with them'],
  ['earlierBetter', 'it stands below a line that shares more with the words'],
  ['top', 'it stands so far up'],
  ['first', 'it is the first line'],
  ['label', 'it looks like one'],
  ['labels', 'it looks like one among the lines around it'],
  ['lines', 'it has so many lines'],
  ['before', 'the line above is such as stands above one'],
  ['after', 'the line below is such as stands below one'],
  ['apart', 'it is set apart'],
  ['capitals', 'its capitals are set like those of one'],
  ['again', 'the page has it more than once'],
  ['begins', 'another line begins with it'],
  ['begun', 'it begins with another line'],
  ['ofWire', 'it stands above a dateline'],
  ['marked', 'it is marked as a heading'],
  ['quotes', 'it quotes'],
  ['colon', 'it has a colon'],
  ['key', 'it has a colon'],
  ['word', 'it begins with a word that many begin with'],
  ['joint', 'its lines go on with each other'],
  ['cut', 'the name of a site stands behind it'],
  ['keyed', 'the word for a title stands before it'],
  ['kicked', 'a few words before it say what it is about'],
  ['bracketed', 'what stands behind it in brackets is no part of it'],
  ['like', 'it looks like one'],
  ['left', 'no line beside it looks more like one'],
  ['kind', 'it says what kind of text follows'],
  ['closes', 'another line ends with it'],
  ['soon', 'a day or a name stands soon below it'],
  ['late', 'a day or a name stands just above it'],
  ['sentence', 'it is run together with the words'],
]);

/**
 * Reasons for a headline as a reader understands them.
 *
 * @param features names of the features that weighed most, the heaviest first
 * @param count how many at the most
 * @returns phrases, each once; a feature that nobody would understand has none
 */
export function titleReasons(features: readonly string[], count: number): readonly string[] {
  const phrases = features.flatMap((feature) => PHRASES.get(feature.split(':')[0]!) ?? []);
  return [...new Set(phrases)].slice(0, count);
}
