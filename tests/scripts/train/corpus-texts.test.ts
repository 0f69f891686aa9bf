import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readTrainingTexts } from '../../../scripts/lib/train/texts.ts';

async function corpusOf(records: readonly Record<string, unknown>[]): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'corpus-'));
  // Between any two texts that are taken lie those that are not.
  const lines = records.flatMap((record) => [
    record,
    ...Array.from({ length: 36 }, () => ({ ...record, id: 'passed-over' })),
  ]);
  await writeFile(join(dir, 'bulk.ndjson.gz'), gzipSync(lines.map((line) => JSON.stringify(line)).join('\n')));
  return dir;
}

const record = {
  id: 'harbour-1',
  date: '2001-04-03',
  source: 'Harbour Council, session 4',
  title: 'On the night watch',
  text: 'The pilots shall keep the watch.',
};

it('reads texts of a corpus, their title above every other one', async () => {
  const texts = await readTrainingTexts([await corpusOf([record, { ...record, id: 'harbour-2' }])]);
  expect(texts.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)])).toEqual([
    ['harbour-1.txt', 'On the night watch\n\nThe pilots shall keep the watch.'],
    ['harbour-2.txt', 'The pilots shall keep the watch.'],
  ]);
  expect(texts[0]).toMatchObject({
    house: 'Harbour Council',
    answers: { date: '2001-04-03' },
  });
});

it('cuts long texts at the end of a line and takes so many of one house', async () => {
  const long = { ...record, title: null, text: 'one line of words\n'.repeat(1000) };
  const texts = await readTrainingTexts([await corpusOf(Array.from({ length: 95 }, () => long))]);
  expect(texts).toHaveLength(90);
  const text = new TextDecoder().decode(texts[0]!.bytes);
  expect(text.length).toBeLessThanOrEqual(12_000);
  expect(text.endsWith('one line of words')).toBe(true);
});

it('tells nothing of what the corpus does not know', async () => {
  const [text] = await readTrainingTexts([await corpusOf([{ ...record, date: null }])]);
  expect(text!.answers).toEqual({ file: 'harbour-1.txt' });
});
