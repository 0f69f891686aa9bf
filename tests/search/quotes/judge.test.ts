import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../../src/search/quotes/judge.ts';
import type { Claim, Judgement } from '../../../src/search/quotes/types.ts';
import { tokenise } from '../../../src/search/tokens/tokenise.ts';
import { stemOf } from '../../../src/search/tokens/stem.ts';
import { RECORDS } from '../records.ts';
import { scanReader } from '../scan-reader.ts';

const WAYS = { tokenise, stem: (word: string) => stemOf(word, ['en']) };
const reader = scanReader(
  RECORDS,
  [
    ['Dobrash', 'Добраш'],
    ['dobrash', 'добраш'],
  ],
  WAYS,
);
/** A text of many short paragraphs. */
const LONG = (() => {
  const id = '2020-01-01-log';
  const text = Array.from(
    { length: 40 },
    (_, at) => `At buoy ${at}, the keeper of the lamp wrote down ${at * 3} sails and ${at * 7} gulls before noon.`,
  );
  const paragraphs = text.map((words, at) => ({ zone: 'words', anchor: `p${at}`, voice: null, text: words }) as const);
  const title = { zone: 'title', anchor: null, voice: null, text: 'The log of the lamp' } as const;
  return { id, text, record: { ...RECORDS[0]!, id, voices: [], paragraphs: [title, ...paragraphs] } };
})();
const check = (quotation: string, more: Partial<Claim> = {}) =>
  checkQuotation(reader, { quotation, speaker: null, date: null, source: null, ...more });

const idOf = ({ pieces }: Judgement, piece = 0) => pieces[piece]?.place.card.id;
/** `kept [quoted|printed] kept` */
const wording = ({ pieces }: Judgement) =>
  pieces
    .map(({ segments }) =>
      segments
        .map(({ type, quoted, printed }) => (type === 'same' ? quoted : `[${type}: ${quoted}|${printed}]`))
        .join(''),
    )
    .join(' // ');

describe('a quotation that stands so', () => {
  it('is verbatim, whatever marks, case and space it is written with', async () => {
    const found = await check("“a custom isn't a  stuffed bird. It moves - or it is no custom”");
    expect(found.verdict).toBe('verbatim');
    expect(idOf(found)).toBe('2009-04-21-fenn-hearing');
    expect(found.pieces[0]!.place).toMatchObject({
      said: ['Jago Fenn'],
      sure: true,
      stretches: [{ anchor: 'p3', start: 0, words: 'A custom isn’t a stuffed bird. It moves — or it is no custom' }],
    });
  });

  it('has all its places, the oldest first, and a true number of statements', async () => {
    const found = await check('the tide is');
    expect(found.verdict).toBe('verbatim');
    expect([idOf(found), ...found.others.map(({ card }) => card.id)]).toEqual([
      '2016-04-12-dobrash-tide',
      '2016-04-15-press-conference',
      '2024-06-04-moravec-tide',
    ]);
    expect(found.statements).toBe(3);
  });

  it('is shown first where what is claimed fits', async () => {
    expect(idOf(await check('the tide is', { speaker: 'Ilsabet Moravec' }))).toBe('2024-06-04-moravec-tide');
    expect(idOf(await check('the tide is', { date: '15 April 2016' }))).toBe('2016-04-15-press-conference');
    const windle = await check('the tide is', { speaker: 'Josepha Windle' });
    expect(windle.pieces[0]!.place).toMatchObject({
      said: ['Josepha Windle'],
      stretches: [{ anchor: 'p2', start: 0 }],
    });
  });

  it('may run over the end of a paragraph', async () => {
    const found = await check('We are not in a hurry; the tide is. The text has fifteen words');
    expect(found.verdict).toBe('verbatim');
    expect(found.pieces[0]!.place.stretches.map(({ anchor, words }) => [anchor, words])).toEqual([
      ['p1', 'We are not in a hurry; the tide is.'],
      ['p2', 'The text has fifteen words'],
    ]);
  });

  it('may have a word that a line end parted', async () => {
    expect((await check('a custom isn’t a stuf-\nfed bird. It moves')).verdict).toBe('verbatim');
    expect((await check('a custom isn’t a stuf-fed bird. It moves')).verdict).not.toBe('verbatim');
  });

  it('may begin with a capital in brackets', async () => {
    expect((await check('[T]he tide is')).verdict).toBe('verbatim');
  });

  it('may stand in a title, or in another script', async () => {
    expect((await check('The Lawza cable was cut by an anchor')).pieces[0]!.place.stretches[0]!.anchor).toBeNull();
    expect(idOf(await check('着急的是潮水'))).toBe('2024-06-05-zh');
    expect(idOf(await check('المرساة لمن يعتذر أولا، والكابل'))).toBe('2017-09-14-marfai-interview');
  });
});

describe('a quotation that marks what it did', () => {
  it.each([
    ['The anchor belongs to … We pay first and ask afterwards.', 'omission'],
    ['The anchor belongs to [. . .] We pay first and ask afterwards.', 'omission'],
    ['The anchor belongs to whoever apologises first. [They] pay first and ask afterwards.', 'insertion'],
    ['The anchor belong[ed] to whoever apologises first. We pay first and ask afterwards.', 'insertion'],
  ])('is shortened: %s', async (quotation, type) => {
    const found = await check(quotation);
    expect([found.verdict, idOf(found)]).toEqual(['shortened', '2016-04-15-press-conference']);
    expect(found.pieces[0]!.segments.map((segment) => segment.type)).toEqual(['same', type, 'same']);
  });

  it('shows what was left out', async () => {
    expect(wording(await check('The anchor belongs to … We pay first'))).toBe(
      'The anchor belongs to [omission: …|whoever apologises first.] We pay first',
    );
  });

  it('is stitched where the marks hide that somebody else goes on', async () => {
    const found = await check('The tide is never in a hurry … The anchor belongs to whoever apologises first');
    expect(found.verdict).toBe('stitched');
    expect(found.pieces.map(({ place }) => place.said)).toEqual([['Josepha Windle'], ['Idris al-Sawari']]);
  });

  it('is stitched in another order, from the statement that has all of it', async () => {
    const found = await check('We pay first and ask afterwards … The anchor belongs to whoever apologises first');
    expect(found.verdict).toBe('stitched');
    expect([idOf(found, 0), idOf(found, 1)]).toEqual(['2016-04-15-press-conference', '2016-04-15-press-conference']);
  });

  it('is altered where other words stand beside the marks', async () => {
    const found = await check('The anchor belongs to nobody … We pay first and ask afterwards');
    expect(found.verdict).toBe('altered');
  });
});

describe('a quotation that does not stand so', () => {
  it('has other marks alone', async () => {
    const found = await check('We are not in a hurry – the tide is');
    expect(found.verdict).toBe('punctuation');
    expect(wording(found)).toBe('We are not in a hurry[marks:  –|;] the tide is');
  });

  it.each([
    [
      'We signed one sentence in 1998, all of us, in the same room',
      'We signed one sentence in [changed: 1998|1999], all of us, in the same room',
    ],
    [
      'We signed one sentence in 1999, in the same room',
      'We signed one sentence in 1999, [dropped: |all of us, ]in the same room',
    ],
    [
      'We never signed one sentence in 1999, all of us, in the same room',
      'We [added: never |]signed one sentence in 1999, all of us, in the same room',
    ],
  ])('is altered, word by word: %s', async (quotation, words) => {
    const found = await check(quotation);
    expect(found.verdict).toBe('altered');
    expect(wording(found)).toBe(words);
  });

  it.each([
    ['Под седьмым буём ничего нет', 'Под седьмым [changed: буём|буем] ничего нет'],
    ['L’ampoule est payee. Le principe demeure', 'L’ampoule est [changed: payee|payée]. Le principe demeure'],
    [
      'المِرساةُ لمن يعتذرُ أولا، والكابل لمن يدفع الفاتورة',
      '[changed: المِرساةُ|المرساة] لمن [changed: يعتذرُ|يعتذر] أولا، والكابل لمن يدفع الفاتورة',
    ],
    ['莫拉韦茨说，我们很着急，着急的是潮水', '莫拉韦茨说，我们[changed: 很|不]着急，着急的是潮水'],
    [
      '선박은 해협을 자유롭게 통항하지 않는다. 우리는 서두르지 않는다.',
      '선박은 해협을 자유롭게 [changed: 통항하지 않는다|통항한다]. 우리는 서두르지 않는다',
    ],
  ])('is altered in any script, by an accent or a vowel sign too: %s', async (quotation, words) => {
    const found = await check(quotation);
    expect([found.verdict, wording(found)]).toEqual(['altered', words]);
  });

  it('is found where it runs over many paragraphs, and altered where a word of it is', async () => {
    const { text, id } = LONG;
    const found = await checkQuotation(scanReader([LONG.record, ...RECORDS], [], WAYS), {
      quotation: text.join('\n\n'),
      speaker: null,
      date: null,
      source: null,
    });
    expect([found.verdict, idOf(found), found.pieces.length]).toEqual(['verbatim', id, 1]);
    const other = await checkQuotation(scanReader([LONG.record, ...RECORDS], [], WAYS), {
      quotation: text.join('\n\n').replace('buoy 7,', 'penguin 7,'),
      speaker: null,
      date: null,
      source: null,
    });
    expect(other.verdict).toBe('altered');
    expect(wording(other)).toContain('[changed: penguin|buoy] 7, ');
  });

  it('is stitched from two statements', async () => {
    const found = await check('We pay first and ask afterwards, and please look at your moorings');
    expect(found.verdict).toBe('stitched');
    expect([idOf(found, 0), idOf(found, 1)]).toEqual(['2016-04-15-press-conference', '2024-02-letter-harbour-masters']);
  });

  it('is absent, with what is nearest or with nothing', async () => {
    const near = await check('The anchor belongs to the museum of the mainland and to its director alone');
    expect([near.verdict, idOf(near)]).toEqual(['absent', '2016-04-15-press-conference']);
    const far = await check('Gulls recite long poems about steam engines');
    expect([far.verdict, far.pieces.length]).toEqual(['absent', 0]);
  });

  it('is nothing where there are no words', async () => {
    expect(await check('“…”')).toMatchObject({ verdict: 'absent', pieces: [], statements: 0 });
  });
});

describe('what is claimed of a quotation', () => {
  const WINDLE = 'The tide is never in a hurry. It is on time';

  it.each([
    ['Josepha Windle', 'verbatim'],
    ['WINDLE', 'verbatim'],
    ['J. Windle', 'verbatim'],
    ['Harbour Minister Josepha Windle', 'verbatim'],
    ['Stanimir Dobrash', 'somebody-else'],
    ['Winston Churchill', 'somebody-else'],
  ])('holds of the speaker: %s', async (speaker, verdict) => {
    const found = await check(WINDLE, { speaker });
    expect(found.verdict).toBe(verdict);
    if (verdict === 'somebody-else')
      expect(found.differs).toEqual([{ what: 'speaker', claimed: speaker, found: ['Josepha Windle'] }]);
  });

  it('knows a name in another script, and an office', async () => {
    const words = 'The text has fifteen words, and the Strait has one text';
    expect((await check(words, { speaker: 'Добраш' })).verdict).toBe('verbatim');
    expect((await check(words, { speaker: 'Tarn’s foreign minister' })).verdict).toBe('verbatim');
    expect((await check(words, { speaker: 'the harbour minister of the Skerries' })).verdict).toBe('somebody-else');
  });

  it('accuses nobody by another transcription, or in a script of which nothing is known', async () => {
    for (const speaker of ['Windel', 'Джозефа Уиндл', 'جوزيفا ويندل', 'the deputy'])
      expect(await check(WINDLE, { speaker }), speaker).toMatchObject({ verdict: 'verbatim', unchecked: ['speaker'] });
  });

  it('tells namesakes apart', async () => {
    const words = 'We signed one sentence in 1999, all of us, in the same room';
    expect((await check(words, { speaker: 'Ilsabet Moravec' })).verdict).toBe('verbatim');
    expect((await check(words, { speaker: 'Moravec' })).verdict).toBe('verbatim');
    expect((await check('They waved, and I waved back', { speaker: 'Morwenna Fenn' })).verdict).toBe('somebody-else');
  });

  it('cannot be checked where a report may quote whoever it names', async () => {
    const found = await check('who is no relation, was in the same room', { speaker: 'Teodor Moravec' });
    expect(found.unchecked).toEqual([]);
    const report = await check('the minister said on Thursday', { speaker: 'The Mother Bank herring' });
    expect(report.verdict).not.toBe('absent');
  });

  it('says what differs in date and source, and keeps the verdict', async () => {
    const found = await check(WINDLE, { date: '2017', source: 'Islands Wire' });
    expect(found.verdict).toBe('verbatim');
    expect(found.differs).toEqual([
      { what: 'date', claimed: '2017', found: ['2016-04-12/2016-04-15'] },
      { what: 'source', claimed: 'Islands Wire', found: ['Northern Conference Records Office'] },
    ]);
    expect((await check(WINDLE, { date: 'April 2016', source: 'Northern Conference' })).differs).toEqual([]);
  });

  it('is not checked where nothing is known, or the claim is no date', async () => {
    const found = await check('The clock has four faces', { date: '1999', speaker: 'the keeper' });
    expect(found.unchecked.toSorted()).toEqual(['date', 'speaker']);
    expect((await check(WINDLE, { date: 'on a rainy day' })).unchecked).toEqual(['date']);
  });
});

describe('the segments of a judgement', () => {
  const words = RECORDS.filter(({ lang }) => lang === 'en').flatMap(({ paragraphs }) =>
    paragraphs.filter(({ zone }) => zone === 'words').map(({ text }) => text),
  );
  const edit = fc.record({
    at: fc.nat(30),
    act: fc.constantFrom('drop', 'add', 'change'),
    word: fc.constantFrom('seven', 'gulls', '…', '[they]'),
  });

  it('joined, are the quotation and what is printed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...words), fc.array(edit, { maxLength: 3 }), async (text, edits) => {
        const list = text.split(' ');
        for (const { at, act, word } of edits)
          list.splice(at % list.length, act === 'add' ? 0 : 1, ...(act === 'drop' ? [] : [word]));
        const quotation = list.join(' ');
        const found = await check(quotation);
        if (edits.length === 0) expect(found.verdict).toBe('verbatim');
        for (const { segments, place } of found.pieces) {
          const quoted = segments.map((segment) => segment.quoted).join('');
          expect(quotation).toContain(quoted);
          if (found.pieces.length === 1 && found.verdict !== 'absent')
            expect(quotation.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).toContain(quoted.trim());
          const printed = segments.map((segment) => segment.printed).join('');
          expect(printed.trim()).toBe(
            place.stretches
              .map((stretch) => stretch.words)
              .join('\n')
              .trim(),
          );
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
