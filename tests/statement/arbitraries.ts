import fc from 'fast-check';
import { isPrintable } from '../../src/statement/text.ts';
import type { Block, Statement } from '../../src/statement/schema.ts';

/** Signs that Markdown, YAML and HTML give a meaning to, and letters of several scripts. */
const SIGNS = [
  '#',
  '-',
  '*',
  '_',
  '`',
  '>',
  '<',
  '&',
  '[',
  ']',
  '(',
  ')',
  '!',
  '\\',
  '|',
  '~',
  '=',
  '+',
  '.',
  ':',
  '"',
  "'",
  '1',
  '0',
  ' ',
  '  ',
  '\u00A0',
  '—',
  '“',
  '”',
  '«',
  'й',
  'ё',
  'ع',
  '中',
  '&amp;',
  '&#x20;',
  '<b>',
  '</script>',
  '---',
  '***',
  'http://',
  '\u200F',
  '\u200B',
  '😀',
  '{',
  '}',
  '@',
  '%',
  '$',
  '^',
  '/',
  'a',
  'B',
];

/** Any one line of printable words, plain text and texts full of signs alike. */
export const words: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 24 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  )
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ').normalize('NFC'))
  .filter((text) => isPrintable(text) && /\S/u.test(text));

export const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.record({ type: fc.constantFrom('paragraph' as const, 'subheading' as const, 'turn' as const), text: words }),
  { minLength: 1, maxLength: 6 },
);

/** A small statement to vary. */
export const statement = (change: Partial<Statement> = {}): Statement => ({
  id: '2022-01-28-moravec-strait',
  title: 'Minister on the strait',
  titleBasis: 'printed',
  standfirst: null,
  kind: 'report',
  excerpt: false,
  date: '2022-01-28',
  published: '2022-01-28',
  captured: null,
  speakers: [{ id: 'ilsabet-moravec', name: 'Ilsabet Moravec', role: 'Foreign Minister of Tarn' }],
  institution: null,
  source: 'tpb',
  place: 'Velmar',
  lang: 'en',
  raw: { file: 'tpb/2022.txt', sha256: 'a'.repeat(64), lines: [1, 4] },
  turns: [],
  quotations: [],
  evidence: [
    {
      field: 'date',
      basis: 'stated',
      tier: 'certain',
      rule: 'dateline/day',
      line: 1,
      quote: 'VELMAR, January 28',
      says: 'The dateline gives the day.',
    },
  ],
  relations: [],
  body: [{ type: 'paragraph', text: 'Ships are moved by captains.' }],
  ...change,
});
