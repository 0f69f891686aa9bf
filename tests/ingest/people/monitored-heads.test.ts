import { describe, expect, test } from 'vitest';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { mainSpeakers } from '../../../src/ingest/people/main-speakers.ts';
import { monitoredHeads } from '../../../src/ingest/people/monitored-heads.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import { makeItem, world } from './world.ts';

const index = indexNames(world);
const heads = (text: string) =>
  monitoredHeads(makeItem([text]), index).map(({ mentions, body }) => mentions[0]?.name ?? body);

describe('heads in brackets', () => {
  test.each([
    [
      '[INTERVIEW WITH SUDMARK DEFENCE MINISTER GENERAL PABLO RUANO PAZ BY UNIDENTIFIED REPORTERS] [TEXT] WE HAVE REPORTS.',
      'Pablo Ruano Paz',
    ],
    ['[NEWS CONFERENCE WITH UNIDENTIFIED REPORTERS BY PRESIDENT PABLO RUANO] [TEXT] GOOD DAY.', 'Pablo Ruano'],
    ['[INTERVIEW WITH ANNA VELDE BY JON KEEL] GOOD DAY.', 'Anna Velde'],
    ['[INTERVIEW WITH PABLO RUANO BY JON KEEL] GOOD DAY.', 'Pablo Ruano'],
    ['[SPEECH] [PRESIDENT PABLO RUANO] [TEXT] COUNTRYMEN.', 'Pablo Ruano'],
    ['[COMMUNIQUE] [GENERAL COMMAND OF THE TIDE FRONT] [TEXT] TO THE PEOPLE.', 'GENERAL COMMAND OF THE TIDE FRONT'],
  ])('%s', (text, name) => {
    expect(heads(text)).toEqual([name]);
  });

  test.each([
    '[TEXT] COUNTRYMEN.',
    '[INTERVIEW WITH UNIDENTIFIED REPORTERS] [TEXT] YES.',
    '[REPORT] [JON KEEL] [TEXT] IT RAINS.',
    'The speech [as delivered] was long.',
    '[SPEECH] [EXCERPT] COUNTRYMEN.',
  ])('nobody in %s', (text) => {
    expect(heads(text)).toEqual([]);
  });

  test('name the main speaker, and a label by one of the surnames is the same person', () => {
    const item = makeItem(
      [
        'HALM, 3 MAY 88 (TIDE RADIO) -- [INTERVIEW WITH SUDMARK PRESIDENT-ELECT PABLO RUANO PAZ BY UNIDENTIFIED REPORTERS]',
      ],
      {
        kind: 'interview',
        turns: [
          ['REPORTER', 'WHY?'],
          ['RUANO', 'BECAUSE.'],
        ],
      },
    );
    const { speakers } = mainSpeakers(item, findItemMentions(item, index), world, index, null);
    expect(speakers.value).toMatchObject([{ id: null, name: 'Pablo Ruano Paz' }]);
    expect(speakers.evidence).toMatchObject([{ rule: 'head/announced+proposed', tier: 'possible' }]);
  });

  test('name the body whose communique it is', () => {
    const item = makeItem(
      ['HALM, 3 MAY 88 (TIDE RADIO) -- [COMMUNIQUE] [GENERAL COMMAND OF THE TIDE FRONT] WE REJECT IT.'],
      { kind: 'statement' },
    );
    expect(mainSpeakers(item, findItemMentions(item, index), world, index, null).institution).toMatchObject({
      value: { id: null, name: 'GENERAL COMMAND OF THE TIDE FRONT' },
      evidence: [{ rule: 'head/institution' }],
    });
  });
});
