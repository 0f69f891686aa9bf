import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { CORPUS } from '../../../scripts/lib/corpus.ts';
import type { DaySpan, SearchRecord } from '../../../src/search/record.ts';

interface CorpusLine {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly date: string | null;
  readonly speaker: string | null;
  readonly source: string;
  readonly lang: string | null;
}

/** Of the first ten thousand texts of the corpus as many records, taken evenly. */
export async function bulkRecords(count: number): Promise<readonly SearchRecord[]> {
  const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n').slice(0, 10_000);
  const step = Math.max(1, Math.floor(lines.length / count));
  return lines
    .filter((line, index) => line !== '' && index % step === 0)
    .slice(0, count)
    .map((line, index) => recordOf(JSON.parse(line) as CorpusLine, index));
}

/** @param index every so manieth has a date that is less certain than it is, so that every form of date is met */
function recordOf({ id, title, text, date, speaker, source, lang }: CorpusLine, index: number): SearchRecord {
  const voices = speaker === null ? [] : [{ key: speaker, name: speaker }];
  const voice = voices.length === 0 ? null : 0;
  const paragraphs = text.split(/\n\s*\n/u).filter((words) => words.trim() !== '');
  return {
    id,
    lang: lang ?? 'en',
    kind: 'statement',
    date,
    workedOut: false,
    spans: uncertain(date, index),
    speakers: voices,
    voices,
    source: { key: source, name: source },
    organisations: [],
    place: null,
    coins: '',
    paragraphs: [
      { zone: 'title', anchor: null, voice: null, text: title ?? '' },
      ...paragraphs.map((words, at) => ({ zone: 'words', anchor: `p-${at}`, voice, text: words }) as const),
    ],
  };
}

const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;

function uncertain(date: string | null, index: number): readonly DaySpan[] {
  const [year, month, day] = (date ?? '').split('-').map(Number);
  if (!year || index % 29 === 0) return [];
  if (!month || !day) return [{ first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }];
  const known = dayNumber(year, month, day);
  switch (index % 11) {
    case 0:
      return [{ first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) }];
    case 1:
      return [0, 7, 14].map((weeks) => ({ first: known + weeks, last: known + weeks }));
    case 2:
      return [0, 3].map((days) => ({ first: known + days, last: known + days, also: true }));
    case 3:
      return index % 2 === 0 ? [{ first: known, last: null }] : [{ first: null, last: known }];
    case 4:
      return [{ first: known - 10, last: known + 10 }];
    default:
      return [{ first: known, last: known }];
  }
}
