import type { QuotedWords, SearchParagraph, SearchRecord } from '../../../src/search/record.ts';
import { randomFrom } from '../../../scripts/lib/search/questions/random.ts';

const WORDS = ['the', 'of', 'tide', 'tides', 'strait', 'anchor', 'a', 'is', 'buoys', 'buoy', 'The'];
const SIGNS = [' ', ' ', ' ', ' ', ', ', '. '];
const SPEAKERS = ['Corin Ludgrave', 'Josepha Windle', 'Jago Fenn'].map((name) => ({ key: name, name }));

/** Many short texts in few words, so that every run of words is frequent, in more statements than are read one by one. */
export function fewWords(count: number, seed: number): readonly SearchRecord[] {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const text = (length: number) =>
    Array.from(
      { length },
      (_, at) => `${at === 0 ? '' : SIGNS[below(SIGNS.length)]!}${WORDS[below(WORDS.length)]!}`,
    ).join('');
  /** Stretches of words, some of them of two speakers, and none of the one who says the paragraph. */
  const quotesIn = (printed: string, voice: number | null, voices: number): readonly QuotedWords[] => {
    const words = [...printed.matchAll(/\p{L}+/gu)];
    const cut = below(words.length);
    return [words.slice(0, cut), words.slice(cut)].flatMap((some) => {
      const [whose, from, length] = [below(voices + 2), below(some.length), 1 + below(4)];
      const stretch = some.slice(from, from + length);
      const last = stretch.at(-1);
      if (last === undefined || whose >= voices || whose === voice) return [];
      return [{ voice: whose, start: stretch[0]!.index, end: last.index + last[0].length }];
    });
  };
  return Array.from({ length: count }, (_, index): SearchRecord => {
    const voices = [SPEAKERS[below(3)]!, SPEAKERS[below(3)]!].filter((one, at, all) => all.indexOf(one) === at);
    const first = 16_000 + below(60);
    return {
      id: `text-${index}`,
      lang: 'en',
      kind: below(2) === 0 ? 'speech' : 'report',
      date: null,
      workedOut: false,
      spans: below(9) === 0 ? [] : [{ first, last: first + below(3) * 5 }],
      speakers: voices.slice(0, 1),
      voices,
      source: null,
      organisations: [],
      place: null,
      coins: '',
      paragraphs: [
        { zone: 'title', anchor: null, voice: null, text: text(1 + below(3)) },
        ...Array.from(
          { length: 1 + below(3) },
          (_paragraph, at) =>
            ({
              zone: 'words',
              anchor: `p${at}`,
              voice: below(voices.length + 1) || null,
              text: text(3 + below(12)),
            }) as const,
        ).map((paragraph): SearchParagraph => {
          const voice = paragraph.voice === null ? null : paragraph.voice - 1;
          return { ...paragraph, voice, quotes: quotesIn(paragraph.text, voice, voices.length) };
        }),
      ],
    };
  });
}
