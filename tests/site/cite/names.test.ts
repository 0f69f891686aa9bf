import { describe, expect, it } from 'vitest';
import { cslName, displayName, initialedName, invertedName, shortName } from '../../../src/site/cite/names.ts';

describe('a name for citing', () => {
  it.each([
    ['Jago Fenn', 'Fenn, Jago', 'Jago Fenn', 'Fenn, Jago', 'Fenn, J.', 'Fenn'],
    ['Yusra al-Marfai', 'Marfai, Yusra al-', 'Yusra al-Marfai', 'al-Marfai, Yusra', 'al-Marfai, Y.', 'al-Marfai'],
    [
      'Ursula von der Lamp',
      'Lamp, Ursula von der',
      'Ursula von der Lamp',
      'von der Lamp, Ursula',
      'von der Lamp, U.',
      'von der Lamp',
    ],
    [
      'Charles d’Ambrelle',
      'Ambrelle, Charles d’',
      'Charles d’Ambrelle',
      'd’Ambrelle, Charles',
      'd’Ambrelle, C.',
      'd’Ambrelle',
    ],
    [
      'Jean-Paul Sauvecourt',
      'Sauvecourt, Jean-Paul',
      'Jean-Paul Sauvecourt',
      'Sauvecourt, Jean-Paul',
      'Sauvecourt, J.-P.',
      'Sauvecourt',
    ],
    [
      'Corin A. Ludgrave Jr.',
      'Ludgrave, Corin A., Jr.',
      'Corin A. Ludgrave Jr.',
      'Ludgrave, Corin A., Jr.',
      'Ludgrave, C. A., Jr.',
      'Ludgrave',
    ],
    // The family name comes first in running text too.
    ['Lum Weida', 'Lum, Weida', 'Lum Weida', 'Lum Weida', 'Lum, W.', 'Lum'],
    ['Ивана Моравец', 'Моравец, Ивана', 'Ивана Моравец', 'Моравец, Ивана', 'Моравец, И.', 'Моравец'],
    // Scripts that do not abbreviate names keep them.
    ['يسرى المرفئي', 'المرفئي, يسرى', 'يسرى المرفئي', 'المرفئي, يسرى', 'المرفئي, يسرى', 'المرفئي'],
  ])('%s', (name, sort, ...expected) => {
    const made = cslName(name, { name, sort });
    expect([displayName(made), invertedName(made), initialedName(made), shortName(made)]).toEqual(expected);
  });

  it.each([
    ['no record', 'Ephraim Gaunt', undefined],
    ['a sorting form without a comma', 'Idris II', { name: 'Idris II', sort: 'Idris II' }],
    ['a sorting form with parts that nobody knows', 'A B', { name: 'A B', sort: 'B, A, Keeper, Esq' }],
  ])('is not split: %s', (_, name, record) => {
    expect(cslName(name, record)).toEqual({ literal: name });
  });

  it('is that of the record, whatever the text prints', () => {
    expect(cslName('Юсра аль-Марфаи', { name: 'Yusra al-Marfai', sort: 'Marfai, Yusra al-' })).toEqual({
      family: 'al-Marfai',
      given: 'Yusra',
    });
  });
});
