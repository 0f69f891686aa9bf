import { readCorpus } from '../corpus.ts';
import type { TrainingText } from './training-text.ts';

/** One text in so many is taken, and of one house at most so many. */
const EVERY = 37;
const MOST = 90;
/** So many characters of a text are enough: what tells its day stands at its edges. */
const LENGTH = 12_000;

/**
 * Texts of a corpus as texts to learn from: they come without their page, so that most of them print no day of their own,
 * which is what they teach. Every other one has its title above it.
 *
 * @param path the corpus, see `readCorpus`
 * @param set name of its folder
 */
export async function readCorpusTexts(path: string, set: string): Promise<readonly TrainingText[]> {
  const texts: TrainingText[] = [];
  const counts = new Map<string, number>();
  for await (const { name, title, words, date, source } of readCorpus(path, EVERY)) {
    const [house = source] = source.split(',');
    const count = (counts.get(house) ?? 0) + 1;
    counts.set(house, count);
    if (count > MOST) continue;
    const text = cut(title === null || count % 2 === 0 ? words : `${title}\n\n${words}`);
    texts.push({
      set,
      file: name,
      path: `${path}#${name}`,
      bytes: new TextEncoder().encode(text),
      house,
      about: 'statement',
      answers: { file: name, ...(date && { date }) },
    });
  }
  return texts;
}

/** The text up to the last line that lies whole within the length. */
function cut(text: string): string {
  if (text.length <= LENGTH) return text;
  const end = text.lastIndexOf('\n', LENGTH);
  return text.slice(0, end > 0 ? end : LENGTH);
}
