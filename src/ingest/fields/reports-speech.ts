import { once } from '../once.ts';
import { outsideQuotations } from '../quotations/find-quotations.ts';
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
export function countReporting(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(REPORTING)?.length ?? 0), 0);
}
