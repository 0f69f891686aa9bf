import { describe, expect, test } from 'vitest';
import { firstRoles } from '../../../src/site/entities/first-roles.ts';
import { lineUnder, quotedVoices } from '../../../src/site/entities/quoted-voices.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { paragraph, person, quotation, statement } from '../holdings.ts';

describe('the role at a speaker’s first turn', () => {
  const office = {
    role: 'harbour-master',
    organisation: null,
    title: 'Harbour Master of Kittiwick',
    titles: [],
    from: '1998-04',
    to: '2019-10-31',
    reference: 'invented',
  };
  const fenn = person('jago-fenn', 'Jago Fenn', { offices: [office] });
  const turn = (anchor: string, id: string | null, name: string) => ({
    turn: anchor,
    kind: 'answer' as const,
    speaker: { id, name },
  });
  const turns = [
    turn('t-aaaaaa', 'jago-fenn', 'Jago Fenn'),
    turn('t-bbbbbb', null, 'Oake'),
    turn('t-cccccc', 'jago-fenn', 'Jago Fenn'),
  ];
  const roles = (given: Partial<Statement>) => [
    ...firstRoles(statement({ id: 'a', turns, ...given }), (id) => (id === fenn.id ? fenn : undefined)),
  ];

  test('is the one that the statement gives, told once', () => {
    const speakers = [
      { id: 'jago-fenn', name: 'Jago Fenn', role: 'Captain' },
      { id: null, name: 'Oake', role: null },
    ];
    expect(roles({ speakers, date: '2011-01-01' })).toEqual([['t-aaaaaa', 'Captain']]);
  });

  test('else the office that was certainly held on the day', () => {
    expect(roles({ date: '2011-01-01' })).toEqual([['t-aaaaaa', 'Harbour Master of Kittiwick']]);
    expect(roles({ date: '1998-04-10' })).toEqual([]);
    expect(roles({ date: '2019' })).toEqual([]);
    expect(roles({ date: null })).toEqual([]);
  });
});

test('everybody who is quoted has a line of their own, as far as there are lines', () => {
  const names = ['A', 'B', 'A', 'C', 'D', 'E'];
  const body = names.map((name, index) => paragraph(`${name} said “word ${index}”.`));
  const quotations = [
    ...names.map((name, index) => quotation(body, `word ${index}`, 'full', { id: null, name })),
    quotation(body, 'word 1', 'term', { id: null, name: 'nobody' }),
    quotation(body, 'word 2', 'full'),
  ];
  const voices = quotedVoices({ quotations });
  expect(voices).toEqual([
    { name: 'A', line: 1 },
    { name: 'B', line: 2 },
    { name: 'C', line: 3 },
    { name: 'D', line: 4 },
    { name: 'E', line: 4 },
  ]);
  expect(quotations.map((one) => lineUnder(one, voices))).toEqual([1, 2, 1, 3, 4, 4, 0, 0]);
});
