const SMALL = /^(?:of|for|the|and|de|del|la|los|las|y|et|des|du|und|der|für|и|по|при)$/iu;
/** Remarks of those who wrote a broadcast down. */
const REMARK = /INDISTINCT|OMITTED|HEARD|RECEIVED|IDENTIFIED|RECORDING|THOUGHT|REFERENCE|CONTINUED/u;

/** How far before its bracket the name of an acronym may begin, in UTF-16 units, and what it is made of. */
const REACH = 120;
const WORDS_BEFORE = /[\p{L}’'.,\s-]{3,}$/u;

/**
 * What the acronyms of a text stand for, by acronym: "Harbour Union Council (HUC)", `"Army of Tides" (EM)`, "HUC [Harbour Union Council]".
 *
 * @returns names as printed
 */
export function findAcronyms(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    if (!/[([]\p{Lu}|\s\[/u.test(text)) continue;
    for (const match of text.matchAll(/["“«](?<name>[^"“”«»]{3,70})["”»]\s\((?<acronym>\p{Lu}[\p{Lu}\d-]{1,7})\)/gu))
      add(found, match.groups!['acronym']!, match.groups!['name']!);
    for (const match of text.matchAll(/\s\((?<acronym>\p{Lu}[\p{Lu}\d-]{1,7})\)/gu)) {
      const before = WORDS_BEFORE.exec(text.slice(Math.max(0, match.index - REACH), match.index))?.[0];
      const name = before === undefined ? null : endingWithInitials(before, match.groups!['acronym']!);
      if (name !== null) add(found, match.groups!['acronym']!, name);
    }
    for (const match of text.matchAll(/(?<![\p{L}[])(?<acronym>\p{Lu}{2,7})\s\[(?<name>\p{Lu}[\p{L}’'\s-]{6,90})\]/gu))
      if (/\s/u.test(match.groups!['name']!) && !REMARK.test(match.groups!['name']!))
        add(found, match.groups!['acronym']!, match.groups!['name']!);
  }
  return found;
}

function add(found: Map<string, string>, acronym: string, name: string): void {
  if (!found.has(acronym)) found.set(acronym, name.trim().replace(/[.,;]$/u, ''));
}

/** The last words of a text whose initials are the acronym's letters; null: they are not. */
function endingWithInitials(before: string, acronym: string): string | null {
  const words = before.trim().split(/\s+/u);
  const letters = [...acronym.replaceAll('-', '')];
  let at = words.length;
  while (letters.length > 0) {
    const word = words[--at];
    if (word === undefined) return null;
    if (word[0]?.toUpperCase() === letters.at(-1)) letters.pop();
    else if (!SMALL.test(word)) return null;
  }
  const name = words.slice(at).join(' ');
  return /^\p{Lu}/u.test(name) && words.length - at > 1 ? name : null;
}
