import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { linesOf } from './lines.ts';
import { ROOT } from './root.ts';

/** A large set of real texts that stands beside the project on some machines: JSON, one object a line, gzip. */
export const CORPUS = join(ROOT, '../shared/bulk/bulk.ndjson.gz');

/** A text of the corpus, as somebody would have saved it. */
export interface CorpusText {
  /** A name for its file. */
  readonly name: string;
  readonly text: string;
  /** Its parts as the corpus has them. */
  readonly title: string | null;
  readonly words: string;
  /** `YYYY` or `YYYY-MM-DD`, where the corpus knows it. */
  readonly date: string | null;
  readonly source: string;
  readonly speaker: string | null;
  readonly lang: string;
}

/**
 * Read a corpus.
 *
 * @param every only every so manieth text
 */
export async function* readCorpus(path: string, every = 1): AsyncGenerator<CorpusText> {
  let index = 0;
  for await (const line of linesOf(createReadStream(path).pipe(createGunzip()).setEncoding('utf8'))) {
    if (index++ % every !== 0) continue;
    const {
      id,
      title,
      text: words,
      date,
      source,
      speaker,
      lang,
    } = JSON.parse(line) as Readonly<Record<'id' | 'text' | 'source' | 'lang', string>> &
      Readonly<Record<'title' | 'date' | 'speaker', string | null>>;
    yield {
      name: `${id}.txt`,
      text: `${title === null ? '' : `${title}\n\n`}${words}\n`,
      title,
      words,
      date,
      source,
      speaker,
      lang,
    };
  }
}
