import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addRaw } from '../../src/archive/index.ts';
import { makeArchive, only, snapshot, temporaryFolder } from './fixtures.ts';

/** A file outside every archive. */
async function outside(name: string, content: string): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

test('copies named files into raw/, byte for byte', async () => {
  const dir = await makeArchive();
  const result = await addRaw(dir, [await outside('a.txt', 'a\r\n')]);
  expect(result).toEqual({ added: ['a.txt'], present: [], messages: [] });
  expect((await snapshot(dir))['raw/a.txt']).toBe('a\r\n');
});

test('copies into a folder below raw/ when told', async () => {
  const dir = await makeArchive();
  expect((await addRaw(dir, [await outside('a.txt', 'a')], { into: 'lagoon/2001' })).added).toEqual([
    'lagoon/2001/a.txt',
  ]);
  expect((await snapshot(dir))['raw/lagoon/2001/a.txt']).toBe('a');
});

test('has nothing to do for the same name with the same bytes', async () => {
  const dir = await makeArchive({ 'raw/a.txt': 'a' });
  expect(await addRaw(dir, [await outside('a.txt', 'a')])).toEqual({ added: [], present: ['a.txt'], messages: [] });
});

test('never overwrites: the same name with other bytes is told, and the other files are copied', async () => {
  const dir = await makeArchive({ 'raw/a.txt': 'old' });
  const clash = await outside('a.txt', 'other');
  const { added, messages } = await addRaw(dir, [clash, await outside('b.txt', 'b')]);
  expect(added).toEqual(['b.txt']);
  const message = only(messages, 'file-clash');
  expect([message.file, message.reason]).toEqual([
    clash,
    'Expected a name of its own or the same bytes, found other bytes in raw/a.txt',
  ]);
  expect(message.note).toContain('Rename the new file');
  expect((await snapshot(dir))['raw/a.txt']).toBe('old');
});

test('uses a file that lies in the archive where it is', async () => {
  const dir = await makeArchive({ 'raw/lagoon/a.txt': 'a' });
  expect(await addRaw(dir, [join(dir, 'raw/lagoon/a.txt')])).toEqual({
    added: [],
    present: ['lagoon/a.txt'],
    messages: [],
  });
});

test('follows a symbolic link that the keeper names: what is kept is an ordinary file', async () => {
  const dir = await makeArchive();
  const link = join(await temporaryFolder(), 'link.txt');
  await symlink(await outside('a.txt', 'a'), link);
  expect((await addRaw(dir, [link])).added).toEqual(['link.txt']);
  expect((await snapshot(dir))['raw/link.txt']).toBe('a');
});

test('tells of a folder, a missing file and an unreadable one, and copies the rest', async () => {
  const dir = await makeArchive();
  const folder = await temporaryFolder();
  const locked = await outside('locked.txt', 'x');
  const read = (path: string) =>
    path === locked ? Promise.reject(new Error('EACCES')) : Promise.resolve(Buffer.from('good'));
  const { added, messages } = await addRaw(
    dir,
    [folder, join(folder, 'gone.txt'), locked, await outside('good.txt', 'good')],
    { read },
  );
  expect(added).toEqual(['good.txt']);
  expect(messages.map(({ ruleId, file }) => [ruleId, file])).toEqual([
    ['file-is-folder', folder],
    ['file-missing', join(folder, 'gone.txt')],
    ['file-unreadable', locked],
  ]);
});

test.each(['../elsewhere', '/etc', 'a/../../b', 'a\\b'])(
  'writes nothing outside the archive when the folder is %s',
  async (into) => {
    const dir = await makeArchive();
    const { added, messages } = await addRaw(dir, [await outside('a.txt', 'a')], { into });
    expect(added).toEqual([]);
    only(messages, 'file-name');
  },
);

test('writes nothing through a folder that is a symbolic link out of the archive', async () => {
  const dir = await makeArchive();
  const elsewhere = await temporaryFolder();
  await mkdir(join(dir, 'raw'));
  await symlink(elsewhere, join(dir, 'raw/out'));
  only((await addRaw(dir, [await outside('a.txt', 'a')], { into: 'out' })).messages, 'file-outside');
  expect(await snapshot(elsewhere)).toEqual({});
});

test('composes the letters of a name that another system decomposed', async () => {
  const dir = await makeArchive();
  expect((await addRaw(dir, [await outside('cafe\u0301.txt', 'a')])).added).toEqual(['caf\u00E9.txt']);
});
