import { franc } from 'franc-min';

/** Languages that ingest tells apart, by franc's ISO 639-3 codes, with the BCP 47 tags that the archive uses. */
const TAGS: Record<string, string> = {
  eng: 'en', fra: 'fr', deu: 'de', spa: 'es', ita: 'it', por: 'pt', pol: 'pl', tur: 'tr',
  rus: 'ru', ukr: 'uk', bel: 'be', arb: 'ar', pes: 'fa', cmn: 'zh', jpn: 'ja', kor: 'ko', heb: 'he',
};
const ONLY = Object.keys(TAGS);

/** Scripts that stand for one language well enough where a text is short. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}+/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, 'ja'],
  [/\p{Script=Han}+/gu, 'zh'],
  [/\p{Script=Hebrew}+/gu, 'he'],
];

/**
 * The language of a text as a BCP 47 tag. Below a hundred letters a statistic says little: then the
 * script decides, or what the caller knows of the surroundings.
 *
 * @param fallback gives the tag for a text too short to tell
 */
export function findLanguage(text: string, fallback: () => string = () => 'en'): string {
  const letters = countSigns(text, /\p{L}+/gu);
  if (letters === 0) return fallback();
  for (const [script, tag] of SCRIPTS) if (countSigns(text, script) > 0.3 * letters) return tag;
  if (letters >= 100) {
    const found = franc(text.slice(0, 4000), { only: ONLY, minLength: 20 });
    if (found !== 'und') return TAGS[found] ?? fallback();
  }
  const around = fallback();
  if (countSigns(text, /\p{Script=Cyrillic}+/gu) > 0.5 * letters) return /[іїєґ]/iu.test(text) ? 'uk' : ['ru', 'uk', 'be'].includes(around) ? around : 'ru';
  if (countSigns(text, /\p{Script=Arabic}+/gu) > 0.5 * letters) return ['ar', 'fa'].includes(around) ? around : 'ar';
  return around;
}

/** How many signs of a text belong to runs of a pattern. Runs, not signs, are looked for: a text has far fewer of them. */
function countSigns(text: string, runs: RegExp): number {
  const isWide = /[\uD800-\uDBFF]/.test(text);
  let count = 0;
  for (const run of text.match(runs) ?? []) count += isWide ? [...run].length : run.length;
  return count;
}
