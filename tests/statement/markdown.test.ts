import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMarkdown, toMarkdown } from '../../src/statement/markdown.ts';
import { blocks, statement, words } from './arbitraries.ts';

describe('a statement on disk', () => {
  it('gives one line of YAML to each item of a list, quotes dates and keeps every key in order', () => {
    expect(toMarkdown(statement())).toMatchInlineSnapshot(`
      "---
      id: 2022-01-28-moravec-strait
      title: Minister on the strait
      titleBasis: printed
      standfirst: null
      kind: report
      excerpt: false
      date: "2022-01-28"
      published: "2022-01-28"
      captured: null
      speakers:
        - { id: ilsabet-moravec, name: Ilsabet Moravec, role: Foreign Minister of Tarn }
      institution: null
      source: tpb
      place: Velmar
      lang: en
      raw: { file: tpb/2022.txt, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, lines: [ 1, 4 ] }
      turns: []
      quotations: []
      evidence:
        - { field: date, basis: stated, tier: certain, rule: dateline/day, line: 1, quote: "VELMAR, January 28", says: The dateline gives the day. }
      ---

      Ships are moved by captains.
      "
    `);
  });

  it('reads back the same words, whatever they are', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        const written = statement({ body });
        expect(fromMarkdown(toMarkdown(written), 'x.md')).toEqual(written);
      }),
      { numRuns: 1500 },
    );
  });

  it('reads back the same title, standfirst, place and evidence, whatever they are', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const written = statement({
          title: a,
          standfirst: b,
          place: a,
          evidence: [
            { field: 'place', basis: 'stated', tier: 'certain', rule: 'dateline/place', line: 1, quote: a, says: b },
          ],
        });
        expect(fromMarkdown(toMarkdown(written), 'x.md')).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  it('shows plain words plainly', () => {
    const body = [{ type: 'paragraph' as const, text: 'It is 4.30 p.m. – “we wait”, said Moravec; “nothing else”.' }];
    expect(toMarkdown(statement({ body }))).toContain('\nIt is 4.30 p.m. – “we wait”, said Moravec; “nothing else”.\n');
  });

  it('refuses front matter that is anything but YAML', () => {
    for (const first of ['---js', '---javascript', '--- js', '---json', '---coffee', ' ---', '']) {
      expect(() => fromMarkdown(`${first}\n{ id: (globalThis.ran = true) }\n---\n\nwords\n`, 'x.md')).toThrow(
        /first line/,
      );
    }
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('says which line does not fit', () => {
    const broken = toMarkdown(statement()).replace('date: "2022-01-28"', 'date: "2022-02-30"');
    expect(() => fromMarkdown(broken, 'x.md')).toThrow(
      expect.objectContaining({ ruleId: 'statement-invalid', line: 8, file: 'x.md' }),
    );
  });

  it('says which line of the file it is, also below the front matter', () => {
    for (const misfit of ['- a list', '*emphasis*']) {
      const broken = toMarkdown(statement()).replace('Ships are moved by captains.', misfit);
      const line = broken.split('\n').indexOf(misfit) + 1;
      expect(() => fromMarkdown(broken, 'x.md')).toThrow(expect.objectContaining({ line }));
    }
  });

  it('refuses a body with Markdown that is not plain words', () => {
    for (const body of [
      '- a list',
      '*emphasis*',
      '# top',
      '> quoted',
      '<b>html</b>',
      '[link](https://example.org)',
      '```\ncode\n```',
    ]) {
      expect(() => fromMarkdown(toMarkdown(statement()).replace('Ships are moved by captains.', body), 'x.md')).toThrow(
        /Expected/,
      );
    }
  });

  it('refuses to write what is not a statement', () => {
    expect(() => toMarkdown(statement({ date: '2022-02-30' }))).toThrow();
    expect(() => toMarkdown(statement({ body: [] }))).toThrow();
    expect(() => toMarkdown(statement({ title: 'a\nb' }))).toThrow();
    expect(() => toMarkdown(statement({ title: 'e\u0301' }))).toThrow();
  });
});

it('relations to other statements come back, and a file without any reads as one that has none', () => {
  const related = statement({
    relations: [
      {
        type: 'excerptOf',
        statement: '2022-01-28-full',
        rule: 'words/contained',
        figure: 0.97,
        says: 'Its words stand in the longer text.',
      },
    ],
  });
  expect(fromMarkdown(toMarkdown(related), 'a.md')).toEqual(related);
  const alone = toMarkdown(statement());
  expect(alone).not.toContain('relations');
  expect(fromMarkdown(alone, 'a.md').relations).toEqual([]);
});
