/** What the features of a speaker say to a reader; those that are not here say nothing alone. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:title|head|above): announced(?! later)/u, 'a heading announces the words as this person’s'],
  [/^(?:title|head|above): (?:before|behind) colon/u, 'a heading puts the name beside a colon'],
  [/^(?:title|head|above): owner/u, 'a heading calls the words this person’s'],
  [/^(?:title|head|above|lead|opening): says/u, 'a heading or the opening says that this person speaks'],
  [/^(?:title|head|above): with quotation/u, 'a heading quotes beside the name'],
  [/^(?:title|head|above): (?:alone|first)|^alone above/u, 'a heading begins with the name or holds nothing else'],
  [/^(?:title|head|above|lead|opening): with role/u, 'a heading or the opening prints name and office'],
  [/^(?:title|head|above the words|nobody else above)(?: |$)/u, 'a heading has the name'],
  [/^announced in a line/u, 'a line beside the name announces the words'],
  [/^office in (?:a|the) line|^title: office|^standfirst: office/u, 'a heading prints the office of this person'],
  [/^labels/u, 'paragraphs begin with the name as with a label'],
  [/^named (?:most|first)|^named: share ≥0\.[58]|^nobody else named/u, 'the text names nobody more, or nobody before'],
  [/^turns: answering/u, 'turns of this person follow questions'],
  [/^turns: (?:most|only|share ≥0\.[35])/u, 'most of the words in turns are this person’s'],
  [/^turns(?!: asks)/u, 'a label gives turns to this person'],
  [/^signature/u, 'the name stands under the words'],
  [/^sender/u, 'a line names this person as the sender'],
  [/^author/u, 'a line names this person as the author'],
  [/^in byline/u, 'the byline has the name'],
  [/^alone below|^below/u, 'a line below the words has the name'],
  [/^heard: (?:first|in the lead|early)/u, 'this person is among the first whose words the text gives'],
  [/^heard: (?:share ≥0\.[579]|beside most ≥1)/u, 'the text gives this person’s words most'],
  [/^heard: quoted/u, 'quotations are this person’s'],
  [/^heard: (?:signs|times|share|told|beside)/u, 'the text gives words of this person'],
  [/^spokesperson/u, 'the office is to speak for others'],
  [/^(?:lead|opening|named early)/u, 'the opening names this person'],
];

/** The features that weighed most, in words, each once. */
export function tellReasons(features: readonly string[]): readonly string[] {
  return [...new Set(features.flatMap((feature) => REASONS.find(([pattern]) => pattern.test(feature))?.[1] ?? []))];
}
