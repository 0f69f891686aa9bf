const NUMERIC = String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일`;
const WORDS = String.raw`\d{1,2}(?:st|nd|rd|th|er|º)? (?:de |of )?\p{L}{3,12}\.?,? (?:de )?\d{4}|\p{L}{3,12}\.? \d{1,2},? \d{4}`;
const DATE_LINE = new RegExp(String.raw`^(?:\p{L}{2,12}[:,]? )?(?:${NUMERIC}|${WORDS})(?: ?(?:г\.|года|р\.|року|م))?(?:[ ,–-]+\d{1,2}[:.]\d{2}(?: ?[\p{L}()+:\d]{1,8})?)?\.?$`, 'iu');

/** True for a line that holds a full date and nothing else but a weekday, a city or a time of day. */
export function isDateLine(text: string): boolean {
  return DATE_LINE.test(text);
}

const NUMBER_LINE = /^(?:no\.?|n°|№|nr\.?|ref\.?(?:erence)?:?|doc(?:ument)?\.?)\s*[\p{L}\d][\p{L}\d./-]{0,30}$/iu;

/** True for a line that holds a document's number and nothing else. */
export function isNumberLine(text: string): boolean {
  return NUMBER_LINE.test(text);
}
