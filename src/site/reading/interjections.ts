/** A stretch of somebody's words, or what whoever published them put in between. */
export interface Interjection {
  readonly text: string;
  readonly put: boolean;
}

/** `(the anchor - TPB)`, `(буй – ТПБ)`: what a house adds, signed with its mark. */
const SIGNED = /\([^()]{1,160}?\s[-–—]\s?\p{Lu}[\p{Lu}\p{N}.]{1,9}\)/gu;
/** `(the keeper – Ed.)`, `(буй – прим. ред.)`: what an editor adds. */
const EDITED =
  /\([^()]{1,160}?\s[-–—]\s?(?:(?:прим|примеч)[\p{L}.]*(?:\s[\p{L}.«»]{1,20}){0,2}|ed(?:itor|s)?\.?(?:['’]?s? note)?|n\.?\s?d\.?\s?l\.?\s?r\.?|note de la rédaction|nota del editor|المحرر|ملاحظة المحرر)\)/giu;
/** `[the anchor]`, `[sic]`. */
const BRACKETED = /\[[^[\]]{1,160}\]/gu;
/** `(Laughter.)`, `(Аплодисменты.)`: what is heard or done. */
const HEARD =
  /\((?:laughter|laughs|applause|cheers|crosstalk|inaudible|pause|music|смех|аплодисменты|пауза|rires|applaudissements|risas|aplausos|ضحك|تصفيق)[^()]{0,40}\)/giu;

/**
 * Cut somebody's words where whoever published them put something in. The stretches joined are the words, character for
 * character; empty ones there are none.
 */
export function splitInterjections(words: string): readonly Interjection[] {
  const notes = [SIGNED, EDITED, BRACKETED, HEARD]
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .toSorted((a, b) => a.start - b.start);
  const stretches: Interjection[] = [];
  let at = 0;
  for (const { start, end } of notes) {
    if (start < at) continue;
    if (start > at) stretches.push({ text: words.slice(at, start), put: false });
    stretches.push({ text: words.slice(start, end), put: true });
    at = end;
  }
  if (at < words.length) stretches.push({ text: words.slice(at), put: false });
  return stretches;
}
