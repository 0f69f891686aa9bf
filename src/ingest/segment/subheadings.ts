import { joinLines, type Block } from './paragraphs.ts';

/** `(Applause)`, `[A recording is played]`, `3:15 P.M. CDT`, `(Begins at 10:05)`: what happened in the room stands among the words. */
const STAGE =
  /^[([].*[)\]]$|^(?:(?:begins?|began|ends?|ended|start(?:s|ed)?|resumes?|recess)(?: at)? )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?| ?hrs?| uhr)?(?: \(?\p{Lu}[\p{L}.]{1,10}\)?)?$/iu;

/** A short line between paragraphs that ends no sentence: a heading printed in the text. */
export function isSubheading(block: Block, previous: Block | undefined, next: Block | undefined): boolean {
  if (block.length !== 1 || !previous || !next) return false;
  if (block[0]!.heading !== undefined) return true;
  const text = block[0]!.text;
  if (text.length > 80 || text.split(/\s+/u).length > 10 || !/^["“«'‘(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  if (/[.!?;:,…"”»’]$/u.test(text) || STAGE.test(text)) return false;
  return joinLines(next).length > Math.max(80, 1.5 * text.length) && /[.!?…"”»’)]$/u.test(joinLines(previous));
}
