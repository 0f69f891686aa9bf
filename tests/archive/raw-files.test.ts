import { execFileSync } from 'node:child_process';
import { mkdir, open, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readRawFiles, readRawLines } from '../../src/archive/index.ts';
import { MAX_RAW_BYTES } from '../../src/archive/raw-files.ts';
import { splitLines } from '../../src/archive/raw-lines.ts';
import { makeArchive, only, temporaryFolder } from './fixtures.ts';

/** Reads an archive whose raw/b.txt is sound, and gives the message about the other file. */
async function readBeside(dir: string, code: string) {
  const { files, messages } = await readRawFiles(dir);
  expect(files.map(({ file }) => file)).toEqual(['b.txt']);
  return only(messages, code);
}

test('reads raw files in the order of their paths, folders included', async () => {
  const dir = await makeArchive({ 'raw/b.txt': 'b', 'raw/a/z.txt': 'z', 'raw/B.txt': 'B', 'raw/a.txt': 'a' });
  const { files, messages } = await readRawFiles(dir);
  expect(files.map(({ file, bytes }) => [file, Buffer.from(bytes).toString()])).toEqual([
    ['B.txt', 'B'],
    ['a.txt', 'a'],
    ['a/z.txt', 'z'],
    ['b.txt', 'b'],
  ]);
  expect(messages).toEqual([]);
});

test('tells of a symbolic link out of the archive and does not follow it', async () => {
  const dir = await makeArchive({ 'raw/b.txt': 'b' });
  const elsewhere = await makeArchive({ 'secret.txt': 's' });
  await symlink(join(elsewhere, 'secret.txt'), join(dir, 'raw/a.txt'));
  const message = await readBeside(dir, 'file-outside');
  expect([message.file, message.note]).toEqual([
    'raw/a.txt',
    'A symbolic link may not lead out of the archive. Copy the file itself.',
  ]);
});

test('does not follow a symbolic link to a folder, inside the archive or out of it', async () => {
  const dir = await makeArchive({ 'raw/b.txt': 'b' });
  await symlink(await temporaryFolder(), join(dir, 'raw/out'));
  await symlink('.', join(dir, 'raw/round'));
  const { files, messages } = await readRawFiles(dir);
  expect(files.map(({ file }) => file)).toEqual(['b.txt']);
  expect(messages.map(({ ruleId, file }) => [ruleId, file])).toEqual([
    ['file-outside', 'raw/out'],
    ['file-is-folder', 'raw/round'],
  ]);
});

test('reads through a symbolic link that stays inside the archive', async () => {
  const dir = await makeArchive({ 'raw/b.txt': 'b' });
  await symlink('b.txt', join(dir, 'raw/c.txt'));
  expect((await readRawFiles(dir)).files.map(({ file }) => file)).toEqual(['b.txt', 'c.txt']);
});

test('tells of a symbolic link that leads nowhere', async () => {
  const dir = await makeArchive({ 'raw/b.txt': 'b' });
  await symlink('gone.txt', join(dir, 'raw/a.txt'));
  expect((await readBeside(dir, 'file-missing')).file).toBe('raw/a.txt');
});

test('tells of a file of 50 MB and does not read it', async () => {
  const dir = await makeArchive({ 'raw/b.txt': 'b' });
  const file = await open(join(dir, 'raw/a.txt'), 'w');
  await file.truncate(50 * 1024 * 1024);
  await file.close();
  const message = await readBeside(dir, 'file-too-large');
  expect([message.file, message.reason]).toEqual(['raw/a.txt', 'Expected at most 16 MB, found 50 MB']);
  expect(message.note).toContain('Split it');
});

test('reads a file of exactly the size that is allowed', async () => {
  const dir = await makeArchive({ 'raw/a.txt': Buffer.alloc(MAX_RAW_BYTES, 0x61) });
  expect((await readRawFiles(dir)).messages).toEqual([]);
});

test('tells of a pipe, which would never end', async ({ skip }) => {
  if (process.platform === 'win32') skip('Windows has no named pipes in folders');
  const dir = await makeArchive({ 'raw/b.txt': 'b' });
  execFileSync('mkfifo', [join(dir, 'raw/a.txt')]);
  expect((await readBeside(dir, 'file-not-regular')).file).toBe('raw/a.txt');
});

test('tells of a file that may not be read', async () => {
  const dir = await makeArchive({ 'raw/a.txt': 'a', 'raw/b.txt': 'b' });
  const read = (path: string) =>
    path.endsWith('a.txt')
      ? Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }))
      : readFile(path);
  const { files, messages } = await readRawFiles(dir, read);
  expect(files.map(({ file }) => file)).toEqual(['b.txt']);
  const message = only(messages, 'file-unreadable');
  expect([message.file, message.reason]).toEqual([
    'raw/a.txt',
    'Expected a file that can be read: EACCES: permission denied',
  ]);
  expect(message.note).toContain('chmod');
});

test.each([
  ['a line end', 'raw/a\nb.txt'],
  ['a backslash', 'raw/a\\b.txt'],
  ['decomposed letters', 'raw/cafe\u0301.txt'],
  ['a bell', 'raw/a\u0007.txt'],
])('tells of a name with %s', async (_, path) => {
  const dir = await makeArchive({ 'raw/b.txt': 'b', [path]: 'a' });
  expect((await readBeside(dir, 'file-name')).file).toBe(path);
});

test('passes over hidden files, and over a raw folder that is not there', async () => {
  expect(await readRawFiles(await makeArchive({ 'raw/.DS_Store': 'x' }))).toEqual({ files: [], messages: [] });
  expect(await readRawFiles(await makeArchive())).toEqual({ files: [], messages: [] });
});

test('goes on beside an empty folder', async () => {
  const dir = await makeArchive({ 'raw/b.txt': 'b' });
  await mkdir(join(dir, 'raw/empty'));
  expect((await readRawFiles(dir)).files).toHaveLength(1);
});

test('splits lines at every kind of line end, and counts none after the last', () => {
  expect(splitLines('a\r\nb\rc\n\nd\n')).toEqual(['a', 'b', 'c', '', 'd']);
  expect(splitLines('a\nb')).toEqual(['a', 'b']);
  expect(splitLines('')).toEqual([]);
});

test('reads the lines of a raw file in its encoding, without composing letters', async () => {
  const dir = await makeArchive({
    'raw/a.txt': iconv.encode('Ведомости\r\nМосква\r\n', 'windows-1251'),
    'raw/b.txt': '\uFEFFcafe\u0301 \u00A0x\n',
  });
  expect(await readRawLines(dir, 'a.txt', 'windows-1251')).toEqual(['Ведомости', 'Москва']);
  expect(await readRawLines(dir, 'b.txt', 'utf-8')).toEqual(['cafe\u0301 \u00A0x']);
});

test('reads no lines of a file that was not decoded', async () => {
  expect(await readRawLines(await makeArchive({ 'raw/a.bin': '\0' }), 'a.bin', null)).toEqual([]);
});
