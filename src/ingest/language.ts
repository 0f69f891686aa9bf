import { franc } from 'franc-min';

/** Languages that ingest tells apart, by franc's ISO 639-3 codes, with the BCP 47 tags that the archive uses. */
const TAGS: Record<string, string> = {
  eng: 'en', fra: 'fr', deu: 'de', spa: 'es', ita: 'it', por: 'pt', pol: 'pl', tur: 'tr',
  rus: 'ru', ukr: 'uk', bel: 'be', arb: 'ar', pes: 'fa', cmn: 'zh', jpn: 'ja', kor: 'ko', heb: 'he',
};
const ONLY = Object.keys(TAGS);

/** Scripts that stand for one language well enough where a text is short. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
];

/**
 * The language of a text as a BCP 47 tag. Below a hundred letters a statistic says little: then the
 * script decides, or what the caller knows of the surroundings.
 *
 * @param fallback tag for a text too short to tell
 */
export function findLanguage(text: string, fallback = 'en'): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return fallback;
  for (const [script, tag] of SCRIPTS) if ((text.match(script)?.length ?? 0) > 0.3 * letters) return tag;
  if (letters >= 100) {
    const found = franc(text.slice(0, 4000), { only: ONLY, minLength: 20 });
    if (found !== 'und') return TAGS[found] ?? fallback;
  }
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (cyrillic > 0.5 * letters) return /[іїєґ]/iu.test(text) ? 'uk' : ['ru', 'uk', 'be'].includes(fallback) ? fallback : 'ru';
  if (arabic > 0.5 * letters) return ['ar', 'fa'].includes(fallback) ? fallback : 'ar';
  return fallback;
}
