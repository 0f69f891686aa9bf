import type { Label } from './labels.ts';

/** A surname in capitals, as records of legislatures set it: `KEEL`, `McADAM`, `JACKSON LEE`, `O’NEILL`. */
const SURNAME = String.raw`(?:Mc|Mac|De|La|Le|Di|Van |O['’])?\p{Lu}{2}[\p{Lu}'’-]*`;
const MEMBER = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|MR|MRS|MS|MISS|DR)\. ${SURNAME}(?: ${SURNAME}){0,3}(?: of \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)?`;
const CHAIR = String.raw`(?:The|THE) (?:(?:ACTING|VICE|DEPUTY) )?(?:SPEAKER|PRESIDING OFFICER|CHAIR(?:MAN|WOMAN|PERSON)?|PRESIDENT|CLERK|MODERATOR|(?:PRIME |FOREIGN )?MINISTER|SECRETARY)(?: pro tempore)?`;
const LABEL = new RegExp(
  String.raw`^(?<label>(?:${MEMBER}|${CHAIR})(?: \([^()]{2,60}\))?)\.\s+(?=["“('‘]?\p{Lu}(?:[\p{Ll}'’]|\s\p{Ll}))`,
  'u',
);

/** Whether a text has what such a label opens with: most paragraphs have not, and looking for one after every sentence takes long. */
export const mayHaveRecordLabel = (text: string): boolean =>
  /(?:M(?:r|rs|s|iss|R|RS|S|ISS)|D[rR])\. \p{Lu}|T(?:he|HE) \p{Lu}{5}/u.test(text);

/**
 * `Mr. KEEL. Madam Speaker, I rise …`: the label of a legislature's record, closed by a full stop. The surname in capitals beside words that are not
 * tells it from a sentence.
 */
export function recordLabel(text: string): Label | null {
  const match = LABEL.exec(text);
  return match && { label: match.groups!['label']!, name: match.groups!['label']!, end: match[0].length };
}
