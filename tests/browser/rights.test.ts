import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { rawAddress } from '../../src/site/raw-address.ts';
import { conditionOf } from '../../src/statement/access.ts';
import { anchorBlocks } from '../../src/statement/anchors.ts';
import type { Statement } from '../../src/statement/schema.ts';
import { recordOf } from '../../src/statement/source.ts';

const { folder, archive } = inject('sites').root;
const { statements, authority } = await openArchive(archive);
const sources = new Map(authority.sources.map((source) => [source.id, source]));
const allows = (statement: Statement) => conditionOf(statement, sources.get(recordOf(statement.source) ?? '')).allows;

/** Everything that was built, as text: plain files, and the compressed ones of the search. */
const built = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(?:png|jpe?g|webp|woff2?|wasm|pagefind)$/u.test(entry.name))
  .map((entry) => readText(join(entry.parentPath, entry.name)))
  .join('\n');

function readText(file: string): string {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return plain(text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

/** Words alone: files escape and break lines in their own ways. */
function plain(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** The first ten words of each stretch of a statement, cut at its quotation marks, which do not stand in its title. */
function runsOf({ title, body }: Statement): readonly string[] {
  return body
    .flatMap(({ type, text }) => (type === 'paragraph' ? text.split(/["«»“”„]/u) : []))
    .map((part) => plain(part).split(' ').slice(0, 10).join(' '))
    .filter((run) => run.split(' ').length === 10 && !plain(title).includes(run));
}

/** What is quoted in a statement. */
function quotedIn({ body, quotations }: Statement): string {
  const paragraphs = new Map(
    anchorBlocks(body).flatMap(({ block, anchor }) => (anchor === null ? [] : [[anchor, block.text] as const])),
  );
  return plain(
    quotations
      .filter(({ kind }) => kind !== 'term')
      .map(({ paragraph, start, end }) => paragraphs.get(paragraph)?.slice(start, end))
      .join(' '),
  );
}

/** Words that some other statement may show, such as a quotation of this one, are no leak. */
const open = statements
  .filter((statement) => allows(statement) === 'full')
  .map(({ body, title }) => plain([title, ...body.map(({ text }) => text)].join(' ')))
  .join('\n');

describe('what may not be shown', () => {
  const limited = statements.filter((statement) => allows(statement) !== 'full');

  it('is in the sample archive: of quotations and of records', () => {
    expect(new Set(limited.map(allows))).toEqual(new Set(['quotations', 'record']));
  });

  it('is in no file of the site, the index of its search included', () => {
    const runs = limited.flatMap((statement) => {
      const shown = allows(statement) === 'quotations' ? quotedIn(statement) : '';
      return runsOf(statement).filter((run) => !shown.includes(run) && !open.includes(run));
    });
    expect(runs.length).toBeGreaterThan(5);
    expect(runs.filter((run) => built.includes(run))).toEqual([]);
  });

  it('is not to be had as a raw file either', () => {
    expect(limited.filter(({ raw }) => existsSync(join(folder, 'raw', rawAddress(raw.file))))).toEqual([]);
  });

  it('would be found: what may be shown is', () => {
    const whole = statements.find((statement) => allows(statement) === 'full' && runsOf(statement).length > 3);
    expect(runsOf(whole!).every((run) => built.includes(run))).toBe(true);
  });
});
