import { describe, expect, it } from 'vitest';
import { findForum } from '../../../src/ingest/fields/forum.ts';
import { endsInCityAndState, isCityAndState } from '../../../src/ingest/segment/city-and-state.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { OrganisationSchema, PersonSchema, SourceSchema, type Authority } from '../../../src/statement/authority.ts';
import { makeItem } from '../dates/items.ts';

const reference = 'Invented for this test';
const office = (role: string, organisation: string, title: string) => ({
  role,
  organisation,
  title,
  titles: [],
  from: '2005-01-01',
  to: '2012-12-31',
  reference,
});
const person = (name: string, held: ReturnType<typeof office>) =>
  PersonSchema.parse({
    id: name.toLowerCase().replace(' ', '-'),
    name,
    sort: name,
    surname: name.split(' ')[1],
    names: [{ name: name.split(' ')[1], use: 'surname' }],
    offices: [held],
    reference,
  });
const organisation = (id: string, name: string, kind: string, parent: string | null = null) =>
  OrganisationSchema.parse({ id, name, kind, parent, reference });
const source = (id: string, kind: string, house: string | null, name = id) =>
  SourceSchema.parse({
    id,
    name,
    kind,
    marks: [`/${id}/`],
    organisation: house,
    lang: 'en',
    dayOrder: 'mdy',
    reference,
  });

const authority: Authority = {
  people: [
    person('Ada Okonre', office('foreign-minister', 'tarn-ministry', 'Secretary of Tarn')),
    person('Iver Braam', office('president', 'tarn', 'President of Tarn')),
  ],
  organisations: [
    organisation('tarn', 'Tarn', 'state'),
    organisation('tarn-ministry', 'Ministry of Tarn', 'ministry', 'tarn'),
    organisation('tarn-palace', 'Palace of the President of Tarn', 'government', 'tarn'),
  ],
  sources: [
    source('ministry-site', 'ministry', 'tarn-ministry'),
    source('embassy-site', 'mission', 'tarn-ministry'),
    source('palace-site', 'government', 'tarn-palace'),
    source('assembly-record', 'international', null, 'General Assembly of the Isles, records'),
  ],
  events: [],
};
const sourceOf = (text: string) =>
  ingest([{ file: 'a.txt', bytes: Buffer.from(text) }], { authority, decisions: [], known: [] })[0]!.statements[0]!;

describe('a text without a mark', () => {
  it('is put out by the house of the office that its labels or its title name', () => {
    const interview = sourceOf(
      '3/4/09 Okonre interview on the lantern\n\nQUESTION: Is it open?\n\nSECRETARY OKONRE: It is.\n\nQUESTION: To all?\n\nSECRETARY OKONRE: To all.',
    );
    expect(interview.source).toBe('ministry-site');
    expect(interview.evidence.find(({ field }) => field === 'source')).toMatchObject({
      basis: 'inferred',
      tier: 'possible',
      rule: 'source/publisher',
    });
    expect(interview.date).toBe('2009-03-04');
    expect(sourceOf('Remarks by President Iver Braam\n\nThe lantern is lit, and I am glad.').source).toBe(
      'palace-site',
    );
  });

  it('stays without a source where it is a report, bears another’s mark, or names no office', () => {
    expect(
      sourceOf('The lantern is lit, Secretary of Tarn Ada Okonre said on Friday.\n\nShe told reporters so.').source,
    ).toBeNull();
    expect(sourceOf('Interview with Ada Okonre\n\nQUESTION: Is it open?\n\nADA OKONRE: It is.').source).toBeNull();
    expect(sourceOf('Remarks by President Iver Braam\n\nThe lantern is lit, as /embassy-site/ has it.').source).toBe(
      'embassy-site',
    );
  });

  it('that greets the General Assembly stands in its record', () => {
    const speech = (text: string) =>
      findForum({ ...makeItem({ paragraphs: [text] }), kind: 'speech' }, authority.sources)?.value ?? null;
    expect(
      speech(
        'Madam President, I congratulate you on your election at the seventy-third session of the General Assembly.',
      ),
    ).toBe('assembly-record');
    expect(speech('The General Assembly met on Friday, and the pilots did not.')).toBeNull();
    expect(speech('Mr. President, this Hall is cold.')).toBeNull();
  });
});

describe('a city and its state', () => {
  it('stand at the end of words, also with a no-break space', () => {
    expect(endsInCityAndState('Remarks at the Custom House | Port Aube,\u00A0France')).toMatchObject({
      city: 'Port Aube',
      printed: 'Port Aube, France',
    });
    expect([
      isCityAndState('Port Aube, France'),
      isCityAndState('Aldmere, Virginia'),
      isCityAndState('Washington, D.C.'),
    ]).toEqual([true, true, true]);
  });

  it.each([
    'Ilsabet Moravec, Foreign Minister',
    'En Route Port Aube, France',
    'The pilots, France',
    'Talks in Port Aube, France, and what came of them',
    'Port Aube, Custom House',
    'France',
  ])('are not found alone in %s', (text) => {
    expect(isCityAndState(text)).toBe(false);
  });
});
