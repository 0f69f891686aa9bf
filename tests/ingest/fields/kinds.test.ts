import { describe, expect, it } from 'vitest';
import { chooseKind } from '../../../src/ingest/fields/kinds/choose.ts';
import { candidatesOf, kindFeatures } from '../../../src/ingest/fields/kinds/features.ts';
import { clauseOf } from '../../../src/ingest/fields/kinds/reasons.ts';
import { surroundings } from '../../../src/ingest/fields/kinds/surroundings.ts';
import { countFirstPerson } from '../../../src/ingest/lexicon/first-person.ts';
import { document } from '../../../src/ingest/profiles/document.ts';
import type { Sourced } from '../../../src/ingest/types.ts';
import type { Kind } from '../../../src/statement/schema.ts';

const words = (...texts: string[]) =>
  texts.map((text, line) => ({ text, lines: [line + 2, line + 2] as const, zone: 'body' as const, turn: null }));
const none = { above: [], zones: new Set<string>(), source: 'none' };
const ruled = (value: Kind): Sourced<Kind> => ({
  value,
  basis: 'inferred',
  tier: 'possible',
  evidence: [
    {
      field: 'kind',
      basis: 'inferred',
      tier: 'possible',
      rule: 'kind/none',
      line: 2,
      quote: null,
      says: 'Nothing names its kind.',
    },
  ],
});
const featuresOf = (title: string | null, lang: string, ...texts: string[]) =>
  kindFeatures(
    {
      lang,
      profile: document,
      title: title === null ? null : { number: 1, text: title },
      turns: [],
      paragraphs: words(...texts),
    },
    ruled('statement'),
    none,
  );

describe('what tells of a kind', () => {
  it('is which kinds the title, the lines above and the first words name', () => {
    const found = kindFeatures(
      {
        lang: 'en',
        profile: document,
        title: { number: 3, text: 'Statement after the press conference' },
        turns: [],
        paragraphs: words('The lamp burns.'),
      },
      ruled('report'),
      { ...none, above: [{ number: 1, text: 'Speeches and remarks' }] },
    );
    expect(found.own.get('statement')).toEqual(['title', 'title-first']);
    expect(found.own.get('press-conference')).toEqual(['title']);
    expect(found.own.get('speech')).toContain('above');
    expect(found.own.get('report')).toEqual(['ruled', 'ruled|kind/none']);
  });

  it('is how the words are made', () => {
    const { common } = featuresOf(
      null,
      'en',
      'Ladies and gentlemen, I thank you.',
      'My lamp is lit, and I am glad of it. Thank you.',
    );
    expect(common).toEqual(
      expect.arrayContaining(['greets=true', 'thanks-last', 'title=none', 'speech=<2', 'turns=none']),
    );
    expect(featuresOf('“The bell is ours”, Okonre says', 'en', 'The bell hangs still.').common).toEqual(
      expect.arrayContaining(['greets=false', 'title-says', 'title-marks', 'one=<0.5']),
    );
  });

  it('is what stands around the words, but for lines too far above', () => {
    const page = Array.from({ length: 12 }, (_, at) => ({ number: at + 1, text: `Line ${at + 1}` }));
    const found = surroundings(
      page,
      words('The lamp burns.').map((paragraph) => ({ ...paragraph, lines: [12, 12] as const })),
      [
        { zone: 'dateline', line: 12, start: 0, text: 'VELMAR' },
        { zone: 'body', line: 12, start: 0, text: 'The lamp burns.' },
      ],
      { name: 'Harbour Ministry' },
      [],
    );
    expect(found.above.map(({ number }) => number)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    expect([...found.zones]).toEqual(['dateline']);
    expect(found.source).toBe('body');
    expect(surroundings([], words('x'), [], { name: 'Kittiwick Gazette' }, []).source).toBe('media');
    expect(surroundings([], words('x'), [], null, []).source).toBe('none');
  });
});

describe('the kind that is chosen', () => {
  const features = featuresOf('A speech of the minister', 'en', 'The lamp burns.');
  const choose = (...weights: [string, number][]) =>
    chooseKind(ruled('statement'), features, { weights: new Map(weights) });

  it('is that of the rules where another is hardly more probable, in their words', () => {
    expect(choose(['is=report', 0.1])).toMatchObject({
      value: 'statement',
      tier: 'possible',
      evidence: [{ rule: 'kind/none' }],
    });
    expect(choose(['is=statement', 9])).toMatchObject({
      value: 'statement',
      tier: 'certain',
      evidence: [{ tier: 'certain' }],
    });
  });

  it('is another one where the model is sure enough, with what weighed most', () => {
    expect(choose(['title', 4.2])).toMatchObject({
      value: 'speech',
      tier: 'probable',
      evidence: [{ rule: 'kind/weighed', line: 2, says: 'It is made as such texts are: the title says so.' }],
    });
  });

  it('is that of the shape or of a title that names a talk, whatever the model says, but less sure', () => {
    const [piece] = ruled('report').evidence;
    const shaped: Sourced<Kind> = {
      ...ruled('report'),
      tier: 'certain',
      evidence: [{ ...piece!, rule: 'kind/shape' }],
    };
    expect(chooseKind(shaped, features, { weights: new Map([['title', 9]]) })).toMatchObject({
      value: 'report',
      tier: 'possible',
    });
    const titled = (kind: Kind): Sourced<Kind> => ({ ...ruled(kind), evidence: [{ ...piece!, rule: 'kind/title' }] });
    const weighed = (kind: Kind) => chooseKind(titled(kind), features, { weights: new Map([['is=article', 9]]) }).value;
    expect([weighed('interview'), weighed('briefing')]).toEqual(['interview', 'article']);
  });

  it('has features of its own and those of all kinds for each', () => {
    const speech = candidatesOf(features)[2]!;
    expect(speech).toEqual(expect.arrayContaining(['is=speech', 'title', 'speech|title', 'speech|turns=none']));
    expect(candidatesOf(features)[0]).not.toContain('title');
  });
});

describe('the reasons for a kind', () => {
  it('are words, and no names of features', () => {
    expect(clauseOf('report|speech=40+')).toBe('by how often it tells that somebody said something');
    expect(clauseOf('title-first')).toBe('the title says so');
    expect(clauseOf('is=report')).toBeNull();
  });
});

describe('the first person', () => {
  it('is counted in the language of the words', () => {
    expect(countFirstPerson(['Eu agradeço; nós temos a lanterna.'], 'pt')).toMatchObject({ one: 2, many: 2, words: 6 });
    expect(countFirstPerson(['我们的灯', '我的灯'], 'zh')).toMatchObject({ one: 1, many: 1 });
    expect(countFirstPerson(['Я кажу: ми вдома.'], 'uk')).toMatchObject({ one: 1, many: 1, words: 4 });
  });

  it('is none in a language without a list, nor inside other words', () => {
    expect(countFirstPerson(['I am'], 'xx')).toMatchObject({ one: 0, many: 0, words: 2 });
    expect(countFirstPerson(['Nosotras, ionic, mine'], 'it')).toMatchObject({ one: 0, many: 0 });
  });
});
