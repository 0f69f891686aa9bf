/** Names as answers and readings write them are seldom the same letters: these say when they mean the same. */

/** A name in lower case, without accents, signs between words made single spaces. */
export function fold(name: string | null | undefined): string {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same person: the same last name, and first names that do not disagree. */
export function isSamePerson(one: string, other: string): boolean {
  const a = fold(one).split(' ');
  const b = fold(other).split(' ');
  if (a.join(' ') === b.join(' ')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // The family name first, or a name without its honorific.
  if (short.length > 1 && short.every((word) => long.includes(word))) return true;
  return short.at(-1) === long.at(-1) && (short.length === 1 || short[0]?.[0] === long[0]?.[0]);
}

/** Whom a quotation belongs to may be a body as well as a person; what stands in brackets is a remark. */
export function isSameVoice(given: string | null | undefined, wanted: string): boolean {
  if (!given) return false;
  const [g, w] = [withoutRemark(given), withoutRemark(wanted)];
  return isSamePerson(g, w) || holds(g, w) || holds(w, g);
}

/** The same body: one name holds the other. */
export function isSameBody(given: string | null | undefined, wanted: string): boolean {
  return Boolean(given) && (holds(given!, wanted) || holds(wanted, given!));
}

/** The same body under two of its names: all words of the one stand in the other, in any order. */
export function isSameBodyRenamed(given: string, wanted: string): boolean {
  const [g, w] = [given, wanted].map((name) => new Set(fold(name).split(' '))) as [Set<string>, Set<string>];
  return g.isSubsetOf(w) || w.isSubsetOf(g);
}

/** The same source: one name holds the other, the given name is a word of the wanted one, or most of its longer words are there. */
export function isSameSource(given: string | null | undefined, wanted: string): boolean {
  const [g, w] = [fold(given), fold(wanted)];
  return g !== '' && (w.includes(g) || g.includes(w) || w.split(' ').includes(g) || sharesWords(g, w));
}

/** The same place: the same first word. */
export function isSamePlace(given: string | null, wanted: string): boolean {
  return given !== null && fold(given).split(' ')[0] === fold(wanted).split(' ')[0];
}

const withoutRemark = (name: string) => name.replace(/ \(.*/u, '');
const holds = (one: string, other: string) => fold(one).includes(fold(other));

/** Six in ten of the longer words begin with the same six letters: "Ministry" and "Minister" pass for one. */
function sharesWords(given: string, wanted: string): boolean {
  const longer = wanted.split(' ').filter((word) => word.length > 3);
  const mine = given.split(' ');
  return (
    longer.filter((word) => mine.some((other) => other.slice(0, 6) === word.slice(0, 6))).length >= 0.6 * longer.length
  );
}
