/** Nouns and participles after which quotation marks hold a name. */
const NAMING = [
  'so-called', 'called', 'named', 'entitled', 'titled', 'dubbed', 'codenamed', 'code-named', 'nicknamed', 'known as', 'known as the', 'calling itself', 'calling itself the', 'in the name of the', 'published by', 'alias', 'title of', 'name of', 'term', 'word', 'phrase', 'slogan', 'motto', 'notion of', 'concept of',
  'organization', 'organisation', 'group', 'movement', 'party', 'front', 'army', 'brigade', 'operation', 'ship', 'ships', 'vessel', 'vessels', 'trawler', 'cruiser', 'submarine', 'newspaper', 'daily', 'weekly', 'magazine', 'journal',
  'programme', 'program', 'show', 'series', 'film', 'documentary', 'book', 'novel', 'song', 'channel', 'company', 'firm', 'project', 'exercise', 'exercises', 'drill', 'commander', 'commanders', 'forum', 'festival', 'award', 'medal', 'order',
  'фильма', 'фильме', 'фильм', 'газете', 'газеты', 'газета', 'газетой', 'телеканала', 'телеканал', 'телеканалу', 'программы', 'программа', 'центр', 'центре', 'партии', 'партия', 'агентства', 'так называемый', 'так называемая', 'форума', 'форум', 'клуба', 'клуб',
  'journal', 'film', 'émission', 'chaîne', 'zeitung', 'sendung', 'sogenannte', 'sogenannten', 'periódico', 'programa',
] as const;

const INTRODUCES = new RegExp(`(?<![\\p{L}-])(?:${NAMING.join('|').replaceAll('.', '\\.')})\\s*$`, 'iu');

/** Nouns that stand for somebody's words without a verb: "her appeal for a “pause”". */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set([
  'appeal', 'appeals', 'call', 'calls', 'letter', 'statement', 'speech', 'interview', 'tweet', 'remarks', 'comments', 'words', 'warning', 'message', 'demand', 'complaint', 'promise', 'pledge', 'claim', 'claims', 'according', 'talks',
  'слова', 'словам', 'заявление', 'selon', 'laut', 'según',
]);

/** Whether the words before an opening mark say that a name follows: `the newspaper “…”`, `the so-called “…”`. */
export const introducesName = (lead: string): boolean => INTRODUCES.test(lead) && !JUDGES.test(lead);

/** `what it called “…”`, `she called it “…”`: a judgement, whose words are somebody's. */
const JUDGES = /(?<!\p{L})(?:what|which|he|she|it|they|who|we|I)\s+(?:(?:has|have|had|also|later|once|then)\s+|(?:the\s+)?(?:[\p{L}.’'-]+\s+){1,3})?(?:called|named|dubbed|termed|termed\s+as)\s*$/iu;

const SMALL = /^(?:of|for|the|and|in|on|to|a|an|de|la|le|du|des|del|el|von|und|der|die|по|и|в|на|за)$/u;

/** Whether every word that can be is capitalised, as in a name: "Global Compact", not "GLOBAL COMPACT". */
export function isNameLike(inner: string): boolean {
  const words = inner.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const named = words.filter((word, i) => i === 0 || !SMALL.test(word));
  return named.length > 0 && named.every((word) => /^\p{Lu}/u.test(word)) && named.some((word) => /\p{Ll}/u.test(word)) && !/[!?]$/u.test(inner);
}
