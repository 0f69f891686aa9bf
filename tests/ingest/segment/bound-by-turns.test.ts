import { describe, expect, it } from 'vitest';
import { bestPath, emissionsOf, labellerOf, sharesOf } from '../../../src/ingest/learned/labeller.ts';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { boundByTurns } from '../../../src/ingest/segment/bound-by-turns.ts';
import { sortUnits } from '../../../src/ingest/segment/label-lines.ts';
import { titleCandidates } from '../../../src/ingest/segment/choose-title.ts';
import { readPage } from '../../../src/ingest/segment/page.ts';
import { findUnits } from '../../../src/ingest/segment/units.ts';
import { type Labels, NO_LABELS } from '../../../src/ingest/turns/find-labels.ts';

const lines = (texts: readonly string[]) => texts.map((text, index) => ({ number: index + 1, text }));
const units = (...texts: string[]) => findUnits(lines(texts));
const labels = (opening: readonly number[], alone: readonly number[] = []): Labels => ({
  ...NO_LABELS,
  opening: new Set(opening),
  alone: new Set(alone),
});

describe('what turns bind', () => {
  it('is everything from the first label to the last', () => {
    const talk = units('Home', 'OKONRE: Well?', 'Yes.', 'WINDLE: No.', 'Not yet.', 'OKONRE: When?', 'Share');
    expect([...boundByTurns(talk, labels([2, 4, 6])).bound].toSorted()).toEqual([1, 2, 3, 4, 5]);
  });

  it('is the line below the last label too, where that stands alone', () => {
    const talk = units('OKONRE', 'Well?', 'WINDLE', 'No.', 'OKONRE', 'When?', 'Share');
    expect([...boundByTurns(talk, labels([1, 3, 5], [1, 3, 5])).bound].toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is the label lines alone, where there are too few for a transcript', () => {
    const talk = units('OKONRE: Well?', 'Most read', 'WINDLE: No.');
    expect([...boundByTurns(talk, labels([1, 3])).bound].toSorted()).toEqual([0, 2]);
  });

  it('is no list under headings, and no menu between two labels', () => {
    const list = units(
      'Harbours',
      'Ferry finds a captain',
      '3 May 2012',
      'Harbours',
      'Herring counted',
      'Harbours',
      'All',
    );
    expect([...boundByTurns(list, labels([1, 4, 6], [1, 4, 6])).bound].toSorted()).toEqual([0, 3, 5]);
    const menu = units('OKONRE: Well.', 'Home', 'Search', 'Contact', 'WINDLE: No.', 'Not yet.', 'OKONRE: When?');
    expect([...boundByTurns(menu, labels([1, 5, 7])).bound].toSorted()).toEqual([0, 4, 5, 6]);
  });
});

it('a label that is known is kept, and what follows it is told by it', () => {
  const labeller = labellerOf({
    labels: ['words', 'other'],
    transitions: [
      [2, 0],
      [0, 2],
      [0, 0],
    ],
    weights: ['x\t0\t3'],
  });
  expect(bestPath(labeller, emissionsOf(labeller, [['x'], [], []]))).toEqual([1, 1, 1]);
  expect(bestPath(labeller, emissionsOf(labeller, [['x'], [], []]), new Map([[1, 'words']]))).toEqual([1, 0, 0]);
});

it('how probable labels are tells all paths together', () => {
  const labeller = labellerOf({
    labels: ['words', 'other'],
    transitions: [
      [1, 0],
      [0, 1],
      [0, 0],
    ],
    weights: ['x\t0\t2'],
  });
  const emissions = emissionsOf(labeller, [['x'], []]);
  // Each path by hand: e^(emission + transition).
  const [ww, wo, ow, oo] = [Math.exp(1), Math.exp(0), Math.exp(2), Math.exp(3)];
  const all = ww + wo + ow + oo;
  const shares = sharesOf(labeller, emissions);
  expect(shares[0]![0]).toBeCloseTo((ww + wo) / all);
  expect(shares[1]![0]).toBeCloseTo((ww + ow) / all);
  expect(shares[1]![0]! + shares[1]![1]!).toBeCloseTo(1);
  expect([...sharesOf(labeller, emissions, new Map([[0, 'words']]))[0]!]).toEqual([1, 0]);
});

const TALK = [
  'Home', 'World', 'Business', 'Sport', 'Weather', 'Opinion', 'Newsletters', 'Sign in', 'Subscribe', 'On the winter lamps',
  'MS OKONRE: Will the lamps be lit at four this winter, as they were in the winter before the ice came?',
  'MR WINDLE: They will be lit at four on clear days, at three in fog, and at noon while the guild is at dinner.',
  'MS OKONRE: Why?', 'Herring', 'MR WINDLE: Counted twice.', 'MS OKONRE: So?', 'MR WINDLE: Yes.',
  'Share', 'Most read', 'Ferry finds a captain', 'About us', 'Privacy policy', 'Contact',
]; // prettier-ignore

const LONG_LINE = 'The guild met on Monday in the Custom House, and talked until noon about the second lamp.';

it('short answers at the end of a transcript are words', () => {
  const talk = units(...TALK.flatMap((text) => [text, '']));
  const found = sortUnits(talk, SHIPPED.labellers.lines, labels([21, 23, 25, 29, 31, 33])).labels;
  expect(found.slice(10, 17)).toEqual(Array.from({ length: 7 }, () => 'words'));
  expect(found.slice(0, 9)).not.toContain('words');
});

describe('long prose beside words', () => {
  const LONG = 'The pilots of the strait asked for oil, and for a second lamp on the point, and got a ferry. '.repeat(
    4,
  );
  // Takes every line for the page's that is not known to be something else.
  const doubtful = labellerOf({
    labels: ['words', 'furniture'],
    transitions: [
      [0, 5],
      [0, 5],
      [0, 5],
    ],
    weights: [],
  });
  const found = (...texts: string[]) =>
    sortUnits(units(...[...Array(30).fill('Home'), ...texts].flatMap((text) => [text, ''])), doubtful, labels([61]))
      .labels;

  it('is words whatever it looks like', () =>
    expect(found('OKONRE: Well.', LONG).slice(30)).toEqual(['words', 'words']));

  it('may be of the page where it speaks of the page, where it is short, and where it stands apart', () => {
    expect(found('OKONRE: Well.', `Subscribe to the newsletter. ${LONG}`).slice(30)).toEqual(['words', 'furniture']);
    expect(found('OKONRE: Well.', 'The pilots asked for oil, and got a ferry.').slice(30)).toEqual([
      'words',
      'furniture',
    ]);
    expect(found('OKONRE: Well.', 'Home', 'World', 'Sport', LONG).at(-1)).toBe('furniture');
  });
});

it('a greeting between the headline and the words is words', () => {
  const named = labellerOf({
    labels: ['title', 'words', 'furniture'],
    transitions: [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
    weights: ['prose\t0\t9\t0', 'page:prose5/4none\t9\t0\t0', 'ends:none\t5\t0\t0', 'ends:stop\t5\t0\t0'],
  });
  const texts = ['The lamp of the strait is lit', 'Good evening, pilots all.', ...Array(24).fill(LONG_LINE)];
  const models = { ...SHIPPED, labellers: { ...SHIPPED.labellers, lines: named } };
  const read = readPage(lines(texts.flatMap((text) => [text, ''])), { isMasthead: () => false, models });
  expect(read.removed.map(({ line }) => line)).not.toContain(3);
});

describe('a headline', () => {
  const candidates = (all: ReturnType<typeof units>, turns: Labels = NO_LABELS) =>
    titleCandidates(all, sortUnits(all, SHIPPED.labellers.lines, turns)).map(({ text }) => text);
  const spaced = (...texts: string[]) => units(...texts.flatMap((text) => [text, '']));

  it('never stands below the first label of a transcript', () => {
    const talk = spaced(...TALK);
    expect(candidates(talk, labels([21, 23, 25, 29, 31, 33]))).toContain('On the winter lamps');
    expect(candidates(talk, labels([21, 23, 25, 29, 31, 33])).join()).not.toContain('Why?');
  });

  it('may stand behind a few words on what it is about, before a bracket, and over several lines', () => {
    const page = spaced(
      'PILOTAGE/12: The pilots refuse the night watch (IW)',
      'Address by',
      'the Harbour Minister',
      'of the Skerries',
      'Aldous Penhale',
      'to the guild of pilots',
      ...Array(3).fill(LONG_LINE),
    );
    expect(candidates(page)).toEqual(
      expect.arrayContaining([
        'The pilots refuse the night watch',
        'PILOTAGE/12: The pilots refuse the night watch',
        'Address by the Harbour Minister of the Skerries Aldous Penhale to the guild of pilots',
      ]),
    );
    expect(candidates(page).join('\n')).not.toMatch(/^refuse/mu);
  });
});
