/** What the labels of turns look like, and what only looks like one. */

/** A label that a line opens with. */
export interface Label {
  /** As printed, without its colon. A stage direction, `MS OKONRE (laughing)`, is part of what is printed. */
  readonly label: string;
  /** The label without its stage direction: by this the turns of one person are known. */
  readonly name: string;
  /** Offset of the turn's first word in the line; the line's length where the label stands alone. */
  readonly end: number;
}

/** An office set in capitals is a label by itself: `THE PRESIDENT`. */
const OFFICE =
  /^THE (?:(?:VICE|DEPUTY) )?(?:PRESIDENT|FIRST LADY|(?:(?:PRIME|FOREIGN) )?MINISTER|SECRETARY(?:-GENERAL)?|CHANCELLOR|AMBASSADOR|CHAIRMAN)$/u;
/** Whom a speaker addresses, "Mr. President: …", does not speak. */
const ADDRESSED =
  /^(?:mr|mrs|ms|madam|madame|monsieur|señor|señora|sr|sra|dear|honou?rable|distinguished|excellenc\p{L}*)\b\.?(?: the)? (?:vice[- ])?(?:president|chair(?:man|person|woman)?|speaker|secretary(?:[- ]general)?|(?:prime |foreign )?minister|ambassador|delegates?|members?|colleagues?|friends)$/iu;
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|amb|ambassador|secretary|minister|president|chancellor|premier|prime minister|foreign minister|spokesperson|spokesman|spokeswoman|director|general|admiral|g-н|г-н|г-жа|m|mme|mm)\b\.?/iu;
const NAME_WORD =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*|(?:of|the|de|du|des|der|von|van|al|el|bin|ibn|la|le|da|di|to|for|and|и|по)|\(.*\))$/u;
const OPENING =
  /^(?<label>[\p{Lu}\p{Lt}\p{Lo}][^:\n[\]]{0,139}?)\s*(?<stage>\([^()]{1,120}\)(?:\s*\([^()]{1,120}\)){0,2})?\s*:(?:\s+(?=\S)|$)/u;

/** So long a label may be, and of so many words; longer where it is an office and a name. */
const LONGEST = 60;
const MOST_WORDS = 8;
const OFFICE_FIRST =
  /^(?:(?:acting|deputy|vice|first|former|interim|executive|permanent|presidential|special|chief|senior|federal|state|assistant)[ -])*(?:president|prime minister|minister|secretary|chair(?:man|woman|person)?|director|governor|head|ambassador|speaker|chancellor|premier|commissioner|mayor|general|envoy|representative|plenipotentiary|aide|adviser|advisor|member|king|queen|prince|emir|sultan|patriarch|metropolitan|mufti|spokes(?:man|woman|person)|ceo|editor|professor|judge|prosecutor|commander)\b/iu;

/** True for a label of an office and, after it, a name: `Acting Governor of the Northern Isles Carl Denne`. */
function opensWithOffice(label: string): boolean {
  return OFFICE_FIRST.test(label) && /\p{Ll}[\p{L}’'-]* \p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(label);
}
/** With three stage directions. */
const LONGEST_LABEL = 560;

/**
 * The label that a line seems to open with: words like a name, at most sixty characters unless they are an office and a name, a colon, and then
 * no figure (a clock) and no stroke (an address). Whether it is one, the other labels of the text decide.
 */
export function openingLabel(text: string): Label | null {
  if (!text.slice(0, LONGEST_LABEL).includes(':')) return null;
  const match = OPENING.exec(text);
  if (!match || /^\d|^\/\//.test(text.slice(match[0].length))) return null;
  const label = match.groups!['label']!.trim();
  const words = label.split(/\s+/u);
  if (
    ((label.length > LONGEST || words.length > MOST_WORDS) && !opensWithOffice(label)) ||
    ADDRESSED.test(label) ||
    !words.every((word) => NAME_WORD.test(word))
  )
    return null;
  if (/[.!?]\s+\p{Lu}\p{Ll}{2,}.*[.!?]/u.test(label)) return null;
  const stage = match.groups!['stage'];
  return { label: stage ? `${label} ${stage}` : label, name: label, end: match[0].length };
}

const BARE_QUESTION = /^Q\s+(?=--|[—–…]|\.\.\.|\[|["“‘'(]?[\p{Lu}\d])/u;

/** `Q    Will it open?`: the letter alone before a question, which transcripts of briefings set without a colon. */
export function bareQuestion(text: string): Label | null {
  const match = BARE_QUESTION.exec(text);
  return match && { label: 'Q', name: 'Q', end: match[0].length };
}

/** True for a label that begins with a form of address or an office: `MS OKONRE`, `Minister Moravec`. */
export function hasHonorific(label: string): boolean {
  return OFFICE.test(label) || (HONORIFIC.test(label) && /\s/u.test(label.trim()));
}

/** True for a label set in capitals throughout, as verbatim records set them. */
export function isCapitals(label: string): boolean {
  return /\p{Lu}{2}/u.test(label) && !/\p{Ll}{2}/u.test(label.replace(/\b(?:Mr|Mrs|Ms|Dr|Mme)\b/g, ''));
}

/** True for initials and a surname written as one word or more: `И.Моравец`, `I. B. Moravec`. */
export function isInitialled(label: string): boolean {
  return /^(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{L}+$/u.test(label);
}
