import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckedAuthority, checkShippedAuthority } from '../../src/archive/check-shipped-authority.ts';
import { SHIPPED_AUTHORITY } from '../../src/archive/paths.ts';
import { bounds } from '../../src/statement/edtf.ts';
import { temporaryFolder } from './fixtures.ts';

describe('the authority that every archive knows', () => {
  let checked: CheckedAuthority;
  beforeAll(async () => {
    checked = await checkShippedAuthority();
  });

  it('is sound: each record fits, nobody has two terms at once, one person holds each office', () => {
    expect(checked.messages.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([]);
  });

  it('has a full name for one person only, but for the two presidents of one name', () => {
    const holders = new Map<string, Set<string>>();
    for (const { id, name, names } of checked.authority.people) {
      for (const form of [name, ...names.filter(({ use }) => use === 'full').map((other) => other.name)])
        holders.set(form, (holders.get(form) ?? new Set()).add(id));
    }
    expect([...holders].filter(([, ids]) => ids.size > 1).map(([form]) => form)).toEqual(['George Bush']);
  });

  it('dates every office, and says where it can be checked at a public address', () => {
    const offices = checked.authority.people.flatMap(({ id, offices: held }) =>
      held.map((office) => ({ id, ...office })),
    );
    expect(offices.filter(({ reference }) => !/^https?:\/\/\S+\.\S+/.test(reference)).map(({ id }) => id)).toEqual([]);
    const neverKnown = offices.filter(
      ({ from, to }) =>
        bounds(from).min === null && bounds(from).max === null && (to === null || bounds(to).min === null),
    );
    expect(neverKnown.map(({ id }) => id)).toEqual([]);
  });

  it('has a mark for one source only', () => {
    const marks = checked.authority.sources.flatMap(({ id, marks: own }) => own.map((mark) => [mark, id] as const));
    expect(marks.filter(([mark, id]) => marks.some(([other, owner]) => owner !== id && other.includes(mark)))).toEqual(
      [],
    );
  });
});

it('tells what is wrong with an authority, at the line', async () => {
  const dir = await temporaryFolder();
  for (const id of ['sergey-lavrov', 'igor-ivanov'])
    await cp(join(SHIPPED_AUTHORITY, 'people', `${id}.yaml`), join(dir, 'people', `${id}.yaml`));
  for (const id of ['russia', 'ru-mfa', 'ru-mission-un'])
    await cp(join(SHIPPED_AUTHORITY, 'organisations', `${id}.yaml`), join(dir, 'organisations', `${id}.yaml`));
  const file = join(dir, 'people', 'igor-ivanov.yaml');
  const text = await readFile(file, 'utf8');
  expect((await checkShippedAuthority(dir)).messages).toEqual([]);
  await writeFile(file, text.replace(/^ {4}to: 2004\S*$/m, '    to: 2009-01-01'));
  const { messages, authority } = await checkShippedAuthority(dir);
  expect(authority.people).toHaveLength(2);
  expect(messages.map(({ ruleId, file: found, fatal }) => [ruleId, found, fatal])).toEqual([
    ['authority-two-holders', 'people/sergey-lavrov.yaml', false],
  ]);
});
