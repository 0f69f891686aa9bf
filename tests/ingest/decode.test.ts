import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/ingest/decode.ts';

const RUSSIAN =
  'Министр сообщил, что пролив останется открытым для всех судов. Переговоры продолжатся в понедельник в столице островов, где соберутся представители четырёх государств и конференции.';
const FRENCH =
  'Le ministère a pris connaissance, hier soir, de la déclaration des îles et rappelle que le détroit n’appartient à personne : « Nous l’avons signé », a déclaré la ministre.';
const CHINESE =
  '外交部发言人表示，海峡应当向所有国家的船只开放，各方应当通过谈判解决分歧，避免采取使局势复杂化的行动。';
const read = (bytes: Uint8Array) => decode(bytes, 'x.txt');
const codes = (bytes: Uint8Array) => read(bytes).messages.map(({ ruleId }) => ruleId);

describe('decoding a raw file', () => {
  it.each([
    ['utf-8', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1252', FRENCH],
    ['gb18030', CHINESE],
    ['utf-16le', RUSSIAN],
    ['utf-16be', FRENCH],
  ])('reads %s without a byte order mark', (encoding, text) => {
    const { text: found, encoding: name, messages } = read(iconv.encode(text, encoding));
    expect(found).toBe(text);
    expect(name?.toLowerCase()).toBe(encoding);
    expect(messages).toEqual([]);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('reads %s with a byte order mark, and leaves the mark out', (encoding) => {
    expect(read(iconv.encode(FRENCH, encoding, { addBOM: true })).text).toBe(FRENCH);
  });

  it('puts right what was UTF-8 and was read as windows-1252 or windows-1251, and says so', () => {
    for (const [encoding, text] of [
      ['windows-1252', FRENCH],
      ['windows-1252', '“We wait,” she said — the captain’s word.'],
      ['windows-1251', RUSSIAN],
    ] as const) {
      const damaged = [...Buffer.from(text, 'utf8')]
        .map((byte) => iconv.decode(Buffer.from([byte]), encoding))
        .map((sign, index) => (sign === '\uFFFD' ? String.fromCharCode(Buffer.from(text, 'utf8')[index]!) : sign))
        .join('');
      const { text: found, messages } = read(Buffer.from(damaged, 'utf8'));
      expect(found).toBe(text);
      expect(messages[0]).toMatchObject({ ruleId: 'text-repaired', file: 'x.txt' });
    }
  });

  it('never touches UTF-8 that is right', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((text) => !/[\0\u0080-\u009F]/u.test(text) && [...Buffer.from(text)].some((byte) => byte > 32)),
        (text) => {
          const bytes = Buffer.from(text, 'utf8');
          fc.pre(codes(bytes).length === 0);
          expect(read(bytes).text).toBe(text.replace(/^\uFEFF/, ''));
        },
      ),
    );
  });

  it('leaves a sentence alone that only speaks of such signs', () => {
    const text = 'The page showed Ã© where é was meant, and nobody minded the naïve café.';
    expect(read(Buffer.from(text, 'utf8'))).toMatchObject({ text, messages: [] });
  });

  it('refuses an empty file and one of white space', () => {
    expect(codes(new Uint8Array())).toEqual(['file-empty']);
    expect(codes(Buffer.from(' \r\n\t\n'))).toEqual(['file-empty']);
  });

  it('refuses pictures, documents and programs', () => {
    for (const hex of [
      '89504e470d0a1a0a0000',
      '255044462d312e37',
      '504b030414000600',
      'd0cf11e0a1b11ae1',
      '41004100004142430000ff',
      Buffer.from('ab\u0001cd\u0002ef\u0003\u0004gh\0'.repeat(9)).toString('hex'),
    ]) {
      expect(codes(Buffer.from(hex, 'hex'))).toEqual(['file-binary']);
    }
  });

  it('reads a text with a NUL in it, which stays to be seen, and one that a disk filled up with NULs', () => {
    expect(read(Buffer.from('The ferry sails.\nThe har\0our stays open.\n'))).toMatchObject({
      text: 'The ferry sails.\nThe har\uFFFDour stays open.\n',
      encoding: 'utf-8',
      messages: [{ ruleId: 'text-undecodable', line: 2 }],
    });
    const filled = `The harbour stays open.\n${'\0'.repeat(400)}`;
    expect(read(Buffer.from(filled))).toMatchObject({ text: filled, messages: [] });
  });

  it('reads a wire between its control characters', () => {
    const wire = '\u0001\r\n\u0002ORLAN, March 4. The harbour stays open to every ship.\r\n\u0003\u0004';
    expect(read(Buffer.from(wire))).toMatchObject({ text: wire, messages: [] });
  });

  it('reads UTF-8 with broken bytes in it, and says in which lines', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${RUSSIAN}\n${RUSSIAN}\n`),
      Buffer.from([0xd0, 0x20]),
      Buffer.from(RUSSIAN),
    ]);
    expect(read(bytes)).toMatchObject({
      text: `${RUSSIAN}\n${RUSSIAN}\n\uFFFD ${RUSSIAN}`,
      encoding: 'utf-8',
      messages: [{ ruleId: 'text-undecodable', line: 3 }],
    });
    const many = read(Buffer.concat(Array.from({ length: 8 }, () => Buffer.concat([bytes, Buffer.from('\n')]))));
    expect(many.messages.map(({ line }) => line)).toEqual([3, 6, 9, 12, 15]);
    expect(many.messages.at(-1)!.reason).toContain('so in 3 more lines');
  });

  it('reads plain letters with stray bytes that no code page explains', () => {
    const text = 'The harbour stays open to every ship that asks, and the pilots wait at the quay. ';
    expect(read(Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0x81])]))).toMatchObject({
      text: `${text}\uFFFD\uFFFD\uFFFD`,
      messages: [{ ruleId: 'text-undecodable', line: 1 }],
    });
  });

  it('refuses what is mostly lost', () => {
    expect(codes(Buffer.from(`${'\uFFFD'.repeat(20)} and ${'\uFFFD'.repeat(20)}`))).toEqual(['file-undecodable']);
  });

  it('reads or refuses any bytes, and says where a character is lost', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
        const { text, messages } = read(bytes);
        expect(text === null).toBe(messages.some(({ ruleId }) => ruleId!.startsWith('file-')));
        expect(text?.includes('\uFFFD') ?? false).toBe(messages.some(({ ruleId }) => ruleId === 'text-undecodable'));
      }),
      { numRuns: 500 },
    );
  });
});
