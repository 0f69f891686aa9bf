import type { Passage, SearchReader } from '../reader.ts';
import type { PrintedWord } from './printed-words.ts';
import type { Place, PlaceStretch } from './types.ts';

/** A place from the words that stand there. */
export async function placeOf(reader: SearchReader, statement: number, words: readonly PrintedWord[]): Promise<Place> {
  const card = await reader.card(statement);
  const voices = voicesOf(words);
  const sure = voices.length > 0;
  return { statement, card, said: sure ? voices : card.speakers, sure, stretches: stretchesOf(words) };
}

/** Who says words, each once; those whose speaker is not known are passed over. */
export function voicesOf(words: readonly PrintedWord[]): readonly string[] {
  return [...new Set(words.flatMap(({ passage }) => passage.voice ?? []))];
}

/** Words in a row by paragraph. Where they run over the end of one, all that is printed up to there is part of it. */
function stretchesOf(words: readonly PrintedWord[]): readonly PlaceStretch[] {
  const stretches: PlaceStretch[] = [];
  let before: PrintedWord | null = null;
  for (const word of words) {
    const { passage } = word;
    const last = stretches.at(-1);
    if (last && before) {
      const more = between(before, word);
      const ends = more.indexOf('\n');
      if (continues(before.passage, passage)) {
        const longer = last.words + more + passage.text.slice(word.start, word.end);
        stretches[stretches.length - 1] = { ...last, end: passage.offset + word.end, words: longer };
      } else {
        const { offset, text } = before.passage;
        stretches[stretches.length - 1] = {
          ...last,
          end: offset + text.length,
          words: last.words + more.slice(0, ends),
        };
        stretches.push(stretchAt(passage, 0, word.end));
      }
    } else stretches.push(stretchAt(passage, word.start, word.end));
    before = word;
  }
  return stretches;
}

const stretchAt = ({ anchor, zone, offset, text }: Passage, start: number, end: number): PlaceStretch => ({
  anchor,
  zone,
  start: offset + start,
  end: offset + end,
  words: text.slice(start, end),
});

/** True where a passage is of the same paragraph as the one before: long ones lie in parts. */
export const continues = (before: Passage, next: Passage): boolean =>
  next === before || (next.anchor === before.anchor && next.zone === before.zone && next.offset > before.offset);

/** What is printed between two words that follow each other, or between any two of one paragraph; a line break between two paragraphs. */
export function between(before: PrintedWord, next: PrintedWord): string {
  const [a, b] = [before.passage, next.passage];
  if (a === b) return a.text.slice(before.end, next.start);
  const [tail, head] = [a.text.slice(before.end), b.text.slice(0, next.start)];
  if (!continues(a, b)) return `${tail}\n${head}`;
  return `${tail}${' '.repeat(Math.max(0, b.offset - a.offset - a.text.length))}${head}`;
}
