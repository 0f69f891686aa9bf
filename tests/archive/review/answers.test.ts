import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openArchive } from '../../../src/archive/index.ts';
import { findField, findTarget, makeDecision } from '../../../src/archive/review/make-decision.ts';
import { parseValue } from '../../../src/archive/review/parse-value.ts';
import { makePerson, writePerson } from '../../../src/archive/review/propose-person.ts';
import { appendDecisions, writeDecisions } from '../../../src/archive/review/write-decisions.ts';
import type { Decision } from '../../../src/statement/archive.ts';
import type { Authority } from '../../../src/statement/authority.ts';
import { organisation, person, statement } from '../../site/holdings.ts';
import { makeArchive } from '../fixtures.ts';

const OFFICE = {
  role: 'harbour-minister',
  organisation: 'harbour',
  title: 'Harbour Minister',
  titles: ['Minister of Harbours'],
  from: '2000',
  to: '2005-06',
  reference: 'invented',
};
const AUTHORITY: Authority = {
  people: [person('jago-fenn', 'Jago Fenn', { offices: [OFFICE] })],
  organisations: [organisation('harbour', 'Harbour Ministry')],
  sources: [
    {
      id: 'lpb',
      name: 'Lagoon Press',
      names: [],
      kind: 'agency',
      marks: [],
      organisation: null,
      home: null,
      lang: 'en',
      timeZone: null,
      dayOrder: null,
      rights: null,
      access: 'full',
      reference: 'invented',
    },
  ],
  events: [],
};
const SIGNED = { by: 'A. Keeper', on: '2026-01-02', reason: 'The printed index has it.' };
const alone = statement({ id: 'alone', date: '2001-03-04' });
const twins = ['one', 'two'].map((id) =>
  statement({ id, raw: { file: 'list.txt', sha256: '0'.repeat(64), lines: [1, 1] } }),
);
const all = [alone, ...twins];

describe('parseValue', () => {
  const value = (field: Parameters<typeof parseValue>[0], text: string, date: string | null = '2001-03-04') =>
    parseValue(field, text, AUTHORITY, { date });

  it('gives a person the role of the day', () => {
    expect(value('speakers', 'jago-fenn')).toEqual([{ id: 'jago-fenn', name: 'Jago Fenn', role: 'Harbour Minister' }]);
    expect(value('speakers', 'jago-fenn', '2005-07-01')).toEqual([{ id: 'jago-fenn', name: 'Jago Fenn', role: null }]);
    expect(value('speakers', 'jago-fenn', null)).toEqual([{ id: 'jago-fenn', name: 'Jago Fenn', role: null }]);
  });

  it('takes several people, and people whom nobody has a record of', () => {
    expect(value('speakers', 'jago-fenn; Ephraim Gaunt (Keeper of the light); Ida Orlan')).toMatchObject([
      { id: 'jago-fenn' },
      { id: null, name: 'Ephraim Gaunt', role: 'Keeper of the light' },
      { id: null, name: 'Ida Orlan', role: null },
    ]);
    expect(value('speakers', '[{ id: null, name: Ida Orlan, role: null }]')).toEqual([
      { id: null, name: 'Ida Orlan', role: null },
    ]);
  });

  it('takes an organisation by id and by name', () => {
    expect(value('institution', 'harbour')).toEqual({ id: 'harbour', name: 'Harbour Ministry' });
    expect(value('institution', 'Harbour Ministry')).toEqual({ id: 'harbour', name: 'Harbour Ministry' });
    expect(value('institution', 'Lights Service')).toEqual({ id: null, name: 'Lights Service' });
  });

  it('leaves a field open for null, and takes other words as they are', () => {
    expect([
      value('date', 'null'),
      value('speakers', 'null'),
      value('source', 'null'),
      value('place', 'Kittiwick'),
    ]).toEqual([null, [], null, 'Kittiwick']);
    expect(value('source', 'lpb')).toBe('lpb');
  });

  it.each([
    ['speakers', 'ida-orlan'],
    ['institution', 'lights-service'],
    ['source', 'tpb'],
    ['source', 'Lagoon Press'],
  ] as const)('refuses the unknown id of a %s: %s', (field, text) => {
    expect(() => value(field, text)).toThrow('in the authority, found');
  });
});

describe('makeDecision', () => {
  it('names the statement only where the raw file holds several', () => {
    expect(makeDecision(alone, 'date', '2001-03-05', SIGNED, all)).toEqual({
      raw: 'alone.txt',
      field: 'date',
      value: '2001-03-05',
      ...SIGNED,
    });
    expect(makeDecision(twins[1]!, 'date', null, SIGNED, all)).toMatchObject({
      raw: 'list.txt',
      statement: 'two',
      value: null,
    });
  });

  it.each([
    ['date', '2001-02-30', /^Value: expected a date in EDTF/u],
    ['kind', 'poem', /report/u],
    ['title', null, /expected/iu],
    ['place', ' ', /nothing but spaces/u],
  ] as const)('refuses %s %j in words', (field, value, words) => {
    expect(() => makeDecision(alone, field, value, SIGNED, all)).toThrow(words);
  });
});

it('findTarget finds a statement by its id and by its raw file, and says what to choose from', () => {
  expect(findTarget('two', all).id).toBe('two');
  expect(findTarget('raw/alone.txt', all).id).toBe('alone');
  expect(() => findTarget('list.txt', all)).toThrow(
    'raw/list.txt holds 2 statements. Expected the id of one of them: one, two.',
  );
  expect(() => findTarget('none', all)).toThrow('found "none"');
});

it('findField knows fields and no others', () => {
  expect(findField('date')).toBe('date');
  expect(() => findField('beauty')).toThrow('found "beauty"');
  expect(() => findField(undefined)).toThrow('found none');
});

const decision = (change: Partial<Decision> = {}): Decision =>
  ({ raw: 'a.txt', field: 'date', value: '2001-03-04', ...SIGNED, ...change }) as Decision;

describe('appendDecisions', () => {
  it('begins a list, with days as text also for older readers of YAML', () => {
    const text = appendDecisions(null, [decision()], 'x');
    expect(parse(text, { version: '1.1' })).toEqual([decision()]);
    expect(parse(text, { schema: 'core' })).toEqual([decision()]);
  });

  it('keeps what stands there, comments included', () => {
    const before =
      '# the index\n- raw: b.txt # a remark\n  field: place\n  value: x\n  reason: r\n  by: k\n  on: 2026-01-01\n';
    const text = appendDecisions(before, [decision()], 'x');
    expect(text).toMatch(/^# the index\n- raw: b.txt # a remark\n/u);
    expect(parse(text, { schema: 'core' })).toEqual([
      { raw: 'b.txt', field: 'place', value: 'x', reason: 'r', by: 'k', on: '2026-01-01' },
      decision(),
    ]);
    expect(appendDecisions('# nothing yet\n', [decision()], 'x')).toMatch(/^# nothing yet\n- raw/u);
  });

  it('makes a list of a single decision', () => {
    expect(parse(appendDecisions('raw: b.txt\nfield: place\n', [decision()], 'x'), { schema: 'core' })).toEqual([
      { raw: 'b.txt', field: 'place' },
      decision(),
    ]);
  });

  it.each(['a: [', 'just words'])('refuses %j', (text) => {
    expect(() => appendDecisions(text, [decision()], 'decisions/a.yaml')).toThrow(/Expected/u);
  });
});

describe('writeDecisions', () => {
  it('writes decisions that open again, the later after the earlier', async () => {
    const dir = await makeArchive({
      'decisions/zz.yaml': 'raw: a.txt\nfield: date\nvalue: 2001-03-01\nreason: r\nby: k\non: 2026-01-01\n',
    });
    const { decisions: before } = await openArchive(dir);
    const files = await writeDecisions(
      dir,
      [
        { statement: 'a', decision: decision() },
        { statement: 'a', decision: decision({ field: 'place', value: 'Kittiwick' }) },
      ],
      before,
    );
    expect(files).toEqual(['decisions/zz.yaml', 'decisions/a.yaml']);
    const { decisions, messages } = await openArchive(dir);
    expect(messages).toEqual([]);
    expect(decisions.map(({ file, decision: { field, value } }) => [file, field, value])).toEqual([
      ['decisions/a.yaml', 'place', 'Kittiwick'],
      ['decisions/zz.yaml', 'date', '2001-03-01'],
      ['decisions/zz.yaml', 'date', '2001-03-04'],
    ]);
  });

  it('writes nothing where one of the files is broken', async () => {
    const dir = await makeArchive();
    await writeDecisions(dir, [{ statement: 'b', decision: decision() }], []);
    await writeFile(join(dir, 'decisions/b.yaml'), 'a: [');
    await expect(
      writeDecisions(
        dir,
        [
          { statement: 'a', decision: decision() },
          { statement: 'b', decision: decision() },
        ],
        [],
      ),
    ).rejects.toThrow('Expected YAML');
    await expect(readFile(join(dir, 'decisions/a.yaml'))).rejects.toThrow('ENOENT');
  });
});

describe('makePerson', () => {
  const proposed = { id: 'ida-orlan', name: 'Ida Orlan', reference: 'The printed index, p. 3' };

  it('makes a record that opens again', async () => {
    const dir = await makeArchive({
      'organisations/harbour.yaml': 'id: harbour\nname: Harbour Ministry\nkind: ministry\nreference: invented\n',
    });
    const made = makePerson(
      { ...proposed, pronoun: 'she', names: ['Ида Орлан'], office: 'Minister of Harbours', from: '2006-01-02' },
      AUTHORITY,
    );
    expect(made).toMatchObject({
      sort: 'Orlan, Ida',
      surname: 'Orlan',
      offices: [{ role: 'harbour-minister', organisation: 'harbour', from: '2006-01-02', to: null }],
    });
    expect(await writePerson(dir, made)).toBe('people/ida-orlan.yaml');
    const { authority, messages } = await openArchive(dir);
    expect(messages).toEqual([]);
    expect(authority.people).toEqual([made]);
  });

  it('sorts by the surname that is told, and names the kind of an office after its title', () => {
    expect(makePerson({ ...proposed, name: 'Ida bint Orlan', surname: 'bint Orlan' }, AUTHORITY).sort).toBe(
      'bint Orlan, Ida',
    );
    expect(makePerson({ ...proposed, name: 'Orlan' }, AUTHORITY).sort).toBe('Orlan');
    expect(
      makePerson({ ...proposed, office: 'Foreign Minister of Tarn', from: '2006' }, AUTHORITY).offices[0]!.role,
    ).toBe('foreign-minister');
  });

  it.each([
    [{ id: 'jago-fenn' }, 'has a person "jago-fenn" already'],
    [{ name: 'JAGO FENN' }, 'has this name already: people/jago-fenn'],
    [{ id: 'Ida Orlan' }, 'Id:'],
    [{ reference: '' }, 'eference'],
    [{ office: 'Pilot' }, '--from'],
    [{ office: 'Pilot', from: '2001-02-30' }, 'EDTF'],
    [{ office: 'Pilot', from: '2006', to: '2005' }, 'Expected an end on or after 2006'],
    [{ office: 'Pilot', from: '2006', organisation: 'none' }, 'found "none"'],
    [{ pronoun: 'it' }, 'ronoun'],
  ])('refuses %j', (change, words) => {
    expect(() => makePerson({ ...proposed, ...change }, AUTHORITY)).toThrow(words);
  });
});
