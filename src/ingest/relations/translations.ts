import type { Relation } from '../../statement/schema.ts';
import { sourceName } from '../../statement/source.ts';
import { type DaySpan, daysApart, daysOf } from './compatible-days.ts';
import { correlation, inOneOrder, type Outline } from './outline.ts';
import type { RelatedText, Unrelated } from './text.ts';

/** A translation is put out within this many days of its original. */
const DAYS = 3;
/** Of a text that is dated more widely than this, no translation is looked for. */
const WIDEST = 7;
/** Of this many paragraphs on, their lengths alone tell: by chance two rows of eight agree so well once in many thousands of pairs. */
const MANY = 8;
const ALIKE = 0.95;
/** Texts that nobody is known to have said or put out need longer rows. */
const MANY_UNSIGNED = 12;
/** Of fewer paragraphs the figures have to be the same as well: so many, and this share of the longer row, in one order. */
const FEWEST = 4;
const FIGURES = 3;
const FIGURES_SHARED = 0.8;
/** Where a note says that one of the two is a translation, less has to agree. */
const ALIKE_NOTED = 0.85;
/** Nobody says a thing in five times as many letters in one language as in another. */
const RATIO = 5;

/** How sure it is that two texts are one in two languages; the higher of two is the better. */
interface Match {
  readonly score: number;
  readonly says: string;
}

/**
 * A text and its translation: two languages, days that fit, nobody else's words, as many paragraphs, of which the same are long and the
 * same are short; where there are few paragraphs, also the same figures in the same order. Each has to be the best match of the other.
 *
 * @param texts in the order in which they were put out
 * @param outlineOf a text by its index
 * @returns for each text its twins in other languages: kept with the one that a note calls a translation, else with the later one
 */
export function findTranslations(
  texts: readonly RelatedText[],
  outlineOf: (index: number) => Outline,
): (readonly Relation[])[] {
  const relations: Relation[][] = texts.map(() => []);
  if (new Set(texts.map(({ statement }) => statement.lang)).size < 2) return relations;
  const best = bestTwins(texts, outlineOf);
  for (const [index, twins] of best.entries())
    for (const { other, match } of twins.values()) {
      const back = best[other]!.get(texts[index]!.statement.lang);
      if (other > index || back?.other !== index) continue;
      const { from, to, type } = direct(texts, other, index);
      relations[from]!.push({
        type,
        statement: texts[to]!.statement.id,
        rule: 'paragraphs/twin',
        figure: null,
        says: type === 'translationOf' ? `A note says that this is a translation. ${match.says}` : match.says,
      });
    }
  return relations;
}

/** Of two twins, the first of which was put out first: from which to which the relation goes. */
function direct(texts: readonly RelatedText[], first: number, second: number) {
  const [one, other] = [texts[first]!.notes.translated, texts[second]!.notes.translated];
  const type = one === other ? ('parallelTo' as const) : ('translationOf' as const);
  return one && !other ? { from: first, to: second, type } : { from: second, to: first, type };
}

/** For each text, by language, the text that fits it best. */
function bestTwins(
  texts: readonly RelatedText[],
  outlineOf: (index: number) => Outline,
): readonly ReadonlyMap<string, { readonly other: number; readonly match: Match }>[] {
  const best = texts.map(() => new Map<string, { other: number; match: Match }>());
  const spans = texts.map(({ statement }) => daysOf(statement));
  const days = indexByDay(spans);
  // Every pair has a text in a language that is not the one most texts are in.
  const main = mostFrequent(texts.map(({ statement }) => statement.lang));
  for (const [index, { statement }] of texts.entries()) {
    if (statement.lang === main || !isNarrow(spans[index]!)) continue;
    for (const other of around(days, spans[index]!)) {
      const twin = texts[other]!.statement;
      if (twin.lang === statement.lang || (twin.lang !== main && other > index)) continue;
      if (daysApart(spans[index]!, spans[other]!) > DAYS) continue;
      const noted = texts[index]!.notes.translated !== texts[other]!.notes.translated;
      const match = compare(statement, outlineOf(index), twin, outlineOf(other), noted);
      if (match === null) continue;
      keepBetter(best[index]!, twin.lang, other, match);
      keepBetter(best[other]!, statement.lang, index, match);
    }
  }
  return best;
}

function keepBetter(
  twins: Map<string, { other: number; match: Match }>,
  lang: string,
  other: number,
  match: Match,
): void {
  if (match.score > (twins.get(lang)?.match.score ?? 0)) twins.set(lang, { other, match });
}

const isNarrow = ({ min, max }: DaySpan) => max - min <= WIDEST;

function indexByDay(spans: readonly DaySpan[]): ReadonlyMap<number, readonly number[]> {
  const days = new Map<number, number[]>();
  for (const [index, span] of spans.entries())
    if (isNarrow(span)) (days.get(span.min) ?? days.set(span.min, []).get(span.min)!).push(index);
  return days;
}

function* around(days: ReadonlyMap<number, readonly number[]>, { min, max }: DaySpan): Generator<number> {
  for (let day = min - DAYS - WIDEST; day <= max + DAYS; day++) yield* days.get(day) ?? [];
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => ({ value, length }));
  return counts.toSorted((a, b) => b.length - a.length || (a.value < b.value ? -1 : 1))[0]?.value;
}

function compare(a: Unrelated, one: Outline, b: Unrelated, other: Outline, noted: boolean): Match | null {
  const count = one.lengths.length;
  const whose = sameHouse(a, b);
  if (count < FEWEST || other.lengths.length !== count || whose === 'other') return null;
  const [longer, shorter] = [total(one), total(other)].toSorted((x, y) => y - x);
  const alike = correlation(one.lengths, other.lengths);
  if (alike < (noted ? ALIKE_NOTED : ALIKE) || longer! > RATIO * shorter!) return null;
  const figures = inOneOrder(one.figures, other.figures);
  const most = Math.max(one.figures.length, other.figures.length);
  const told = alike >= ALIKE && count >= (whose === 'same' ? MANY : MANY_UNSIGNED);
  const proved = whose === 'same' && figures >= (noted ? 1 : FIGURES) && figures >= FIGURES_SHARED * most;
  if (!told && !proved) return null;
  const says = `Both have ${count} paragraphs, long and short in the same places${figures >= 2 ? `, and ${figures} figures in the same order` : ''}.`;
  return { score: alike + (most === 0 ? 0 : figures / most), says };
}

const total = ({ lengths }: Outline) => lengths.reduce((sum, length) => sum + length, 0);

/** Whether the same person or body speaks, or the same source puts it out: `same`, `other`, or `unknown`. */
function sameHouse(a: Unrelated, b: Unrelated): 'same' | 'other' | 'unknown' {
  const voices = ({ speakers, institution }: Unrelated) =>
    [...speakers, ...(institution ? [institution] : [])].map(({ id, name }) => id ?? name);
  const [ofA, ofB] = [voices(a), voices(b)];
  if (ofA.some((voice) => ofB.includes(voice))) return 'same';
  const known = ({ speakers, institution }: Unrelated) =>
    [...speakers, ...(institution ? [institution] : [])].some(({ id }) => id !== null);
  if (known(a) && known(b)) return 'other';
  const [houseA, houseB] = [a, b].map(({ source }) => sourceName(source, () => undefined));
  if (houseA === null || houseB === null) return 'unknown';
  return houseA === houseB ? 'same' : 'unknown';
}
