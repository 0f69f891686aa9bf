import { describe, expect, it } from 'vitest';
import { labelForm, openingOf } from '../../../src/ingest/turns/label-form.ts';

const words = (text: string, alone = true) => {
  const form = labelForm(text, alone);
  return form && [form.label, form.close, text.slice(form.end)];
};

describe('the form of a label', () => {
  it.each([
    ['Ilsabet Moravec: It is open.', ['Ilsabet Moravec', ':', 'It is open.']],
    ['ILSABET MORAVEC, MINISTER OF HARBOURS:It is.', ['ILSABET MORAVEC, MINISTER OF HARBOURS', ':', 'It is.']],
    ['Denne, Harbour Radio: Is it open?', ['Denne, Harbour Radio', ':', 'Is it open?']],
    ['**The Minister:** It is open.', ['The Minister', ':', 'It is open.']],
    ['**Ms. Okonre** It is open.', ['Ms. Okonre', 'space', 'It is open.']],
    ['### 記者：', ['記者', ':', '']],
    ['主席：質詢。', ['主席', ':', '質詢。']],
    ['Q - Will it open?', ['Q', '-', 'Will it open?']],
    ['R – It will.', ['R', '-', 'It will.']],
    ['Radomir Veska - It will.', ['Radomir Veska', '-', 'It will.']],
    ['El señor VESKA.- It will.', ['El señor VESKA', '.-', 'It will.']],
    ['Senator Sir CARL DENNE [3.2]. - by leave - It will.', ['Senator Sir CARL DENNE', '.-', 'by leave - It will.']],
    ['PM. It will.', ['PM', '.', 'It will.']],
    ['Prime Minister Veska. It will.', ['Prime Minister Veska', '.', 'It will.']],
    ['[00:01:20] Ada Keel: It will.', ['Ada Keel', ':', 'It will.']],
    ['Ada Keel: (18:29)', ['Ada Keel', ':', '(18:29)']],
    ['Ada Keel (18:29): It will.', ['Ada Keel', ':', 'It will.']],
    ['MODERADOR', ['MODERADOR', 'line', '']],
    ['SPEAKER_00', ['SPEAKER_00', 'line', '']],
    ['*The MINISTER OF HARBOURS:', ['*The MINISTER OF HARBOURS', ':', '']],
    ['Przewodniczący Radomir Veska: Dziękuję.', ['Przewodniczący Radomir Veska', ':', 'Dziękuję.']],
  ])('is seen in %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'Velmar: 13:15',
    '维斯卡说：“灯灭了两夜。”',
    'https://papers.example: a site',
    'The pilots who came late said: wait.',
    'Will it open? Nobody knows: not even she.',
    'He read “The Lamp”: it was long.',
    'Mr. President: The Isles thank you.',
    '12 pilots: all late',
    '10:05 P.M. (CET)',
    'The lantern of the outer moorings was lit.',
  ])('is not seen in %s', (text) => {
    expect(words(text)).toBeNull();
  });

  it('may end with a verb of speech where no quotation follows', () => {
    expect(words('维斯卡说：灯灭了两夜。')).not.toBeNull();
  });

  it('stands alone on a whole line only', () => {
    expect(words('MODERADOR', false)).toBeNull();
  });
});

describe('what a label begins with', () => {
  it.each([
    ['Question 3', 'asks'],
    ['SORU', 'asks'],
    ['记者', 'asks'],
    ['Answer', 'answers'],
    ['Poseł Danuta Loeb', 'office'],
    ['何俊賢議員', 'office'],
    ['A señora LOEB', 'courtesy'],
    ['Ada Keel', undefined],
  ])('%s', (name, kind) => {
    expect(openingOf(name)?.kind).toBe(kind);
  });
});
