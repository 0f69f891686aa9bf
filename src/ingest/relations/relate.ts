import type { Relation } from '../../statement/schema.ts';
import { daysOf } from './compatible-days.ts';
import { findContinuations } from './continuations.ts';
import { findExcerpts } from './excerpts.ts';
import { findNearCopies } from './near-copies.ts';
import { toOutline } from './outline.ts';
import { findSharedWords } from './shared-words.ts';
import { findShingles } from './shingles.ts';
import { toSketch } from './sketch.ts';
import type { RelatedText } from './text.ts';
import { findTranslations } from './translations.ts';

/**
 * How the texts of an archive stand to each other: near copies, excerpts, parts, translations, reports of the same words. Each relation
 * is kept with one of the two: the copy that was put out later, the excerpt, the later part, the translation, the later report. Of two
 * texts the closest relation is kept: a copy is not also an excerpt, an excerpt not also a report.
 *
 * @returns the relations of each text, in the order of `texts`; they do not depend on that order
 */
export function relateTexts(texts: readonly RelatedText[]): (readonly Relation[])[] {
  const order = texts
    .map((text, index) => ({ text, index, from: startOf(text) }))
    .toSorted((a, b) => (a.from === b.from ? (a.text.statement.id < b.text.statement.id ? -1 : 1) : a.from - b.from));
  const sorted = order.map(({ text }) => text);
  const statements = sorted.map(({ statement }) => statement);
  const shinglesOf = remembering((index) => findShingles(statements[index]!.body));
  const sketches = statements.map((_, index) => toSketch(shinglesOf(index)));
  const found = [
    findNearCopies(statements, sketches, shinglesOf),
    findExcerpts(statements, sketches, shinglesOf),
    findContinuations(sorted),
    findTranslations(sorted, (index) => toOutline(statements[index]!.body)),
    findSharedWords(statements, shinglesOf),
  ];
  const relations: (readonly Relation[])[] = [];
  const related = new Set<string>();
  // The closest relation of two texts is found first, whichever of the two it is kept with.
  for (const list of found)
    for (const [at, { index, text }] of order.entries())
      for (const relation of [list[at] ?? []].flat()) {
        const pair = [text.statement.id, relation.statement].toSorted().join(' ');
        if (related.has(pair)) continue;
        related.add(pair);
        relations[index] = [...(relations[index] ?? []), relation];
      }
  return order.map((_, index) => relations[index] ?? []);
}

/** The first day on which a text may have been put out; one that nothing is known of comes after all others. */
function startOf({ statement }: RelatedText): number {
  const { min } = daysOf(statement);
  return min === -Infinity ? Infinity : min;
}

/** At most so many 32-bit numbers are kept: of a large archive the runs are found again where they are needed again. */
const MOST_KEPT = 2_000_000;

/** Keeps what was found for an index until there is too much of it. */
function remembering(find: (index: number) => Uint32Array): (index: number) => Uint32Array {
  const known = new Map<number, Uint32Array>();
  let kept = 0;
  return (index) => {
    const before = known.get(index);
    if (before) return before;
    const found = find(index);
    kept += found.length;
    if (kept > MOST_KEPT) {
      known.clear();
      kept = found.length;
    }
    known.set(index, found);
    return found;
  };
}
