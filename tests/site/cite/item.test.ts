import { describe, expect, it } from 'vitest';
import { citationItem, citedRecords } from '../../../src/site/cite/item.ts';
import { locate } from '../../../src/site/cite/locate.ts';
import { placesOf } from '../../../src/site/cite/places.ts';
import type { Kind } from '../../../src/statement/schema.ts';
import { buildCatalogue } from '../../../src/site/catalogue.ts';
import { evidence, person, SETTINGS, statement } from '../holdings.ts';
import { paragraphOf, quotationOf, RECORDS, statementOf, turnOf, whole } from './cases.ts';

const item = (given: Parameters<typeof statement>[0]) => citationItem(statement(given), RECORDS, 'https://a.example/');
const SPEAKERS = [{ id: 'jago-fenn', name: 'Jago Fenn', role: null }];

describe('a citation item', () => {
  it.each([
    ['report', 'article-newspaper', undefined, 'contributor'],
    ['article', 'article-newspaper', undefined, 'author'],
    ['interview', 'interview', 'Interview', 'author'],
    ['speech', 'speech', 'Speech', 'author'],
    ['press-conference', 'webpage', 'Press conference', 'author'],
    ['briefing', 'webpage', 'Briefing', 'author'],
    ['statement', 'webpage', 'Statement', 'author'],
    ['letter', 'webpage', 'Letter', 'author'],
    ['debate', 'webpage', 'Debate', 'contributor'],
    ['hearing', 'webpage', 'Hearing', 'contributor'],
    ['memorandum', 'webpage', 'Memorandum of conversation', 'contributor'],
  ] as const satisfies readonly (readonly [Kind, string, string | undefined, string])[])(
    'of a %s is of type %s, its speakers are the %s',
    (kind, type, genre, role) => {
      const made = item({ id: 'a', kind, speakers: SPEAKERS });
      expect([made.type, made.genre, made[role]]).toEqual([type, genre, [{ family: 'Fenn', given: 'Jago' }]]);
    },
  );

  it('of a report has the day on which it was put out, of all else the day of the words', () => {
    const days = { date: '2016-04-12', published: '2016-04-13' };
    expect(item({ id: 'a', kind: 'report', ...days }).custom.edtf).toBe('2016-04-13');
    expect(item({ id: 'a', kind: 'speech', ...days }).custom.edtf).toBe('2016-04-12');
    expect(item({ id: 'a', kind: 'report', date: '2016-04-12' }).custom.edtf).toBe('2016-04-12');
    expect(item({ id: 'a', kind: 'speech', published: '2016-04-13' }).custom.edtf).toBe('2016-04-13');
    expect(item({ id: 'a', kind: 'speech' }).issued).toBeUndefined();
  });

  it('says what is not printed, by the evidence of the date that is cited', () => {
    const made = item({
      id: 'a',
      kind: 'report',
      date: '2016-04-12',
      published: '2016-04-13',
      evidence: [evidence({ field: 'date', basis: 'inferred' }), evidence({ field: 'published', basis: 'stated' })],
    });
    expect(made.custom.supplied).toBeUndefined();
    expect(whole('wire').item.custom.supplied).toEqual(['title', 'issued']);
    expect(whole('wire').item.note).toBe(
      'Not printed in the text, but inferred or supplied by the archive: title, date.',
    );
  });

  it('takes for printed a date that the text bears as that of its publication', () => {
    const inferred = evidence({ field: 'date', basis: 'inferred' });
    const made = item({
      id: 'a',
      kind: 'statement',
      date: '2007-06-12',
      published: '2007-06-12',
      evidence: [inferred, evidence({ field: 'published' })],
    });
    expect(made.custom.supplied).toBeUndefined();
    expect(item({ id: 'a', kind: 'statement', date: '2007-06-12', evidence: [inferred] }).custom.supplied).toEqual([
      'issued',
    ]);
  });

  it('calls uncertain what rests on nothing better than "possible"', () => {
    const possible = evidence({ field: 'speakers', tier: 'possible' });
    const given = { id: 'a', kind: 'speech', speakers: SPEAKERS } as const;
    expect(item({ ...given, evidence: [possible] }).custom.uncertain).toEqual(['author']);
    expect(item({ ...given, evidence: [possible, evidence({ field: 'speakers' })] }).custom.uncertain).toBeUndefined();
  });

  it('names an institution as its record does, and a source without a record as printed', () => {
    expect(whole('russian').item.author).toEqual([{ literal: 'Ministry of Foreign Affairs of Tarn' }]);
    expect(item({ id: 'a', source: { name: 'RADIO VELMAR' } })['container-title']).toBe('RADIO VELMAR');
  });

  it('is a copy of the title, letter for letter', () => {
    const title = '"The Tide  Table": ‘interview’ — Notes';
    expect(item({ id: 'a', title }).title).toBe(title);
  });
});

describe('the records of a catalogue', () => {
  it('are those of whoever is named in it, made once', () => {
    const speakers = [{ id: 'jago-fenn', name: 'Jago Fenn', role: null }];
    const catalogue = buildCatalogue({
      settings: SETTINGS,
      statements: [statement({ id: 'a', speakers })],
      people: [person('jago-fenn', 'Jago Fenn'), person('nobody', 'No Body')],
      organisations: [],
      sources: [],
      events: [],
      rawFiles: [],
      gone: [],
      days: [],
    });
    const records = citedRecords(catalogue);
    expect([...records.people.keys()]).toEqual(['jago-fenn']);
    expect(citedRecords(catalogue)).toBe(records);
  });
});

describe('a place', () => {
  it('in a turn has its speaker and its paragraphs', () => {
    expect(turnOf('talks', 2).locator).toMatchObject({
      what: 'turn',
      paragraphs: [2, 3],
      speaker: { name: { family: 'Penhale', given: 'Aldous' }, role: 'Harbour Minister of the Skerries' },
      label: null,
    });
    expect(turnOf('talks', 1).locator?.paragraphs).toEqual([1, 1]);
    expect(paragraphOf('talks', 3).locator).toMatchObject({ what: 'paragraph', paragraphs: [3, 3] });
  });

  it('whose speaker nobody knows has the label as printed, in the turn and in its paragraphs', () => {
    expect(turnOf('talks', 3).locator).toMatchObject({ speaker: null, label: 'QUESTION' });
    expect(paragraphOf('talks', 4).locator).toMatchObject({ speaker: null, label: 'QUESTION' });
  });

  it('of a quotation has its words and whose they are', () => {
    expect(quotationOf('wire').locator).toMatchObject({
      what: 'quotation',
      quote: 'A fish is not a signatory,',
      paragraphs: [2, 2],
      speaker: { name: { family: 'Ludgrave', given: 'Corin' } },
    });
  });

  it('that the statement has not is none', () => {
    expect(locate(placesOf(statementOf('talks'), RECORDS), 'p-222222', 'https://a.example/')).toBeNull();
  });
});
