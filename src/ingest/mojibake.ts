import iconv from 'iconv-lite';

/**
 * UTF-8 that somebody once read as a one-byte encoding and saved again: `â€™` for ’, `Ð¿Ñ€Ð¸` for при.
 *
 * The repair undoes exactly that and is taken only when it undoes all of it: every character must go back to
 * one byte, the bytes must be valid UTF-8, and the text must have fewer of the signs of such damage than
 * before. A text that is right is never touched.
 */
export function repairMojibake(text: string): { text: string; misreadAs: string } | null {
  if (!DAMAGE.test(text)) return null;
  for (const encoding of ['windows-1252', 'windows-1251'] as const) {
    const bytes = toBytes(text, encoding);
    if (!bytes) continue;
    const repaired = strictUtf8(bytes);
    if (repaired !== null && damage(repaired) < damage(text)) return { text: repaired, misreadAs: encoding };
  }
  return null;
}

/** A lead byte of UTF-8 followed by its next byte, both read as windows-1252 or windows-1251. */
const DAMAGE = /[ÂÃÐÑØÙâ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[РС][\u0080-\u00BFЂЃѓ‚„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈ¤Ґ¦§Ё©Є«¬®ЇІіґµ¶·№єјЅѕї]|в\u0402[\u2122\u045A\u045C"“”]/u;
const ALL_DAMAGE = new RegExp(DAMAGE.source, 'gu');
const damage = (text: string) => text.match(ALL_DAMAGE)?.length ?? 0;

const tables = new Map<string, Map<string, number>>();

function table(encoding: string): Map<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const made = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const sign = iconv.decode(Buffer.from([byte]), encoding);
    // Bytes that the code page leaves open are kept by most programs as control characters.
    made.set(sign === '\uFFFD' ? String.fromCharCode(byte) : sign, byte);
  }
  tables.set(encoding, made);
  return made;
}

function toBytes(text: string, encoding: string): Uint8Array | null {
  const codes = table(encoding);
  const bytes: number[] = [];
  for (const sign of text) {
    const byte = codes.get(sign);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
