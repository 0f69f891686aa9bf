const NUMERIC = String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}-(?:\d{1,2}|\p{L}{3})-\d{4}|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{4}年\d{1,2}月\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일`;
const WORDS = String.raw`\d{1,2}(?:st|nd|rd|th|er|º)? (?:de |of )?[\p{L}\p{M}]{3,14}\.?,? (?:de )?\d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`;
const DATE = String.raw`(?:${NUMERIC}|${WORDS})(?: ?(?:г\.|года|р\.|року|م))?`;
/** `16:10`, `9.05 a.m. EST`, `9 a.m.`, `03:55 PM GMT+03:00` */
const CLOCK = String.raw`(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?\(?(?:Moscow time|local time|\p{L}{1,5})?(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)?`;
/** Between a day and what else its line has: a comma, a stroke, a dash. */
const THEN = String.raw`(?:\s?[,|•·/–—@-]+\s?|\s+)`;
const TIME = String.raw`(?:${THEN}(?:at |um |à |в )?${CLOCK})?`;
/** `Friday,` or `Port Aube, le`: a weekday, a city and what stands between it and the day. */
const BEFORE = String.raw`(?:${CLOCK}${THEN})?(?:[\p{L}\p{M}]{2,18}(?:-\p{L}{3,8})?(?:[:,]|\.,?)? |(?-i:[\p{Lu}\p{Lo}])[\p{L}\p{M}'’ -]{1,28}[,،] (?:le |den |the )?)?`;
/** `, Velmar`: where a document was signed, after its day. */
const AFTER = String.raw`(?:, (?-i:[\p{Lu}\p{Lo}])[\p{L}\p{M}'’-]{1,28}(?: (?-i:[\p{Lu}\p{Lo}])[\p{L}\p{M}'’-]{1,28})?)?`;
/** `- Updated: 15 March 2009`: when the page was changed, on the line of its day; `page A1`, `5 min read` */
const CHANGED = String.raw`(?:${THEN}\(?(?:last )?(?:updated?|modified|edited|aktualisiert|mis à jour|actualizado|güncelleme|обновлено|изменено|оновлено)(?: on| at| le| am| el)?\s?:?\s?(?:${DATE}${TIME}|${CLOCK}(?:${THEN}${DATE})?)\)?)?`;
const NOTE = String.raw`(?:${THEN}(?:(?:page|p\.) ?\p{L}?\d{1,3}|(?:lecture|lectura|leitura|lettura|lesezeit:?|temps de lecture ?:?)? ?\d{1,2} min(?:ut\p{L}{1,2})?\.?(?: read| de lectura| de leitura| lesezeit)?))?`;
const DATE_LINE = new RegExp(String.raw`^${BEFORE}${DATE}${TIME}${CHANGED}${NOTE}${AFTER}\.?$`, 'iu');

/** `Published: 14 March 2009, 16:10`: a date with the word that says what it is of. */
const LABELLED = new RegExp(
  String.raw`^(?:(?:first )?(?:published|posted)|released?|issued|date(?: (?:of publication|published|posted|created))?|publication date|дата публикации|дата|опубликовано|опубліковано|publié le|date de publication|veröffentlicht(?: am)?|erstellt(?: am)?|publicado(?: el)?|yayınlanma|تاريخ النشر|发布时间|게시일)(?: (?:on|at))?\s?[:：|]?\s(?<date>.{6,90})$`,
  'iu',
);

/** The date on a line that says when the page was put out, or null: `Published: 14 March 2009, 16:10`. */
export function labelledDate(text: string): string | null {
  const date = LABELLED.exec(text)?.groups?.['date'];
  return date !== undefined && isDateLine(date) ? date : null;
}

/**
 * True for a line that holds a full date and nothing else but a weekday, a city, a time of day, the day of a change or the number of a printed
 * page: `Port Aube, le 3 mai 2007`, `14.03.2009 - Updated: 15.03.2009`.
 */
export function isDateLine(text: string): boolean {
  return text.length <= LONGEST && DATE_LINE.test(text);
}

/** Two dates with their times. */
const LONGEST = 120;

/** `No. 112/2009`, `Communiqué n° 27/2007`, `NC/2024/6`, `112-14-03-2009`, `DEV-TPB3-0317 (TEXT DESK)` */
const NUMBER_LINE =
  /^(?:\p{L}+ ){0,3}(?:no\.?|n[°º]|№|nr\.?)\s*[\p{L}\d]*\d[\p{L}\d./-]{0,30}$|^(?:ref\.?(?:erence)?:?|doc(?:ument)?\.?)\s*[\p{L}\d./-]*\d[\p{L}\d./-]*$|^\p{Lu}[\p{Lu}\d]{1,5}-[\p{Lu}\d]{2,8}-\d{3,}(?: \([\p{Lu}\d .&,-]{2,40}\))?$|^\d{1,5}-\d{2}-\d{2}-\d{4}$|^\p{Lu}{1,6}(?:\/[\p{Lu}\d.]+){0,3}\/\d[\d.]*$/iu;

/** True for a line that holds a document's number and nothing else. */
export function isNumberLine(text: string): boolean {
  return NUMBER_LINE.test(text);
}
