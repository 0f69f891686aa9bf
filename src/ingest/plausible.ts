/** Letters of two scripts in one word: no writer does that, a wrong code page does. Latin letters and Greek or Cyrillic ones. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]\p{Script=Latin}/gu;
/** A capital after a small letter, beyond ASCII. */
const HUMPED = /\p{Ll}(?=[^\u0000-\u007F])\p{Lu}/gu;
/** Frames, blocks, currency of nowhere, halves of signs: what other code pages have where a text has letters; what no writing has. */
const DEBRIS = /[\u2500-\u259F\u00A4\u00AC\u00A6\u02C0-\u02FF\uFFF0-\uFFFD\u0080-\u009F\p{Co}\p{Cn}]/gu;
const BEYOND = /[^\u0000-\u007F]/gu;
/** Of the signs beyond ASCII at most so many may be of those kinds. */
const MOST = 0.08;

/**
 * Whether a text that was decoded by a guess reads like a text: letters of one script in a word, no frames and blocks among
 * them, capitals where capitals stand. What does not is refused: a wrong guess publishes nonsense.
 */
export function isPlausible(text: string): boolean {
  const beyond = text.match(BEYOND)?.length ?? 0;
  const odd = [MIXED, HUMPED, DEBRIS].reduce((sum, kind) => sum + (text.match(kind)?.length ?? 0), 0);
  return odd <= MOST * beyond;
}
