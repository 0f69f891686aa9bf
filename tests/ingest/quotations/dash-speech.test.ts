import { describe, expect, test } from 'vitest';
import { findDashSpeech } from '../../../src/ingest/quotations/dash-speech.ts';
import { findQuotations } from '../../../src/ingest/quotations/find-quotations.ts';

const said = (lang: string, ...paragraphs: string[]) =>
  findDashSpeech(paragraphs, lang).map((found, at) => found && paragraphs[at]!.slice(found.start, found.end));

describe('speech that a dash opens', () => {
  test.each([
    ['sv', '– Hamnen hålls öppen i vinter, säger Orla Velde.', 'Hamnen hålls öppen i vinter'],
    ['no', '– Havna er åpen hele vinteren, sier Orla Velde.', 'Havna er åpen hele vinteren'],
    ['da', '– Havnen er åben hele vinteren, siger Orla Velde.', 'Havnen er åben hele vinteren'],
    ['fr', '— Le port restera ouvert, a déclaré Mme Velde.', 'Le port restera ouvert'],
    ['es', '—¿Quién cerró el puerto? —preguntó la ministra.', '¿Quién cerró el puerto?'],
    ['pl', '– Port pozostanie otwarty – powiedziała Orla Velde.', 'Port pozostanie otwarty'],
    ['ru', '– Порт останется открытым, – сказала Орла Вельде.', 'Порт останется открытым'],
  ])('in %s ends before the clause with its verb', (lang, text, words) => {
    expect(said(lang, text)).toEqual([words]);
  });

  test('is a whole quotation, and marks inside belong to it', () => {
    const text = '– De kallar det ”en vänlig gest” i norr, säger Velde.';
    expect(findQuotations([text], 'sv')).toEqual([
      { paragraph: 0, start: 2, end: text.indexOf(', säger'), kind: 'full', continues: false },
    ]);
  });

  test('needs a verb of speech of the language', () => {
    expect(said('sv', '– Hamnen hålls öppen, trots isen i bukten.')).toEqual([null]);
    expect(said('en', '– The harbour stays open, says Orla Velde.')).toEqual([null]);
    expect(said('und', '– Hamnen hålls öppen, säger Orla Velde.')).toEqual([null]);
  });

  const CUSTOM = [
    '– Isen är tjock, säger Velde.',
    'Hamnen stängdes i går.',
    '– Vi väntar, säger Velde.',
    'Så blev det.',
  ];

  test('goes without a verb where the text is used to it', () => {
    const last = '– Ingen av oss vill se hamnen stängd en vinter till.';
    expect(said('sv', ...CUSTOM, last).at(-1)).toBe(last.slice(2));
    expect(said('sv', ...CUSTOM.slice(0, 2), last).at(-1)).toBeNull();
  });

  test('the points of a list are none', () => {
    const points = ['– En ny kaj ska byggas i norr.', '– Den gamla kajen ska rivas nästa år.'];
    expect(said('sv', ...CUSTOM, ...points).slice(-2)).toEqual([null, null]);
    expect(said('sv', ...CUSTOM, '– Ny kaj i norr').at(-1)).toBeNull();
  });
});
