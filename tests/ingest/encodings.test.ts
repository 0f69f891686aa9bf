import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/ingest/clean.ts';
import { decode } from '../../src/ingest/decode.ts';
import { ENCODED } from './encoded-texts.ts';

const read = (bytes: Uint8Array) => decode(bytes, 'x.txt');
const WIRE =
  'VELMAR, May 3. /TPB/. The foreign minister of the islands told reporters on Monday that the talks would go on as planned, and that nobody had left the room. ';

/** A text as one sentence, as all of them, and with one of them in a long English text. */
const cases = ENCODED.flatMap(({ lang, encodings, sentences }) =>
  encodings.flatMap((encoding) => [
    ...sentences.map((sentence, n) => [lang, encoding, `sentence ${n + 1}`, sentence] as const),
    [lang, encoding, 'all of it', sentences.join('\r\n\r\n')] as const,
    [lang, encoding, 'one sentence in a text in English', `${WIRE}${sentences[1]} ${WIRE}`] as const,
  ]),
).filter(([, encoding, , text]) => iconv.encode(text, encoding).some((byte) => byte > 0x7f));

describe('a text in an encoding of its time', () => {
  it.each(cases)('in %s and %s is read: %s', (_, encoding, __, text) => {
    const bytes = iconv.encode(text, encoding);
    expect(iconv.decode(bytes, encoding)).toBe(text);
    expect(read(bytes).text).toBe(text);
  });

  it.each(
    ENCODED.flatMap(({ lang, sentences }) =>
      ['utf-16le', 'utf-16be'].flatMap((encoding) =>
        [false, true].map((addBOM) => [lang, encoding, addBOM, sentences.join('\n')] as const),
      ),
    ),
  )('in %s and %s is read (byte order mark: %s)', (_, encoding, addBOM, text) => {
    expect(read(iconv.encode(text, encoding, { addBOM })).text).toBe(text);
  });
});

describe('letters that were read in the wrong encoding and saved again', () => {
  /** As a program does it: bytes that a code page leaves open stay as control characters. */
  const misread = (text: string, meant: string, as: string) =>
    [...iconv.encode(text, meant)]
      .map((byte) => iconv.decode(Buffer.from([byte]), as).replace('\uFFFD', String.fromCharCode(byte)))
      .join('');
  const saved = (text: string) => read(Buffer.from(text, 'utf8'));
  const ENGLISH = '“We wait,” she said — the captain’s word, and the café’s.\n\nNobody left the quay.';
  const RUSSIAN = 'Министр сказал: «Мы ждём». Переговоры продолжатся в понедельник.';

  it.each([
    ['UTF-8 as windows-1252', misread(ENGLISH, 'utf-8', 'windows-1252'), ENGLISH],
    ['UTF-8 as windows-1252, in Russian', misread(RUSSIAN, 'utf-8', 'windows-1252'), RUSSIAN],
    ['UTF-8 as ISO 8859-1', misread(ENGLISH, 'utf-8', 'iso-8859-1'), ENGLISH],
    ['UTF-8 as windows-1251', misread(ENGLISH, 'utf-8', 'windows-1251'), ENGLISH],
    ['UTF-8 as windows-1251, in Russian', misread(RUSSIAN, 'utf-8', 'windows-1251'), RUSSIAN],
    ['UTF-8 as Mac Roman', misread(ENGLISH, 'utf-8', 'macintosh'), ENGLISH],
    [
      'UTF-8 as windows-1252, twice',
      misread(misread(ENGLISH, 'utf-8', 'windows-1252'), 'utf-8', 'windows-1252'),
      ENGLISH,
    ],
    ['windows-1251 as windows-1252', misread(RUSSIAN, 'windows-1251', 'windows-1252'), RUSSIAN],
    [
      'UTF-8 as windows-1252 below a line that is right',
      `Из архива радио\n${misread(ENGLISH, 'utf-8', 'windows-1252')}`,
      `Из архива радио\n${ENGLISH}`,
    ],
  ])('%s are put right, and the message says so', (_, damaged, text) => {
    const { text: found, messages } = saved(damaged);
    expect(found).toBe(text);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['text-repaired']);
  });

  const textOf = (lang: string) =>
    ENCODED.find((one) => one.lang === lang)!
      .sentences.join('\n')
      .repeat(2);

  it.each([
    ['ru', 'utf-8', 'koi8-r'],
    ['ru', 'utf-8', 'cp866'],
    ['ru', 'koi8-r', 'windows-1251'],
    ['ru', 'windows-1251', 'koi8-r'],
    ['ru', 'cp866', 'windows-1251'],
    ['ru', 'koi8-r', 'windows-1252'],
    ['ru', 'windows-1251', 'cp866'],
    ['tr', 'windows-1254', 'windows-1252'],
    ['pl', 'windows-1250', 'windows-1252'],
    ['zh', 'gb18030', 'iso-8859-1'],
    ['ja', 'shift_jis', 'iso-8859-1'],
    ['ko', 'euc-kr', 'iso-8859-1'],
    ['el', 'windows-1253', 'windows-1252'],
    ['ar', 'windows-1256', 'windows-1252'],
  ])('go back whole in %s: %s as %s', (lang, meant, as) => {
    const text = textOf(lang);
    expect(saved(misread(text, meant, as))).toMatchObject({ text, messages: [{ ruleId: 'text-repaired' }] });
  });

  it.each(ENCODED.map(({ lang }) => [lang] as const))('leaves alone a text in %s', (lang) => {
    expect(saved(textOf(lang))).toMatchObject({ text: textOf(lang), messages: [] });
  });

  it.each([
    'The page showed Ã© where é was meant, and nobody minded the naïve café.',
    'À la fête, où l’été déjà s’achève, Zoë a gagné ÆØÅ couronnes.',
    'Ça va ? Où êtes-vous ? À Évry.',
    'ÅÄÖ åäö ÆØÅ æøå',
    'Р. С. Фёдоров и С. Р. Ёлкин подписали «Декларацию».',
    'Â la carte, Ã o Brasil, Ñandú.',
    'Þórður Ægisson sá Öræfajökul.',
  ])('leaves alone what is right: %s', (text) => {
    expect(saved(text)).toMatchObject({ text, messages: [] });
  });
});

describe('what is no text', () => {
  it.each([
    ['the escapes of ISO 2022-JP', Buffer.from('\u001B$B30L3Bg?C\u001B(B said so.', 'latin1')],
    ['every byte there is', Uint8Array.from({ length: 256 }, (_, i) => 255 - i).slice(0, 255)],
    ['noise', Uint8Array.from({ length: 600 }, (_, i) => 1 + ((i * i * 31 + i * 17) % 255))],
  ])('is refused: %s', (_, bytes) => {
    expect(read(bytes)).toMatchObject({
      text: null,
      messages: [{ ruleId: expect.stringMatching(/^file-(?:undecodable|binary)$/) }],
    });
  });
});

describe('signs that nobody sees', () => {
  const words = (text: string) => clean(text, 'x.txt').lines!.map((line) => line.text);

  it.each([
    ['soft hyphens', 'the nego\u00ADtia\u00ADtions', 'the negotiations'],
    ['zero-width spaces and byte order marks inside', 'the\u200B strait\uFEFF of\u2060 Hob', 'the strait of Hob'],
    ['runs of no-break spaces', `The talks${'\u00A0'.repeat(350)}go on.\u00A0\u00A0`, 'The talks go on.'],
    ['control characters', 'The\u0007 talks\u0000 go on.', 'The talks go on.'],
    ['line and paragraph separators of Unicode', 'The talks\u2028go\u2029on.', 'The talks go on.'],
  ])('go: %s', (_, raw, text) => {
    expect(words(raw)).toEqual([text]);
  });

  it.each([
    ['one no-break space', 'Où va-t-il\u00A0?'],
    ['joiners that are spelling', 'می\u200Cخواهد'],
    ['marks of direction inside a line', 'قال الوزير \u200Fإن \u202B(TPB)\u202C صدقت.'],
    ['quotation marks as TeX sets them', "``We wait,'' the minister said."],
  ])('or seem to be so and are words stay: %s', (_, text) => {
    expect(words(text)).toEqual([text]);
  });
});
