import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  appendLedger,
  checkArchive,
  openArchive,
  publish,
  type Reading,
  writeIngest,
} from '../../src/archive/index.ts';
import { anchorWordsOf, anchorsOf, historiesOf, wordsInFull } from '../../src/archive/history.ts';
import { statementPath } from '../../src/archive/paths.ts';
import { type Disk, diskOf } from '../../src/archive/write-ingest.ts';
import type { LedgerEvent } from '../../src/statement/archive.ts';
import { toMarkdown } from '../../src/statement/markdown.ts';
import type { Block, Statement } from '../../src/statement/schema.ts';
import { makeArchive, makeReading, makeStatement, only, snapshot } from './fixtures.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const turn = (text: string): Block => ({ type: 'turn', text });
const CLOSED = 'The harbour stays closed until the ice has gone.';
const OPEN = 'The harbour stays open until the ice has come.';
const OTHER = 'Pilots are told by the light on the mole.';

/** The statement with other words; its turns are nobody's. */
function withWords(body: readonly Block[], more: Partial<Statement> = {}): Statement {
  const turns = anchorsOf([...body]).filter((anchor) => anchor.startsWith('t-'));
  return makeStatement({
    body: [...body],
    turns: turns.map((one) => ({ turn: one, kind: 'speech', speaker: null })),
    ...more,
  });
}

/** One ingest and one build, as far as they concern the ledger. */
async function ingest(dir: string, statements: readonly Statement[], disk: Disk = diskOf(dir)) {
  const files = Map.groupBy(statements, ({ raw }) => raw.file);
  const readings: Reading[] = [...files].map(([file, list]) => makeReading(file, list));
  return writeIngest(await openArchive(dir, { unread: true }), readings, { disk });
}

async function build(dir: string, on: string): Promise<readonly LedgerEvent[]> {
  const archive = await openArchive(dir);
  const events = publish(archive, archive.statements, on);
  await appendLedger(dir, events);
  return events;
}

const history = async (dir: string) => historiesOf((await openArchive(dir)).ledger).get(makeStatement().id)!;
const [p = ''] = anchorsOf([paragraph(CLOSED)]);
const [q = ''] = anchorsOf([paragraph(OPEN)]);

/** An archive whose one statement was published with these words. */
async function published(body: readonly Block[], files: Readonly<Record<string, string>> = {}): Promise<string> {
  const dir = await makeArchive({
    'raw/a.txt': 'Harbour stays open, minister says\n\nThe harbour stays open.\n',
    ...files,
  });
  await ingest(dir, [withWords(body)]);
  await build(dir, '2026-01-02');
  return dir;
}

describe('a published statement whose words change', () => {
  test('has its old words in the ledger before ingest replaces them, and what took their place after the build', async () => {
    const dir = await published([paragraph(CLOSED), paragraph(OTHER)]);
    const plan = await ingest(dir, [withWords([paragraph(OPEN), paragraph(OTHER)])]);
    expect(plan.messages.map(({ ruleId }) => ruleId)).toEqual(['anchor-gone']);
    expect((await openArchive(dir)).ledger.at(-1)).toEqual({
      event: 'replaced',
      id: makeStatement().id,
      words: [{ anchor: p, words: CLOSED }],
    });
    const [event] = await build(dir, '2027-01-02');
    expect(event).toMatchObject({ event: 'revised', on: '2027-01-02', gone: [{ anchor: p, now: [q] }] });
    expect(await build(dir, '2027-01-03')).toEqual([]);
    expect((await checkArchive(await openArchive(dir))).messages).toEqual([]);
  });

  test('has the words of a turn by its label and the anchors of its paragraphs', async () => {
    const before = [turn('MS OAKE'), paragraph(CLOSED), paragraph(OTHER), { type: 'subheading', text: 'Ice' } as const];
    const dir = await published(before);
    await ingest(dir, [withWords([turn('MS OAKE'), paragraph(OPEN), paragraph(OTHER)])]);
    await build(dir, '2027-01-02');
    const { words, revisions } = await history(dir);
    const [old = ''] = anchorsOf(before);
    expect(words.get(old)).toEqual({
      anchor: old,
      label: 'MS OAKE',
      of: [{ paragraph: p }, { paragraph: anchorsOf(before)[2] }, { subheading: 'Ice' }],
    });
    const standing = anchorWordsOf([paragraph(OTHER)]);
    expect(wordsInFull(old, new Map([...words, ...standing]))).toBe(`MS OAKE\n${CLOSED}\n${OTHER}\nIce`);
    expect(wordsInFull(old, words)).toBeNull();
    expect(revisions[0]?.gone.map(({ anchor, now }) => [anchor[0], now.length])).toEqual([
      ['t', 1],
      ['p', 1],
    ]);
  });

  test('is told as revised also where something was put in or moved and nothing is gone', async () => {
    const dir = await published([paragraph(CLOSED), paragraph(OTHER)]);
    await ingest(dir, [withWords([paragraph(OTHER), paragraph(OPEN), paragraph(CLOSED)])]);
    expect(await build(dir, '2027-01-02')).toMatchObject([{ event: 'revised', gone: [] }]);
  });

  test('keeps words once, also those that come back and go again', async () => {
    const dir = await published([paragraph(CLOSED)]);
    for (const words of [OPEN, CLOSED, OPEN, CLOSED, OPEN]) {
      await ingest(dir, [withWords([paragraph(words)])]);
      await build(dir, '2027-01-02');
    }
    const { ledger } = await openArchive(dir);
    expect(ledger.flatMap((event) => (event.event === 'replaced' ? event.words : []))).toEqual([
      { anchor: p, words: CLOSED },
      { anchor: q, words: OPEN },
    ]);
    expect((await checkArchive(await openArchive(dir))).messages).toEqual([]);
  });

  test('loses nothing where words that were never shown stand between two builds', async () => {
    const dir = await published([paragraph(CLOSED)]);
    await ingest(dir, [withWords([paragraph(OTHER)])]);
    await ingest(dir, [withWords([paragraph(OPEN)])]);
    await build(dir, '2027-01-02');
    const { words, revisions } = await history(dir);
    expect([...words.keys()]).toEqual([p]);
    expect(revisions[0]?.gone).toEqual([{ anchor: p, now: [q] }]);
  });

  test('has a line of its addresses where only other stretches are held for quotations', async () => {
    const dir = await published([paragraph(CLOSED)]);
    const quotation = { paragraph: p, start: 4, end: 11, kind: 'full' as const, speaker: null };
    await ingest(dir, [withWords([paragraph(CLOSED)], { quotations: [quotation] })]);
    expect(await build(dir, '2027-01-02')).toEqual([
      {
        event: 'anchored',
        id: makeStatement().id,
        on: '2027-01-02',
        anchors: [p],
        quotations: [[expect.stringMatching(/^q-[0-9a-z]{6}$/), p, 4, 11]],
      },
    ]);
  });
});

describe('a ledger from before it had anchors', () => {
  const LINE = { event: 'published', id: makeStatement().id, on: '2020-01-02' } as const;
  const old = { 'ledger.ndjson': `${JSON.stringify(LINE)}\n` };

  test('gets them from the next build', async () => {
    const dir = await published([paragraph(CLOSED)], old);
    expect((await openArchive(dir)).ledger).toEqual([
      LINE,
      { event: 'anchored', id: LINE.id, on: '2026-01-02', anchors: [p], quotations: [] },
    ]);
  });

  test('keeps the words also where they change before that build', async () => {
    const dir = await makeArchive(old);
    await ingest(dir, [withWords([paragraph(CLOSED)])]);
    await ingest(dir, [withWords([paragraph(OPEN)])]);
    expect([...(await history(dir)).words.values()]).toEqual([{ anchor: p, words: CLOSED }]);
  });
});

describe('whatever happens between two steps', () => {
  test.each([0, 1, 2])('an ingest that is stopped after %i writes is made whole by the next', async (steps) => {
    const revised = [withWords([paragraph(OPEN)])];
    const whole = await published([paragraph(CLOSED)]);
    await ingest(whole, revised);
    const dir = await published([paragraph(CLOSED)]);
    const disk = diskOf(dir);
    let done = 0;
    const write = async (path: string, content: string) => {
      if (done++ === steps) throw new Error('stopped');
      await disk.write(path, content);
    };
    await expect(ingest(dir, revised, { ...disk, write })).rejects.toThrow('stopped');
    await ingest(dir, revised);
    expect(await snapshot(dir)).toEqual(await snapshot(whole));
  });

  test('a raw file that got another name changes nothing', async () => {
    const dir = await published([paragraph(CLOSED)]);
    await rename(join(dir, 'raw/a.txt'), join(dir, 'raw/b.txt'));
    const { raw } = makeStatement();
    await ingest(dir, [withWords([paragraph(OPEN)], { raw: { ...raw, file: 'b.txt' } })]);
    await build(dir, '2027-01-02');
    expect((await history(dir)).revisions[0]?.gone).toEqual([{ anchor: p, now: [q] }]);
  });

  test('the order of files does not show in the ledger', async () => {
    const raw = { ...makeStatement().raw, file: 'b.txt' };
    const two = (words: string) => withWords([paragraph(words)], { id: '2001-03-03-orlan-ferry', raw });
    const texts = await Promise.all(
      [0, 1].map(async (turned) => {
        const dir = await published([paragraph(CLOSED)]);
        const order = <T>(list: readonly T[]) => (turned === 1 ? list.toReversed() : list);
        await ingest(dir, order([withWords([paragraph(CLOSED)]), two(CLOSED)]));
        await build(dir, '2026-01-03');
        await ingest(dir, order([withWords([paragraph(OPEN)]), two(OPEN)]));
        await build(dir, '2027-01-02');
        return (await snapshot(dir))['ledger.ndjson'];
      }),
    );
    expect(texts[0]).toBe(texts[1]);
  });
});

describe('words that an edit by hand took away', () => {
  const PATH = statementPath(makeStatement().id);

  test('are told by build and check, and kept by ingest, which still reads them', async () => {
    const dir = await published([paragraph(CLOSED)]);
    await writeFile(join(dir, PATH), toMarkdown(withWords([paragraph(OPEN)])));
    const lost = only((await checkArchive(await openArchive(dir))).messages, 'words-lost');
    expect([lost.file, lost.reason]).toEqual([PATH, expect.stringContaining(`#${p} `)]);
    await ingest(dir, [withWords([paragraph(CLOSED)])]);
    expect([...(await history(dir)).words.values()]).toEqual([{ anchor: p, words: CLOSED }]);
    const { messages } = await checkArchive(await openArchive(dir));
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('words-lost');
  });

  test('are lost where no raw file gives them any more, and found again where the file is restored', async () => {
    const dir = await published([paragraph(CLOSED)]);
    const file = (await snapshot(dir))[PATH]!;
    await rm(join(dir, PATH));
    const plan = await ingest(dir, [withWords([paragraph(OPEN)])]);
    expect(only(plan.messages, 'words-lost').reason).toContain(`#${p} `);
    await build(dir, '2027-01-02');
    await writeFile(join(dir, PATH), file);
    await ingest(dir, [withWords([paragraph(OPEN)])]);
    expect((await history(dir)).words.get(p)).toEqual({ anchor: p, words: CLOSED });
  });
});

test('words in the ledger that are not those of their anchor are told, with the line', async () => {
  const dir = await published([paragraph(CLOSED)]);
  await ingest(dir, [withWords([paragraph(OPEN)])]);
  await build(dir, '2027-01-02');
  const path = join(dir, 'ledger.ndjson');
  const text = (await snapshot(dir))['ledger.ndjson']!;
  await writeFile(path, text.replace(CLOSED, 'The harbour was never closed.'));
  const found = only((await checkArchive(await openArchive(dir))).messages, 'ledger-invalid');
  expect([found.line, found.reason]).toEqual([2, `Expected the words that #${p} was made from, found others`]);
});

test('what was withdrawn keeps no words', async () => {
  const dir = await published([paragraph(CLOSED)]);
  await appendLedger(dir, [{ event: 'withdrawn', id: makeStatement().id, on: '2026-05-05', reason: 'Not ours.' }]);
  await ingest(dir, [withWords([paragraph(OPEN)])]);
  expect((await history(dir)).words.size).toBe(0);
});
