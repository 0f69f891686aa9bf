import { describe, expect, test } from 'vitest';
import { announceInstitution } from '../../../src/ingest/people/institution-rules.ts';
import { type MainSpeakers, NOBODY_SPEAKS } from '../../../src/ingest/people/whose-words.ts';
import { orBody } from '../../../src/ingest/speakers/or-body.ts';
import { speakingBody } from '../../../src/ingest/speakers/speaking-body.ts';
import { makeItem, world } from '../people/world.ts';

const item = makeItem(['The lamp burns.'], { title: 'Ministry of Tides condemns the dark', kind: 'report' });
const nobody = { value: null, basis: 'stated', tier: 'possible', evidence: [] } as const;
const decide = (people: MainSpeakers) =>
  orBody(people, speakingBody(item), { item, source: nobody }, world).institution.value;
const ruled = (name: string, rule: string) =>
  announceInstitution({ named: { id: null, name }, rule, line: 1, quote: name });

describe('a body in the place of people', () => {
  test('is taken where nobody speaks', () => {
    expect(decide(NOBODY_SPEAKS)).toEqual({ id: null, name: 'Ministry of Tides' });
  });
  test('is not taken where a person does', () => {
    const speakers = [{ id: null, name: 'Jon Keel', role: null }];
    expect(decide({ ...NOBODY_SPEAKS, speakers: { ...NOBODY_SPEAKS.speakers, value: speakers } })).toBeNull();
  });
  test('goes before a head word alone, not before a name that a rule found', () => {
    expect(decide(ruled('Ministry', 'report/institution'))?.name).toBe('Ministry of Tides');
    expect(decide(ruled('Harbour Council', 'report/institution'))?.name).toBe('Harbour Council');
    expect(decide(ruled('Council', 'title/institution'))?.name).toBe('Council');
  });
});
