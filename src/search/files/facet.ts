import type { KeyedName } from '../record.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** A filter: its values, and for each statement which of them it has, ascending. */
export interface FacetFile {
  readonly values: readonly KeyedName[];
  readonly rows: readonly (readonly number[])[];
  /** Of the filter for speakers: the first speaker of each file of turns. */
  readonly turnFiles: readonly number[];
}

/** Before compression. */
export function writeFacet({ values, rows, turnFiles }: FacetFile): Uint8Array {
  const out = new ByteWriter();
  out.number(values.length);
  for (const { key, name } of values) {
    out.text(key);
    out.text(name === key ? '' : name);
  }
  for (const row of rows) out.number(row.length);
  for (const row of rows) {
    let next = 0;
    for (const value of row) {
      out.number(value - next);
      next = value + 1;
    }
  }
  out.number(turnFiles.length);
  for (const first of turnFiles) out.number(first);
  return out.done();
}

/** @throws RangeError where the bytes end too early */
export function readFacet(bytes: Uint8Array, statements: number): FacetFile {
  const file = new ByteReader(bytes);
  const values = Array.from({ length: file.number() }, (): KeyedName => {
    const key = file.text();
    return { key, name: file.text() || key };
  });
  const lengths = Array.from({ length: statements }, () => file.number());
  const rows = lengths.map((length) => {
    let next = 0;
    return Array.from({ length }, () => {
      const value = next + file.number();
      next = value + 1;
      return value;
    });
  });
  const turnFiles = Array.from({ length: file.number() }, () => file.number());
  return { values, rows, turnFiles };
}
