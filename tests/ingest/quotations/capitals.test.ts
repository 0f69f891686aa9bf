import { describe, expect, test } from 'vitest';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { mainSpeakers } from '../../../src/ingest/people/main-speakers.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import { attribute } from '../../../src/ingest/quotations/attribute.ts';
import { findQuotations } from '../../../src/ingest/quotations/find-quotations.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const index = indexNames(world);
const vocabulary = makeVocabulary(world);

/** Who says each quotation of a text set in capitals, by what was learned. */
function voices(...paragraphs: string[]) {
  const item = makeItem(paragraphs);
  const mentions = findItemMentions(item, index);
  const { speakers, institution } = mainSpeakers(item, mentions, world, index, {
    min: '2019-03-01',
    max: '2019-03-01',
  });
  return attribute(findQuotations(paragraphs), item, mentions, {
    speakers: speakers.value,
    institution: institution.value,
    vocabulary,
  }).map(({ speaker }) => speaker?.name ?? null);
}

const Q = '"SHIPS WILL COME TO THE HARBOUR SOON"';

describe('over what stands between a subject and its verb', () => {
  test.each([
    [`PRESIDENT BORIS ORLAN FINALLY SAID THAT ${Q}.`, 'Boris Orlan'],
    [`PRESIDENT BORIS ORLAN IMMEDIATELY DENIED THE RUMOR AND SAID THAT ${Q}.`, 'Boris Orlan'],
    [`PRESIDENT BORIS ORLAN GREETED THE CREW, ADDING THAT ${Q}.`, 'Boris Orlan'],
    [`PRESIDENT BORIS ORLAN, WHO HAD CROSSED THE SOUND, TODAY STATED THAT ${Q}.`, 'Boris Orlan'],
    [`PRESIDENT BORIS ORLAN SAID THAT ORDER WILL BE KEPT AFTER BEING DECLARED ${Q}.`, 'Boris Orlan'],
    [
      `PORT HALM, 3 MAR 19 (HNA) -- [TEXT] PRESIDENT BORIS ORLAN, ON HIS RETURN FROM THE ISLES, SAID THAT ${Q}.`,
      'Boris Orlan',
    ],
    [
      `PORT HALM, 3 MAR 19 (HNA) -- [TEXT] PRESIDENT BORIS ORLAN SAID THAT THE PRO-U.S. VOICES OF THE ISLES ARE MANY AND ${Q}.`,
      'Boris Orlan',
    ],
    [`THE HARBOUR PAPER QUOTES PRESIDENT BORIS ORLAN AS SAYING THAT ${Q}.`, 'Boris Orlan'],
  ])('%s', (text, name) => {
    expect(voices(text)).toEqual([name]);
  });
});

test('somebody whom the text does not name is named as printed', () => {
  expect(voices(`A DIPLOMAT SAID THAT ${Q}.`)).toEqual(['A DIPLOMAT']);
});

describe('people who were named before', () => {
  const LEAD = 'COLONEL JUAN PEDRO KEEL MARLO, CHIEF OF THE HARBOUR GUARD, CAME TODAY.';
  test.each([
    `THE COLONEL ADDED THAT ${Q}.`,
    `KEEL REPORTED THAT ${Q}.`,
    `KEEL MARLO SAID: ${Q}.`,
    `COL KEEL SAID THAT ${Q}.`,
    `${Q}, SAID KEEL, WHO WAS TIRED.`,
    `KEEL CONCLUDED BY SAYING THAT ${Q}.`,
  ])('%s', (text) => {
    expect(voices(LEAD, text)).toEqual(['Juan Pedro Keel Marlo']);
  });

  test.each([
    [`JUAN OSTER TOLD HNA THAT ALL IS WELL. ${Q}, OSTER SAID.`, 'Juan Oster'],
    [`JUAN OSTER, SECRETARY GENERAL OF THE MOVEMENT OF THE TIDES (MT), TOLD HNA THAT ${Q}.`, 'Juan Oster'],
    [`MEANWHILE, JUAN OSTER, SUPERIOR OF THE ABBEY, SAID THAT ${Q}.`, 'Juan Oster'],
    [`${Q}, UNION OF THE TIDES (UT) LEADER JUAN OSTER TOLD THE MEDIA.`, 'Juan Oster'],
    [
      `PRESIDENT BORIS ORLAN HAS COME HOME, JUAN OSTER, SPOKESMAN FOR THE GUARD, REPORTED. HE SAID THAT ${Q}.`,
      'Juan Oster',
    ],
  ])('%s', (text, name) => {
    expect(voices(text)).toEqual([name]);
  });

  test.each([`A LETTER THAT CONFIRMED THE DEAL SAYS NOTHING OF ${Q}.`, `THE TALKS LASTED FOR DAYS AND ENDED IN ${Q}.`])(
    'nobody in %s',
    (text) => {
      expect(voices(text)).toEqual([null]);
    },
  );
});

describe('bodies', () => {
  test('by their acronym', () => {
    expect(
      voices(
        'THE MOVEMENT OF THE TIDES (MOT) CAME TO PORT HALM.',
        `A MOT BULLETIN DISTRIBUTED TO THE PRESS STATES THAT ${Q}.`,
      ),
    ).toEqual(['Movement of the Tides']);
  });

  test('a note that nobody signs is nobody’s', () => {
    expect(voices(`A NOTE WAS FOUND. THE NOTE, LEFT ON THE PIER, STATES: ${Q}.`)).toEqual([null]);
  });
});

test.each([
  'HE LIVES IN THE "ADA AND OSTER" NEIGHBORHOOD, THE MINISTER SAID.',
  'THE MEN KNOWN AS THE "TIDE BROTHERS" CAME, THE MINISTER SAID.',
])('a name in marks is a term: %s', (text) => {
  expect(findQuotations([text])[0]?.kind).toBe('term');
});

test('small letters are read as before', () => {
  expect(voices('The rebels said that “ships will come to the harbour soon”.')).toEqual([null]);
});
