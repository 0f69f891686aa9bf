import iconv from 'iconv-lite';

/** Bytes to text in a charset that a mail names; UTF-8 where it is unknown. Null where the bytes are none of it. */
function decodeBytes(bytes: Buffer, charset: string): string | null {
  const known = iconv.encodingExists(charset) ? charset : 'utf-8';
  const text = iconv.decode(bytes, known);
  return text.includes('\uFFFD') ? null : text;
}

/** `=E2=80=99` of quoted-printable as letters; what is none stays as it is. */
export const fromQuotedPrintable = (text: string, charset: string): string =>
  text.replace(
    /(?:=[0-9A-F]{2})+/giu,
    (run) => decodeBytes(Buffer.from(run.replaceAll('=', ''), 'hex'), charset) ?? run,
  );

/** Base64 as text, or null where it is none. */
export const fromBase64 = (text: string, charset: string): string | null =>
  /^[A-Za-z0-9+/]+={0,2}$/u.test(text) ? decodeBytes(Buffer.from(text, 'base64'), charset) : null;

const WORD = /=\?(?<charset>[\w-]+)(?:\*[\w-]+)?\?(?<how>[bq])\?(?<text>[^?\s]*)\?=/giu;

/** Encoded words of a mail's header (RFC 2047), `=?utf-8?Q?caf=C3=A9?=`, as letters. */
export const fromEncodedWords = (text: string): string =>
  text.replace(/(?<==\?[^?]*\?[bq]\?[^?]*\?=)\s+(?==\?)/giu, '').replace(WORD, (printed, charset, how, word) => {
    const letters =
      String(how).toLowerCase() === 'b'
        ? fromBase64(String(word), String(charset))
        : fromQuotedPrintable(String(word).replaceAll('_', ' '), String(charset));
    return letters ?? printed;
  });
