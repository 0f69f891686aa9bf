import { describe, expect, test } from 'vitest';
import { organisationOf } from '../../../src/ingest/people/institution.ts';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { mainSpeakers } from '../../../src/ingest/people/main-speakers.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import { attribute } from '../../../src/ingest/quotations/attribute.ts';
import { findQuotations } from '../../../src/ingest/quotations/find-quotations.ts';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const index = indexNames(world);
/** Nothing learned but that nobody speaks where nothing says who: what the rules say alone. */
const RULES_ALONE = makeVocabulary(world, {
  ...SHIPPED,
  linear: { ...SHIPPED.linear, quotation: { weights: new Map([['nobody', 0.25]]) } },
});

/** The opening word of each quotation, who says it, and by which rule. */
function read(...paragraphs: string[]) {
  const item = makeItem(paragraphs);
  const mentions = findItemMentions(item, index);
  const { speakers, institution } = mainSpeakers(item, mentions, world, index, {
    min: '2019-03-01',
    max: '2019-03-01',
  });
  const spans = findQuotations(paragraphs);
  return attribute(spans, item, mentions, {
    speakers: speakers.value,
    institution: institution.value,
    vocabulary: RULES_ALONE,
  }).map(({ paragraph, start, speaker, rule }) => [
    paragraphs[paragraph]!.slice(start).split(/[^\p{L}]/u)[0],
    speaker?.name ?? null,
    rule.replace('quotation/', ''),
  ]);
}

const LEAD = 'Norlandic Foreign Minister Anna Velde told reporters that ships would come.';

describe('a verb beside the quotation', () => {
  test.each([
    '“Ships will come,” Anna Velde said.',
    '“Ships will come,” said Anna Velde.',
    '“Ships will come,” said Norlandic Foreign Minister Anna Velde, who had met the fleet.',
    '“Ships will come,” Norlandic Foreign Minister Anna Velde told reporters on Friday.',
    '“Ships will come,” Anna Velde, the Foreign Minister of Norland, stressed.',
  ])('after it: %s', (text) => {
    expect(read(text)).toEqual([['Ships', 'Anna Velde', 'cue-after']]);
  });

  test.each([
    'Anna Velde said: “Ships will come.”',
    'Anna Velde also told the fleet that “ships will come”.',
    'Anna Velde described them as “ships of hope”.',
    'According to Anna Velde, “ships will come” soon.',
    'Anna Velde on Friday called them “ships of hope”.',
  ])('before it: %s', (text) => {
    expect(read(text).map(([, name, rule]) => [name, rule])).toEqual([['Anna Velde', 'cue-before']]);
  });

  test('in Russian', () => {
    expect(read('«Корабли придут», — сказала Анна Вельде.')).toEqual([['Корабли', 'Анна Вельде', 'cue-after']]);
  });

  test('in French, with its spaces and its auxiliary', () => {
    expect(read('« Les navires viendront », a déclaré Anna Velde.')).toEqual([['Les', 'Anna Velde', 'cue-after']]);
    expect(
      read('Anna Velde est arrivée.', '« Les navires viendront », avait répondu la ministre Anna Velde.').at(-1),
    ).toEqual(['Les', 'Anna Velde', 'cue-after']);
  });

  test('no auxiliary is an article', () => {
    expect(
      read('Anna Velde left.', '“Ships will come,” a noted pilot, Jon Keel, declared.').map(([, name]) => name),
    ).not.toContain('Anna Velde');
  });

  test('of two speakers in one paragraph each has their own', () => {
    expect(
      read('“Ships will come,” Anna Velde said. “They will not,” Carl Brandt replied.').map(([, name]) => name),
    ).toEqual(['Anna Velde', 'Carl Brandt']);
  });

  test('the frame of the sentence counts where nobody known stands before the quotation', () => {
    expect(read(LEAD, 'Talks without a “steady captain” make no sense, she stressed.').at(-1)).toEqual([
      'steady',
      'Anna Velde',
      'same-sentence',
    ]);
  });
});

describe('pronouns and role nouns', () => {
  test.each(['she', 'the minister', 'the Norlandic diplomat', 'Norland’s top diplomat', 'the top diplomat'])(
    '“…,” %s said',
    (subject) => {
      expect(read(LEAD, `“Ships will come,” ${subject} said.`)).toEqual([['Ships', 'Anna Velde', 'cue-after']]);
    },
  );

  test('a pronoun of the other gender is not the last speaker', () => {
    expect(read(LEAD, 'Boris Orlan was there.', '“Ships will come,” he said.')).toEqual([
      ['Ships', 'Boris Orlan', 'cue-after'],
    ]);
  });

  test('a pronoun does not take a name without a record that nobody let speak', () => {
    expect(read('Boris Orlan met Spokesman Jon Keel.', '“Ships will come,” she said.').map(([, name]) => name)).toEqual(
      [null],
    );
  });

  test('a role noun takes the one person whom it fits', () => {
    expect(read(LEAD, 'President Boris Orlan listened.', '“Ships will come,” the president added.')).toEqual([
      ['Ships', 'Boris Orlan', 'cue-after'],
    ]);
  });

  test('the state in a role noun decides between two ministers', () => {
    expect(
      read(
        'Norlandic Foreign Minister Anna Velde met Sudmark Foreign Minister Carl Brandt.',
        '“Ships will come,” the Sudmark minister said.',
      ),
    ).toEqual([['Ships', 'Carl Brandt', 'cue-after']]);
  });

  test('a role noun that fits two people, neither of whom has spoken, is nobody', () => {
    expect(
      read(
        'Crowds saw Norlandic Foreign Minister Anna Velde and Sudmark Foreign Minister Carl Brandt at sea.',
        '“Ships will come,” the diplomat said.',
      ).map(([, name]) => name),
    ).toEqual([null]);
  });

  test('a minister of another state is nobody of the text', () => {
    expect(read(LEAD, '“Ships will come,” the Westonian minister said.').map(([, name]) => name)).toEqual([null]);
  });
});

describe('chains', () => {
  test('a second quotation in the paragraph belongs to the same person', () => {
    expect(read('“Ships will come,” Anna Velde said. “They will stay.”')).toEqual([
      ['Ships', 'Anna Velde', 'cue-after'],
      ['They', 'Anna Velde', 'chain'],
    ]);
  });

  test('so does one that opens the next paragraph and has no verb', () => {
    expect(read('“Ships will come,” Anna Velde said.', '“They will stay.”').at(-1)).toEqual([
      'They',
      'Anna Velde',
      'chain',
    ]);
  });

  test('a quotation over paragraphs takes the verb at its end', () => {
    expect(read(LEAD, '“Ships will come.', '“They will stay,” said Carl Brandt.').map(([, name]) => name)).toEqual([
      'Carl Brandt',
      'Carl Brandt',
    ]);
  });

  test('between two quotations of the only speaker, one without a verb is hers', () => {
    expect(
      read(
        LEAD,
        '“Ships will come,” she said.',
        'If the wind turns, “there are other ways to go home” for all.',
        '“They will stay,” she added.',
      ).map(([, name, rule]) => [name, rule])[1],
    ).toEqual(['Anna Velde', 'between']);
  });

  test('not where somebody else is named beside it', () => {
    expect(
      read(
        LEAD,
        '“Ships will come,” she said.',
        'If Carl Brandt turns, “there are other ways to go home” for all.',
        '“They will stay,” she added.',
      ).map(([, name]) => name)[1],
    ).toBeNull();
  });
});

describe('words of others', () => {
  test('a body speaks under its own name', () => {
    expect(read('“Ships will come,” the Sudmark Foreign Ministry said in a statement.')).toEqual([
      ['Ships', 'Sudmark Foreign Ministry', 'cue-after'],
    ]);
  });

  test('a statement belongs to the body that put it out', () => {
    expect(read('The Sudmark government announced a plan.', '“Ships will come,” the statement said.')).toEqual([
      ['Ships', 'Sudmark government', 'cue-after'],
    ]);
  });

  test('the president’s letter is the president’s', () => {
    expect(read('President Boris Orlan thanked the fleet.', '“Ships will come,” the president’s letter read.')).toEqual(
      [['Ships', 'Boris Orlan', 'cue-after']],
    );
  });

  test.each([
    ['“Ships will come,” a senior official said.', 'a senior official'],
    ['“Ships will come,” said one resident of the harbour.', 'one resident of the harbour'],
    ['“Ships will come,” said a source in Port Keel, who had seen them.', 'a source in Port Keel'],
    ['A diplomat familiar with the talks said “ships will come”.', 'a diplomat'],
    ['“Ships will come,” a spokesman for Mr Orlan said. Boris Orlan slept.', 'a spokesman for Mr Orlan'],
  ])('somebody without a name is called as the text has it: %s', (text, name) => {
    expect(read(LEAD, text).map(([, own]) => own)).toEqual([name]);
  });

  test.each([
    '“Ships will come,” officials said.',
    '“Ships will come,” said a statement by the crew.',
    'Anna Velde slept. “Ships will come,” two of them said.',
  ])('of several, and of papers, nobody is: %s', (text) => {
    expect(read(LEAD, text).map(([, own]) => own)).toEqual([null]);
  });

  test('“he” and “the official” go back to somebody without a name, not over that person', () => {
    expect(
      read(LEAD, '“Ships will come,” an envoy said. “They stay,” she added.', '“They go,” the envoy said.').map(
        ([, name]) => name,
      ),
    ).toEqual(['an envoy', 'an envoy', 'an envoy']);
  });

  test('but not from far away', () => {
    expect(
      read(
        'An envoy said “ships will come”.',
        'Boats lay there. The wind was up. Nets were dry. Gulls cried. Rain fell.',
        '“They stay,” she added.',
      ).at(-1)?.[1],
    ).toBeNull();
  });

  test('a person who is quoted by a paper or a body', () => {
    expect(
      read('“Ships will come,” the statement quoted Director General Rafael Keel as saying.').map(([, name]) => name),
    ).toEqual(['Rafael Keel']);
    expect(read('Tide Radio quoted Ada Stone as saying that “ships will come”.').map(([, name]) => name)).toEqual([
      'Ada Stone',
    ]);
    expect(read(LEAD, '“Ships will come,” the paper quoted her as saying.').map(([, name]) => name)).toEqual([
      'Anna Velde',
    ]);
    expect(read(LEAD, 'The paper quoted prices that “ships will not pay”.').map(([, name]) => name)).toEqual([null]);
  });

  test('what two people are said to hope is nobody’s alone', () => {
    expect(
      read(LEAD, 'She pointed to Boris Orlan and Carl Brandt who repeated that they hoped for “a calm sea”.').map(
        ([, name]) => name,
      ),
    ).toEqual([null]);
  });

  test('a verb inside a quotation reports nothing outside it', () => {
    expect(read('“Carl Brandt said so and I agree,” Anna Velde noted.')).toEqual([['Carl', 'Anna Velde', 'cue-after']]);
  });
});

test.each([['The trawler “Sea Star” sank, Anna Velde said.'], ['The United States “harbour” lay empty.']])(
  'a term is nobody’s speech: %s',
  (text) => {
    expect(read(text).map(([, name]) => name)).toEqual([null]);
  },
);

test('quotations in the turns of a transcript are left alone', () => {
  const item = makeItem([], { kind: 'interview', turns: [['Anna Velde', 'He said: “Ships will come.”']] });
  const spans = findQuotations(item.paragraphs.map(({ text }) => text));
  expect(
    attribute(spans, item, findItemMentions(item, index), { speakers: [], institution: null, vocabulary: RULES_ALONE }),
  ).toEqual([]);
});

describe('bodies', () => {
  const BODY_LEAD = 'The Harbour Council condemned the attack on Friday.';

  test.each([
    [
      'A statement by the Tide Department described the attacks as senseless. “Norland deplores them,” the statement said.',
      'Tide Department',
    ],
    [
      'The clandestine organization “Army of Tides” (EMA) was heard of. An EMA bulletin distributed to the press states that the attack “was a warning to all”.',
      'Army of Tides',
    ],
    [
      'The Tide Front Union (TFU) met. The communique by TFU, a group of sailors, adds that it “will not rest until dawn”.',
      'Tide Front Union',
    ],
    ['Mr Keel came. Jon Keel’s office said he had accepted, “in the name of all sailors”.', 'Office of Jon Keel'],
  ])('%s', (text, name) => {
    expect(read(LEAD, text).at(-1)?.[1]).toBe(name);
  });

  test('a resolution is the words of the council that the text is about', () => {
    expect(
      read(
        BODY_LEAD,
        'A resolution, sponsored by Norland and adopted at noon, “expresses deep sorrow for the sailors”.',
        'It strongly condemns the “terrible acts of that night”.',
      ).map(([, name]) => name),
    ).toEqual(['Harbour Council', 'Harbour Council']);
  });

  test('a pact’s words are the pact’s own', () => {
    expect(
      read(
        'The “Compact for Ships” aims to help sailors.',
        'The document says that ships bring “many great benefits to all”.',
      ).at(-1)?.[1],
    ).toBe('document (Compact for Ships)');
  });
});

describe('names that no record has and no title shows', () => {
  test.each(['“Ships will come,” Ada Keel said.', '“Ships will come,” said Ada Keel, who studies them.'])(
    '%s',
    (text) => {
      expect(read(LEAD, text)).toEqual([['Ships', 'Ada Keel', 'cue-after']]);
    },
  );

  test('come back by surname', () => {
    expect(
      read(LEAD, '“Ships will come,” Ada Keel said. “They always do,” Keel added.').map(([, name]) => name),
    ).toEqual(['Ada Keel', 'Ada Keel']);
  });

  test.each([
    '“Ships will come,” officials in Port Halm said.',
    '“Ships will come,” Keel said.',
    '“SHIPS WILL COME,” ADA KEEL SAID.',
  ])('nobody in %s', (text) => {
    expect(read(text).map(([, name]) => name)).toEqual([null]);
  });

  test('are never main speakers', () => {
    const item = makeItem(['“Ships will come,” Ada Keel said.']);
    expect(mainSpeakers(item, findItemMentions(item, index), world, index, null).speakers.value).toEqual([]);
  });
});

test('words that stand twice are the same person’s', () => {
  expect(
    read(
      'Sailors wait for ‘ships that can be sent now’ to come.',
      LEAD,
      'Anna Velde told them of “ships that can be sent now”.',
    ).map(([, name, rule]) => [name, rule]),
  ).toEqual([
    ['Anna Velde', 'repeated'],
    ['Anna Velde', 'cue-before'],
  ]);
});

test('a resolution that calls on others speaks for the body that passed it', () => {
  expect(
    read(
      'In March an emergency session of the Harbour Assembly backed a resolution condemning the raid and calling on all to “immediately, completely and quietly” leave.',
    ).at(-1)?.[1],
  ).toBe('Harbour Assembly');
});

test('members of a body speak for it', () => {
  expect(
    read(
      'The “Army of Tides” (EMA) was heard of.',
      'EMA members describe themselves as “true and honest sailors”, and they say that it “was a warning to all”.',
    )
      .slice(1)
      .map(([, name]) => name),
  ).toEqual(['Army of Tides', 'Army of Tides']);
});

describe('Chinese and Korean', () => {
  test.each([
    ['外交部发言人高港周一表示：“船很快就会来到这里。”', '高港'],
    ['外交部發言人高港周一說：「船很快就會來到這裡。」', '高港'],
    ['卡尔布兰特在港口指出：“船很快就会来到这里。”', '卡尔布兰特'],
    ['김바다 위원장은 “배가 곧 이곳으로 올 것이다.”라고 말했다.', '김바다'],
  ])('%s', (text, name) => {
    expect(read(text).map(([, said]) => said)).toEqual([name]);
  });

  test('a name that a title pointed out comes back without it', () => {
    expect(read('外交部发言人高港表示，船会来。', '高港强调：“船很快就会来到这里。”').map(([, said]) => said)).toEqual([
      '高港',
    ]);
  });

  test.each([
    '外交部发言人表示：“船很快就会来到这里。”',
    '高港和陈大海说：“船很快就会来到这里。”',
    '정부는 “배가 곧 이곳으로 올 것이다.”라고 말했다.',
  ])('nobody we can name in %s', (text) => {
    expect(read(text).map(([, said]) => said)).toEqual([null]);
  });
});

test('a body that has a record is told by its id', () => {
  const item = makeItem(['“Ships will come,” the Sudmark Foreign Ministry said.']);
  const mentions = findItemMentions(item, index);
  const [found] = attribute(findQuotations(item.paragraphs.map(({ text }) => text)), item, mentions, {
    speakers: [],
    institution: null,
    vocabulary: RULES_ALONE,
    organisation: (named) => organisationOf(named, item, world),
  });
  expect(found?.speaker).toEqual({ id: 'sudmark-mfa', name: 'Sudmark Foreign Ministry' });
});

test('a run of words without a full stop, longer than any sentence, lets nobody speak', () => {
  expect(
    read(`${'ships and sailors '.repeat(400)} Anna Velde said that “ships will come at dawn”`).map(([, name]) => name),
  ).toEqual([null]);
});

describe('names without an office', () => {
  test.each([
    ['“Ships came,” said harbour resident Ada Keel, 55, who had worked there.', 'Ada Keel'],
    ['“Ships came,” said retired nurse Ada Keel.', 'Ada Keel'],
    ['Ada Keel, 74, a Velmar resident who saw it, said “ships came”.', 'Ada Keel'],
    ['A cook on the pier, Ada Keel, told the crew “ships came”.', 'Ada Keel'],
  ])('%s', (text, name) => {
    expect(read(LEAD, text, '“They left,” she added.').map(([, own]) => own)).toEqual([name, name]);
  });

  test.each([
    '“Ships came,” said crews from Port Keel.',
    'Port Keel, the old harbour, lay still; ships “came and went at night”.',
  ])('no name: %s', (text) => {
    expect(read(LEAD, text).map(([, own]) => own)).toEqual([null]);
  });
});

describe('a verb after the sentence', () => {
  test.each(['Mr Orlan added', 'the Norlandic president said', 'President Orlan told reporters'])('…, %s.', (frame) => {
    expect(
      read('Boris Orlan spoke at sea.', `The crew was making “a full effort” to end the storm, ${frame}.`).map(
        ([, name, rule]) => [name, rule],
      ),
    ).toEqual([['Boris Orlan', 'same-sentence']]);
  });

  test('what somebody says of others’ words stays theirs who says it', () => {
    expect(
      read(
        'Spokesman Jon Keel said that Sudmark had explained itself on Friday, and the storm warning was “wholly without a ground”.',
      ).map(([, name]) => name),
    ).toEqual(['Jon Keel']);
    expect(
      read('Spokesman Jon Keel said the drills help crews respond to “any storm”.').map(([, name]) => name),
    ).toEqual(['Jon Keel']);
  });

  test('not where the other speaks right before the marks', () => {
    expect(
      read('Spokesman Jon Keel said that crews told him: “Ships will never come here.”').map(([, name]) => name),
    ).toEqual([null]);
  });
});

describe('bodies by longer and shorter names', () => {
  test.each([
    [
      'The Norlandic mission to the Harbour Union in Velmar said ships came.',
      '“They left,” the Norlandic mission said.',
      'Norlandic mission to the Harbour Union',
    ],
    [
      'The Norlandic Bureau of Nets and Tides said boats came.',
      '“They left,” the bureau said.',
      'Norlandic Bureau of Nets and Tides',
    ],
    [
      'The International Harbour Agency (IHA) said on Friday that boats came.',
      '“They left,” it said in a statement.',
      'International Harbour Agency',
    ],
    [
      'The International Harbour Agency said boats came.',
      '“They left,” the harbour watchdog said.',
      'International Harbour Agency',
    ],
  ])('%s %s', (before, text, name) => {
    expect(read(before, text).map(([, own]) => own)).toEqual([name]);
  });

  test('a noun that no earlier name has is not given to another body', () => {
    expect(
      read('The Norlandic Bureau of Nets said boats came.', '“They left,” the court said.').map(([, own]) => own),
    ).not.toContain('Norlandic Bureau of Nets');
  });
});

test('“what it called” is a judgement, “so-called” a name', () => {
  expect(
    read('The Sudmark government spoke of what it called “endless storms”.').map(([, , rule]) => rule),
  ).not.toContain('term');
  expect(read('The so-called “endless storms” were over, the government said.').map(([, , rule]) => rule)).toEqual([
    'term',
  ]);
});
