import { describe, expect, it } from 'vitest';
import { canDraw, fitTitle } from '../../../src/site/pictures/picture-card.ts';
import {
  allPictures,
  archivePicture,
  type Holdings,
  MOST_OWN,
  pictureOf,
} from '../../../src/site/pictures/pictures.ts';
import { makeInterface } from '../../../src/site/words/interface.ts';
import { dated, SETTINGS, source } from '../holdings.ts';

const wire = source('wire', 'Island Wire');
const holdings: Holdings = {
  settings: SETTINGS,
  sources: new Map([['wire', { source: wire }]]),
  count: 3,
  speak: makeInterface('en'),
};
const oake = { id: 'ama-oake', name: 'Ama Oake', role: 'Harbour Minister' };
const lamp = dated('2001-03-04', { title: 'The lamp is lit', speakers: [oake], source: 'wire' });

describe('the picture of a statement', () => {
  it('has its title, who said it, when, from whom, and the archive; and says so in words', () => {
    const { path, alt, card } = pictureOf(lamp, holdings)!;
    expect(path).toBe('pictures/statements/2001-03-04.png');
    expect([card.name.text, card.title.text, ...card.lines.map(({ text }) => text)]).toEqual([
      'Lamp Papers',
      'The lamp is lit',
      'Ama Oake, Harbour Minister',
      '4 March 2001',
      'Island Wire',
    ]);
    expect(alt).toBe('The lamp is lit. Ama Oake, Harbour Minister, 4 March 2001, Island Wire. Lamp Papers');
    expect(card.mark).toBeNull();
  });

  it('says that the archive is invented, and runs each line its own way', () => {
    const invented = { ...holdings, settings: { ...SETTINGS, invented: true } };
    const arabic = { ...lamp, title: 'الميناء مفتوح', lang: 'ar' };
    const { card } = pictureOf(arabic, invented)!;
    expect([card.mark?.text, card.title.dir, card.lines[0]?.dir]).toEqual(['Invented', 'rtl', 'ltr']);
  });

  it('shows nothing that its faces have no signs for, and no box in its place', () => {
    const chinese = { ...lamp, title: '海峡的灯', lang: 'zh' };
    const { card, alt } = pictureOf(chinese, holdings)!;
    expect(card.title.text).toBe('Ama Oake, Harbour Minister');
    expect(JSON.stringify(card)).not.toContain('海');
    expect(alt).toContain('海峡的灯');
  });

  it('is that of the archive where nothing of it can be drawn, and none where the archive wants none', () => {
    const bare = { ...lamp, title: '海峡的灯', date: null, speakers: [], source: null };
    expect(pictureOf(bare, holdings)?.path).toBe('pictures/archive.png');
    expect(pictureOf(lamp, { ...holdings, settings: { ...SETTINGS, pictures: false } })).toBeNull();
  });

  it('is that of its speaker, else of its source, in a large archive: there are as many as there are of these', () => {
    const large = { ...holdings, count: MOST_OWN + 1 };
    const others = [
      lamp,
      { ...lamp, id: 'b' },
      { ...lamp, id: 'c', speakers: [] },
      { ...lamp, id: 'd', speakers: [], source: null },
    ];
    expect(allPictures(others, large).map(({ path }) => path)).toEqual([
      'pictures/archive.png',
      'pictures/sources/wire.png',
      'pictures/speakers/ama-oake.png',
    ]);
    expect(allPictures(others, holdings)).toHaveLength(5);
  });
});

it('the picture of the archive has its name once', () => {
  expect(archivePicture(holdings)?.card).toMatchObject({ name: { text: '' }, title: { text: 'Lamp Papers' } });
});

it('scripts that pictures have faces for are known', () => {
  for (const text of ['Straße – “naïve”', 'Жизнь', 'μῆνις', 'مضيق', '12 %']) expect(canDraw(text), text).toBe(true);
  for (const text of ['海峡', 'カナ', 'ไทย', 'עברית', 'हिन्दी', 'lamp 🪔', '「lamp」'])
    expect(canDraw(text), text).toBe(false);
});

it('a long title is cut at a space, with a sign that it goes on', () => {
  const title = 'lamp '.repeat(60).trim();
  expect(fitTitle(title)).toMatch(/^(?:lamp )+lamp …$/u);
  expect(fitTitle(title).length).toBeLessThan(205);
  expect(fitTitle('The lamp')).toBe('The lamp');
});
