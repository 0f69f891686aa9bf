/** A surname in capitals, as records of legislatures set it: `KEEL`, `McADAM`, `JACKSON LEE`, `O’NEILL`. */
const SURNAME = String.raw`(?:Mc|Mac|De|La|Le|Di|Van |O['’])?\p{Lu}{2}[\p{Lu}'’-]*`;
const MEMBER = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|MR|MRS|MS|MISS|DR)\. ${SURNAME}(?: ${SURNAME}){0,3}(?: of \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)?`;
const CHAIR = String.raw`(?:The|THE) (?:(?:ACTING|VICE|DEPUTY) )?(?:SPEAKER|PRESIDING OFFICER|CHAIR(?:MAN|WOMAN|PERSON)?|PRESIDENT|CLERK|MODERATOR|(?:PRIME |FOREIGN )?MINISTER|SECRETARY)(?: pro tempore)?`;
const LABEL = new RegExp(
  String.raw`^(?<label>(?:${MEMBER}|${CHAIR})(?: \([^()]{2,60}\))?)\.\s+(?=["“('‘]?\p{Lu}(?:[\p{Ll}'’]|\s\p{Ll}))`,
  'u',
);

/**
 * `Mr. KEEL. Madam Speaker, I rise …`: the label of a legislature's record, closed by a full stop. The surname in capitals beside words that are not
 * tells it from a sentence.
 */
export function recordLabel(text: string): { readonly label: string; readonly end: number } | null {
  const match = LABEL.exec(text);
  return match && { label: match.groups!['label']!, end: match[0].length };
}
