import { ByteWriter } from '../files/bytes.ts';
import { writeFacet } from '../files/facet.ts';
import { PATHS } from '../files/format.ts';
import { writeTurns } from '../files/turns.ts';
import { type Facet, FACETS, type Stretches } from '../reader.ts';
import type { KeyedName, SearchRecord } from '../record.ts';

/** Bytes of a file of turns before compression, about. */
const TURN_BYTES = 12_000;

/** Collects the values of the filters, and where each speaker speaks. */
export class Facets {
  readonly #columns = Object.fromEntries(FACETS.map((facet) => [facet, new Column()])) as Readonly<
    Record<Facet, Column>
  >;
  readonly #stretches = new Map<string, number[]>();

  add(record: SearchRecord): void {
    for (const facet of FACETS) this.#columns[facet].add(valuesOf(record, facet));
  }

  /** Paragraphs come in order; those of one speaker that follow each other without another’s between are one stretch. */
  spoken({ key }: KeyedName, first: number, behind: number): void {
    const stretches = this.#stretches.get(key);
    if (stretches) stretches.push(first, behind);
    else this.#stretches.set(key, [first, behind]);
  }

  *files(deflate: (bytes: Uint8Array) => Uint8Array): Iterable<{ path: string; bytes: Uint8Array }> {
    for (const facet of FACETS) {
      const { values, rows } = this.#columns[facet].sorted();
      const turnFiles: number[] = [];
      if (facet === 'speaker') {
        for (const { first, bytes } of this.#turns(values)) {
          yield { path: PATHS.turns(turnFiles.length), bytes: deflate(bytes) };
          turnFiles.push(first);
        }
      }
      yield { path: PATHS.facet(facet), bytes: deflate(writeFacet({ values, rows, turnFiles })) };
    }
  }

  *#turns(speakers: readonly KeyedName[]): Iterable<{ first: number; bytes: Uint8Array }> {
    let [first, out] = [0, new ByteWriter()];
    for (const [index, { key }] of speakers.entries()) {
      out.raw(writeTurns([this.#stretches.get(key) ?? ([] satisfies Stretches)]));
      if (out.length < TURN_BYTES && index + 1 < speakers.length) continue;
      yield { first, bytes: out.done() };
      [first, out] = [index + 1, new ByteWriter()];
    }
  }
}

/** The values of one filter, numbered as they come. */
class Column {
  readonly #values = new Map<string, { readonly number: number; readonly value: KeyedName; count: number }>();
  readonly #rows: (readonly number[])[] = [];

  add(values: readonly KeyedName[]): void {
    const row = values.map((value) => {
      const known = this.#values.get(value.key) ?? { number: this.#values.size, value, count: 0 };
      known.count++;
      this.#values.set(value.key, known);
      return known.number;
    });
    this.#rows.push([...new Set(row)]);
  }

  /** With the most frequent value first, so that most numbers are small. */
  sorted(): { values: readonly KeyedName[]; rows: readonly (readonly number[])[] } {
    const all = [...this.#values.values()].toSorted(
      (a, b) => b.count - a.count || (a.value.key < b.value.key ? -1 : 1),
    );
    const places = new Map(all.map(({ number }, place) => [number, place]));
    const rows = this.#rows.map((row) => row.map((number) => places.get(number)!).toSorted((a, b) => a - b));
    return { values: all.map(({ value }) => value), rows };
  }
}

function valuesOf(record: SearchRecord, facet: Facet): readonly KeyedName[] {
  const word = (value: string) => [{ key: value, name: value }];
  const maybe = (value: KeyedName | null) => (value === null ? [] : [value]);
  switch (facet) {
    case 'speaker':
      return record.voices;
    case 'source':
      return maybe(record.source);
    case 'kind':
      return word(record.kind);
    case 'lang':
      return word(record.lang);
    case 'organisation':
      return record.organisations;
    case 'place':
      return maybe(record.place);
  }
}
