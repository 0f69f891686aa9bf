import { anchorBlocks } from '../../src/statement/anchors.ts';
import type { Organisation, Person, Source } from '../../src/statement/authority.ts';
import type { Block, Evidence, Quotation, Statement } from '../../src/statement/schema.ts';
import { SettingsSchema } from '../../src/statement/archive.ts';

/** Invented statements and records for the tests of the site. */

/** A statement in which only what a test is about differs from the rest. */
export function statement(given: Partial<Statement> & { readonly id: string }): Statement {
  return {
    title: 'The lamp',
    titleBasis: 'printed',
    standfirst: null,
    kind: 'report',
    excerpt: false,
    date: null,
    published: null,
    captured: null,
    speakers: [],
    institution: null,
    source: null,
    place: null,
    lang: 'en',
    raw: { file: `${given.id}.txt`, sha256: '0'.repeat(64), lines: [1, 1] },
    turns: [],
    quotations: [],
    evidence: [],
    relations: [],
    body: [{ type: 'paragraph', text: 'The lamp is lit.' }],
    ...given,
  };
}

/** A statement of a date, with the date as its id. */
export function dated(date: string, given: Partial<Statement> = {}): Statement {
  return statement({
    id: date
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, ''),
    date,
    ...given,
  });
}

export function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}

/** A quotation of some words of a body's paragraph, found by the words. */
export function quotation(
  body: readonly Block[],
  words: string,
  kind: Quotation['kind'],
  speaker: Quotation['speaker'] = null,
): Quotation {
  const found = anchorBlocks(body).find(({ block }) => block.type === 'paragraph' && block.text.includes(words));
  if (!found) throw new Error(`No paragraph has "${words}".`);
  const start = found.block.text.indexOf(words);
  return { paragraph: found.anchor!, start, end: start + words.length, kind, speaker };
}

export function evidence(given: Partial<Evidence> & Pick<Evidence, 'field'>): Evidence {
  return {
    basis: 'stated',
    tier: 'certain',
    rule: 'header/date',
    line: 1,
    quote: null,
    says: 'The header says so.',
    ...given,
  };
}

export function person(id: string, name: string, given: Partial<Person> = {}): Person {
  const surname = name.split(' ').at(-1)!;
  return {
    id,
    name,
    sort: `${surname}, ${name.split(' ')[0]}`,
    surname,
    names: [],
    identifiers: [],
    offices: [],
    reference: 'invented',
    ...given,
  };
}

export function organisation(id: string, name: string, given: Partial<Organisation> = {}): Organisation {
  return { id, name, names: [], kind: 'ministry', parent: null, reference: 'invented', ...given };
}

export function source(id: string, name: string, given: Partial<Source> = {}): Source {
  return {
    id,
    name,
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
    ...given,
  };
}

export const SETTINGS = SettingsSchema.parse({
  title: 'Lamp Papers',
  description: 'Papers on a lamp.',
  baseUrl: 'https://lamp.example/',
  languages: ['en'],
  rights: 'CC0',
  contact: 'keeper@lamp.example',
});
