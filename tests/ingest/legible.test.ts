import { describe, expect, it } from 'vitest';
import { tellIllegible, tellMostLeftOut } from '../../src/ingest/legible.ts';

const lines = (text: string) => text.split('\n').map((words, index) => ({ number: index + 1, text: words }));
const told = (text: string) => tellIllegible(lines(text), 'x.txt').map(({ ruleId, line }) => `${ruleId} ${line}`);
const WORDS = 'The lamps of the Inner Channel are lit at four.\n'.repeat(3);

describe('what cannot be read', () => {
  it.each([
    ['lost letters', `${WORDS}The caf\uFFFD and the \uFFFDcu of Odile\uFFFDs.`, 'text-garbled 4'],
    ['letters read in a wrong encoding', `${WORDS}Itâ€™s the cafÃ© of Ã‰vry.`, 'text-garbled 4'],
    ['marks that became question marks', `${WORDS}It?s ours, we?re here, they?ve gone.`, 'text-garbled 4'],
    [
      'a page misread by a machine',
      `${WORDS}The qu3stion of the lam9 wa¢s put by the har6our mas|er in the n1ght, and the cap7ain laughe^d.`,
      'text-rubble 4',
    ],
  ])('is told: %s', (_, text, code) => expect(told(text)).toEqual([code]));

  it.each([
    ['accents and quotation marks', 'Où êtes-vous ? À Évry. “Ça va”, dit-elle – Ñandú & Ångström.'],
    ['questions', 'Is it so? They ask: why? When?\nWho is it?'],
    ['numbers of ships, rooms and groups', 'The G20, room B2, the MV3 and 4x4 cars; H2O, CO2, the 1990s and mp3.'],
    ['addresses', 'See https://www.example.org/a?b=c_d|e and e-mail_me@example.org'],
  ])('is not: %s', (_, text) => expect(told(`${WORDS}${text}`)).toEqual([]));
});

describe('most of a text left out', () => {
  const sentence = 'The lamps of the Inner Channel will be lit at four o’clock from Monday, as they were before.';
  const page = lines([...Array.from({ length: 10 }, () => sentence), 'Home', 'Menu'].join('\n'));
  const codes = (...removed: number[]) =>
    tellMostLeftOut(page, new Set(removed), 'x.txt').map(({ ruleId, line }) => [ruleId, line]);

  it('is told with the first line of it', () =>
    expect(codes(2, 3, 4, 5, 6, 7, 8, 9)).toEqual([['text-mostly-left-out', 2]]));
  it('is not where menus, a few sentences or the smaller part went', () => {
    expect(codes(11, 12)).toEqual([]);
    expect(codes(1, 2, 3)).toEqual([]);
  });
});
