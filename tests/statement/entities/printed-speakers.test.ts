import { describe, expect, it } from 'vitest';
import { printedSpeakers } from '../../../src/statement/entities/printed-speakers.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { evidence, organisation, paragraph, quotation, source, statement } from '../../site/holdings.ts';

const NOBODY = { organisations: [], sources: [] };
const named = (name: string) => ({ id: null, name });
const turn = (name: string): Statement['turns'][number] => ({
  turn: 't-222222',
  kind: 'speech',
  speaker: named(name),
});
const body = [paragraph('“The lamp is lit.” And “lit” it is, “by turns”.')];
const quotes = (name: string, ...kinds: readonly ('full' | 'partial' | 'term')[]) =>
  kinds.map((kind, index) => quotation(body, ['The lamp is lit.', 'lit', 'by turns'][index]!, kind, named(name)));
const main = (name: string, role: string | null, tier: 'certain' | 'probable' | 'possible') => ({
  speakers: [{ ...named(name), role }],
  evidence: [evidence({ field: 'speakers', tier, quote: name })],
});
const listed = (...statements: readonly Statement[]) => printedSpeakers(statements, NOBODY);

describe('somebody without a record is listed', () => {
  it('who labels a turn, under the surname alone in that statement only', () => {
    expect(listed(statement({ id: 'a', turns: [turn('Ephraim Gaunt'), turn('MS FENN')] }))).toEqual([
      { name: 'Ephraim Gaunt', within: null },
      { name: 'MS FENN', within: 'a' },
    ]);
  });

  it('whose statement it is by good evidence, or by an editor', () => {
    const probable = statement({ id: 'a', ...main('Ephraim Gaunt', null, 'probable') });
    const decided = statement({
      id: 'b',
      speakers: [{ ...named('Ada Keel'), role: null }],
      evidence: [evidence({ field: 'speakers', basis: 'decided', quote: null })],
    });
    expect(listed(probable, decided).map(({ name }) => name)).toEqual(['Ada Keel', 'Ephraim Gaunt']);
  });

  it('by weak evidence only with a second sign: a role, words, another statement', () => {
    const weak = main('Ephraim Gaunt', null, 'possible');
    expect(listed(statement({ id: 'a', ...weak }))).toEqual([]);
    expect(listed(statement({ id: 'a', ...main('Ephraim Gaunt', 'keeper', 'possible') }))).toHaveLength(1);
    expect(listed(statement({ id: 'a', ...weak, body, quotations: quotes('Ephraim Gaunt', 'partial') }))).toHaveLength(
      1,
    );
    expect(listed(statement({ id: 'a', ...weak }), statement({ id: 'b', ...weak }))).toHaveLength(1);
  });

  it('not by another’s evidence', () => {
    const two = statement({
      id: 'a',
      speakers: [
        { ...named('Ephraim Gaunt'), role: null },
        { id: 'x', name: 'Ada Keel', role: null },
      ],
      evidence: [
        evidence({ field: 'speakers', tier: 'certain', quote: 'Ada Keel', says: 'Ada Keel speaks.' }),
        evidence({ field: 'speakers', tier: 'possible', quote: 'Ephraim Gaunt', says: 'Perhaps Gaunt.' }),
      ],
    });
    expect(listed(two)).toEqual([]);
  });

  it('to whom a sentence or two fragments are quoted', () => {
    const quoting = (...kinds: Parameters<typeof quotes> extends [string, ...infer K] ? K : never) =>
      listed(statement({ id: 'a', body, quotations: quotes('Ephraim Gaunt', ...kinds) }));
    expect(quoting('full')).toHaveLength(1);
    expect(quoting('term', 'partial', 'partial')).toHaveLength(1);
    expect(quoting('term', 'partial')).toEqual([]);
    expect(quoting('term')).toEqual([]);
  });
});

describe('nobody is listed', () => {
  it('for one word to which something is quoted', () => {
    expect(listed(statement({ id: 'a', body, quotations: quotes('Further', 'full', 'partial') }))).toEqual([]);
    expect(listed(statement({ id: 'a', body, quotations: quotes('Gaunt', 'full', 'partial') }))).toEqual([]);
  });

  it('for what is the name of an organisation, a source or a place', () => {
    const text = statement({
      id: 'a',
      place: 'Ras Lawza',
      source: { name: 'Kittiwick Lantern' },
      institution: { id: null, name: 'Ada Lights' },
      turns: ['Ras Lawza', 'Kittiwick Lantern', 'Ada Lights', 'Lamp Circle', 'Islands Wire', 'IW Wire'].map(turn),
    });
    expect(
      printedSpeakers([text], {
        organisations: [organisation('circle', 'Lamp Circle')],
        sources: [source('wire', 'Islands Wire', { names: [{ name: 'IW Wire', use: 'full' }] })],
      }),
    ).toEqual([]);
  });

  it('for labels of a form, which end alike', () => {
    const fields = ['Grey Lugger', 'Big Lugger', 'Old Lugger', 'Ada Keel', 'Teo Keel'].map(turn);
    expect(listed(statement({ id: 'a', turns: fields })).map(({ name }) => name)).toEqual(['Ada Keel', 'Teo Keel']);
  });

  it('who has a record', () => {
    expect(
      listed(statement({ id: 'a', turns: [{ ...turn('Ada Keel'), speaker: { id: 'ada', name: 'Ada Keel' } }] })),
    ).toEqual([]);
  });
});

describe('names are the same', () => {
  it('only letter for letter: not for one surname, nor in another script', () => {
    const names = ['Ada Keel', 'ADA KEEL', 'A. Keel', 'Keel', 'Ада Кил'];
    expect(
      listed(
        statement({ id: 'a', turns: names.map(turn) }),
        statement({ id: 'b', turns: [turn('Ada Keel'), turn('Keel')] }),
      ),
    ).toEqual([
      { name: 'A. Keel', within: null },
      { name: 'ADA KEEL', within: null },
      { name: 'Ada Keel', within: null },
      { name: 'Keel', within: 'a' },
      { name: 'Keel', within: 'b' },
      { name: 'Ада Кил', within: null },
    ]);
  });
});
