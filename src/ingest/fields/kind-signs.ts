import { labelParts } from '../people/label-parts.ts';
import { isQuestionLabel } from '../people/question-labels.ts';
import { findWords } from '../people/words.ts';
import type { KindInput } from './kind-input.ts';

/** How speeches begin: an address to an audience, or a call to it that ends in an exclamation mark. */
export const SALUTATION =
  /^[*_\s]*(?:mr\.?\s|madam|ladies|excellenc|your (?:majest|excellenc|highness)|distinguished|colleagues|dear |fellow |my fellow |good (?:morning|afternoon|evening)|mesdames|monsieur|chers?\s|chères?\s|уважаем|дорогие|дамы|товарищи|шановн|дорогі|meine damen|sehr geehrte|liebe\s|señor|señoras|السيد|أيها|尊敬|各位|同志|존경하는|친애하는)|^[*_\s]*\p{L}[^.?!]{2,120}![*_]*(?:\s|$)/iu;

/** The last mark of a question. */
export const QUESTION_END = /[?？؟]["”»’)\]]*$/u;

/** Whoever says less of all words than this was asked along with others, or only put in a word. */
const PRINCIPAL = 0.12;
/** Names of those who ask: their turns end in questions, or their outlets stand beside them. */
export function askers({ turns, paragraphs }: Pick<KindInput, 'turns' | 'paragraphs'>): ReadonlySet<string> {
  const last = new Map<number, string>();
  for (const { turn, text } of paragraphs) if (turn !== null) last.set(turn, text);
  const labels = Map.groupBy(
    turns.map(({ label }, at) => ({ label, asks: QUESTION_END.test(last.get(at) ?? '') })),
    ({ label }) => label,
  );
  return new Set(
    [...labels]
      .filter(([label, own]) => !isQuestionLabel(label) && own.every(({ asks }) => asks))
      .map(([label]) => label),
  );
}

/** Those who say most, questions aside. */
export function principals(
  { turns, paragraphs }: Pick<KindInput, 'turns' | 'paragraphs'>,
  leading: string | null,
): readonly string[] {
  const lengths = new Map<string, number>();
  const asking = askers({ turns, paragraphs });
  const keyOf = (label: string) => findWords(labelParts(label).name ?? label).at(-1)?.key ?? label;
  const lead = leading === null ? null : keyOf(leading);
  for (const { turn, text } of paragraphs) {
    const label = turn === null ? null : turns[turn]!.label;
    if (label === null || isQuestionLabel(label) || asking.has(label)) continue;
    const key = keyOf(label);
    if (key !== lead) lengths.set(key, (lengths.get(key) ?? 0) + text.length);
  }
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return [...lengths].filter(([, length]) => length >= PRINCIPAL * all).map(([key]) => key);
}
