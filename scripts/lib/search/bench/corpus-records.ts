import { createHash } from 'node:crypto';
import type { DaySpan, SearchRecord, SearchSettings } from '../../../../src/search/record.ts';
import { toNumber } from '../../../../src/statement/day.ts';
import { type CorpusText, readCorpus } from '../../corpus.ts';

/**
 * Texts of a corpus as the records that pages would make of them, evenly from all of it.
 *
 * @param wanted how many; fewer where the corpus has no more
 */
export async function* corpusRecords(path: string, wanted: number): AsyncGenerator<SearchRecord> {
  let all = 0;
  for await (const _ of readCorpus(path)) all++;
  const share = Math.min(1, wanted / all);
  let index = 0;
  for await (const text of readCorpus(path)) {
    const isTaken = Math.floor((index + 1) * share) > Math.floor(index * share);
    index++;
    if (isTaken) yield recordOf(text);
  }
}

export const settingsOf = (statements: number): SearchSettings => ({
  languages: ['en'],
  wordsIn: ['en', 'ru', 'uk', 'ko'],
  names: [],
  statements,
});

function recordOf({ name, title, words, date, source, speaker, lang }: CorpusText): SearchRecord {
  const id = name.replace(/\.txt$/u, '');
  const voices = speaker === null ? [] : [{ key: speaker, name: speaker }];
  const voice = speaker === null ? null : 0;
  const heading = title ?? words.slice(0, 80);
  const head = (zone: 'speaker' | 'source', text: string) => ({ zone, anchor: null, voice: null, text });
  return {
    id,
    lang,
    kind: 'statement',
    date,
    workedOut: false,
    spans: date === null ? [] : [spanOf(date)],
    speakers: voices,
    voices,
    source: { key: source, name: source },
    organisations: [],
    place: null,
    coins: `ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.title=${encodeURIComponent(heading)}&rft.date=${date}`,
    paragraphs: [
      { zone: 'title', anchor: null, voice: null, text: heading },
      ...words
        .split(/\n{2,}/u)
        .map((text) => ({ zone: 'words' as const, anchor: `p-${digest(id + text)}`, voice, text })),
      ...(speaker === null ? [] : [head('speaker', speaker)]),
      head('source', source),
    ],
  };
}

/** As long as anchors are, and as little to be compressed. */
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 6);

function spanOf(date: string): DaySpan {
  const isDay = date.length === 10;
  return { first: toNumber(isDay ? date : `${date}-01-01`), last: toNumber(isDay ? date : `${date}-12-31`) };
}
