const ARABIC_DIGITS = /[٠-٩۰-۹]/gu;

/**
 * Text as it is compared: small letters without accents and vowel signs, digits 0 to 9, plain blanks, apostrophes and
 * dashes; marks of direction gone.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/gu, '')
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑‒−]/gu, '-')
    .replace(/[–—―]/gu, '–')
    .replace(/[،]/gu, ',')
    .replace(/\s+/gu, ' ')
    .trim();
}
