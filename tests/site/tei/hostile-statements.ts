import fc from 'fast-check';
import { anchorBlocks } from '../../../src/statement/anchors.ts';
import { type Block, KINDS, type Named, type Statement } from '../../../src/statement/schema.ts';
import { blocks, words } from '../../statement/arbitraries.ts';
import { evidence, statement } from '../holdings.ts';

/** Every shape of EDTF that ingest or an editor writes. */
export const EDTF_SHAPES = [
  null,
  '2022',
  '2022-01',
  '2022-01-28',
  '2022-01-28?',
  '2022~',
  '2022-01%',
  '202X',
  '2022-XX',
  '2022-01-XX',
  '2022-21',
  'XXXX-12-26',
  'XXXX-12',
  '2024-02-09/2024-02-20',
  '2024-02/2024-03',
  '../2020-05-04',
  '2020-05-04/..',
  '/2020',
  '2020/',
  '[2021-12-20,2021-12-27]',
  '{2021-12-20,2021-12-21}',
  '[2021,2022]',
  '[..2021-12-20]',
] as const;

const named: fc.Arbitrary<Named> = fc.record({
  id: fc.constantFrom(null, 'ada-orlan', 'lights', 'nobody-has-this'),
  name: words,
});

/** Statements of any words, names and dates, with turns and quotations that fit their body. */
export const hostile: fc.Arbitrary<Statement> = fc
  .record({
    body: fc.oneof({ weight: 9, arbitrary: blocks }, { weight: 1, arbitrary: fc.constant<Block[]>([]) }),
    title: words,
    titleBasis: fc.constantFrom('printed' as const, 'derived' as const),
    standfirst: fc.option(words),
    kind: fc.constantFrom(...KINDS),
    excerpt: fc.boolean(),
    date: fc.constantFrom(...EDTF_SHAPES),
    published: fc.constantFrom(...EDTF_SHAPES),
    captured: fc.constantFrom(null, '2022-02-02'),
    speakers: fc.array(
      named.chain((one) => fc.option(words).map((role) => ({ ...one, role }))),
      { maxLength: 3 },
    ),
    institution: fc.option(named),
    source: fc.option(words.map((name) => ({ name }))),
    place: fc.option(words),
    lang: fc.constantFrom('en', 'ru', 'ar', 'zh-Hans'),
    turnKinds: fc.array(
      fc.constantFrom('question' as const, 'answer' as const, 'speech' as const, 'narrative' as const),
      {
        minLength: 6,
        maxLength: 6,
      },
    ),
    cuts: fc.array(fc.record({ at: fc.nat(5), from: fc.nat(40), length: fc.integer({ min: 1, max: 30 }) }), {
      maxLength: 4,
    }),
    quoteKind: fc.constantFrom('full' as const, 'partial' as const, 'term' as const),
    somebody: fc.option(named),
    says: fc.string({ minLength: 1 }),
    access: fc.constantFrom(undefined, { allows: 'quotations' as const, says: 'So <it> is & was.' }),
  })
  .map(({ turnKinds, cuts, quoteKind, somebody, says, access, ...given }) => {
    const anchors = anchorBlocks(given.body);
    const paragraphs = anchors.filter(({ block }) => block.type === 'paragraph');
    return statement({
      id: '2022-01-28-lamp',
      ...given,
      ...(access ? { access } : {}),
      turns: anchors
        .filter(({ block }) => block.type === 'turn')
        .map(({ anchor }, index) => ({ turn: anchor!, kind: turnKinds[index]!, speaker: somebody })),
      quotations: cuts.flatMap(({ at, from, length }) => {
        const one = paragraphs[at];
        if (!one) return [];
        const start = Math.min(from, one.block.text.length - 1);
        const end = Math.min(start + length, one.block.text.length);
        // Half of a sign that takes two units is no text.
        const whole = one.block.text.slice(start, end).isWellFormed();
        return whole ? [{ paragraph: one.anchor!, start, end, kind: quoteKind, speaker: somebody }] : [];
      }),
      evidence: [evidence({ field: 'date', says, line: null })],
      relations: [{ type: 'sameAs', statement: 'other', rule: 'a/b', figure: null, says: 'So.' }],
    });
  });
