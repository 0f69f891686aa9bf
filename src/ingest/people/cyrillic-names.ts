import { NOT_NAMES, PARTICLES } from './name-words.ts';
import type { Word } from './words.ts';

/** Adjectives of states and bodies: "Южной", "Саудовской", "Красного". */
const ADJECTIVE =
  /(?:ской|цкой|ская|цкая|ский|цкий|[бвгджзклмпрстфхцчшщь]н(?:ой|ая|ый)|в(?:ой|ая|ый)|ого|его|ых|их|ое)$/u;
/** Prepositions that end a title; "по" and "з" may stand inside one. */
const PREPOSITION =
  /^(?:на|в|у|во|о|об|обо|про|щодо|с|со|из|от|до|для|к|ко|под|над|при|перед|после|після|від|за|через|об|и|і|та|что|що|который|як|как)$/u;
const MAX_COMPLEMENT = 6;
const PATRONYMIC = /(?:вич|вна|вича|вны|вичу|вне|вичем|вной|ович|евич|івна|ївна)$/u;

/**
 * The name that follows a Russian or Ukrainian title with what it belongs to, for which these languages need no link: "министр иностранных дел Республики
 * Норландия Анна Вельде". Of a longer run of capitalised words the last two are the name, three with a patronymic.
 *
 * @returns indexes of its first and last word; null where none stands there
 */
export function cyrillicNameAfter(
  text: string,
  words: readonly Word[],
  role: number,
  taken: (index: number) => boolean,
): { readonly first: number; readonly last: number } | null {
  const spaced = (at: number) =>
    /^(?:\s{1,2}|\.\s?|-|,\s(?=\p{Ll}))$/u.test(text.slice(words[at - 1]!.end, words[at]!.start));
  let first = role + 1;
  while (first < words.length && first - role <= MAX_COMPLEMENT && spaced(first) && !words[first]!.capital) {
    if (PREPOSITION.test(words[first]!.text)) return null;
    first++;
  }
  if (first >= words.length || first - role > MAX_COMPLEMENT || !spaced(first)) return null;
  let end = first;
  while (
    end < words.length &&
    words[end]!.capital &&
    (end === first || /^(?:\s|\.\s?|-)$/u.test(text.slice(words[end - 1]!.end, words[end]!.start)))
  ) {
    if (taken(end)) return null;
    if (end > first && text[words[end - 1]!.end] === '.' && words[end - 1]!.text.length > 1) break;
    // "глава МИД", "Российской Федерации": what comes before belongs to the title.
    if (NOT_NAMES.has(words[end]!.key) || /^\p{Lu}{2,}$/u.test(words[end]!.text)) first = end + 1;
    end++;
  }
  if (end - first < 2) return null;
  const initial = words.slice(first, end).findIndex((word) => word.text.length === 1);
  if (initial !== -1)
    return words[first + initial + 1] !== undefined && end - first - initial >= 2
      ? { first: first + initial, last: end - 1 }
      : null;
  const length = end - first >= 3 && PATRONYMIC.test(words[end - 2]!.text.toLowerCase()) ? 3 : 2;
  const start = PARTICLES.has(words[end - length]!.key) ? end - length - 1 : end - length;
  if (start < first || ADJECTIVE.test(words[start]!.text.toLowerCase()) || words[start]!.text.length < 3) return null;
  return { first: start, last: end - 1 };
}
