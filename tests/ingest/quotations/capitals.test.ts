import { describe, expect, test } from 'vitest';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { mainSpeakers } from '../../../src/ingest/people/main-speakers.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import { attribute } from '../../../src/ingest/quotations/attribute.ts';
import { findQuotations } from '../../../src/ingest/quotations/find-quotations.ts';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const index = indexNames(world);
/** Nothing learned: what the rules say alone. */
const RULES_ALONE = makeVocabulary(world, {
  ...SHIPPED,
  linear: { ...SHIPPED.linear, quotation: { weights: new Map() } },
});

/** Who says each quotation of a text set in capitals. */
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
    vocabulary: RULES_ALONE,
  }).map(({ speaker }) => speaker?.name ?? null);
}

const Q = '"SHIPS WILL COME TO THE HARBOUR SOON"';

describe('over what stands between a subject and its verb', () => {
  test.each([
    [`PRESIDENT BORIS ORLAN FINALLY SAID THAT ${Q}.`, 'Boris Orlan'],
    [`PRESIDENT BORIS ORLAN IMMEDIATELY DENIED THE RUMOR AND SAID THAT ${Q}.`, 'Boris Orlan'],
    [`PRESIDENT BORIS ORLAN GREETED THE CREW, ADDING THAT ${Q}.`, 'Boris Orlan'],
    [`PRESIDENT BORIS ORLAN, WHO HAD CROSSED THE SOUND, TODAY STATED THAT ${Q}.`, 'Boris Orlan'],
    [`PRESIDENT BORIS ORLAN SAID THAT THE CHANGES ANNOUNCED 2 DAYS AGO WERE ${Q}.`, 'Boris Orlan'],
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

describe('somebody whom the text does not name', () => {
  test.each([
    [`A DIPLOMAT SAID THAT ${Q}.`, 'a diplomat'],
    [`${Q}, THE POLICE SPOKESPERSON STATED.`, 'the police spokesperson'],
    [`THE REBELS SAID THAT THE REPORT ${Q}.`, 'the rebels'],
    [`ONE OF THE DEMONSTRATORS TOLD THE HARBOUR PAPER: ${Q}.`, 'one of the demonstrators'],
    [`THE SOURCE, WHO REQUESTED ANONYMITY, TOLD HNA THAT ${Q}.`, 'the source'],
    [`ARMY OFFICERS WHO ASKED TO REMAIN ANONYMOUS SAID THAT ${Q}.`, 'army officers'],
    [`ACCORDING TO MILITARY SOURCES, ${Q}.`, 'military sources'],
    [`SOURCES CLOSE TO THE HARBOUR COUNCIL TODAY SAID THAT ${Q}.`, 'sources close to the harbour council'],
    [`POLITICAL AND LABOR LEADERS SAID THAT ${Q}.`, 'political and labor leaders'],
    [`${Q}, SHOUTED A SOLDIER FROM THE WALL.`, 'a soldier'],
    [`A CHILEAN DIPLOMAT IN CHARGE OF THE TALKS SAID THAT ${Q}.`, 'a Chilean diplomat in charge of the talks'],
  ])('%s', (text, name) => {
    expect(voices(text)).toEqual([name]);
  });

  test('"they" goes back to those who spoke before', () => {
    expect(
      voices(`THE REBELS SAID THAT ${Q}.`, 'THEY ALSO STATE THAT "NOBODY WILL LEAVE THE PIER BEFORE WINTER".'),
    ).toEqual(['the rebels', 'the rebels']);
  });

  test('and not inside a sentence on others', () => {
    expect(
      voices(
        `POLICE SOURCES SAID THAT ${Q}.`,
        'THE RAIDERS CAME TO THE PIER TO SET UP WHAT THEY CALL "A COURT OF THE PEOPLE OF THE SEA".',
      )[1],
    ).toBeNull();
  });
});

describe('people who were named before', () => {
  const LEAD = 'COLONEL JUAN PEDRO KEEL MARLO, CHIEF OF THE HARBOUR GUARD, CAME TODAY.';
  test.each([
    `THE COLONEL ADDED THAT ${Q}.`,
    `THE MILITARY OFFICER STATED: ${Q}.`,
    `KEEL REPORTED THAT ${Q}.`,
    `KEEL MARLO SAID: ${Q}.`,
    `COL KEEL SAID THAT ${Q}.`,
    `${Q}, SAID KEEL, WHO WAS TIRED.`,
    `KEEL CONCLUDED BY SAYING THAT ${Q}.`,
  ])('%s', (text) => {
    expect(voices(LEAD, text)).toEqual(['Juan Pedro Keel Marlo']);
  });

  test('of two with the rank neither', () => {
    expect(
      voices(`${LEAD} COLONEL PABLO OSTER WENT.`, 'PRESIDENT BORIS ORLAN SAID SO.', `THE COLONEL STATED THAT ${Q}.`),
    ).toEqual([null]);
  });

  test.each([
    [
      `MSGR PEDRO MARLO, BISHOP OF PORT HALM, TODAY ASKED THE GUARD TO KEEP CALM. THE PRELATE SAID THAT ${Q}.`,
      'Pedro Marlo',
    ],
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

  test.each([
    `PRESIDENT BORIS ORLAN AND MINISTER JUAN OSTER SAID THAT ${Q}.`,
    `A LETTER THAT CONFIRMED THE DEAL SAYS NOTHING OF ${Q}.`,
    `THE TALKS LASTED FOR DAYS AND ENDED IN ${Q}.`,
  ])('nobody in %s', (text) => {
    expect(voices(text)).toEqual([null]);
  });
});

test.each([
  [`THE GUERRILLA LEADER SAID THAT ${Q}.`, 'the guerrilla leader'],
  [`THE HARBOUR CHIEF OF STATE SAID THAT ${Q}.`, 'Juan Oster'],
])('whom an office may mean: %s', (text, name) => {
  expect(voices('HARBOUR PRESIDENT JUAN OSTER MET THE CREW.', text)).toEqual([name]);
});

describe('bodies', () => {
  const LEAD = 'THE MOVEMENT OF THE TIDES (MOT) CAME TO PORT HALM.';
  test.each([
    [`THE MOT STATED THAT ${Q}.`, 'Movement of the Tides'],
    [`IN A COMMUNIQUE, MOT STATED THAT ${Q}.`, 'Movement of the Tides'],
    [`THE MOT, IN A COMMUNIQUE SIGNED BY ITS CHIEFS, STATED THAT ${Q}.`, 'Movement of the Tides'],
    [`A MOT BULLETIN DISTRIBUTED TO THE PRESS STATES THAT ${Q}.`, 'Movement of the Tides'],
    [`THE HARBOUR ARMED FORCES STATED THAT ${Q}.`, 'Harbour Armed Forces'],
  ])('%s', (text, name) => {
    expect(voices(LEAD, text)).toEqual([name]);
  });

  test('by an acronym in another language', () => {
    expect(
      voices('THE RULING TIDE LIBERATION FRONT (FLT) CAME TO PORT HALM.', `IN A COMMUNIQUE, FLT STATED THAT ${Q}.`),
    ).toEqual(['Tide Liberation Front']);
    expect(
      voices('THE CREW OF THE FLAT BOAT (FLT) CAME TO PORT HALM.', `IN A COMMUNIQUE, FLT STATED THAT ${Q}.`),
    ).toEqual([null]);
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
