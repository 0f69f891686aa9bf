import { joinLines, type Block } from '../segment/paragraphs.ts';

const MAX_TITLE = 320;
/** How speeches begin: a line that addresses somebody is words. */
const SALUTATION =
  /^(?:mr|mrs|madam|ms|dear|ladies|excellenc|your|distinguished|honou?rable|esteemed|colleagues|friends|mesdames|monsieur|messieurs|madame|chers?|уважаем|дамы|дорог|господин|госпож|товарищ|السيد|سيدات|أيها|您|各位)/iu;

/** Whether a block at the head of a text reads as its title: short, not a full sentence's end, not an address to somebody. */
export function looksLikeTitle(block: Block, next: Block | undefined): boolean {
  const text = joinLines(block);
  if (!next || text.length > MAX_TITLE || SALUTATION.test(text)) return false;
  return !/[.;,:…]$/u.test(text.replace(/(?:\.{3}|\b(?:Inc|Ltd|Co|Jr|Sr|[A-Z])\.)$/u, ''));
}
