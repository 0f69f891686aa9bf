import { describe, expect, test } from 'vitest';
import { assertedOffices } from '../../../src/ingest/people/asserted-offices.ts';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { mainSpeakers } from '../../../src/ingest/people/main-speakers.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import type { Item } from '../../../src/ingest/types.ts';
import { makeItem, world } from './world.ts';

const index = indexNames(world);
const day = { min: '2019-03-01', max: '2019-03-01' };
const speak = (item: Item, on: typeof day | null = day) =>
  mainSpeakers(item, findItemMentions(item, index), world, index, on);
const names = (item: Item) => speak(item).speakers.value.map(({ name }) => name);
const headline = (title: string) => makeItem(['The words themselves.'], { title, kind: 'speech' });

describe('headlines', () => {
  test('give the words to the person whose interview it is, in the office of the day', () => {
    const { speakers } = speak(
      headline('Foreign Minister Anna Velde’s interview with the Tide channel, Halm, 1 March 2019'),
    );
    expect(speakers.value).toEqual([{ id: 'anna-velde', name: 'Anna Velde', role: 'Foreign Minister of Norland' }]);
    expect(speakers.evidence).toMatchObject([
      {
        field: 'speakers',
        rule: 'title/possessive',
        tier: 'certain',
        line: 1,
        quote: 'Foreign Minister Anna Velde',
        authority: 'people/anna-velde',
      },
    ]);
  });

  test.each([
    'Anna Velde’s remarks at a joint news conference following talks with Foreign Minister of Sudmark Carl Brandt',
    'Permanent speech of thanks: Anna Velde’s address to the assembly',
    'Excerpt from Foreign Minister Anna Velde’s answers to questions',
    'Remarks by Foreign Minister Anna Velde',
    'Statement from Foreign Minister Anna Velde on the visit of Carl Brandt',
    'Interview with Norlandic Foreign Minister Anna Velde',
    'Выступление министра иностранных дел Норландии А.К.Вельде на встрече',
    'Anna Velde, Foreign Minister of Norland',
  ])('name the speaker and not whom she met: "%s"', (title) => {
    expect(names(headline(title))).toEqual(['Anna Velde']);
  });

  test('may name several speakers', () => {
    expect(
      names(
        headline('Remarks by President Orlan, Foreign Minister Anna Velde and Foreign Minister Carl Brandt of Sudmark'),
      ),
    ).toEqual(['Boris Orlan', 'Anna Velde', 'Carl Brandt']);
  });

  test('a misprinted title is read, and the evidence says so', () => {
    const { speakers } = speak(headline('Foreign Minster Anna Velde’s opening remarks'));
    expect(speakers.value[0]?.role).toBe('Foreign Minister of Norland');
    expect(speakers.evidence[0]?.says).toContain('misprint');
  });

  test('a name with a clear title that no record has is given as printed, with a message', () => {
    const { speakers, messages } = speak(headline('Harbour Minister Jon Keel’s speech to the council'));
    expect(speakers.value).toEqual([{ id: null, name: 'Jon Keel', role: 'Harbour Minister' }]);
    expect(messages).toMatchObject([{ ruleId: 'speaker-unknown', line: 1 }]);
  });
});

describe('offices and days', () => {
  test('of two people with one name the one in office on the day speaks', () => {
    expect(speak(headline('Ivo Marek’s speech'), { min: '2003-01-01', max: '2003-12-31' }).speakers.value).toEqual([
      { id: 'ivo-marek-elder', name: 'Ivo Marek', role: 'Defence Minister of Sudmark' },
    ]);
    expect(speak(headline('Ivo Marek’s speech')).speakers.value).toMatchObject([{ id: 'ivo-marek-younger' }]);
  });

  test('where two people fit, neither is chosen', () => {
    const { speakers, messages } = speak(headline('Ivo Marek’s speech'), null);
    expect(speakers.value).toEqual([]);
    expect(messages).toMatchObject([{ ruleId: 'speaker-ambiguous' }]);
  });

  test('an office that the authority does not have on the day is told', () => {
    const { speakers, messages } = speak(headline('Foreign Minister Anna Velde’s speech'), {
      min: '2023-01-01',
      max: '2023-01-01',
    });
    expect(speakers.value).toEqual([{ id: 'anna-velde', name: 'Anna Velde', role: 'Foreign Minister' }]);
    expect(messages).toMatchObject([{ ruleId: 'speaker-office' }]);
  });
});

describe('institutions', () => {
  test('a ministry without its state is the one of the source', () => {
    const { institution, speakers } = speak(
      makeItem(['The words.'], {
        title: 'Foreign Ministry statement on the case of Carl Brandt',
        kind: 'statement',
        source: 'embassy',
      }),
    );
    expect(institution.value).toEqual({ id: 'norland-mfa', name: 'Ministry of Foreign Affairs of Norland' });
    expect(institution.evidence).toMatchObject([
      {
        field: 'institution',
        basis: 'inferred',
        rule: 'title/institution+source',
        quote: 'Foreign Ministry statement',
      },
    ]);
    expect(speakers.value).toEqual([]);
  });

  test('a ministry with its state is that one, whoever the source is', () => {
    expect(
      speak(
        makeItem(['The words.'], {
          title: 'Statement of the Ministry of Foreign Affairs of Sudmark',
          kind: 'statement',
          source: 'embassy',
        }),
      ).institution.value?.id,
    ).toBe('sudmark-mfa');
  });

  test('a ministry of a state that no record has keeps its printed name', () => {
    expect(
      speak(
        makeItem(['The words.'], {
          title: 'Westonian Foreign Ministry statement on fishing',
          kind: 'statement',
          source: 'embassy',
        }),
      ).institution.value,
    ).toEqual({ id: null, name: 'Westonian Foreign Ministry' });
  });
});

describe('reports', () => {
  test('the lead says who speaks', () => {
    const { speakers } = speak(
      makeItem([
        'The harbour will stay open, Norlandic Foreign Minister Anna Velde told Tide News after meeting Carl Brandt.',
      ]),
    );
    expect(speakers.value).toEqual([{ id: 'anna-velde', name: 'Anna Velde', role: 'Foreign Minister of Norland' }]);
    expect(speakers.evidence).toMatchObject([{ rule: 'lead/speech-verb', line: 3 }]);
  });

  test('a lead that lets nobody speak leaves it to whoever speaks again and again', () => {
    expect(
      names(
        makeItem([
          'Talks are to begin in May.',
          'Foreign Minister Anna Velde said that ships would come.',
          '“We are ready,” she added.',
        ]),
      ),
    ).toEqual(['Anna Velde']);
  });

  test('a headline’s surname counts when the text has the full name', () => {
    expect(
      names(
        makeItem(['The harbour stays open, Foreign Minister Anna Velde said on Friday.'], {
          title: 'Velde: harbour stays open',
        }),
      ),
    ).toEqual(['Anna Velde']);
  });

  test.each([
    'The foreign minister of Norland said on Friday that ships would come.',
    'Ships will come, the Foreign Minister of Norland told reporters.',
  ])('an office without a name is whoever held it on the day: %s', (text) => {
    expect(speak(makeItem([text])).speakers).toMatchObject({
      value: [{ id: 'anna-velde', role: 'Foreign Minister of Norland' }],
      evidence: [{ rule: 'lead/office', tier: 'possible', line: 3 }],
    });
  });

  test('an office without a name is nobody where it is not said whose, is past or lesser, where the day is open or it changed hands', () => {
    const lead = (text: string, on: typeof day | null = day) => speak(makeItem([text]), on).speakers.value;
    const said = 'The foreign minister of Norland said that ships would come.';
    expect(lead('The foreign minister said that ships would come.')).toEqual([]);
    expect(lead('The former foreign minister of Norland said that ships would come.')).toEqual([]);
    expect(lead('The deputy foreign minister of Norland said that ships would come.')).toEqual([]);
    expect(lead('A foreign minister of Norland said that ships would come.')).toEqual([]);
    expect([
      lead(said, null),
      lead(said, { min: '2021-04-01', max: '2021-06-01' }),
      lead(said, { min: '2023-01-01', max: '2023-01-01' }),
    ]).toEqual([[], [], []]);
  });

  test('a body speaks where no person does', () => {
    const { institution, speakers } = speak(
      makeItem(['The navy will leave, the Sudmark government announced on Monday.']),
    );
    expect([institution.value, speakers.value]).toEqual([{ id: null, name: 'Sudmark government' }, []]);
  });

  test.each([
    ['the record of that name', 'The navy will leave, the Sudmark Foreign Ministry announced.', null, 'sudmark-mfa'],
    ['the source’s own, on its own page', 'The navy will leave, the Embassy announced.', 'embassy', 'norland-embassy'],
  ])('a body is %s', (_, text, source, id) => {
    expect(speak(makeItem([text], { source })).institution.value?.id).toBe(id);
  });
});

describe('transcripts', () => {
  test('everybody who answers speaks; whoever only asks does not', () => {
    const item = makeItem([], {
      kind: 'press-conference',
      turns: [
        ['Question', 'What now?'],
        ['Anna Velde', 'We wait.'],
        ['MODERATOR', 'Next, please.'],
        ['Carl Brandt', 'So do we.'],
        ['Hugo Brandt', 'Do you?'],
        ['Anna Velde', 'Yes.'],
      ],
    });
    expect(names(item)).toEqual(['Anna Velde', 'Carl Brandt']);
  });
});

test('whoever leads through a talk and answers nothing is no main speaker, unless nobody answers', () => {
  const opening = ['Carl Brandt', 'Welcome. Minister Velde has the floor.'] as const;
  const answers = [
    ['Question', 'What now?'],
    [
      'Anna Velde',
      'We wait, as we have waited since the harbour froze, and we do it well; whoever wants to wait with us may bring a chair.',
    ],
  ] as const;
  expect(
    names(makeItem([], { kind: 'press-conference', turns: [opening, ...answers, ['Carl Brandt', 'Thank you.']] })),
  ).toEqual(['Anna Velde']);
  expect(
    names(
      makeItem([], {
        kind: 'press-conference',
        turns: [opening, ['Anna Velde', 'We wait, as we have waited since the harbour froze.']],
      }),
    ),
  ).toEqual(['Carl Brandt', 'Anna Velde']);
});

test('somebody who is played from a tape once in a long interview is no main speaker', () => {
  const answers = Array.from(
    { length: 8 },
    (_, i) =>
      [
        ['Question', `Question ${i}?`],
        ['Anna Velde', `Answer ${i}.`],
      ] as const,
  ).flat();
  expect(
    names(
      makeItem([], {
        kind: 'interview',
        turns: [...answers, ['PRESIDENT ORLAN', 'We wait.'], ['Anna Velde', 'So we do.']],
      }),
    ),
  ).toEqual(['Anna Velde']);
});

describe('texts whose form does not say what they are', () => {
  test('are read as reports where nobody in them says "I" or "we"', () => {
    expect(
      names(
        makeItem(['The harbour stays open, Foreign Minister Anna Velde said. “We will see to it.”'], {
          kind: 'statement',
        }),
      ),
    ).toEqual(['Anna Velde']);
  });

  test('are not where somebody does', () => {
    expect(
      names(
        makeItem(['We remember what Foreign Minister Anna Velde said: the harbour stays open.'], { kind: 'statement' }),
      ),
    ).toEqual([]);
  });
});

describe('asserted offices', () => {
  test('in a speech may be a courtesy that outlasts the office; in a report they are of its day', () => {
    const lasting = (kind: 'speech' | 'report') => {
      const item = makeItem(['Talks went on.', 'Norlandic Foreign Minister Anna Velde spoke.'], { kind });
      return assertedOffices(item, findItemMentions(item, index)).map((office) => office.lasting);
    };
    expect([lasting('speech'), lasting('report')]).toEqual([[true], [false]]);
  });

  const asserted = (...words: string[]) => {
    const item = makeItem(words);
    return assertedOffices(item, findItemMentions(item, index)).map(({ person, offices, line, quote }) => [
      person.id,
      offices.map(({ title }) => title),
      line,
      quote,
    ]);
  };

  test('a title beside a name asserts the office', () => {
    expect(asserted('Talks went on.', 'Norlandic Foreign Minister Anna Velde spoke.')).toEqual([
      ['anna-velde', ['Foreign Minister of Norland'], 4, 'Norlandic Foreign Minister Anna Velde'],
    ]);
  });

  test('a surname asserts one beside a title that says of what, or where its full form stands elsewhere', () => {
    expect(asserted('The Norlandic President Orlan spoke.')).toHaveLength(1);
    expect(asserted('President Orlan spoke.', 'Boris Orlan left.')).toHaveLength(1);
    expect(asserted('President Orlan spoke.')).toEqual([]);
  });

  test.each([
    'THE PRESIDENT OF ORLAN ISLAND SPOKE.',
    'Boris Orlan, President-elect of Norland, spoke.',
    'President of Westonia Boris Orlan spoke.',
    'President of Westonia, Mr. Leo Orlan, spoke.',
    'former Foreign Minister Anna Velde spoke.',
    'then-Foreign Minister Anna Velde spoke.',
    'He recalled: “In those days Foreign Minister Anna Velde was feared.”',
    'Anna Velde spoke.',
    'Deputy Foreign Minister Anna Velde spoke.',
  ])('"%s" asserts nothing of the present', (text) => {
    expect(asserted(text)).toEqual([]);
  });
});

test.each([
  ['nobody speaks', ['The fleet of Boris Orlan sailed at dawn, and Anna Velde watched.']],
  ['an unnamed official', ['Ships will come, a senior official said on Monday.']],
  ['a bare pair of capitals', ['Ships will come, Fair Winds said on Monday.']],
])('a report where the words are those of nobody known has no speaker: %s', (_, words) => {
  const { speakers, institution } = speak(makeItem(words));
  expect([speakers.value, institution.value]).toEqual([[], null]);
});

test('a readout is nobody’s words', () => {
  expect(
    names(
      makeItem(['They met.'], {
        title: 'Readout of President Orlan’s remarks to Foreign Minister Anna Velde',
        kind: 'statement',
      }),
    ),
  ).toEqual([]);
});

describe('headlines that give a title and a surname, or an office alone', () => {
  test.each([
    ['Remarks by Vice President Keel at Martin’s Harbour', 'Keel'],
    ['Statement from Vice President Keel on the Harbour Bill', 'Keel'],
    ['Remarks as Prepared for Delivery by First Lady Ada Keel At the Harbour Dinner', 'Ada Keel'],
    ['Statement by Press Secretary Ada Keel Welcoming the Truce', 'Ada Keel'],
    ['Readout from Council Spokesperson Ada Keel on a Meeting', 'Ada Keel'],
    ['Anna Velde addressed the sailors of Sudmark', 'Anna Velde'],
    ['Выступление министра иностранных дел Республики Вестмарк Тарно Келема', 'Тарно Келема'],
    ['Address by the President of Norland on the Day of Ships', 'Boris Orlan'],
  ])('"%s" is by %s', (title, name) => {
    expect(names(headline(title))).toEqual([name]);
  });

  test.each([
    'Remarks by Vice President Keel Harbour Office',
    'Remarks on President Keel',
    'Readout of Anna Velde’s call',
    'Выступление Президента на заседании Совета Статуту ООН',
    'Speech at the Ambassador Hotel',
  ])('"%s" names nobody', (title) => {
    expect(names(headline(title))).toEqual([]);
  });

  test('an office alone is nobody’s where the day is open', () => {
    expect(speak(headline('Address by the President of Norland'), null).speakers.value).toEqual([]);
  });
});

describe('reports', () => {
  test('a spokesperson speaks for the body of the lead', () => {
    const item = makeItem([
      'According to the Department of Tides, ships have been seen.',
      'Jon Keel, a spokesman for the department, spoke of it. There is evidence, according to Keel.',
    ]);
    expect(speak(item).speakers).toMatchObject({
      value: [{ id: null, name: 'Jon Keel' }],
      evidence: [{ rule: 'report/spokesperson+proposed' }],
    });
  });

  test('the prime minister of the lead is whom the next paragraph names', () => {
    const item = makeItem([
      'Westmark’s prime minister has apologised for “errors that cost lives”.',
      'Jon Keel also agreed to pay.',
      'Mr Keel had only expressed regret.',
      'The deal was welcomed, President Boris Orlan said.',
    ]);
    expect(names(item)).toEqual(['Jon Keel']);
  });

  test('nobody speaks where the lead quotes somebody whose name stays open', () => {
    expect(
      names(
        makeItem([
          'The prime minister of Westmark has apologised for “errors that cost lives”.',
          'President Boris Orlan said that a deal was near.',
        ]),
      ),
    ).toEqual([]);
  });

  test('an editorial is its newspaper’s', () => {
    const item = makeItem([
      'Westmark called on Norland to lift its curbs.',
      'But the Sudmark Embassy replied that the figures were wrong.',
      'The official Harbour Trade newspaper today printed an editorial.',
      '“It is important that the port be open to all,” the editorial said.',
      '“The port should be open,” it added.',
    ]);
    expect(speak(item).institution.value).toEqual({ id: null, name: 'Harbour Trade newspaper' });
  });

  test('a deed told with a participle lets nobody speak', () => {
    expect(
      names(
        makeItem([
          'Former Foreign Minister Anna Velde died on Monday.',
          'Velde took a hard line, including declaring an emergency.',
        ]),
      ),
    ).toEqual([]);
  });
});

describe('transcripts of meetings', () => {
  const turns = [
    ['К.Брандт', 'Докладываю.'],
    ['Б.Орлан', 'Спасибо.'],
  ] as const;

  test('whoever holds the meeting speaks, not who reports there', () => {
    const item = makeItem(['Борис Орлан провёл совещание в порту.'], { kind: 'speech', turns });
    expect(names(item)).toEqual(['Boris Orlan']);
  });

  test('whose question is answered is no main speaker', () => {
    const item = makeItem(['Президент Борис Орлан ответил на вопрос директора порта Анны Вельде.'], {
      kind: 'interview',
      turns: [
        ['А.К.Вельде', 'Скажите, что будет.'],
        ['Б.Орлан', 'Корабли.'],
      ],
    });
    expect(names(item)).toEqual(['Boris Orlan']);
  });

  test('the president of an assembly only gives the floor', () => {
    const item = makeItem([], {
      title: 'Address by Mr. Boris Orlan, President of Norland',
      kind: 'speech',
      turns: [
        ['The President', 'I give the floor.'],
        ['Mr. Keel (Westmark)', 'Thank you.'],
      ],
    });
    expect(speak({ ...item, title: null }).speakers.value).toMatchObject([{ id: null, name: 'Keel' }]);
  });
});

describe('words that an agency carries in full', () => {
  const WORDS = ['The tide has turned.', 'I pray for calm, and we shall keep the harbour.'];
  test.each([
    [
      'Velmar, May 3 (HNA) -- Jon Keel, vice-minister of Tides of Sudmark, made public the following press statement “Calm will come” on May 2:',
      'Jon Keel',
    ],
    ['Sudmark Foreign Minister Carl Brandt on May 2 released the following statement:', 'Carl Brandt'],
    ['Carl Brandt issued the following press statement titled "Calm" on Friday:', 'Carl Brandt'],
    ['The Sudmark Foreign Minister, Carl Brandt, published a statement today, which reads in full:', 'Carl Brandt'],
    [
      'The following is the full text of a letter sent by Norlandic Foreign Minister Anna Velde to the crews:',
      'Anna Velde',
    ],
  ])('are theirs who put them out: %s', (lead, name) => {
    const { speakers } = speak(makeItem([lead, ...WORDS]));
    expect([speakers.value.map((one) => one.name), speakers.evidence[0]?.rule.replace('+proposed', '')]).toEqual([
      [name],
      'lead/announced',
    ]);
  });

  test.each([
    [
      'A spokesman for the Sudmark Foreign Ministry issued the following statement on Friday:',
      'Ministry of Foreign Affairs of Sudmark',
    ],
    ['The Tide Council of Sudmark released the following declaration:', 'Tide Council of Sudmark'],
  ])('or the body’s: %s', (lead, name) => {
    const { speakers, institution } = speak(makeItem([lead, ...WORDS]));
    expect([speakers.value, institution.value?.name]).toEqual([[], name]);
  });

  test.each([
    ['Carl Brandt released the following statement:', '“The tide has turned.”'],
    ['Carl Brandt released the following statement on Friday.', 'The tide has turned.'],
    ['After Carl Brandt had left, crews made the following statement:', 'The tide has turned.'],
    ['Crews who met Carl Brandt released the following list of boats:', 'The tide has turned.'],
  ])('nothing is announced in: %s %s', (...paragraphs) => {
    expect(speak(makeItem(paragraphs, { kind: 'statement' })).speakers.evidence.map(({ rule }) => rule)).not.toContain(
      'lead/announced',
    );
  });

  test('a message is the one’s who sent it', () => {
    expect(
      names(
        makeItem(
          [
            'Boris Orlan congratulated Carl Brandt on his election.',
            'The message reads, in part:',
            '“The tide has turned.”',
          ],
          { kind: 'statement' },
        ),
      ),
    ).toEqual(['Boris Orlan']);
    expect(
      names(
        makeItem(['Crews congratulated Boris Orlan.', 'The message reads, in part:', '“The tide has turned.”'], {
          kind: 'statement',
        }),
      ),
    ).toEqual([]);
  });
});

describe('briefings', () => {
  const briefing = (title: string, ...turns: [string, string][]) => makeItem([], { title, kind: 'briefing', turns });

  test('a person after “on” is what it is about, even with a title and a possessive', () => {
    expect(
      names(headline('Briefing by Deputy Harbour Adviser Ben Harlow on President Orlan’s Talks with Carl Brandt')),
    ).toEqual(['Ben Harlow']);
    expect(names(headline('Background Briefing by a Senior Official on President Orlan’s Trip to Sudmark'))).toEqual(
      [],
    );
  });

  test('a label with a surname is all that is known', () => {
    expect(
      names(
        briefing(
          'Press Gaggle aboard the Ferry',
          ['MR. CARNEL', 'We sail at noon.'],
          ['Q', 'Where to?'],
          ['MR. CARNEL', 'Home.'],
        ),
      ),
    ).toEqual(['Carnel']);
    expect(
      names(
        briefing(
          'Press Gaggle with the Mayor and Dr. Stone',
          ['DR. STONE', 'We came.'],
          ['MRS. KEEL', 'And we saw.'],
          ['Q', 'What?'],
          ['MRS. KEEL', 'The pier, the boats, the nets, the crews and all that is there.'],
        ),
      ),
    ).toEqual(['Stone', 'Keel']);
  });

  test('but not where others speak whose names stay open', () => {
    expect(
      names(
        briefing(
          'Remarks at the Pier',
          ['MS. CARNEL', 'Here he is.'],
          ['THE HARBOUR MASTER', 'Good evening, and thank you all for coming.'],
        ),
      ),
    ).toEqual([]);
  });

  test('the full name that a headline has for a label', () => {
    expect(
      names(
        briefing(
          'Harbour Talk, with Ada Carnel of the Pier',
          ['MS. CARNEL', 'We sail.'],
          ['Q', 'Where to?'],
          ['MS. CARNEL', 'Home.'],
        ),
      ),
    ).toEqual(['Ada Carnel']);
  });
});

describe('who speaks for a body', () => {
  const text = [
    'The Tide Ministry said on Monday that ships would come.',
    'But Carl Brandt said they would not.',
    '“They will,” Tide Ministry spokesman Jon Keel told reporters.',
  ];

  test('its spokesman, also where others speak', () => {
    expect(names(makeItem(text, { title: 'Tide Ministry says ships will come' }))).toEqual(['Jon Keel']);
  });

  test('not the spokesman of another body', () => {
    const { speakers, institution } = speak(
      makeItem([text[0]!, text[1]!, text[2]!.replace('Tide Ministry', 'Net Council')]),
    );
    expect([speakers.value, institution.value?.name]).toEqual([[], 'Tide Ministry']);
  });
});

test('what a headline in capitals says of an office is no name', () => {
  expect(
    speak(
      makeItem(['They met in Velmar.'], {
        title: 'Sudmark Foreign Minister Meets Her Norlandic Counterpart',
        kind: 'report',
      }),
    ).speakers.value,
  ).toEqual([]);
  expect(
    speak(
      makeItem(['They met in Velmar.'], { title: 'Statement by Foreign Minister Rhodes Harlow', kind: 'statement' }),
    ).speakers.value.map(({ name }) => name),
  ).toEqual(['Rhodes Harlow']);
});

test('one whom a surname alone shows speaks for the text only where nobody else does', () => {
  expect(names(makeItem(['A boat came in.', 'Jon Keel saw it. “It was late,” Keel told the crew.']))).toEqual([
    'Jon Keel',
  ]);
  expect(
    names(
      makeItem([
        'A boat came in.',
        'Jon Keel saw it. “It was late,” Keel told the crew. “So it was,” Keel said.',
        '“It was not,” Foreign Minister Anna Velde said.',
      ]),
    ),
  ).toEqual(['Anna Velde']);
});

describe('surnames before turns', () => {
  const talk = (...turns: [string, string][]) => makeItem([], { kind: 'interview', turns });

  test('a surname is better than nobody', () => {
    expect(names(talk(['REPORTER', 'IS THE HARBOUR OPEN?'], ['TORVAL', 'IT IS.']))).toEqual(['Torval']);
    expect(names(talk(['Q', 'Is the harbour open?'], ['GOVERNOR TORVAL', 'It is.']))).toEqual(['Torval']);
  });

  test('with those who are known where all have names, but not of one who only puts in a word', () => {
    expect(
      names(talk(['GOVERNOR TORVAL', 'The harbour is open, and so is the pier.'], ['Anna Velde', 'So they are.'])),
    ).toEqual(['Torval', 'Anna Velde']);
    expect(
      names(
        talk(['MR. TORVAL', 'Here he is.'], ['THE MAYOR', 'Good evening, and thank you for coming to the harbour.']),
      ),
    ).toEqual([]);
  });

  test('headings before a colon take nothing from who speaks', () => {
    expect(
      names(
        talk(
          ['Mr. TORVAL', 'I ask for three piers.'],
          ['Name Of Pier', 'The old one, the new one and the long one beside the harbour.'],
          ['Name Of Pier', 'Another one.'],
        ),
      ),
    ).toEqual(['Torval']);
  });
});

describe('what a report does not say', () => {
  test('a negated verb lets nobody speak', () => {
    expect(names(makeItem(['Foreign Minister Carl Brandt did not comment on the harbour.']))).toEqual([]);
    expect(
      names(makeItem(['Foreign Minister Carl Brandt commented on the harbour, and said that it was open.'])),
    ).toEqual(['Carl Brandt']);
  });

  test('an adverb in capitals stands between name and verb', () => {
    expect(names(makeItem(['INTERIOR MINISTER PEDRO KEEL TODAY CATEGORICALLY DENIED THAT SHIPS HAVE COME.']))).toEqual([
      'Pedro Keel',
    ]);
  });
});

test('evidence quotes what stands on the line: an office behind its name is no part of it', () => {
  const { speakers } = speak(headline('Anna Velde, Foreign Minister'));
  expect(speakers.value.map(({ name }) => name)).toEqual(['Anna Velde']);
  expect(speakers.evidence[0]).toMatchObject({ line: 1, quote: 'Anna Velde' });
});
