import { describe, expect, it } from 'vitest';
import { findWaiting } from '../../../src/archive/review/find-waiting.ts';
import type { Review } from '../../../src/archive/review/raw-view.ts';
import type { Waiting } from '../../../src/archive/review/waiting.ts';
import { problem, type ProblemCode } from '../../../src/statement/problems.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { evidence, organisation, paragraph, quotation, statement } from '../../site/holdings.ts';

/** A statement in which nothing waits; `change` overrides properties. */
const settled = (id: string, change: Partial<Statement> = {}) =>
  statement({
    id,
    date: '2001-03-04',
    source: 'lpb',
    raw: { file: `${id}.txt`, sha256: '0'.repeat(64), lines: [1, 9] },
    ...change,
  });

function waitingIn(statements: readonly Statement[], given: Partial<Review> = {}) {
  return findWaiting({ statements, authority: { organisations: [] }, messages: [], lines: () => [], ...given });
}
const kinds = (...args: Parameters<typeof waitingIn>) =>
  waitingIn(...args).map(({ kind, field }) => `${kind} ${field}`);
const tell = (code: ProblemCode, file: string, line?: number) =>
  problem(code, { file, line }, 'Line 1 and line 2 differ');

const decided = (field: 'date' | 'speakers' | 'source' | 'kind') =>
  evidence({ field, basis: 'decided', rule: 'decision', line: null, says: 'Decided.' });
const orlan = { id: null, name: 'Ilsabet Orlan' };

describe('findWaiting', () => {
  it('finds nothing in a statement that is known for certain', () => {
    expect(
      waitingIn([
        settled('a', {
          speakers: [{ id: 'jago-fenn', name: 'Jago Fenn', role: null }],
          evidence: [evidence({ field: 'date' }), evidence({ field: 'kind', tier: 'probable' })],
        }),
      ]),
    ).toEqual([]);
    expect(waitingIn([])).toEqual([]);
  });

  it('asks for one person in all statements that hold the name, before all else', () => {
    const body = [paragraph('It is “our light”, she said.')];
    const statements = [
      settled('c', { date: null }),
      settled('b', { speakers: [{ ...orlan, role: 'Keeper' }] }),
      settled('a', { body, quotations: [quotation(body, 'our light', 'partial', orlan)] }),
    ];
    const [first, second, ...others] = waitingIn(statements, { lines: () => ['The title', 'By Ilsabet Orlan'] });
    expect(first).toMatchObject({
      kind: 'unknown-person',
      field: 'speakers',
      name: 'Ilsabet Orlan',
      role: 'Keeper',
      uses: 2,
      statements: [
        { id: 'a', file: 'a.txt' },
        { id: 'b', file: 'b.txt' },
      ],
    });
    expect(first!.asks).toBe('Who is Ilsabet Orlan? Speaks in 2 statements, and is not in the authority.');
    expect(first!.evidence).toContainEqual({ file: 'b.txt', line: 2, words: 'By Ilsabet Orlan' });
    expect(second).toMatchObject({ kind: 'open-date', statements: [{ id: 'c', file: 'c.txt' }] });
    expect(others).toEqual([]);
  });

  it('asks for somebody without a record by name, and not also whether the name is right', () => {
    const pieces = [
      evidence({ field: 'speakers', tier: 'possible' }),
      evidence({ field: 'institution', tier: 'possible' }),
    ];
    expect(kinds([settled('a', { speakers: [{ ...orlan, role: null }], evidence: pieces })])).toEqual([
      'unknown-person speakers',
    ]);
    expect(kinds([settled('a', { institution: { id: null, name: 'Lights Service' }, evidence: pieces })])).toEqual([
      'unknown-organisation institution',
    ]);
    expect(
      kinds([
        settled('a', { speakers: [{ id: 'ilsabet-orlan', name: 'Ilsabet Orlan', role: null }], evidence: pieces }),
      ]),
    ).toEqual(['possible speakers']);
  });

  it('cuts a long line around the words that matter', () => {
    const long = `${'The harbour is open. '.repeat(20)}It is our light. ${'The harbour is open. '.repeat(20)}`;
    const [
      {
        evidence: [sight],
      },
    ] = waitingIn(
      [settled('a', { evidence: [evidence({ field: 'kind', tier: 'possible', line: 1, quote: 'our light' })] })],
      { lines: () => [long] },
    ) as [Waiting];
    expect(sight!.words).toMatch(/^….*It is our light\. .*…$/u);
    expect(sight!.words.length).toBeLessThan(170);
  });

  it('puts what may be wrong before what is missing, and what can wait last', () => {
    const statements = [
      settled('a', { date: null }),
      settled('b', { source: null }),
      settled('c', { speakers: [{ ...orlan, role: null }] }),
      settled('d'),
      settled('e', { evidence: [evidence({ field: 'date', tier: 'possible' })] }),
      settled('f'),
      settled('h', { evidence: [evidence({ field: 'kind', tier: 'possible' })] }),
      settled('i', { place: 'Velmar', evidence: [evidence({ field: 'place', tier: 'possible' })] }),
      settled('g', { institution: { id: null, name: 'Lights Service' } }),
    ];
    const messages = [tell('speaker-ambiguous', 'd.txt', 2), tell('date-weekday', 'f.txt', 1)];
    expect(kinds(statements, { messages })).toEqual([
      'conflict date',
      'possible date',
      'possible place',
      'ambiguous speakers',
      'unknown-person speakers',
      'unknown-organisation institution',
      'unknown-source source',
      'open-date date',
      'possible kind',
    ]);
  });

  it('asks about a field of a statement once, with all the evidence', () => {
    const pieces = [
      evidence({ field: 'date', tier: 'possible', line: 2 }),
      evidence({ field: 'date', tier: 'possible', line: null, says: 'Another text has the day.' }),
    ];
    const messages = [tell('date-conflict', 'a.txt', 1), tell('date-weekday', 'a.txt', 3)];
    const found = waitingIn([settled('a', { date: null, evidence: pieces })], {
      messages,
      lines: () => ['one', 'two', 'three'],
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: 'conflict',
      evidence: [
        { line: 1, words: 'one' },
        { line: 2, words: 'two' },
        { line: 3, words: 'three' },
      ],
    });
  });

  it('never comes back to what was decided', () => {
    const statements = [
      settled('a', { date: null, evidence: [decided('date')] }),
      settled('b', { source: null, evidence: [decided('source')] }),
      settled('c', { speakers: [{ ...orlan, role: null }], evidence: [decided('speakers')] }),
      settled('d', { evidence: [decided('kind'), evidence({ field: 'kind', tier: 'possible' })] }),
    ];
    expect(
      waitingIn(statements, { messages: [tell('date-conflict', 'a.txt', 1), tell('speaker-ambiguous', 'c.txt', 1)] }),
    ).toEqual([]);
  });

  it('takes a message to be about the statement that its line stands in, else about all of the file', () => {
    const raw = (first: number, last: number) => ({
      file: 'list.txt',
      sha256: '0'.repeat(64),
      lines: [first, last] as [number, number],
    });
    const statements = [settled('a', { raw: raw(1, 4) }), settled('b', { raw: raw(5, 9) })];
    const asked = (line?: number) =>
      waitingIn(statements, { messages: [tell('date-conflict', 'list.txt', line)] }).map(
        (item) => item.statements[0]!.id,
      );
    expect(asked(6)).toEqual(['b']);
    expect(asked(40)).toEqual(['a', 'b']);
    expect(asked()).toEqual(['a', 'b']);
    expect(
      waitingIn(statements, {
        messages: [tell('date-conflict', 'other.txt', 1), tell('text-repaired', 'list.txt', 1)],
      }),
    ).toEqual([]);
  });

  it('does not take a body, a noun or a nameless speaker for a person', () => {
    const speakers = ['Lights Service', 'Harbour Ministry', 'ministère'].map((name) => ({
      id: null,
      name,
      role: null,
    }));
    const authority = {
      organisations: [
        organisation('lights', 'Lights Service'),
        organisation('harbour', 'Harbour Ministry of the Skerries'),
      ],
    };
    expect(waitingIn([settled('a', { speakers })], { authority })).toEqual([]);
  });

  it('shows repaired words where the raw line is garbled', () => {
    const found = waitingIn(
      [settled('a', { evidence: [evidence({ field: 'kind', tier: 'possible', line: 1, quote: 'dépêche' })] })],
      { lines: () => ['dÃ©pÃªche'] },
    );
    expect(found[0]!.evidence).toEqual([{ file: 'a.txt', line: 1, words: 'dépêche' }]);
  });

  it('asks about a day of publication that may be wrong only where it is not the day of the words', () => {
    const pieces = [evidence({ field: 'published', tier: 'possible' })];
    expect(kinds([settled('a', { published: '2001-03-05', evidence: pieces })])).toEqual(['possible published']);
    expect(kinds([settled('a', { published: '2001-03-04', evidence: pieces })])).toEqual([]);
  });
});

describe('unknown sources', () => {
  const asked = (...texts: readonly (readonly string[])[]) =>
    waitingIn(
      texts.map((_, index) => settled(`s${index}`, { source: null })),
      { lines: (file) => texts[Number(file[1])]! },
    ).map(({ name, statements }) => [name, statements.length]);

  it.each([
    [['Harbour stays open', 'KITTIWICK, March 4. /LPB/. It stays open.'], '/LPB/'],
    [['Harbour stays open', 'KITTIWICK (LPB) – It stays open.'], '(LPB)'],
    [['https://www.lagoon-press.example.org/a/1', 'Harbour stays open'], 'www.lagoon-press.example.org'],
    [['Harbour stays open', 'It stays open.', '© 2001 Lagoon Press. All rights reserved'], 'Lagoon Press'],
  ])('are told by the mark in %j', (lines, mark) => {
    expect(asked(lines)).toEqual([[mark, 1]]);
  });

  it('are one question for all texts with one mark', () => {
    expect(asked(['A', '/LPB/ one'], ['B', '/LPB/ two'], ['C', 'none'])).toEqual([
      ['/LPB/', 2],
      [null, 1],
    ]);
  });

  it.each([
    [['The harbour (and the pier) stays open.']],
    [['Either/or is no answer.']],
    [['Costs rose 3.5 per cent.']],
    [['He said so.And left.']],
    [['Write to keeper@lagoon.example.org']],
    [['https://web.archive.org/web/2001']],
  ])('have no mark in %j', (lines) => {
    expect(asked(lines)).toEqual([[null, 1]]);
  });
});
