import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../../scripts/lib/serve-site.ts';
import { appendLedger, openArchive, publish, writeIngest } from '../../src/archive/index.ts';
import { makeAddress, type Standing } from '../../src/site/links/word-link.ts';
import { anchorBlocks } from '../../src/statement/anchors.ts';
import type { Block, Statement } from '../../src/statement/schema.ts';
import { makeArchiveFolder, makeReading, makeStatement } from '../archive/fixtures.ts';
import { ROOT } from '../lib/source-code.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { lull, notices, visit } from './visit.ts';

/** Three statements of an invented archive, one of which was corrected, and one withdrawn, after readers had seen it. */
const OPEN = 'The harbour stays open, the minister said on Sunday, because the pilots have asked for it.';
const QUOTED = '“Nobody is left outside the boom,” she said. “Whoever comes by night is shown in.”';
const LETTER = 'The pilots were told by letter. Two of them have answered, and one has answered twice.';
const NOTICE = 'A further notice will follow when the ice has gone from the inner channel.';
const ARABIC = 'قالت الوزيرة إن الميناء سيبقى مفتوحًا في الشتاء لأن المرشدين طلبوا ذلك.';
const AMA = { id: null, name: 'Ama Oake' };

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const anchored = (body: readonly Block[]): readonly Standing[] =>
  anchorBlocks(body).flatMap(({ block, anchor }) =>
    block.type === 'paragraph' ? [{ anchor: anchor!, words: block.text }] : [],
  );

function report(words: readonly string[]): Statement {
  const body = words.map(paragraph);
  const quoted = anchored(body).find((one) => one.words === QUOTED)!.anchor;
  const quotation = { paragraph: quoted, kind: 'full' as const, speaker: AMA };
  return makeStatement({
    body,
    quotations: [
      { ...quotation, start: 1, end: 33 },
      { ...quotation, start: QUOTED.lastIndexOf('“') + 1, end: QUOTED.length - 1 },
    ],
  });
}

const before = report([OPEN, QUOTED, LETTER, NOTICE]);
const after = report([OPEN.replace('Sunday', 'Monday'), QUOTED, NOTICE]);
const arabic = makeStatement({ id: '2001-03-05-arabic', lang: 'ar', body: [paragraph(ARABIC)] });
const words = { type: 'turn', text: 'OAKE' } as const;
const interview = makeStatement({
  id: '2001-03-06-interview',
  kind: 'interview',
  body: [words, paragraph('It will.'), { type: 'turn', text: 'Question' }, paragraph('And in spring?')],
  turns: anchorBlocks([words, paragraph('It will.'), { type: 'turn', text: 'Question' }, paragraph('And in spring?')])
    .filter(({ block }) => block.type === 'turn')
    .map(({ anchor }, index) => ({ turn: anchor!, kind: 'speech', speaker: index === 0 ? AMA : null })),
});
const withdrawn = makeStatement({ id: '2001-03-07-withdrawn', body: [paragraph(LETTER)] });

/** Shown whole until its source said no. */
const limited = makeStatement({ id: '2001-03-08-limited', body: [paragraph(NOTICE)] });
const recordOnly: Statement = { ...limited, access: { allows: 'record', says: 'The agency does not allow more.' } };

let browser: Browser;
let site: ServedSite;
let clear: () => Promise<void>;

beforeAll(async () => {
  const { dir, remove } = await makeArchiveFolder({
    'raw/a.txt': 'Harbour stays open, minister says\n\nThe harbour stays open.\n',
  });
  clear = remove;
  const show = async (statements: readonly Statement[], on: string) => {
    await writeIngest(await openArchive(dir, { unread: true }), [makeReading('a.txt', statements)]);
    const archive = await openArchive(dir);
    await appendLedger(dir, publish(archive, archive.statements, on));
  };
  await show([before, arabic, interview, withdrawn, limited], '2025-02-03');
  await appendLedger(dir, [{ event: 'withdrawn', id: withdrawn.id, on: '2025-06-01', reason: 'Printed in error.' }]);
  await show([after, arabic, interview, withdrawn, recordOnly], '2026-03-04');
  // What the test runner says of itself is nothing to a build.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !['INIT_CWD', 'BASE_URL', 'DEV', 'PROD', 'SSR', 'MODE'].includes(name),
    ),
  );
  await promisify(execFile)(process.execPath, [join(ROOT, 'scripts/build.ts'), '--archive', dir, '--base', '/a/b/'], {
    cwd: ROOT,
    env: { ...env, NODE_ENV: 'production' },
  });
  site = await serveSite(join(dir, 'dist'), '/a/b/', 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await clear?.();
});

const pageOf = ({ id }: Statement) => `${site.url}statements/${id}/`;

/** Look at a page and expect that nothing goes wrong meanwhile. */
async function look<T>(address: string, at: (page: Page) => Promise<T>, javaScript = true): Promise<T> {
  const { page, troubles, close } = await visit(browser, { javaScript, clipboard: true });
  await page.goto(address);
  const found = await at(page);
  await close();
  expect(troubles).toEqual([]);
  return found;
}

/** Select words of the page, from where some begin to where others end. */
const select = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(document.querySelector('.words')!, NodeFilter.SHOW_TEXT);
      let begun = false;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue!.indexOf(first!);
        if (!begun && start !== -1) {
          range.setStart(node, start);
          begun = true;
        }
        const end = node.nodeValue!.indexOf(last!);
        if (begun && end !== -1) range.setEnd(node, end + last!.length);
      }
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [from, to],
  );

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What a page says of the link that led to it, which words it marks, and where the focus is. */
async function answer(
  address: string,
): Promise<{ verdict: string | undefined; text: string; marked: readonly string[] }> {
  return look(address, async (page) => {
    const note = page.locator('.link-note');
    await note.waitFor();
    await expect.poll(() => note.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => note.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
    return note.evaluate((element) => ({
      verdict: (element as HTMLElement).dataset['verdict'],
      text: element.textContent,
      marked: [...(CSS.highlights.get('link-words') ?? [])].map((range) => (range as Range).toString()),
    }));
  });
}

/** The address of some words of a statement as it stood. */
function share(statement: Statement, from: string, to = from): string {
  const paragraphs = anchored(statement.body);
  const [first, last] = [from, to].map((part) => paragraphs.find((one) => one.words.includes(part))!);
  return makeAddress(pageOf(statement), paragraphs, {
    from: first!.anchor,
    start: first!.words.indexOf(from),
    to: last!.anchor,
    end: last!.words.indexOf(to) + to.length,
  });
}

describe('selected words', () => {
  it('get a bar that copies their link, and the link leads back to them', async () => {
    const copied = await look(pageOf(after), async (page) => {
      await select(page, 'Nobody is', 'left outside');
      await page.getByRole('toolbar').getByRole('button', { name: 'Copy link' }).click();
      await expect.poll(() => notices(page)).toContain('Link to these words copied');
      await expect.poll(() => page.locator('.share-bar').count()).toBe(0);
      return clipboard(page);
    });
    expect(copied).toBe(share(after, 'Nobody is left outside'));
    expect(await answer(copied)).toMatchObject({ verdict: 'same', marked: ['Nobody is left outside'] });
  });

  it('are copied over several paragraphs with who said them, when, where, and their link', async () => {
    const text = await look(pageOf(after), async (page) => {
      await select(page, 'because the pilots', 'A further notice');
      await page.getByRole('button', { name: 'Copy quote' }).click();
      await expect.poll(() => notices(page)).toContain('Words copied');
      return clipboard(page);
    });
    expect(text.split('\n')).toEqual([
      'because the pilots have asked for it.',
      QUOTED,
      'A further notice',
      '— 4 March 2001. Papers of the Lagoon',
      share(after, 'because the pilots', 'A further notice'),
    ]);
  });

  it.each([
    ['of a quotation', after, 'Whoever comes', 'Ama Oake, 4 March 2001'],
    ['of a turn', interview, 'It will', 'Ama Oake, 4 March 2001'],
    ['of a turn whose speaker is not known', interview, 'And in spring', 'Question, 4 March 2001'],
    ['of the reporter', after, 'she said', '4 March 2001'],
  ] as const)('%s are given to whom they belong', async (_, statement, part, by) => {
    const text = await look(pageOf(statement), async (page) => {
      await select(page, part, part);
      await page.getByRole('button', { name: 'Copy quote' }).click();
      await expect.poll(() => notices(page)).toContain('Words copied');
      return clipboard(page);
    });
    expect(text.split('\n').slice(0, 2)).toEqual([part, `— ${by}. Papers of the Lagoon`]);
  });

  it('are reached by the keyboard: Tab goes into the bar, arrows along it, Escape takes it away', async () => {
    await look(pageOf(after), async (page) => {
      await select(page, 'Nobody is', 'left outside');
      await page.getByRole('toolbar').waitFor();
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Copy quote');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('toolbar').count()).toBe(0);
    });
  });

  it('of a text from right to left are marked too', async () => {
    expect(await answer(share(arabic, 'سيبقى مفتوحًا في الشتاء'))).toMatchObject({
      verdict: 'same',
      marked: ['سيبقى مفتوحًا في الشتاء'],
    });
  });
});

describe('a link that was made before a correction', () => {
  it('says that its words were not corrected, where others of the paragraph were', async () => {
    const found = await answer(share(before, 'the pilots have asked'));
    expect(found).toMatchObject({ verdict: 'kept', marked: ['the pilots have asked'] });
    expect(found.text).toContain('corrected on 4 March 2026');
  });

  it('shows the old words and the new ones', async () => {
    const { verdict, text, marked } = await answer(share(before, 'said on Sunday'));
    expect([verdict, marked]).toEqual(['corrected', []]);
    expect(text).toContain(OPEN);
    expect(text).toContain(OPEN.replace('Sunday', 'Monday'));
  });

  it('shows words that are gone, and the day', async () => {
    const { verdict, text } = await answer(share(before, 'Two of them'));
    expect(verdict).toBe('gone');
    expect(text).toContain(LETTER);
    expect(text).toContain('until 4 March 2026');
  });

  it('to an anchor alone is answered as well', async () => {
    expect(await answer(`${pageOf(after)}#${anchored(before.body)[0]!.anchor}`)).toMatchObject({
      verdict: 'corrected',
    });
    expect(await answer(`${pageOf(after)}#${anchored(before.body)[2]!.anchor}`)).toMatchObject({ verdict: 'gone' });
  });

  it('leads to what took the place of its paragraph without any script', async () => {
    await look(
      share(before, 'said on Sunday'),
      async (page) => {
        const target = page.locator(':target');
        await target.waitFor({ state: 'attached' });
        expect(await target.evaluate((element) => element.parentElement!.textContent)).toBe(
          OPEN.replace('Sunday', 'Monday'),
        );
      },
      false,
    );
  });

  it('into what was withdrawn is told that it stood there', async () => {
    for (const javaScript of [true, false])
      await look(
        share(withdrawn, 'told by letter'),
        async (page) => {
          await page.getByText('What this link points to stood in this text.').waitFor();
          expect(await page.content()).not.toContain(LETTER);
        },
        javaScript,
      );
    await look(`${pageOf(withdrawn)}#p-zzzzzz`, async (page) => {
      expect(await page.locator('main').innerText()).not.toContain('stood in this text');
    });
  });
});

it('a link to words that may not be shown any more is told that only their record is', async () => {
  const found = await answer(share(limited, 'when the ice has gone'));
  expect(found).toMatchObject({ verdict: 'record', marked: [] });
  expect(found.text).toContain('This archive shows only the record of this text.');
  expect(await answer(`${pageOf(limited)}#${anchored(limited.body)[0]!.anchor}`)).toMatchObject({ verdict: 'record' });
  for (const ending of ['bib', 'ris', 'json', 'md', 'txt', 'tei.xml']) {
    const response = await fetch(`${pageOf(limited).slice(0, -1)}.${ending}`);
    expect([ending, response.status]).toEqual([ending, 200]);
    expect(await response.text()).not.toContain('inner channel');
  }
});

it('a link that was altered is told to be none of ours', async () => {
  const altered = share(after, 'Nobody is left').replace(/w=\d+/u, 'w=2');
  expect(await answer(altered)).toMatchObject({ verdict: 'not-made', marked: [] });
  expect(await answer(`${pageOf(arabic)}#p-zzzzzz`)).toMatchObject({ verdict: 'not-made' });
});

it('corrections stand on the page, old and new beside each other, without any script', async () => {
  await look(
    pageOf(after),
    async (page) => {
      const details = page.locator('details.first-published');
      expect(await details.locator('summary').innerText()).toBe(
        'First published here on 3 February 2025, corrected on 4 March 2026',
      );
      await details.locator('summary').click();
      expect(await details.locator('del').allInnerTexts()).toEqual(['Sunday', LETTER]);
      expect(await details.locator('ins').allInnerTexts()).toEqual(['Monday']);
    },
    false,
  );
});

it('a quotation has an address and a link of its own', async () => {
  await look(pageOf(after), async (page) => {
    const link = page.getByRole('link', { name: 'Link to this quotation' }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => notices(page)).toContain('Link to the quotation copied');
    await expect.poll(() => page.locator('q:target').innerText()).toBe('Nobody is left outside the boom,');
    expect(await clipboard(page)).toBe(page.url());
    expect(page.url()).toMatch(/#q-[0-9a-z]{6}$/u);
  });
});

describe('keys', () => {
  it('go through paragraphs, copy their link, and are listed', async () => {
    await look(pageOf(after), async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
      const anchors = anchored(after.body).map(({ anchor }) => `#${anchor}`);
      await page.keyboard.press('j');
      await expect.poll(focused).toBe(anchors[0]);
      await page.keyboard.press('j');
      await expect.poll(focused).toBe(anchors[1]);
      await page.keyboard.press('k');
      await expect.poll(focused).toBe(anchors[0]);
      await page.keyboard.press('y');
      await expect.poll(() => notices(page)).toContain('Link to this paragraph copied');
      expect(await clipboard(page)).toBe(`${pageOf(after)}${anchors[0]}`);
      await page.keyboard.press('k');
      await expect.poll(() => notices(page)).toContain('Nothing before this on the page');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys of these pages' }).waitFor();
    });
  });

  it('go through turns where there are some', async () => {
    await look(pageOf(interview), async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Question');
    });
  });

  it('copy the link of selected words', async () => {
    await look(pageOf(after), async (page) => {
      await select(page, 'Nobody', 'Nobody');
      await page.keyboard.press('y');
      await expect.poll(() => notices(page)).toContain('Link to these words copied');
      expect(await clipboard(page)).toBe(share(after, 'Nobody'));
    });
  });

  it('do nothing while one types, with other keys, or once they are switched off', async () => {
    await look(pageOf(after), async (page) => {
      const dialogs = () => page.getByRole('dialog').count();
      await page.keyboard.press('/');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('find');
      await page.keyboard.type('?jky/');
      await expect.poll(() => page.locator('#find').inputValue()).toBe('?jky/');
      await page.locator('#find').blur();
      await page.keyboard.press('Control+j');
      await page.keyboard.press('Alt+y');
      expect(await dialogs()).toBe(0);
      await page.getByRole('button', { name: 'Keys' }).click();
      await page.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
      await page.keyboard.press('Escape');
      await page.reload();
      for (const key of ['?', 'j', 'y', '/']) await page.keyboard.press(key);
      await lull(page);
      expect(await dialogs()).toBe(0);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    });
  });
});
