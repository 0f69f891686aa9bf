import { describe, expect, it } from 'vitest';
import type { GoldDocument } from '../../../scripts/lib/evaluate/gold.ts';
import { scoreDocument } from '../../../scripts/lib/evaluate/score-document.ts';
import type { StatementRecord } from '../../../scripts/lib/to-record.ts';
import type { Measure } from '../../../src/statement/accuracy.ts';
import { evidence } from '../../site/holdings.ts';
import { goldDocument, record } from './documents.ts';

/** Right, wrong and missed of one measure; undefined where it was not measured. */
function counted(measure: Measure, gold: Partial<GoldDocument>, given: Partial<StatementRecord> | null) {
  const counts = scoreDocument(goldDocument(gold), given && record(given)).scores.find(
    (score) => score.measure === measure,
  )?.counts;
  return counts && [counts.right, counts.wrong, counts.missed];
}

describe('scoreDocument', () => {
  it('finds nothing wrong and nothing missed in what is right', () => {
    for (const { counts, measure } of scoreDocument(goldDocument(), record()).scores)
      expect([measure, counts.wrong, counts.missed]).toEqual([measure, 0, 0]);
  });

  it('counts what could have been found where nothing was read', () => {
    const gold = {
      turns: { labels: ['A', 'B'], labelToPerson: {} },
      quotes: [
        { quote: 'It stays open', speaker: null, type: 'full' as const },
        { quote: 'open', speaker: null, type: 'term' as const },
      ],
    };
    expect(counted('read', gold, null)).toEqual([0, 0, 1]);
    expect(counted('speakers', gold, null)).toEqual([0, 0, 1]);
    expect(counted('turns', gold, null)).toEqual([0, 0, 2]);
    expect(counted('quotations', gold, null)).toEqual([0, 0, 1]);
    expect(counted('source', gold, null)).toBeUndefined();
  });

  it('measures titles, words, furniture and how many statements there are', () => {
    const gold = {
      title: 'Harbour stays open',
      statements: 1,
      mustContain: ['The harbour', 'closed for good'],
      mustNotContain: ['Log in', 'stays open'],
    };
    expect(counted('title', gold, {})).toEqual([1, 0, 0]);
    expect(counted('title', gold, { title: 'Log in' })).toEqual([0, 1, 1]);
    expect(counted('statements', gold, {})).toEqual([1, 0, 0]);
    expect(counted('words-kept', gold, {})).toEqual([1, 1, 1]);
    expect(counted('furniture', gold, {})).toEqual([1, 1, 1]);
  });

  it('asks whose turn it is where the answers say so', () => {
    const gold = { turns: { labels: ['MS ORLAN', 'Question'], labelToPerson: { 'MS ORLAN': 'Ilsabet Orlan' } } };
    const turn = (label: string, name: string | null) => ({
      label,
      speaker: name === null ? null : { id: null, name },
      kind: 'speech' as const,
      text: '',
    });
    const question = turn('Question', null);
    expect(counted('turn-speakers', gold, { turns: [turn('MS ORLAN', 'Ilsabet Orlan'), question] })).toEqual([1, 0, 0]);
    expect(counted('turn-speakers', gold, { turns: [turn('MS ORLAN', 'Rufus Windle'), question] })).toEqual([0, 1, 1]);
    expect(counted('turn-speakers', gold, { turns: [turn('MS ORLAN', null), question] })).toEqual([0, 0, 1]);
  });

  it('takes other right answers, and leaves out what careful readers see differently', () => {
    expect(counted('kind', { kindAlternatives: ['speech'] }, { kind: 'speech' })).toEqual([1, 0, 0]);
    expect(counted('kind', { kindDoubtful: true }, { kind: 'speech' })).toBeUndefined();
    expect(counted('lang', { langAlternatives: ['uk'] }, { lang: 'uk' })).toEqual([1, 0, 0]);
    expect(
      counted('source', { sourceAlternatives: ['Tarn Wire'] }, { source: { id: null, name: 'Tarn Wire' } }),
    ).toEqual([1, 0, 0]);
    expect(counted('speakers', { speakersDoubtful: true }, {})).toBeUndefined();
  });

  it.each([
    ['2001-03-04', [1, 0, 0]],
    ['2001-03-05', [0, 1, 1]],
    ['2001-03', [0, 0, 1]],
    [null, [0, 0, 1]],
  ])('asks for the exact day where the text gives it: %s', (date, counts) => {
    expect(counted('date-day', {}, { date })).toEqual(counts);
  });

  it('asks of a text that gives less whether something is kept and has room for the truth', () => {
    const gold = { dateKnownFromTextAlone: false, dateInText: 'XXXX-03-04' };
    expect(counted('date-day', gold, { date: 'XXXX-03-04' })).toBeUndefined();
    expect(counted('date-kept', gold, { date: 'XXXX-03-04' })).toEqual([1, 0, 0]);
    expect(counted('date-room', gold, { date: 'XXXX-03-04' })).toEqual([1, 0, 0]);
    expect(counted('date-room', gold, { date: 'XXXX-03-05' })).toEqual([0, 1, 1]);
    expect(counted('date-kept', gold, { date: null })).toEqual([0, 0, 1]);
  });

  it('takes another right date, and measures no date where nobody knows it', () => {
    expect(counted('date-single', { dateAlternatives: ['2001-03-05'] }, { date: '2001-03-05' })).toEqual([1, 0, 0]);
    expect(counted('date-single', { date: null }, {})).toBeUndefined();
  });

  it('knows a speaker by the surname, by another script, and not by the surname of somebody else', () => {
    expect(counted('speakers', {}, { speakers: [{ id: null, name: 'I. Orlan', role: null }] })).toEqual([1, 0, 0]);
    expect(
      counted(
        'speakers',
        { speakersNative: ['Ильзабет Орлан'] },
        { speakers: [{ id: null, name: 'Ильзабет Орлан', role: null }] },
      ),
    ).toEqual([1, 0, 0]);
    expect(counted('speakers', {}, { speakers: [{ id: null, name: 'Teodor Orlan', role: null }] })).toEqual([0, 1, 1]);
  });

  it('does not miss a speaker or a source that the text does not name, and counts a wrong guess', () => {
    const gold = { speakersInText: [false], sourceInText: false };
    expect(counted('speakers', gold, { speakers: [] })).toBeUndefined();
    expect(counted('speakers', gold, { speakers: [{ id: null, name: 'Jago Fenn', role: null }] })).toEqual([0, 1, 0]);
    expect(counted('source', gold, { source: null })).toBeUndefined();
    expect(counted('source', gold, { source: { id: 'x', name: 'Hob Light' } })).toEqual([0, 1, 1]);
  });

  it('finds an institution that should not be there wrong', () => {
    expect(counted('institution', {}, { institution: null })).toBeUndefined();
    expect(counted('institution', {}, { institution: 'Harbour Ministry' })).toEqual([0, 1, 0]);
    expect(
      counted('institution', { institution: 'Harbour Ministry of the Skerries' }, { institution: 'Harbour Ministry' }),
    ).toEqual([1, 0, 0]);
  });

  it('counts labels in order', () => {
    const turns = ['ORLAN', 'FENN', 'ORLAN'].map((label) => ({
      label,
      speaker: null,
      kind: 'speech' as const,
      text: 'Yes.',
    }));
    expect(
      counted('turns', { turns: { labels: ['Orlan', 'Question', 'Orlan'], labelToPerson: {} } }, { turns }),
    ).toEqual([2, 1, 1]);
    expect(counted('turns', {}, { turns })).toBeUndefined();
  });

  it('counts quotations by how they begin, lets scare quotes be, and asks whose they are', () => {
    const said = (text: string, name: string | null) => ({
      text,
      speaker: name === null ? null : { id: null, name },
      kind: 'full' as const,
    });
    const gold = {
      quotes: [
        { quote: 'The harbour stays open to', speaker: 'Ilsabet Orlan', type: 'full' as const },
        { quote: 'We count the boats', speaker: 'Jago Fenn', type: 'full' as const },
        { quote: 'Nobody was asked', speaker: 'Jago Fenn', type: 'partial' as const },
        { quote: 'neutral', speaker: null, type: 'term' as const },
      ],
    };
    const quotes = [
      said('The harbour stays open to every boat.', 'Ilsabet Orlan'),
      said('We count the boats.', null),
      said('Something else.', 'Jago Fenn'),
    ];
    expect(counted('quotations', gold, { quotes })).toEqual([2, 1, 1]);
    expect(counted('attribution', gold, { quotes })).toEqual([1, 0, 1]);
    expect(counted('quotations', gold, { quotes: [...quotes, said('neutral', null)] })).toEqual([2, 1, 1]);
  });
});

describe('tiers', () => {
  const tiers = (given: Partial<StatementRecord>, gold: Partial<GoldDocument> = {}) =>
    scoreDocument(goldDocument(gold), record(given)).tiers;

  it('are judged by the weakest evidence of a field', () => {
    const pieces = [evidence({ field: 'date', tier: 'certain' }), evidence({ field: 'date', tier: 'possible' })];
    expect(tiers({ evidence: pieces })).toEqual([{ field: 'date', tier: 'possible', right: true }]);
    expect(tiers({ evidence: pieces, date: '2001-03-05' })).toEqual([
      { field: 'date', tier: 'possible', right: false },
    ]);
  });

  it('are judged for each speaker by the evidence about that speaker', () => {
    const speakers = ['Ilsabet Orlan', 'Jago Fenn'].map((name) => ({
      id: name.toLowerCase().replace(' ', '-'),
      name,
      role: null,
    }));
    const pieces = [
      evidence({ field: 'speakers', tier: 'certain', authority: 'people/ilsabet-orlan' }),
      evidence({ field: 'speakers', tier: 'possible', authority: 'people/jago-fenn' }),
    ];
    expect(tiers({ speakers, evidence: pieces })).toEqual([
      { field: 'speakers', tier: 'certain', right: true },
      { field: 'speakers', tier: 'possible', right: false },
    ]);
  });

  it('say nothing of a value that is not published, has no evidence, or whose truth nobody knows', () => {
    const pieces = [evidence({ field: 'date' }), evidence({ field: 'place' })];
    expect(tiers({ date: null, place: null, evidence: pieces })).toEqual([]);
    expect(tiers({ evidence: [] })).toEqual([]);
    expect(tiers({ evidence: pieces }, { date: null, place: null })).toEqual([]);
  });
});
