import { Buffer } from 'node:buffer';
import type { FileStatement, FileStatements } from './read-statements.ts';

type Read = FileStatement['statement'];
/** What nobody asks for before a statement is written. */
type Rest = Pick<Read, 'evidence'>;
/** Whose words stand where. */
type Voices = Pick<Read, 'quotations' | 'turns'>;

/** A statement while other files are read. Of a large archive all of them wait at once: what is long is put by. */
export interface KeptStatement extends Omit<FileStatement, 'statement'> {
  readonly head: Omit<Read, 'body' | keyof Rest | keyof Voices>;
  readonly body: () => Read['body'];
  readonly voices: () => Voices;
  readonly rest: () => Rest;
}

/** A raw file and its statements, while other files are read. */
export interface KeptFile extends Omit<FileStatements, 'interpreted'> {
  readonly kept: readonly KeptStatement[];
}

/**
 * Keep what was read of a file.
 *
 * @param candidates false: what was weighed is dropped
 */
export function keep({ interpreted, ...file }: FileStatements, candidates: boolean): KeptFile {
  return {
    ...file,
    leftOut: ownCopy(file.leftOut),
    telling: ownCopy(file.telling),
    kept: interpreted.map(({ statement: { body, evidence, quotations, turns, ...head }, ...one }) => ({
      ...one,
      candidates: candidates ? one.candidates : [],
      head: ownCopy(head),
      notes: ownCopy(one.notes),
      body: putBy(body),
      voices: putBy({ quotations, turns }),
      rest: putBy({ evidence }),
    })),
  };
}

/**
 * Puts plain data by in little room: as bytes, outside the heap.
 *
 * @returns gives a copy, made anew each time
 */
function putBy<T>(value: T): () => T {
  // Memory of its own: small buffers share theirs with what is dropped at once, and would keep that.
  const bytes = new Uint8Array(Buffer.from(JSON.stringify(value)));
  return () => JSON.parse(Buffer.from(bytes.buffer).toString()) as T;
}

/** A copy of plain data whose strings are its own: a piece that was cut out of a text keeps the whole text in memory. */
const ownCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
