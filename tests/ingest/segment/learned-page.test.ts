import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { chooseTitle, titleCandidates } from '../../../src/ingest/segment/choose-title.ts';
import { isHouseLine } from '../../../src/ingest/segment/house-line.ts';
import { sortUnits, plainWords } from '../../../src/ingest/segment/label-lines.ts';
import { densestStretch, lineFeatures, shapeOf } from '../../../src/ingest/segment/line-features.ts';
import { readPage } from '../../../src/ingest/segment/page.ts';
import { findUnits } from '../../../src/ingest/segment/units.ts';

const lines = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
const units = (...texts: string[]) => findUnits(lines(texts.join('\n\n')));
const title = (...texts: string[]) => {
  const all = units(...texts);
  const chosen = chooseTitle(
    all,
    sortUnits(all, SHIPPED.labellers.lines),
    SHIPPED.linear.title,
    (text) => text === 'TPB',
  );
  return chosen && [chosen.rule, chosen.text];
};
const page = (...texts: string[]) => readPage(lines(texts.join('\n')), { isMasthead: () => false, models: SHIPPED });
const PROSE = [
  'The pilots of the strait said on Monday that the lantern would be lit again before the ice goes out, and asked for oil.',
  'Harbour Minister Aldous Penhale told them that the oil was on its way. “It has been on its way since the autumn,” he added.',
  'The ferry of Kittiwick, which carries the oil, has been waiting for a captain, and the captain has been waiting for the ferry.',
  'Nobody in the islands expects the lantern to be lit this week. The guild of the pilots will meet again in the Custom House.',
];
const MENU = ['Home', 'World', 'Business', 'Sport', 'Weather', 'Opinion', 'Newsletters', 'Sign in', 'Subscribe'];
const FEET = [
  'Share',
  'Most read',
  'Ferry finds a captain',
  'Herring counted twice',
  'About us',
  'Privacy policy',
  'Contact',
];

describe('units', () => {
  it('are the lines of a paragraph that was set to a width', () => {
    const text =
      'The pilots came in by the northern mouth of the strait and\nasked for more oil, which they did not get from the guild.\n\nHome\nNews';
    expect(findUnits(lines(text)).map((unit) => unit.lines.length)).toEqual([2, 1, 1]);
  });

  it('leave a headline in capitals apart from the paragraph below it', () => {
    const text =
      'HARBOUR MINISTER SAYS THAT HE HAS WARNED THE PILOTS\nThe harbour minister of the islands said that he had given the\npilots a clear warning of the ice.';
    expect(findUnits(lines(text)).map((unit) => unit.lines.length)).toEqual([1, 2]);
  });
});

it('a line that ends with a small word goes on below', () => {
  const text = '"The Tide Table": interview with Ada Keel, Lantern Keeper of\nKittiwick\n\nHome of\nNews';
  expect(findUnits(lines(text)).map((unit) => unit.lines.length)).toEqual([2, 1, 1]);
});

describe('what a unit looks like', () => {
  it('is prose where it is long and a sentence ends in it, in any script', () => {
    expect(
      [
        PROSE[0]!,
        '灯塔的灯今年冬天还没有点燃，港口部长在周一对领航员们说，油正在路上。',
        'Home',
        'Ferry finds a captain',
      ]
        .map(shapeOf)
        .map(({ prose }) => prose),
    ).toEqual([true, true, false, false]);
  });

  it('knows how it ends', () => {
    expect(['One.', 'Two:', 'Three …', 'Four', '“Five”'].map((text) => shapeOf(text).ends)).toEqual([
      'stop',
      'colon',
      'dots',
      'none',
      'mark',
    ]);
  });

  it('tells where the words stand densest', () => {
    expect(densestStretch([...MENU, ...PROSE, ...FEET].map(shapeOf))).toEqual({ first: 9, last: 12 });
    expect(densestStretch(MENU.map(shapeOf))).toBeNull();
  });

  it('has features that name what was seen', () => {
    const [first] = lineFeatures(units('Home', ...PROSE));
    expect(first).toEqual(expect.arrayContaining(['site', 'size:1', 'whole:home', 'stretch:above1']));
  });
});

describe('short texts', () => {
  it('are words from the first line to the last, but for days and links around them', () => {
    expect(plainWords(units('14 March 2009', 'On the lantern', ...PROSE, 'Share'))).toEqual({ first: 1, last: 5 });
  });

  it('are none where a page has its lines between the words, or too many', () => {
    expect(plainWords(units('On the lantern', PROSE[0]!, 'Share', PROSE[1]!))).toBeNull();
    expect(plainWords(units(...PROSE, ...PROSE, ...PROSE, ...PROSE))).toBeNull();
  });
});

describe('the headline', () => {
  it('stands above the dateline of a report, over a standfirst', () => {
    expect(
      title('Tarn will answer in writing', 'The islands had asked', `VELMAR, March 14. /TPB/. ${PROSE[0]!}`),
    ).toEqual(['above-dateline', 'Tarn will answer in writing']);
    expect(title('SKR-TPB3-0317 (READING ROOM)', `VELMAR, March 14. /TPB/. ${PROSE[0]!}`)).toBeNull();
  });

  it('is the first line of a short text that ends no sentence and addresses nobody', () => {
    expect(title('On the lantern of the strait', ...PROSE)).toEqual(['first-line', 'On the lantern of the strait']);
    expect(title('TPB', '14 March 2009', 'On the lantern', ...PROSE.slice(1))).toEqual([
      'first-line',
      'On the lantern',
    ]);
    expect(title('Ladies and gentlemen', ...PROSE)).toBeNull();
    expect(title('The ferry goes at nine.', ...PROSE)).toBeNull();
    expect(title('Ilsabet Moravec: Yes', ...PROSE)).toBeNull();
  });

  it('is found on a page below its menus, and none of them is', () => {
    expect(
      title(...MENU, 'Pilots ask for oil as lantern of the strait stays dark', 'By Ada Keel', ...PROSE, ...FEET),
    ).toEqual(['chosen', 'Pilots ask for oil as lantern of the strait stays dark']);
  });

  const candidates = (...texts: string[]) => {
    const all = units(...texts, ...PROSE);
    return titleCandidates(all, sortUnits(all, SHIPPED.labellers.lines)).map(({ text }) => text);
  };

  it('may be what stands behind the word for a title, or is run together with the words', () => {
    expect(candidates('Title: On the lantern')).toContain('On the lantern');
    expect(candidates('Тема: О маяке')).toContain('О маяке');
    expect(candidates('The title: On the lantern')).not.toContain('On the lantern');
    expect(candidates('Pilots refuse the night watch. The harbour has no lantern')).toContain(
      'Pilots refuse the night watch',
    );
    expect(candidates('Home', 'News', 'Pilots refuse the night watch. The harbour')).not.toContain(
      'Pilots refuse the night watch',
    );
  });

  it('goes on without a space in a script that has none', () => {
    expect(candidates('港务部长', '主持例行记者会')).toContain('港务部长主持例行记者会');
    expect(candidates('On the lantern', 'of the strait')).toContain('On the lantern of the strait');
  });

  it('is never a day or a number, nor a greeting that breaks off, and has no marks on a line of their own', () => {
    expect(candidates('Notice No. 12/2009', 'On waving')).not.toContain('Notice No. 12/2009');
    expect(candidates('On waving', '* * *')).not.toContain('On waving * * *');
    expect(candidates('14 March 2009', 'Good morning!', 'Dear pilots,')).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:14 March 2009|Good morning!|Dear pilots,)$/u)]),
    );
    expect(candidates('Good morning to the pilots')).toContain('Good morning to the pilots');
  });

  it('is the first line by rule only where there are few lines', () => {
    expect(title('On the lantern of the strait', ...PROSE, ...PROSE)?.[0]).not.toBe('first-line');
    expect(title('Remarks of the minister on the lantern, 14 March 2009', ...PROSE, ...PROSE)?.[0]).toBe('first-line');
    expect(title('Lantern, March 2009', ...PROSE, ...PROSE)?.[0]).not.toBe('first-line');
  });
});

describe('a page', () => {
  const HEAD = ['Pilots ask for oil as lantern of the strait stays dark', 'By Ada Keel, 14 March 2009'];
  const read = page(...[...MENU, ...HEAD, ...PROSE, ...FEET, '© 2009 Kittiwick Lantern'].flatMap((text) => [text, '']));
  const of = (zone: string) => read.zones.filter((one) => one.zone === zone).map(({ text }) => text);

  it('gives its words, and leaves out what stands around them with a reason', () => {
    expect(read.sections[0]!.lines.map(({ text }) => text).filter(Boolean)).toEqual(PROSE);
    expect(read.removed).toHaveLength(MENU.length + FEET.length + 2);
  });

  it('keeps who wrote it and whose it is at hand', () => {
    expect([...of('byline'), ...of('posted')]).toContain('By Ada Keel, 14 March 2009');
    expect([...of('copyright'), ...of('footer')]).toContain('© 2009 Kittiwick Lantern');
  });

  it('never leaves out a turn', () => {
    const turns = ['QUESTION: Will it be lit?', 'MR PENHALE: It will.', 'QUESTION: When?', 'MR PENHALE: In June.'];
    const kept = page(...[...MENU, HEAD[0]!, ...turns, ...FEET].flatMap((text) => [text, '']));
    expect(kept.sections[0]!.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(turns));
  });
});

describe('a letterhead', () => {
  it.each(['HARBOUR MINISTRY OF THE SKERRIES', 'Ambassade de Tarn à Velmar', 'Посольство Тарна', '外交部'])(
    'is %s',
    (text) => {
      expect(isHouseLine(text)).toBe(true);
    },
  );

  it.each(['The minister spoke', 'Administration of the ferry', 'Home'])('is not %s', (text) => {
    expect(isHouseLine(text)).toBe(false);
  });
});
