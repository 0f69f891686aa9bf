import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/lib/root.ts';
import { serveSite } from '../../../scripts/lib/serve-site.ts';
import { openSite } from '../../../scripts/lib/search/open-site.ts';
import { checkQuotation } from '../../../src/search/quotes/judge.ts';
import { ADDRESS, writeSmallSite } from './small-site.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-quotes-'));
  await writeSmallSite(join(folder, 'site'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(quotations: string, ...options: readonly string[]) {
  const file = join(folder, 'quotations.txt');
  await writeFile(file, quotations);
  const args = [join(ROOT, 'scripts/check-quotes.ts'), file, '--site', join(folder, 'site'), ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const TIDE = 'The tide is never in a hurry. It is on time.';

describe('check-quotes', () => {
  it('ends with 0 where all stand so, each with its address and citation', async () => {
    const { status, stdout } = await check(TIDE);
    expect(status).toBe(0);
    expect(stdout).toContain('1. VERBATIM');
    expect(stdout).toContain(`Josepha Windle: ${ADDRESS}statements/2016-04-15-press-conference/`);
    expect(stdout).toContain('“Press conference at the end of the Third Round”');
    expect(stdout).toContain('1 quotation: 1 verbatim.');
  });

  it('ends with 1 where one does not, and shows what differs', async () => {
    const { status, stdout } = await check(
      'quotation,speaker\n"The tide is always in a hurry. It is on time.",\n"We pay first and ask afterwards",Windle\n',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('The tide is [-always-]{+never+} in a hurry. It is on time');
    expect(stdout).toContain('speaker: not Windle, but Idris al-Sawari');
    expect(stdout).toContain('2 quotations: 1 altered, 1 somebody-else.');
  });

  it('writes what programs read', async () => {
    const { stdout: lines } = await check(`${TIDE}\nGulls recite long poems about engines.`, '--json');
    const [first, second] = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({
      verdict: 'verbatim',
      statements: 1,
      places: [{ words: TIDE.slice(0, -1), anchor: 'p2' }],
    });
    expect(second).toMatchObject({ verdict: 'absent', places: [], citations: [] });
    const { stdout: table } = await check(`${TIDE}\nGulls recite long poems about engines.`, '--csv');
    const rows = parse(table, { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => [row['quotation'], row['verdict'], row['speaker']])).toEqual([
      [TIDE, 'verbatim', 'Josepha Windle'],
      ['Gulls recite long poems about engines.', 'absent', ''],
    ]);
  });

  it('tells what is wrong with the command', async () => {
    expect(await check('', '--json')).toMatchObject({ status: 1, stderr: expect.stringContaining('No quotation in') });
    expect(await check(TIDE, '--as', 'poem')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('one of one, list'),
    });
    expect(await check(TIDE, '--json', '--csv')).toMatchObject({ status: 2 });
    const none = spawnSync(process.execPath, [join(ROOT, 'scripts/check-quotes.ts'), 'nowhere.txt', '--site', folder], {
      encoding: 'utf8',
    });
    expect(none).toMatchObject({ status: 1, stderr: expect.stringContaining('nowhere.txt cannot be read') });
  });
});

describe('a site that is asked', () => {
  it('answers from the web as from a disk', async () => {
    const served = await serveSite(join(folder, 'site'), '/strait/', 0);
    try {
      const [web, disk] = await Promise.all([openSite({ site: served.url }), openSite({ site: join(folder, 'site') })]);
      const claim = { quotation: TIDE, speaker: null, date: null, source: null };
      expect(await checkQuotation(web.reader, claim)).toEqual(await checkQuotation(disk.reader, claim));
      expect(web).toMatchObject({ address: ADDRESS, title: 'The Skerry Strait Papers & more' });
      expect(await web.statement('nobody')).toBeNull();
      expect(await web.statement('../index')).toBeNull();
    } finally {
      await served.close();
    }
    await expect(openSite({ site: served.url })).rejects.toThrow('does not answer');
  });

  it('says what is missing', async () => {
    await expect(openSite({ site: join(folder, 'nothing') })).rejects.toThrow('There is no site in');
    await expect(openSite({ site: 'a', archive: 'b' })).rejects.toThrow('Name one of');
    const cut = join(folder, 'cut');
    await writeSmallSite(cut);
    const [version] = await readdir(join(cut, 'search/files'));
    await rm(join(cut, 'search/files', version!, 't'), { recursive: true });
    const { reader } = await openSite({ site: cut });
    await expect(checkQuotation(reader, { quotation: TIDE, speaker: null, date: null, source: null })).rejects.toThrow(
      'is missing',
    );
    await rm(join(cut, 'search/index.json'));
    await expect(openSite({ site: cut })).rejects.toThrow('has no search index');
  });
});
