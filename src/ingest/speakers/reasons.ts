/** What the features of a speaker say to a reader; those that are not here say nothing alone. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:title|any|head|lead|opening): announced(?! later)/u, 'a heading announces the words as this person’s'],
  [/^(?:title|any|head|lead|opening): (?:before|behind) colon/u, 'a heading puts the name beside a colon'],
  [/^(?:title|any|head|lead|opening): owner/u, 'a heading calls the words this person’s'],
  [/^(?:title|any|head|lead|opening): says/u, 'a heading or the opening says that this person speaks'],
  [/^(?:title|any|head|lead|opening): with quotation/u, 'a heading or the opening quotes beside the name'],
  [/^(?:title|any|head|lead|opening): (?:alone|first)/u, 'a heading begins with the name or holds nothing else'],
  [/^(?:title|any|head|lead|opening): with role/u, 'a heading prints name and office'],
  [/^(?:title|head)(?: |$)/u, 'a heading has the name'],
  [/^turns: most|^turns: only|^turns: share >/u, 'most of the words in turns are this person’s'],
  [/^turns/u, 'a label gives turns to this person'],
  [/^signature/u, 'the name stands under the words'],
  [/^sender/u, 'a line names this person as the sender'],
  [/^author/u, 'a line names this person as the author'],
  [/^in byline/u, 'the byline has the name'],
  [/^line (?:above|below)/u, 'a line around the words has the name'],
  [/^says: first of all/u, 'this person is the first whose words the text gives'],
  [/^says: share >|^says: of all quoted >/u, 'the text gives this person’s words most often'],
  [/^says: one of ≤1/u, 'nobody else’s words are given'],
  [/^says: of all quoted/u, 'quotations stand beside the name'],
  [/^says/u, 'verbs of speech stand beside the name'],
  [/^ruled/u, 'a rule finds this person'],
  [/^spokesperson/u, 'the office is to speak for others'],
  [/^named early/u, 'the opening names this person'],
];

/** The features that weighed most, in words, each once. */
export function tellReasons(features: readonly string[]): readonly string[] {
  return [...new Set(features.flatMap((feature) => REASONS.find(([pattern]) => pattern.test(feature))?.[1] ?? []))];
}
