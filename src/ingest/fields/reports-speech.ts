import { ofWord } from '../lexicon.ts';
import { speechClassIn, speechOf } from '../lexicon/tell-speech.ts';
import { once } from '../once.ts';
import { outsideQuotations } from '../quotations/find-quotations.ts';
import { findWords } from '../people/words.ts';
import type { Paragraph } from '../types.ts';

/** Verbs of a report, which communiqués do without: these "stress" and "welcome", they do not "say". */
const REPORTING =
  /(?<![\p{L}])(?:said|says|told|saying|quoted|reportedly|according to|заявил\p{L}*|сказал\p{L}*|сообщил\p{L}*|отметил\p{L}*|подчеркнул\p{L}*|по словам|заяви(?:в|ла|ли)|повідоми(?:в|ла|ли)|сказа(?:в|ла|ли)|за словами|a déclaré|a dit|a affirmé|a indiqué|selon|d’après|sagte|sagten|erklärte|teilte|zufolge|dijo|declaró|afirmó|según)(?![\p{L}])|(?:قال|وقال|أعلن|صرح|وأضاف)\s|表示|[说說]：?[「“]|[称稱]，|指出|宣[布佈]|回應|透露|聲稱|報道|报道|宣布|말했다|밝혔다|전했다|보도했다/giu;

/** The reporter's own first person: how a broadcast is signed off. */
const SIGN_OFF =
  /\b(?:I['’]m|I am|This is) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}(?:,? (?:reporting|for|in|at)\b[^.]*)?\.?/gu;

/** An item's paragraphs without the words in quotation marks and without a reporter's signing off. */
export const narration = once((paragraphs: readonly Paragraph[]): readonly string[] =>
  outsideQuotations(paragraphs).map((text) => text.replace(SIGN_OFF, '')),
);

/** How often the texts say that somebody said something. */
export const countReporting = once((texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(REPORTING)?.length ?? 0), 0),
);

/** How many verbs of speech, and words that name who says so, texts of a language have, and how many in a thousand words. */
export interface ReportingDensity {
  readonly count: number;
  readonly rate: number;
  readonly named: number;
}

const densities = once((_: readonly string[]) => new Map<string, ReportingDensity>());

/** The density of the verbs of speech in texts. */
export function reportingDensity(texts: readonly string[], lang: string): ReportingDensity {
  const known = densities(texts).get(lang);
  if (known !== undefined) return known;
  const classOf = speechClassIn(lang);
  let count = 0;
  let named = 0;
  let words = 0;
  for (const text of texts)
    for (const word of findWords(text)) {
      words += isUnspaced(word.form) ? word.text.length / 2 : 1;
      const found = speechOf(word, classOf);
      if (found === 'strong' || found === 'according') count++;
      if (found === 'according') named++;
    }
  const density = { count, rate: (1000 * count) / Math.max(50, words), named };
  densities(texts).set(lang, density);
  return density;
}

const isUnspaced = ofWord(({ word }) => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(word));
