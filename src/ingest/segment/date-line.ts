const NUMERIC = String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일`;
const WORDS = String.raw`\d{1,2}(?:st|nd|rd|th|er|º)? (?:de |of )?\p{L}{3,12}\.?,? (?:de )?\d{4}|\p{L}{3,12}\.? \d{1,2},? \d{4}`;
/** `Friday,` or `Port Aube, le`: a weekday, a city and what stands between it and the day. */
const BEFORE = String.raw`(?:\p{L}{2,12}[:,]? |[\p{Lu}\p{Lo}][\p{L}\p{M}'’ -]{1,28}[,،] (?:le |den |the )?)?`;
/** `, Velmar`: where a document was signed, after its day. */
const AFTER = String.raw`(?:, [\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{1,28}(?: [\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{1,28})?)?`;
const DATE_LINE = new RegExp(String.raw`^${BEFORE}(?:${NUMERIC}|${WORDS})(?: ?(?:г\.|года|р\.|року|م))?(?:[ ,–-]+\d{1,2}[:.]\d{2}(?: ?[\p{L}()+:\d]{1,8})?)?${AFTER}\.?$`, 'iu');

/** `Published: 14 March 2009, 16:10`: a date with the word that says what it is of. */
const LABELLED = new RegExp(String.raw`^(?:published|posted|released?|issued|date(?: of publication)?|дата публикации|дата|опубликовано|publié le|date de publication|veröffentlicht(?: am)?|publicado(?: el)?|تاريخ النشر|发布时间|게시일)\s?[:：]?\s(?<date>.{6,40})$`, 'iu');

/** The date on a line that says when the page was put out, or null: `Published: 14 March 2009, 16:10`. */
export function labelledDate(text: string): string | null {
  const date = LABELLED.exec(text)?.groups?.['date'];
  return date !== undefined && isDateLine(date) ? date : null;
}

/** True for a line that holds a full date and nothing else but a weekday, a city or a time of day: `Port Aube, le 3 mai 2007`. */
export function isDateLine(text: string): boolean {
  return DATE_LINE.test(text);
}

/** `No. 112/2009`, `Communiqué n° 27/2007`, `NC/2024/6`, `112-14-03-2009`, `DEV-TPB3-0317 (TEXT DESK)` */
const NUMBER_LINE = /^(?:\p{L}+ ){0,3}(?:no\.?|n[°º]|№|nr\.?)\s*[\p{L}\d]*\d[\p{L}\d./-]{0,30}$|^(?:ref\.?(?:erence)?:?|doc(?:ument)?\.?)\s*[\p{L}\d./-]*\d[\p{L}\d./-]*$|^\p{Lu}[\p{Lu}\d]{1,5}-[\p{Lu}\d]{2,8}-\d{3,}(?: \([\p{Lu}\d .&,-]{2,40}\))?$|^\d{1,5}-\d{2}-\d{2}-\d{4}$|^\p{Lu}{1,6}(?:\/[\p{Lu}\d.]+){0,3}\/\d[\d.]*$/iu;

/** True for a line that holds a document's number and nothing else. */
export function isNumberLine(text: string): boolean {
  return NUMBER_LINE.test(text);
}
