import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/site/cite/runs.ts';
import { wikipedia } from '../../../src/site/cite/styles/wikipedia.ts';
import { words } from '../../statement/arbitraries.ts';
import { whole } from './cases.ts';

const ENTITY: Record<string, string> = { lt: '<', gt: '>', amp: '&' };

/** The fields of a template as MediaWiki takes them apart: at each bar that stands in no inner template, then at the first equals sign. */
function fieldsOf(template: string): Readonly<Record<string, string>> {
  expect(template).toMatch(/^\{\{cite [a-z ]+ \|.*\}\}$/su);
  const inside = template
    .slice(2, -2)
    .replace(/<!--.*?-->/gsu, '')
    .replaceAll('{{!}}', '\u0001');
  expect(inside).not.toMatch(/[{}<>[\]~]|''|__/u);
  return Object.fromEntries(
    inside
      .split('|')
      .slice(1)
      .map((field) => {
        const [, name = '', value = ''] = /^([^=]*)=(.*)$/su.exec(field)!;
        const plain = value.trim().replaceAll('\u0001', '|');
        return [
          name,
          plain.replace(/&(?:#(\d+)|(lt|gt|amp));/gu, (_, code, key) =>
            code ? String.fromCharCode(Number(code)) : ENTITY[key as string]!,
          ),
        ];
      }),
  );
}

describe('a template of Wikipedia', () => {
  it('is read back with the title that it was given, whatever signs are in it', () => {
    fc.assert(
      fc.property(words, (title) => {
        const cited = whole('report');
        const fields = fieldsOf(plainText(wikipedia({ ...cited, item: { ...cited.item, title } })[0]!.text));
        const read = fields['title'] ?? fields['script-title']!.replace(/^en:/u, '');
        expect(read.trim()).toBe(title.trim());
        expect(fields['work']).toBe('The Kittiwick Lantern');
        expect(fields['date']).toBe('21 February 1994');
      }),
      { numRuns: 1000, seed: 20261130 },
    );
  });

  it.each([
    ['a | b', 'a {{!}} b'],
    ['{{delete}} [[File:x]]', '&#123;&#123;delete&#125;&#125; &#91;&#91;File:x&#93;&#93;'],
    ["''bold'' __TOC__ ~~~~", '&#39;&#39;bold&#39;&#39; &#95;&#95;TOC&#95;&#95; &#126;&#126;&#126;&#126;'],
    ['<ref>x</ref> &amp; y', '&lt;ref&gt;x&lt;/ref&gt; &amp;amp; y'],
    ['a = b', 'a = b'],
  ])('escapes %s', (title, escaped) => {
    const cited = whole('report');
    expect(plainText(wikipedia({ ...cited, item: { ...cited.item, title } })[0]!.text)).toContain(
      `|title=${escaped} |`,
    );
  });

  it('gives only dates that the templates know', () => {
    const date = (edtf: string, issued: object) => {
      const { item, ...rest } = whole('report');
      return fieldsOf(
        plainText(wikipedia({ ...rest, item: { ...item, issued, custom: { ...item.custom, edtf } } })[0]!.text),
      )['date'];
    };
    expect(date('XXXX-12-26', { literal: '26 December, year not known' })).toBe('n.d.');
    expect(date('2010~', { 'date-parts': [[2010]], circa: true })).toBe('c. 2010');
    expect(
      date('x', {
        'date-parts': [
          [2024, 2, 28],
          [2024, 3, 2],
        ],
      }),
    ).toBe('28 February – 2 March 2024');
    expect(
      date('x', {
        'date-parts': [
          [2023, 12, 30],
          [2024, 1, 2],
        ],
      }),
    ).toBe('30 December 2023 – 2 January 2024');
  });
});
