import { franc, francAll } from 'franc-min';

/** Languages that ingest tells apart, by franc's ISO 639-3 codes, with the BCP 47 tags that the archive uses. */
const TAGS: Record<string, string> = {
  eng: 'en', fra: 'fr', deu: 'de', spa: 'es', ita: 'it', por: 'pt', pol: 'pl', tur: 'tr',
  rus: 'ru', ukr: 'uk', bel: 'be', arb: 'ar', pes: 'fa', cmn: 'zh', jpn: 'ja', kor: 'ko', heb: 'he',
};
const FRANC = { only: Object.keys(TAGS), minLength: 20 };

/** Scripts that stand for one language well enough where a text is short. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}+/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, 'ja'],
  [/\p{Script=Han}+/gu, 'zh'],
  [/\p{Script=Hebrew}+/gu, 'he'],
];

/** A sign of one of these scripts: most texts have none. */
const TELLING = new RegExp(SCRIPTS.map(([{ source }]) => source).join('|'), 'u');
const LONG_ENOUGH = /^(?:\P{L}*\p{L}){100}/u;

/**
 * The language of a text as a BCP 47 tag. Below a hundred letters a statistic says little: then the
 * script decides, or what the caller knows of the surroundings.
 *
 * @param fallback gives the tag for a text too short to tell
 */
export function findLanguage(text: string, fallback: () => string = () => 'en'): string {
  if (TELLING.test(text)) {
    const letters = countSigns(text, /\p{L}+/gu);
    for (const [script, tag] of SCRIPTS) if (countSigns(text, script) > 0.3 * letters) return tag;
  }
  if (LONG_ENOUGH.test(text)) {
    const found = byTrigrams(text);
    if (found !== 'und') return TAGS[found] ?? fallback();
  }
  const letters = countSigns(text, /\p{L}+/gu);
  const around = fallback();
  if (letters === 0) return around;
  if (countSigns(text, /\p{Script=Cyrillic}+/gu) > 0.5 * letters) return /[іїєґ]/iu.test(text) ? 'uk' : ['ru', 'uk', 'be'].includes(around) ? around : 'ru';
  if (countSigns(text, /\p{Script=Arabic}+/gu) > 0.5 * letters) return ['ar', 'fa'].includes(around) ? around : 'ar';
  return around;
}

/** How much of a text franc reads. */
const READ = 2048;
/** A sample of it: so many pieces, of so many signs each. */
const PIECES = 8;
const PIECE = 75;
/** By how much the best language must be ahead in a sample. Measured: samples that say another language than the whole are within 0.02. */
const AHEAD = 0.05;

/** Language by the frequency of groups of three letters: in a sample, which takes a quarter of the time, and where that is not clear, in the whole. */
function byTrigrams(text: string): string {
  const read = text.slice(0, READ);
  const step = Math.floor(read.length / PIECES);
  if (step >= 1.5 * PIECE) {
    const pieces = Array.from({ length: PIECES }, (_, index) => read.slice(index * step, index * step + PIECE));
    const [best, second] = francAll(pieces.join(' '), FRANC);
    if (second !== undefined && best![1] - second[1] >= AHEAD) return best![0];
  }
  return franc(read, FRANC);
}

/** How many signs of a text belong to runs of a pattern. Runs, not signs, are looked for: a text has far fewer of them. */
function countSigns(text: string, runs: RegExp): number {
  const isWide = /[\uD800-\uDBFF]/.test(text);
  let count = 0;
  for (const run of text.match(runs) ?? []) count += isWide ? [...run].length : run.length;
  return count;
}
