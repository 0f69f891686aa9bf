import { describe, expect, it } from 'vitest';
import { findAsking } from '../../../src/ingest/turns/asking.ts';
import { findBracketedLabels } from '../../../src/ingest/turns/bracketed.ts';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { findLabels } from '../../../src/ingest/turns/find-labels.ts';
import { labelForm } from '../../../src/ingest/turns/label-form.ts';
import { recordLabel } from '../../../src/ingest/turns/record-labels.ts';
import { splitTurns } from '../../../src/ingest/turns/split.ts';

const blocks = (...texts: string[]) => texts.map((text, index) => [{ number: index + 1, text }]);
const turnsOf = (...texts: string[]) => {
  const lines = blocks(...texts);
  return splitTurns(lines, findLabels(lines.flat(), SHIPPED.linear.label));
};
const split = (...texts: string[]) => {
  const { paragraphs, turns } = turnsOf(...texts);
  return paragraphs.map(({ turn, text }) => [turn === null ? null : turns[turn]!.label, text]);
};
const labelled = (...texts: string[]) => findBracketedLabels(texts).map((list) => list.map(({ label }) => label));

describe('labels in brackets', () => {
  it('are who asks, who comes back, and names that the text has', () => {
    expect(
      labelled(
        'VELMAR -- [TEXT] [BEGIN RECORDING] [REPORTER] IS IT OPEN?',
        '[MORAVEC] IT IS.',
        '[REPORTER] TO ALL? [MORAVEC] TO ALL.',
        'MINISTER MORAVEC LEFT.',
      ),
    ).toEqual([['REPORTER'], ['MORAVEC'], ['REPORTER', 'MORAVEC'], []]);
  });

  it.each([
    'THE GUILD OF PILOTS [GOP] WAS TOLD.',
    'IT WAS TOLD [AS HEARD] TWICE.',
    '[WORD INDISTINCT] BELONGS TO THE STRAIT.',
    'NOBODY SPOKE. [APPLAUSE] NOBODY LEFT.',
    '[CONTINUED]',
    'THE PILOTS WERE LATE. [GOP] THEY SAID SO.',
    '[EXCERPTS] THE LANTERN WAS LIT.',
  ])('are none in %s', (text) => {
    expect(labelled(text, 'THE WORDS OF THE STRAIT.')).toEqual([[], []]);
  });

  it('end where the recording ends, if somebody tells on', () => {
    const texts = ['[BEGIN RECORDING] [MORAVEC] IT IS OPEN. [END RECORDING]', 'MORAVEC LEFT AT NOON.'];
    expect(split(...texts)).toEqual([
      [null, '[BEGIN RECORDING]'],
      ['MORAVEC', 'IT IS OPEN.'],
      [null, 'MORAVEC LEFT AT NOON.'],
    ]);
    expect(turnsOf(...texts).turns.map(({ label, kind }) => [label, kind])).toEqual([
      ['MORAVEC', 'speech'],
      ['[END RECORDING]', 'narrative'],
    ]);
    expect(split('[REPORTER] IS IT OPEN? [END RECORDING]')).toEqual([['REPORTER', 'IS IT OPEN? [END RECORDING]']]);
  });
});

describe('labels without a colon', () => {
  it('are a bare Q, where it comes back or others have labels', () => {
    expect(split('Q Will it open?', 'THE PRESIDENT: It will.', 'Q — for all?').map(([label]) => label)).toEqual([
      'Q',
      'THE PRESIDENT',
      'Q',
    ]);
    expect(split('Q Quay is shut.', 'It was shut at noon.').map(([label]) => label)).toEqual([null, null]);
    expect(
      ['Q -- the lantern, though', 'Q ... and the quay?', 'Q [In Tarnian.] Is it lit?'].map(
        (text) => labelForm(text, true)?.label,
      ),
    ).toEqual(['Q', 'Q', 'Q']);
    expect([labelForm('Q fever spread', false), labelForm('Quay Street opens', true), labelForm('Q', false)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('are closed by a full stop where questions are', () => {
    expect(
      split(
        'The President. Good morning.',
        'Q. Will it open?',
        'The President. It will. Mr. Okonre knows.',
        'Q. For all?',
      ).map(([label]) => label),
    ).toEqual(['The President', 'Q', 'The President', 'Q']);
    expect(split('The President. That was the title of the book.', 'Nobody read it.').map(([label]) => label)).toEqual([
      null,
      null,
    ]);
    expect([labelForm('Mr. President. I thank you.', true), labelForm('The President spoke.', true)]).toEqual([
      null,
      null,
    ]);
  });
});

describe('labels of a legislature’s record', () => {
  it.each([
    ['Mr. KEEL. Madam Speaker, I rise today.', 'Mr. KEEL'],
    ['Ms. JACKSON LEE of Skerry. I thank the gentleman.', 'Ms. JACKSON LEE of Skerry'],
    ['Mr. McADAM. “We shall see,” he said.', 'Mr. McADAM'],
    ['The PRESIDING OFFICER (Mrs. Loeb). Without objection, it is so ordered.', 'The PRESIDING OFFICER (Mrs. Loeb)'],
    ['The SPEAKER pro tempore. The gentleman is recognized.', 'The SPEAKER pro tempore'],
    ['THE PRESIDENT. I do not think so.', 'THE PRESIDENT'],
    ['MR. OKONRE. Yes. It is open.', 'MR. OKONRE'],
  ])('opens %s', (text, label) => {
    expect(recordLabel(text)?.label).toBe(label);
  });

  it.each([
    'Mr. Keel. He rose.',
    'MR. KEEL. HE ROSE.',
    'Mr. KEEL rose. He spoke.',
    'The President. That was the title.',
    'The PILOTS. They came late.',
    'Mr. KEEL.',
  ])('does not open %s', (text) => {
    expect(recordLabel(text)).toBeNull();
  });

  it('cuts running words after the end of a sentence', () => {
    expect(split('Mr. KEEL. I yield to the gentleman. Mr. DENNE of Skerry. I thank him. Mr. Keel knows why.')).toEqual([
      ['Mr. KEEL', 'I yield to the gentleman.'],
      ['Mr. DENNE of Skerry', 'I thank him. Mr. Keel knows why.'],
    ]);
  });
});

describe('labels with a colon', () => {
  it('may be a long office and a name that comes back without it', () => {
    const long = 'Acting Governor of the Northern Isles and Skerry Commissioner Radomir Veska';
    expect(
      split(
        'President of Tarn Ilsabet Moravec: Good morning.',
        `${long}: Thank you.`,
        'Ilsabet Moravec: Well?',
        'Radomir Veska: Well.',
      ).map(([label]) => label),
    ).toEqual(['President of Tarn Ilsabet Moravec', long, 'Ilsabet Moravec', 'Radomir Veska']);
    expect(
      labelForm('The pilots of the Northern Isles and the keepers of the lantern of Skerry: they came', true),
    ).toBeNull();
  });

  it('are what is called from the floor, where questions are labelled', () => {
    expect(
      split(
        'Question: Is it open?',
        'Ilsabet Moravec: It is.',
        'Remark: When?',
        'Ilsabet Moravec: Now.',
        'Voice: To all?',
      ).map(([label]) => label),
    ).toEqual(['Question', 'Ilsabet Moravec', 'Remark', 'Ilsabet Moravec', 'Voice']);
    expect(split('Remark: the hall is closed.', 'Nobody came.').map(([label]) => label)).toEqual([null, null]);
    expect(
      split('Ilsabet Moravec: It is.', 'Voice: the organ of the guild.', 'Ilsabet Moravec: Now.').map(
        ([label]) => label,
      ),
    ).toEqual(['Ilsabet Moravec', 'Ilsabet Moravec', 'Ilsabet Moravec']);
  });

  it('may hold a state and how the words reached the room', () => {
    expect(
      labelForm(
        'Ms. Okonre (Northern Isles) (spoke in French; English text provided by the delegation): We thank you.',
        true,
      ),
    ).toMatchObject({
      name: 'Ms. Okonre',
      label: 'Ms. Okonre (Northern Isles) (spoke in French; English text provided by the delegation)',
    });
  });

  it('stand once for an office in capitals, never for whom a speaker addresses', () => {
    expect(split('THE PRESIDENT: Good morning.', 'It is early.').map(([label]) => label)).toEqual([
      'THE PRESIDENT',
      'THE PRESIDENT',
    ]);
    expect(
      split('Mr. President: The Isles thank you.', 'Peace And Security: It is late.').map(([label]) => label),
    ).toEqual([null, null]);
  });

  it('are found inside a page that came as one line', () => {
    expect(
      split('Встреча на набережной в узком формате И.Моравец: Здравствуйте. Р.Веска: Добрый день. И.Моравец: Спасибо.'),
    ).toEqual([
      [null, 'Встреча на набережной в узком формате'],
      ['И.Моравец', 'Здравствуйте.'],
      ['Р.Веска', 'Добрый день.'],
      ['И.Моравец', 'Спасибо.'],
    ]);
    expect(split('Как сказал И.Моравец: «Фонарь горит». И.Моравец: «Да».').map(([label]) => label)).toEqual([null]);
  });

  it('are found after the end of a sentence where they come back', () => {
    expect(
      split('QUESTION: Is it open? MINISTER MORAVEC: It is. QUESTION: To all? MINISTER MORAVEC: To all.').map(
        ([label]) => label,
      ),
    ).toEqual(['QUESTION', 'MINISTER MORAVEC', 'QUESTION', 'MINISTER MORAVEC']);
  });
});

describe('who asks', () => {
  it('is the one whose turns end in questions, where another’s do not', () => {
    const of = (...texts: string[]) => findAsking(turnsOf(...texts));
    expect(of('ANNA LOEB: Is it open?', 'CARL DENNE: It is.', 'ANNA LOEB: To all?', 'CARL DENNE: To all.')).toBe(
      'ANNA LOEB',
    );
    expect(of('ANNA LOEB: It is open.', 'CARL DENNE: It is.', 'ANNA LOEB: To all.', 'CARL DENNE: To all.')).toBeNull();
  });
});
