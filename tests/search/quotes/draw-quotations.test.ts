import { describe, expect, it } from 'vitest';
import { RECORDS } from '../records.ts';
import { drawQuotations, DRAWN_KINDS, type DrawnText } from './draw-quotations.ts';

const texts: readonly DrawnText[] = RECORDS.filter(({ lang }) => lang === 'en').map(({ id, voices, paragraphs }) => ({
  id,
  speaker: voices[0]?.name ?? null,
  paragraphs: paragraphs.filter(({ zone }) => zone === 'words').map(({ text }) => text),
}));
const others: readonly DrawnText[] = [
  {
    id: 'elsewhere',
    speaker: null,
    paragraphs: ['Nobody on the mainland has ever counted the gulls of a lighthouse twice in a day.'],
  },
];
const drawn = drawQuotations(texts, others, 10, 7);
const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const standsIn = (quotation: string) =>
  texts.filter(({ paragraphs }) => paragraphs.some((text) => ` ${words(text)} `.includes(` ${words(quotation)} `)));

describe('drawn quotations', () => {
  it('are of every kind', () => {
    for (const kind of DRAWN_KINDS) expect(drawn.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(2);
  });

  it('are the same for the same seed', () => {
    expect(drawQuotations(texts, others, 10, 7)).toEqual(drawn);
    expect(drawQuotations(texts, others, 10, 8)).not.toEqual(drawn);
  });

  it('stand in the texts word for word where they are said to, and nowhere else', () => {
    for (const { kind, quotation, from } of drawn) {
      const found = standsIn(quotation).map(({ id }) => id);
      if (kind === 'verbatim' || kind === 'somebody-else') expect(found, quotation).toContain(from[0]);
      else expect(found, `${kind}: ${quotation}`).toEqual([]);
    }
  });

  it('are given to nobody who said them, where they are given to somebody else', () => {
    for (const { kind, quotation, speaker } of drawn) {
      if (kind !== 'somebody-else') continue;
      const surname = words(speaker!).split(' ').at(-1);
      for (const { speaker: by } of standsIn(quotation)) expect(words(by!).split(' ')).not.toContain(surname);
    }
  });
});
