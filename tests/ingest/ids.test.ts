import { describe, expect, it } from 'vitest';
import { IdSchema } from '../../src/statement/text.ts';
import { assignIds, type Unnamed } from '../../src/ingest/ids.ts';

const unnamed = (change: Partial<Unnamed> = {}): Unnamed => ({
  date: '2022-01-28',
  title: 'Tarn does not find its proposals for the strait excessive, minister says',
  speakers: [{ id: 'ilsabet-moravec', name: 'Ilsabet Moravec', role: null }],
  kind: 'report',
  institution: null,
  source: null,
  file: 'a.txt',
  anchors: ['p-aaaaaa', 'p-bbbbbb'],
  ...change,
});
const mint = (change: Partial<Unnamed> = {}) => assignIds([unnamed(change)], [])[0];

describe('ids', () => {
  it('are made of the date, who speaks and the telling words of the title', () => {
    expect(mint()).toBe('2022-01-28-moravec-tarn-find-proposals-strait-excessive');
    expect(
      mint({
        speakers: [],
        institution: { id: 'tarn-mfa', name: 'Foreign Ministry of Tarn' },
        title: 'On the lantern’s light',
      }),
    ).toBe('2022-01-28-tarn-mfa-lantern-light');
    expect(mint({ title: 'Minister’s answer to a question', speakers: [] })).toBe(
      '2022-01-28-minister-answer-question',
    );
    expect(mint({ title: 'L’ampoule et l’usage du détroit', speakers: [] })).toBe('2022-01-28-ampoule-usage-detroit');
    expect(mint({ title: 'О проливе', speakers: [] })).toBe('2022-01-28-prolive');
    expect(mint({ title: '[Text] The harbour condemned the lamp', speakers: [] })).toBe(
      '2022-01-28-harbour-condemned-lamp',
    );
  });

  it('take of a date what is certain', () => {
    expect(
      [
        '2022-01',
        '[2022-01-03,2022-01-10]',
        '[2021-12-27,2022-01-03]',
        '2022-01-03/2022-02-01',
        'XXXX-01-28',
        '2012-01-01/..',
        null,
        '2022?-01-28',
      ].map((date) => mint({ date, title: 'Lantern', speakers: [] })),
    ).toEqual([
      '2022-01-lantern',
      '2022-01-lantern',
      'undated-lantern',
      '2022-lantern',
      'undated-lantern',
      'undated-lantern',
      'undated-lantern',
      '2022-01-28-lantern',
    ]);
  });

  it.each([
    ['is a rubric of a site', 'Media Center'],
    ['is a rubric in the plural', 'Press Conferences and Briefings'],
    ['is a link of the page', 'Press Releases'],
    ['names a kind of text and no more', 'Press Conference'],
    ['gives no Latin letters', 'بيان'],
    ['is a remark of the wire', '[Communique]'],
  ])('say who speaks and in what kind of text where the title %s', (_, title) => {
    expect(mint({ title, kind: 'briefing' })).toBe('2022-01-28-moravec-briefing');
    expect(mint({ title, speakers: [], source: 'tern-press' })).toBe('2022-01-28-tern-press-report');
    expect(mint({ title, speakers: [], source: { name: 'RADIO VELMAR' } })).toBe('2022-01-28-radio-velmar-report');
    expect(mint({ title, speakers: [] })).toBe('2022-01-28-report');
  });

  it('take no words from a title that many texts of the archive have', () => {
    const file = (index: number) => ({ file: `${index}.txt`, date: `2022-01-0${index}`, speakers: [] });
    const under = (title: string, count: number) =>
      assignIds(
        Array.from({ length: count }, (_, index) => unnamed({ title, ...file(index + 1) })),
        [],
      )[0];
    expect(under('Voices from the harbour', 4)).toBe('2022-01-01-report');
    expect(under('Voices from the harbour', 3)).toBe('2022-01-01-voices-harbour');
  });

  it('name two speakers and no more', () => {
    const speakers = ['Ilsabet Moravec', 'Jon Oake', 'Ada Windle'].map((name) => ({ id: null, name, role: null }));
    expect(mint({ title: 'On the lamps', speakers: speakers.slice(0, 2) })).toBe('2022-01-28-moravec-oake-lamps');
    expect(mint({ title: 'On the lamps', speakers })).toBe('2022-01-28-lamps');
  });

  it('are cut at a word, whatever they are made from', () => {
    const states = Array.from({ length: 40 }, (_, index) => `Isle ${'abcdefgh'.repeat(2)}${index}`).join(', ');
    const ids = [
      mint({ title: 'On the lamps', speakers: [], institution: { id: null, name: `Governments of ${states}` } }),
      mint({ title: 'On the lamps', speakers: [{ id: null, name: 'x'.repeat(300), role: null }] }),
      mint({ title: 'y'.repeat(300), speakers: [] }),
      mint({ title: 'harbour '.repeat(3) + 'z'.repeat(300) + ' lamps' }),
      mint({ title: 'Media', speakers: [], source: { name: `${'w'.repeat(300)} press` } }),
    ];
    expect(ids).toEqual([
      '2022-01-28-governments-of-isle-lamps',
      `2022-01-28-${'x'.repeat(32)}-lamps`,
      '2022-01-28',
      '2022-01-28-moravec-harbour-harbour-harbour',
      `2022-01-28-${'w'.repeat(32)}-report`,
    ]);
    const long = { title: `${'harbour '.repeat(8)}`, speakers: [] };
    const both = assignIds([unnamed(long), unnamed({ ...long, file: 'b.txt' })], []);
    expect(both.every((id) => IdSchema.safeParse(id).success)).toBe(true);
  });

  it('stay with the words, whatever became of title, date and place in the file', () => {
    const known = [
      { id: 'old-one', file: 'a.txt', anchors: ['p-cccccc', 'p-dddddd'] },
      { id: 'old-two', file: 'a.txt', anchors: ['p-aaaaaa', 'p-eeeeee'] },
    ];
    expect(assignIds([unnamed({ title: 'Another', date: null }), unnamed({ anchors: ['p-cccccc'] })], known)).toEqual([
      'old-two',
      'old-one',
    ]);
  });

  it('are not taken over by other words or another file', () => {
    const known = [
      { id: 'old-one', file: 'a.txt', anchors: ['p-zzzzzz'] },
      { id: 'old-two', file: 'b.txt', anchors: ['p-aaaaaa', 'p-bbbbbb'] },
    ];
    expect(assignIds([unnamed()], known)).toEqual([mint()]);
  });

  it('never come twice: the second gets a digest', () => {
    const [first, second, third] = assignIds([unnamed(), unnamed({ file: 'b.txt' }), unnamed({ file: 'b.txt' })], []);
    expect(first).toBe(mint());
    expect(second).toMatch(new RegExp(`^${mint()}-[0-9a-z]{5}$`));
    expect(third).toMatch(new RegExp(`^${mint()}-[0-9a-z]{5}$`));
    expect(third).not.toBe(second);
    expect(
      assignIds(
        [unnamed({ file: 'c.txt', anchors: ['p-ffffff'] })],
        [{ id: mint()!, file: 'a.txt', anchors: ['p-aaaaaa'] }],
      )[0],
    ).not.toBe(mint());
  });
});
