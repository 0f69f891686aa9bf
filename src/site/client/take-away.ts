import {
  cslFile,
  csvFile,
  ndjsonFile,
  type Origin,
  risFile,
  type Row,
  TAKEN_TYPES,
  type TakenForm,
} from '../takeaway/files.ts';
import { url } from '../address.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { sayText } from '../words/say.ts';
import { saveFile } from './save-file.ts';
import { localDay } from './stamp-print.ts';

/** What a reader may take away of an answer. */
export interface Takeable {
  /** How files are called, without the day and the ending. */
  readonly name: string;
  readonly origin: Omit<Origin, 'on'>;
  /** How many rows there are. */
  readonly count: number;
  /** All of them, as they are read. */
  readonly rows: () => AsyncIterable<Row>;
}

/** So often it is told how far reading is, in milliseconds. */
const TELL_MS = 250;
/** The archive’s own files of all citations, below `data/`. */
const CITATIONS = { ris: 'statements.ris', 'csl.json': 'statements.csl.json' } as const;

/**
 * Make a file of all that was found, and hand it over.
 *
 * @param say tells how far it is, and at the end that it is done
 * @param isAsked false as soon as the reader asked for something else: nothing is made then
 * @throws IndexError where the index is not whole; Error where the citations cannot be fetched
 */
export async function takeAway(
  { name, origin, count, rows }: Takeable,
  form: TakenForm,
  lexicon: Lexicon,
  say: (words: string) => void,
  isAsked: () => boolean,
): Promise<void> {
  const whole: Origin = { ...origin, on: localDay(new Date()) };
  const read: Row[] = [];
  let told = performance.now();
  for await (const row of rows()) {
    if (!isAsked()) return;
    read.push(row);
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    say(sayText(lexicon, { k: 'take.reading', with: { done: read.length, n: count } }));
    // The browser paints, and the reader may ask for something else.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const file = `${name}-${whole.on}.${form}`;
  const parts = await partsOfFile(form, read, whole);
  if (!isAsked()) return;
  saveFile(file, parts, TAKEN_TYPES[form]);
  say(sayText(lexicon, { k: 'take.saved', with: { file } }));
}

async function partsOfFile(form: TakenForm, rows: readonly Row[], origin: Origin): Promise<readonly string[]> {
  if (form === 'csv') return csvFile(rows, origin);
  if (form === 'ndjson') return ndjsonFile(rows, origin);
  const ids = [...new Set(rows.map(({ statement }) => statement))];
  const answer = await fetch(url(`data/${CITATIONS[form]}`));
  if (!answer.ok) throw new Error(`Expected ${CITATIONS[form]}, got ${answer.status}.`);
  return (form === 'ris' ? risFile : cslFile)(await answer.text(), ids, origin);
}
