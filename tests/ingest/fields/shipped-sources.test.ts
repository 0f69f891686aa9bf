import { beforeAll, describe, expect, it } from 'vitest';
import { readAuthority } from '../../../src/archive/authority.ts';
import { SHIPPED_AUTHORITY } from '../../../src/archive/paths.ts';
import { findSource } from '../../../src/ingest/fields/source.ts';
import type { Source } from '../../../src/statement/authority.ts';

let sources: readonly Source[];
beforeAll(async () => {
  ({
    authority: { sources },
  } = await readAuthority([{ dir: SHIPPED_AUTHORITY, shown: 'authority' }]));
});

const lines = (...texts: string[]) => texts.map((text, index) => ({ number: index + 1, text }));
const read = (...texts: string[]) =>
  findSource({ title: null, dateline: null, words: lines(...texts), around: [], signOffs: [] }, sources, 'x.txt').source
    .value;

describe('the sources that ship', () => {
  it('have no mark that is only a name or its letters', () => {
    const bare = sources.flatMap(({ names, name, marks }) =>
      marks
        .filter(
          (mark) =>
            [name, ...names.map((other) => other.name)].includes(mark.replace(/[()/\s–—-]/gu, '')) &&
            !/[–—-]$|^\/|^==/u.test(mark),
        )
        .map((mark) => `${name}: ${mark}`),
    );
    // What a monitor's dateline has between its brackets is as old as the monitor.
    expect(bare.filter((mark) => !/\((?:[A-Z ]+|ACAN - EFE|ACAN-EFE)\)$/u.test(mark))).toEqual([
      'CNN: - CNN',
      'Xinhua: 新华社',
    ]);
  });

  it.each([
    'The minister told Interfax, RIA Novosti and the BBC on Friday that the talks would go on, and NATO (the alliance) agreed.',
    'South Korea’s Yonhap News Agency said so, citing KCNA; the Financial Times and Le Monde had it first.',
    'The party (PTI) and its rival (PAP) met the OSCE and the IAEA, as www.bernama.com and press.un.org wrote on the same day after the talks.',
    'Asked about the reports of Press TV, Tasnim and the Global Times, the spokesman of the Federal Foreign Office said no.',
  ])('are not found in %s', (text) => {
    expect(read('The first words are those of nobody in particular.', 'Nor are the second.', text)).toBeNull();
  });

  it.each([
    ['MOSCOW. March 12 (Interfax) - The talks will go on.', 'interfax'],
    ['SEOUL, March 12 (Yonhap) -- The talks will go on.', 'yonhap'],
    ['New Delhi [India], March 12 (ANI): The talks will go on.', 'ani'],
    ['Tokyo, March 12 (Jiji Press)--The talks will go on.', 'jiji'],
    ['MINSK, 12 March (BelTA) – The talks will go on.', 'belta'],
    ['NEW DELHI, Mar 12 (PTI) The talks will go on.', 'pti'],
    ['МОСКВА, 12 мар - РИА Новости. Переговоры продолжатся.', 'ria-novosti'],
    ['Москва. 12 марта. ИНТЕРФАКС - Переговоры продолжатся.', 'interfax'],
    ['Damascus, SANA – The talks will go on.', 'sana'],
  ])('are found by the dateline of %s', (text, id) => {
    const [line] = lines(text);
    expect(
      findSource({ title: null, dateline: line!, words: [line!], around: [], signOffs: [] }, sources, 'x.txt').source
        .value,
    ).toBe(id);
  });
});
