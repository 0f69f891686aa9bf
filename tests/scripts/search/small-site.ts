import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildExactIndex } from '../../../scripts/lib/search/exact-index.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { RECORDS } from '../../search/records.ts';

/** Where the small site says that it stands. */
export const ADDRESS = 'https://papers.example/strait/';

/**
 * What commands read of a built site, for the records of the invented world: its home page, the exact index, and beside each statement
 * the file that has its words and citation.
 */
export async function writeSmallSite(folder: string): Promise<void> {
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await put(
    'index.html',
    `<!doctype html><title>The Skerry Strait Papers &amp; more</title><link rel="canonical" href="${ADDRESS}" />`,
  );
  async function* records(): AsyncGenerator<SearchRecord> {
    yield* RECORDS;
  }
  const settings = { languages: ['en'], wordsIn: ['en', 'fr', 'ru'], names: [], statements: RECORDS.length };
  await mkdir(join(folder, 'search'), { recursive: true });
  await buildExactIndex({ settings, records: records() }, join(folder, 'search'), 'usual');
  for (const record of RECORDS) await put(`statements/${record.id}.json`, JSON.stringify(statementFile(record)));
}

function statementFile({ id, lang, kind, date, speakers, voices, source, place, paragraphs }: SearchRecord) {
  const title = paragraphs.find(({ zone }) => zone === 'title')!.text;
  const address = `${ADDRESS}statements/${id}/`;
  const words = paragraphs.filter(({ zone }) => zone === 'words');
  return {
    id,
    address,
    title,
    titleBasis: 'printed',
    standfirst: null,
    kind,
    excerpt: false,
    date: date === null ? null : { edtf: date, basis: 'stated', tier: 'certain' },
    published: null,
    captured: null,
    speakers: speakers.map(({ key, name }) => ({ id: key, name, role: null })),
    institution: null,
    source: source && { id: source.key, name: source.name },
    place: place?.name ?? null,
    lang,
    archive: { title: 'The Skerry Strait Papers & more', address: ADDRESS, rights: 'Free', licence: null },
    access: { allows: 'full', says: null },
    body: words.map(({ anchor, voice, text }, index) => ({
      type: 'paragraph',
      anchor,
      number: index + 1,
      speaker: voice === null ? null : { id: voices[voice]!.key, name: voices[voice]!.name },
      text,
    })),
    quotations: [],
    evidence: [],
    relations: [],
    raw: { file: `${id}.txt`, lines: [1, 2] },
    citation: {
      id,
      type: 'speech',
      title,
      author: speakers.map(({ name }) => ({ literal: name })),
      archive: 'The Skerry Strait Papers & more',
      URL: address,
      language: lang,
      custom: { kind, ...(date === null ? {} : { edtf: date }) },
    },
  };
}
