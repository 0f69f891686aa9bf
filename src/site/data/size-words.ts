import { type InterfaceLanguage, numberLocale } from '../words/languages.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** The size of a file as people say it, in thousands of bytes: `27 kB`, `4.2 MB`. */
export function sizeWords(bytes: number, lang: InterfaceLanguage): string {
  const power = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(numberLocale(lang), {
    style: 'unit',
    unit: UNITS[power]!,
    maximumFractionDigits: value < 10 && power > 1 ? 1 : 0,
  }).format(value);
}
