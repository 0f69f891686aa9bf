import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, type QueryContext } from '../../../src/search/query/parse.ts';
import type { Query, Term } from '../../../src/search/query/types.ts';
import { writeQuery } from '../../../src/search/query/write.ts';

const CONTEXT: QueryContext = { lang: 'en', years: [1971, 2024] };
const parse = (typed: string, context: Partial<QueryContext> = {}) => parseQuery(typed, { ...CONTEXT, ...context });

/** Terms in short: a word, `"a phrase"`, `-without`, `~"in all forms"`, `a near/5 b`, `a OR b`, `=exactly`. */
function short(terms: readonly Term[]): string {
  const part = (term: Term | Omit<Term, 'not'>): string => {
    const one = term as Term;
    if (one.type === 'near') return `${part(one.left)} near/${one.within} ${part(one.right)}`;
    if (one.type === 'either') return one.of.map(part).join(' OR ');
    if (one.type === 'word') return `${one.exact ? '=' : ''}${one.text}`;
    return `${one.exact ? '' : '~'}"${one.text}"`;
  };
  return terms.map((term) => `${term.not ? '-' : ''}${part(term)}`).join(' | ');
}

const doubtsOf = ({ doubts }: Query) => doubts.map(({ kind }) => kind);
const rangeOf = (typed: string, context?: Partial<QueryContext>) => {
  const { range } = parse(typed, context);
  return range && `${range.from ?? ''}..${range.to ?? ''}`;
};

describe('words and phrases', () => {
  it.each([
    ['anchor', 'anchor'],
    ['  anchor   cable ', 'anchor | cable'],
    ['anchor, cable.', 'anchor | cable'],
    ['(anchor)', 'anchor'],
    ['isn’t tide-table U.S.', 'isn’t | tide-table | U.S'],
    ['2019', '2019'],
    ['12:30 http://islands.example/a', '12:30 | http://islands.example/a'],
    ['"for the winter"', '"for the winter"'],
    ['"winter"', '"winter"'],
    ['anchor "for the winter" cable', 'anchor | "for the winter" | cable'],
    ['say"for the winter"again', 'say | "for the winter" | again'],
    ['“for the winter”', '"for the winter"'],
    ['„Un quart“ „deux quarts”', '"Un quart" | "deux quarts"'],
    ['« à chacun son tour »', '"à chacun son tour"'],
    ['»zum Winter«', '"zum Winter"'],
    ['”till vintern”', '"till vintern"'],
    ['‘the tide is’ ‚die Flut‘ ‹la marée›', '"the tide is" | "die Flut" | "la marée"'],
    [`'the tide is'`, '"the tide is"'],
    [`'tis the tide`, 'tis | the | tide'],
    ['「船舶は海峡」《自由通过》', '"船舶は海峡" | "自由通过"'],
    ['“he said "no" to it”', '"he said "no" to it"'],
    ['“for the winter"', '"for the winter"'],
    ['"  for\n the   winter. "', '"for the winter"'],
    ['~"for the winter"', '~"for the winter"'],
    ['"" "..." anchor', 'anchor'],
    ['海峡', '海峡'],
    ['\u200fبحرية\u200e', 'بحرية'],
  ])('%s', (typed, terms) => {
    const query = parse(typed);
    expect(short(query.terms)).toBe(terms);
    expect(query.doubts).toEqual([]);
  });

  it('may be asked for just as they are typed, or phrases in all forms', () => {
    expect(short(parse('anchor "the cable"', { exactWords: true }).terms)).toBe('=anchor | "the cable"');
    expect(short(parse('anchor "the cable"', { phraseForms: true }).terms)).toBe('anchor | ~"the cable"');
  });

  it('run to the end where a mark is never closed, and this is told', () => {
    const query = parse('anchor "for the winter');
    expect(short(query.terms)).toBe('anchor | "for the winter"');
    expect(query.doubts).toEqual([{ kind: 'unclosed', part: '"for the winter' }]);
    expect(parse('anchor "').doubts).toEqual([]);
  });

  it('with a star are words, and this is told', () => {
    expect(short(parse('sign*').terms)).toBe('sign');
    expect(doubtsOf(parse('sign*'))).toEqual(['no-beginnings']);
  });

  it('are told where there are too many', () => {
    const query = parse(Array.from({ length: 41 }, (_, index) => `word${index}`).join(' '));
    expect(query.terms).toHaveLength(40);
    expect(query.doubts).toEqual([{ kind: 'too-long', part: 'word40' }]);
  });
});

describe('what is left out', () => {
  it.each([
    ['-goat', '-goat'],
    ['anchor -goat', 'anchor | -goat'],
    ['anchor −goat –lamp', 'anchor | -goat | -lamp'],
    ['anchor -"for the winter"', 'anchor | -"for the winter"'],
    ['anchor -“for the winter”', 'anchor | -"for the winter"'],
    ['anchor NOT goat', 'anchor | -goat'],
    ['anchor AND NOT "the goat"', 'anchor | -"the goat"'],
    ['anchor -(goat)', 'anchor | -goat'],
    ['якорь НЕ коза', 'якорь | -коза'],
    ['+anchor', 'anchor'],
    ['anchor - cable', 'anchor | cable'],
    ['anchor -- cable', 'anchor | cable'],
    ['tide-table', 'tide-table'],
    ['not the tide', 'not | the | tide'],
  ])('%s', (typed, terms) => {
    expect(short(parse(typed).terms)).toBe(terms);
  });
});

describe('words together', () => {
  it.each([
    ['anchor AND cable', 'anchor | cable'],
    ['anchor & cable', 'anchor | cable'],
    ['ancre ET câble', 'ancre | câble'],
    ['якорь И кабель', 'якорь | кабель'],
    ['anchor and cable', 'anchor | and | cable'],
    ['AND', 'AND'],
    ['OR NOT', 'OR | NOT'],
    ['Kyiv OR Kiev', 'Kyiv OR Kiev'],
    ['a OR b OR "c d" e', 'a OR b OR "c d" | e'],
    ['a | b', 'a OR b'],
    ['якорь ИЛИ буй', 'якорь OR буй'],
    ['anchor near/5 cable', 'anchor near/5 cable'],
    ['anchor NEAR/5 cable', 'anchor near/5 cable'],
    ['anchor near5 cable', 'anchor near/5 cable'],
    ['anchor near:5 cable', 'anchor near/5 cable'],
    ['anchor NEAR(5) cable', 'anchor near/5 cable'],
    ['anchor w/5 cable', 'anchor near/5 cable'],
    ['anchor NEAR cable', 'anchor near/10 cable'],
    ['ancre près/5 câble', 'ancre near/5 câble'],
    ['якорь рядом/5 кабель', 'якорь near/5 кабель'],
    ['ancla cerca/5 cable', 'ancla near/5 cable'],
    ['مرساة قرب/5 الكابل', 'مرساة near/5 الكابل'],
    ['"the anchor" near/3 cable', '"the anchor" near/3 cable'],
    ['a near/2 b near/3 c', 'a near/2 b | b near/3 c'],
    ['-a near/2 b', '-a near/2 b'],
    ['a NOT near/2 b', 'a | -a near/2 b'],
    ['a near/2 b OR c', 'a near/2 b OR c'],
    ['a near/0 b', 'a near/1 b'],
    ['anchor near the cable', 'anchor | near | the | cable'],
  ])('%s', (typed, terms) => {
    const query = parse(typed);
    expect(short(query.terms)).toBe(terms);
    expect(query.doubts).toEqual([]);
  });

  it.each([
    ['anchor near/5', 'anchor', 'lonely-near'],
    ['near/5 anchor', 'anchor', 'lonely-near'],
    ['anchor near/5 -cable', 'anchor | -cable', 'lonely-near'],
    ['a near/200 b', 'a near/31 b', 'near-too-far'],
    ['a OR -b', 'a | -b', 'lonely-or'],
    ['a OR speaker:b', 'a', 'lonely-or'],
  ])('%s is told', (typed, terms, kind) => {
    const query = parse(typed);
    expect(short(query.terms)).toBe(terms);
    expect(doubtsOf(query)).toEqual([kind]);
  });
});

describe('fields', () => {
  it.each([
    ['speaker:moravec', { speaker: ['moravec'] }],
    ['speaker:"Ilsabet Moravec"', { speaker: ['Ilsabet Moravec'] }],
    ['speaker:“Ilsabet Moravec”', { speaker: ['Ilsabet Moravec'] }],
    [`speaker:'Ilsabet Moravec'`, { speaker: ['Ilsabet Moravec'] }],
    ['speaker: moravec', { speaker: ['moravec'] }],
    ['speaker :  moravec', { speaker: ['moravec'] }],
    ['Speaker：moravec', { speaker: ['moravec'] }],
    ['SPEAKER:moravec', { speaker: ['moravec'] }],
    ['kind:speech,letter', { kind: ['speech', 'letter'] }],
    ['kind:speech kind:letter kind:speech', { kind: ['speech', 'letter'] }],
    ['kind:speech OR kind:letter', { kind: ['speech', 'letter'] }],
    [
      'source:iw lang:en place:velmar organisation:moot',
      { source: ['iw'], lang: ['en'], place: ['velmar'], organisation: ['moot'] },
    ],
    ['organization:moot', { organisation: ['moot'] }],
    ['orateur : Moravec', { speaker: ['Moravec'] }],
    [
      'oratrice:Moravec genre:discours langue:fr lieu:Velmar',
      { speaker: ['Moravec'], kind: ['discours'], lang: ['fr'], place: ['Velmar'] },
    ],
    [
      'спикер:Моравец источник:ТПБ язык:ru место:Вельмар',
      { speaker: ['Моравец'], source: ['ТПБ'], lang: ['ru'], place: ['Вельмар'] },
    ],
    [
      'orador:Manglano fuente:faro idioma:es género:carta',
      { speaker: ['Manglano'], source: ['faro'], lang: ['es'], kind: ['carta'] },
    ],
    ['genero:carta', { kind: ['carta'] }],
    ['المتحدث:المرفي المصدر:ولأ اللغة:ar', { speaker: ['المرفي'], source: ['ولأ'], lang: ['ar'] }],
  ])('%s', (typed, filters) => {
    const query = parse(typed);
    expect(query).toEqual({ terms: [], filters, without: {}, range: null, undated: false, doubts: [] });
  });

  it('stand among words', () => {
    const query = parse('anchor speaker:windle, "the cable" -source:tpb -kind:"report"');
    expect(short(query.terms)).toBe('anchor | "the cable"');
    expect(query.filters).toEqual({ speaker: ['windle'] });
    expect(query.without).toEqual({ source: ['tpb'], kind: ['report'] });
  });

  it.each([
    ['colour:grey', 'colour | grey', 'unknown-field'],
    ['-colour:grey', '-colour | -grey', 'unknown-field'],
    ['colour:"dark grey"', 'colour | "dark grey"', 'unknown-field'],
    ['anchor speaker:', 'anchor', 'empty-field'],
    ['speaker: "" anchor', 'anchor', 'empty-field'],
  ])('that are none are told: %s', (typed, terms, kind) => {
    const query = parse(typed);
    expect(short(query.terms)).toBe(terms);
    expect(doubtsOf(query)).toEqual([kind]);
  });

  it('without a value do not take the next field for one', () => {
    const query = parse('speaker: source:iw');
    expect(query.filters).toEqual({ source: ['iw'] });
    expect(doubtsOf(query)).toEqual(['empty-field']);
  });
});

describe('dates', () => {
  it.each([
    ['date:2020', '2020-01-01..2020-12-31'],
    ['date:2020-12', '2020-12-01..2020-12-31'],
    ['date:2010-12', '2010-12-01..2010-12-31'],
    ['date:2020-02-29', '2020-02-29..2020-02-29'],
    ['date:1990s', '1990-01-01..1999-12-31'],
    ['date:"12 April 2016"', '2016-04-12..2016-04-12'],
    ['date:12 April 2016 anchor', '2016-04-12..2016-04-12'],
    ['date: April 2016', '2016-04-01..2016-04-30'],
    ['date:2016 the strait', '2016-01-01..2016-12-31'],
    ['date:12.04.2016', '2016-04-12..2016-04-12'],
    ['дата:12 апреля 2016', '2016-04-12..2016-04-12'],
    ['date:12 avril 2016', '2016-04-12..2016-04-12'],
    ['fecha:12 de abril de 2016', '2016-04-12..2016-04-12'],
    ['تاريخ:12 أبريل 2016', '2016-04-12..2016-04-12'],
    ['from:2019', '2019-01-01..'],
    ['from:2019-05-03', '2019-05-03..'],
    ['to:2019', '..2019-12-31'],
    ['from:2019 to:2021-02', '2019-01-01..2021-02-28'],
    ['to:2021-02 from:2019', '2019-01-01..2021-02-28'],
    ['from: 12 April 2016 to: 15 April 2016', '2016-04-12..2016-04-15'],
    ['с:2019 по:2021', '2019-01-01..2021-12-31'],
    ['depuis:2019 jusqu’à:2021', '2019-01-01..2021-12-31'],
    ['desde:2019 hasta:2021', '2019-01-01..2021-12-31'],
    ['من:2019 إلى:2021', '2019-01-01..2021-12-31'],
    ['2019..2021', '2019-01-01..2021-12-31'],
    ['2019-05..2019-06-02', '2019-05-01..2019-06-02'],
    ['2019-05..', '2019-05-01..'],
    ['..2019-05', '..2019-05-31'],
    ['date:2019..2021', '2019-01-01..2021-12-31'],
    ['12.04.2016..15.04.2016', '2016-04-12..2016-04-15'],
    ['date:2020 from:2020-05', '2020-05-01..2020-12-31'],
  ])('%s', (typed, range) => {
    expect(rangeOf(typed)).toBe(range);
    expect(parse(typed).doubts).toEqual([]);
  });

  it('leave the words behind them alone', () => {
    expect(short(parse('date:12 April 2016 anchor').terms)).toBe('anchor');
    expect(short(parse('date:2016 the strait').terms)).toBe('the | strait');
    expect(short(parse('in 2019').terms)).toBe('in | 2019');
  });

  it('may ask for what has none', () => {
    for (const typed of ['date:undated', 'date:"sans date"', 'дата:"без даты"', 'fecha:"sin fecha"', 'date:none'])
      expect(parse(typed), typed).toMatchObject({ undated: true, range: null, terms: [], doubts: [] });
  });

  it.each([
    ['from:2021 to:2019', '2019-01-01..2021-12-31', 'turned-round'],
    ['2021..2019', '2019-01-01..2021-12-31', 'turned-round'],
    ['date:2019 date:2021', '2021-01-01..2021-12-31', 'two-dates'],
    ['date:4/12/2016', '2016-12-04..2016-12-04', 'unsure-date'],
    ['date:soon', null, 'not-a-date'],
    ['date:2020-02-30', null, 'not-a-date'],
    ['from:12 April', null, 'not-a-date'],
    ['-date:2020', null, 'no-minus-date'],
    ['-2019..2021', null, 'no-minus-date'],
  ])('%s is told', (typed, range, kind) => {
    expect(rangeOf(typed)).toBe(range);
    expect(doubtsOf(parse(typed))).toEqual([kind]);
  });

  it('of numbers alone are read in the language of the interface', () => {
    expect(rangeOf('date:4/12/2016', { lang: 'fr' })).toBe('2016-12-04..2016-12-04');
    expect(parse('date:4/12/2016', { lang: 'fr' }).doubts).toEqual([]);
  });
});

/** Pieces of queries and of trouble, put together at random. */
const PIECES = [
  'anchor',
  'the',
  'U.S.',
  'isn’t',
  '12:30',
  '2019',
  'Лавров',
  '海峡',
  'المضيق',
  'tide-table',
  'ship*',
  'a..b',
  '𝔸',

  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  "'",
  '‘',
  '’',
  '「',
  '」',
  '~',
  '-',
  '–',
  '+',
  '(',
  ')',
  ',',
  ':',
  '：',
  '.',
  '..',
  '|',
  '&',

  'speaker:',
  'source:',
  '-kind:',
  'lang :',
  'from:',
  'to:',
  'date:',
  'дата:',
  'colour:',
  'near:',
  'near/5',
  'near5',
  'w/3',
  'NEAR',
  'AND',
  'OR',
  'NOT',
  '2020',
  '2020-12',
  '2019..2021',
  '12 April 2016',
  'undated',

  '\u200f',
  '\ud800',
  '\u0301',
  '\n',
  ' ',
  '  ',
];
const typedQueries = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ')), { maxLength: 14 })
    .map((pieces) => pieces.flat().join('')),
);

describe('any text', () => {
  it('is understood somehow, and what is understood can be written down and read again', () => {
    fc.assert(
      fc.property(typedQueries, fc.boolean(), fc.boolean(), (typed, exactWords, phraseForms) => {
        const { doubts: _, openNames: _open, ...query } = parse(typed, { exactWords, phraseForms });
        const written = writeQuery(query);
        const { doubts, ...again } = parse(written, { exactWords, phraseForms });
        expect(again, written).toEqual(query);
        // What was turned round, closed or cut is written so that it need not be told again.
        expect(doubts, written).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps every word that is not part of a field', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/u), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, (typed) => {
        expect(short(parse(typed.join(' ')).terms)).toBe(typed.join(' | '));
      }),
    );
  });
});
