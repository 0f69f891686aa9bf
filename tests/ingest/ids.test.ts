import { describe, expect, it } from 'vitest';
import { assignIds, type Unnamed } from '../../src/ingest/ids.ts';

const unnamed = (change: Partial<Unnamed> = {}): Unnamed => ({
  date: '2022-01-28',
  title: 'Tarn does not find its proposals for the strait excessive, minister says',
  speakers: [{ id: 'ilsabet-moravec', name: 'Ilsabet Moravec', role: null }],
  institution: null,
  lang: 'en',
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

  it('have a digest where the title gives no Latin letters', () => {
    expect(mint({ title: 'بيان', speakers: [] })).toMatch(/^2022-01-28-[0-9a-z]{5}$/);
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
    const [first, second] = assignIds([unnamed(), unnamed({ file: 'b.txt' })], []);
    expect(first).toBe(mint());
    expect(second).toMatch(new RegExp(`^${mint()}-[0-9a-z]{5}$`));
    expect(
      assignIds(
        [unnamed({ file: 'c.txt', anchors: ['p-ffffff'] })],
        [{ id: mint()!, file: 'a.txt', anchors: ['p-aaaaaa'] }],
      )[0],
    ).not.toBe(mint());
  });
});
