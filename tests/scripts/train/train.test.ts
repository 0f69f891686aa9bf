import { describe, expect, it } from 'vitest';
import { labellerFile, labellerOf, labelsOf } from '../../../src/ingest/learned/labeller.ts';
import {
  choose,
  linearFile,
  linearModel,
  probabilityOf,
  reasonsOf,
  scoreOf,
} from '../../../src/ingest/learned/linear.ts';
import { trainChooser, trainJudge } from '../../../scripts/lib/train/log-linear.ts';
import { trainLabeller } from '../../../scripts/lib/train/perceptron.ts';
import { foldOf } from '../../../scripts/lib/train/texts.ts';

const SEQUENCES = [
  { features: [['short'], ['long'], ['long'], ['short']], labels: ['title', 'words', 'words', 'other'] },
  { features: [['short'], ['short'], ['long'], ['short']], labels: ['other', 'title', 'words', 'other'] },
  { features: [['menu'], ['short'], ['long'], ['long']], labels: ['other', 'title', 'words', 'words'] },
];

describe('a labeller', () => {
  const trained = trainLabeller(SEQUENCES, ['title', 'words', 'other'], 20);

  it('learns what follows what, not only what a line looks like', () => {
    expect(labelsOf(trained, [['menu'], ['short'], ['long'], ['short']])).toEqual(['other', 'title', 'words', 'other']);
  });

  it('is the same after it was written down', () => {
    const again = labellerOf(labellerFile(trained));
    for (const { features } of SEQUENCES) expect(labelsOf(again, features)).toEqual(labelsOf(trained, features));
  });

  it('learns nothing from a label that is not known', () => {
    const untold = trainLabeller([{ features: [['a'], ['b']], labels: [null, null] }], ['x', 'y']);
    expect([...untold.weights.values()].flat().every((weight) => weight === 0)).toBe(true);
  });

  it('has nothing to say of no lines', () => expect(labelsOf(trained, [])).toEqual([]));
});

describe('a linear model', () => {
  const chooser = trainChooser([
    { candidates: [['near'], ['far']], right: 0 },
    {
      candidates: [
        ['far', 'named'],
        ['near', 'named'],
      ],
      right: 1,
    },
  ]);

  it('chooses what has the features of the right ones', () => {
    const [near, far] = choose(chooser, [['near'], ['far']]);
    expect(near! + far!).toBeCloseTo(1);
    expect(near).toBeGreaterThan(0.9);
    expect(reasonsOf(chooser, ['far', 'near'], 2)).toEqual(['near']);
  });

  it('judges, and shrugs at what it never met', () => {
    const judge = trainJudge(
      [
        { features: ['yes'], right: true },
        { features: ['no'], right: false },
      ],
      { rounds: 200 },
    );
    expect(probabilityOf(judge, ['yes'])).toBeGreaterThan(0.9);
    expect(probabilityOf(judge, ['no'])).toBeLessThan(0.1);
    expect(probabilityOf(judge, ['unmet'])).toBe(0.5);
  });

  it('is the same after it was written down', () => {
    const again = linearModel(linearFile(chooser));
    expect(scoreOf(again, ['near'])).toBeCloseTo(scoreOf(chooser, ['near']), 2);
  });
});

it('a house falls into the same part each time', () => {
  expect(foldOf('Islands Wire', 5)).toBe(foldOf('Islands Wire', 5));
  expect(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((house) => foldOf(house, 5))).size).toBeGreaterThan(2);
});
