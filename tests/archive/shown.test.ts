import { describe, expect, it } from 'vitest';
import { findShown } from '../../src/archive/shown.ts';
import type { FileReport } from '../../src/statement/archive.ts';
import { SourceSchema } from '../../src/statement/authority.ts';
import type { Access, Statement } from '../../src/statement/schema.ts';
import { makeStatement } from './fixtures.ts';

const source = (id: string, access: Access) =>
  SourceSchema.parse({ id, name: id, kind: 'agency', lang: 'en', access, rights: 'Ours.', reference: 'invented' });

const statement = (id: string, file: string, from: string | null, change: Partial<Statement> = {}) =>
  makeStatement({ id, source: from, raw: { file, sha256: file, lines: [1, 3] }, ...change });

const row = (file: string, ids: readonly string[], bytes = file): FileReport => ({
  file,
  sha256: bytes,
  encoding: 'utf-8',
  lines: 3,
  statements: ids.map((id) => ({ id, lines: [1, 3] as [number, number], written: '' })),
  leftOut: [],
});

function shownOf(statements: readonly Statement[], report: readonly FileReport[], access: Access) {
  return findShown(
    {
      statements,
      report,
      files: new Map(),
      ledger: [],
      authority: {
        people: [],
        organisations: [],
        events: [],
        sources: [source('wire', access), source('open', 'full')],
      },
    },
    new Map(report.map(({ file, sha256 }) => [file, sha256])),
  );
}

describe('what a site shows of a source that allows its record alone', () => {
  const statements = [statement('a', 'a.txt', 'wire'), statement('b', 'b.txt', 'open')];
  const report = [row('a.txt', ['a']), row('copy.txt', [], 'a.txt'), row('b.txt', ['b']), row('broken.txt', [])];

  it('is a statement without words, with the source’s own about its rights', () => {
    const { statements: shown } = shownOf(statements, report, 'record');
    expect(shown.map(({ id, body }) => [id, body.length])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(shown[0]!.access).toEqual({ allows: 'record', says: 'Ours.' });
  });

  it('is no raw file that holds the text or may hold it, under any name', () => {
    expect([...shownOf(statements, report, 'record').withheldRaw]).toEqual(['a.txt', 'copy.txt', 'broken.txt']);
  });

  it('is no raw file in which another text may be shown', () => {
    const both = [statement('a', 'list.txt', 'wire'), statement('b', 'list.txt', 'open')];
    expect([...shownOf(both, [row('list.txt', ['a', 'b'])], 'record').withheldRaw]).toEqual(['list.txt']);
  });

  it('is every raw file where all may be shown', () => {
    expect(shownOf(statements, report, 'full').withheldRaw.size).toBe(0);
  });

  it('gives way to a decision on one text', () => {
    const access = { allows: 'full', says: 'Decided: the wire agreed.' } as const;
    const decided = [statement('a', 'a.txt', 'wire', { access }), statements[1]!];
    const { statements: shown, withheldRaw } = shownOf(decided, [row('a.txt', ['a'])], 'record');
    expect(shown[0]!.body).toHaveLength(1);
    expect(withheldRaw.size).toBe(0);
  });
});
