import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnchors } from '../../src/archive/check-statement.ts';
import { conditionOf, OMISSION, withhold } from '../../src/statement/access.ts';
import { anchorBlocks } from '../../src/statement/anchors.ts';
import type { Block, Quotation, Statement } from '../../src/statement/schema.ts';
import { makeStatement } from '../archive/fixtures.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** A statement with what stands between ASCII marks as its quotations. */
function quoting(body: readonly Block[], change: Partial<Statement> = {}): Statement {
  const anchored = anchorBlocks(body);
  const quotations = anchored.flatMap(({ block, anchor }): Quotation[] =>
    block.type === 'paragraph'
      ? [...block.text.matchAll(/"(?<words>[^"]+)"/gu)].map(({ index, groups }) => ({
          paragraph: anchor!,
          start: index + 1,
          end: index + 1 + groups!['words']!.length,
          kind: 'full',
          speaker: null,
        }))
      : [],
  );
  const turns = anchored.flatMap(({ block, anchor }) =>
    block.type === 'turn' ? [{ turn: anchor!, kind: 'speech' as const, speaker: null }] : [],
  );
  return makeStatement({ body: [...body], quotations, turns, ...change });
}

const QUOTATIONS = { allows: 'quotations', says: 'By the wire’s terms.' } as const;

describe('the condition of a statement', () => {
  it('is its source’s, with the words about its rights', () => {
    expect(conditionOf({}, { access: 'record', rights: 'All rights reserved.' })).toEqual({
      allows: 'record',
      says: 'All rights reserved.',
    });
  });

  it('is a decision’s before its source’s', () => {
    const access = { allows: 'full', says: 'Decided: the wire agreed.' } as const;
    expect(conditionOf({ access }, { access: 'record', rights: null })).toEqual(access);
  });

  it('is open where nobody said otherwise', () => {
    expect(conditionOf({}, undefined).allows).toBe('full');
  });
});

describe('a statement of which only quotations may be shown', () => {
  it('keeps what is quoted, with its marks, and says where words are left out', () => {
    const shown = withhold(
      quoting([paragraph('Fenn said "the tide is early" and later "so are we", and went home.')]),
      QUOTATIONS,
    );
    expect(shown.body).toEqual([paragraph(`"the tide is early" ${OMISSION} "so are we"`)]);
    expect(shown.quotations.map(({ start, end }) => shown.body[0]!.text.slice(start, end))).toEqual([
      'the tide is early',
      'so are we',
    ]);
  });

  it('loses paragraphs, subheadings and turns in which nothing is quoted', () => {
    const shown = withhold(
      quoting([
        paragraph('Nothing was said.'),
        { type: 'subheading', text: 'The herring' },
        { type: 'turn', text: 'FENN' },
        paragraph('He said "no".'),
        { type: 'turn', text: 'QUILL' },
        paragraph('No answer.'),
      ]),
      QUOTATIONS,
    );
    expect(shown.body).toEqual([{ type: 'turn', text: 'FENN' }, paragraph('"no"')]);
    expect(shown.turns).toHaveLength(1);
  });

  it('has no line under the title and no lines of the raw file in its evidence', () => {
    const evidence: Statement['evidence'] = [
      { field: 'place', basis: 'stated', tier: 'certain', rule: 'dateline', line: 3, quote: 'KITTIWICK', says: 'So.' },
    ];
    const shown = withhold(quoting([paragraph('He said "no".')], { standfirst: 'A long day', evidence }), QUOTATIONS);
    expect(shown.standfirst).toBeNull();
    expect(shown.evidence).toEqual([{ ...evidence[0], quote: null }]);
  });

  it('does not take a name in marks for words that may be shown', () => {
    const statement = quoting([paragraph('The ship "Attentive" sailed.')]);
    const quotations = statement.quotations.map((one) => ({ ...one, kind: 'term' as const }));
    expect(withhold({ ...statement, quotations }, QUOTATIONS).body).toEqual([]);
  });

  it('shows no word outside a quotation, and points at words that are there', () => {
    const words = fc.array(fc.constantFrom('tide', 'secret', '"said aloud"', '"early 😀"', 'said'), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const shown = withhold(quoting(paragraphs.map((list) => paragraph(list.join(' ')))), QUOTATIONS);
        expect(shown.body.map(({ text }) => text).join(' ')).not.toMatch(/tide|secret|\bsaid(?! aloud)/u);
        expect(checkAnchors(shown)).toEqual([]);
      }),
    );
  });
});

it('of a record nothing shows which words it shares with another text', () => {
  const relation = {
    type: 'sharesWords',
    statement: 'b',
    rule: 'words/quoted',
    figure: 1,
    says: 'Both give “no”.',
  } as const;
  const text = { ...quoting([paragraph('He said "no".')]), relations: [relation] };
  expect(withhold(text, { allows: 'record', says: null }).relations).toEqual([
    { ...relation, says: 'Both give the same words of one speaker.' },
  ]);
  expect(withhold(text, { allows: 'quotations', says: null }).relations).toEqual([relation]);
});

it('of a record nothing is shown but what is known of the text', () => {
  const shown = withhold(quoting([paragraph('He said "no".')]), { allows: 'record', says: null });
  expect([shown.body, shown.turns, shown.quotations]).toEqual([[], [], []]);
  expect(shown.title).toBe('Harbour stays open, minister says');
  expect(shown.access?.allows).toBe('record');
});

it('what may be shown whole stays as it is', () => {
  const statement = quoting([paragraph('He said "no".')]);
  expect(withhold(statement, { allows: 'full', says: null })).toBe(statement);
});
