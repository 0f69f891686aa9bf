import { TAG, type Tagger } from '../lexicon/tags.ts';
import type { Mention } from '../names/cast.ts';
import { findWords, type Word } from '../people/words.ts';

/** Words after which a name is whom the words are exchanged with, or whom they are about. */
const WITH: ReadonlySet<string> = new Set('with avec mit con com med z s met dengan с со з із'.split(' '));
const ABOUT: ReadonlySet<string> = new Set(
  (
    'to for on about against over after between upon meets visits visit at in ' +
    'à sur pour contre après au aux chez ' +
    'an über für gegen nach bei beim ' +
    'a sobre para contra tras al ' +
    'su per contro ' +
    'о об обо к ко для про до на щодо у в ' +
    'om till för til ' +
    'o dla na do w'
  ).split(' '),
);

/** Words that join whoever does something, and nobody else. */
const AGENT: ReadonlySet<string> = new Set(['by', 'par', 'pelo', 'pela', 'oleh']);
/** What stands between two who are announced together; each may have an office between commas. */
const JOINED =
  /^(?:,[^,;:]{0,80})?,?\s(?:and|et|und|y|e|и|og|och|en|i|та|ve|dan|,)\s(?:the\s|la\s|le\s|der\s|die\s|del?\s|du\s|o\s|a\s)?$/u;

/** A line that stands above or around the words: a title, a byline, the head of a letter. */
export interface Head {
  readonly text: string;
  readonly words: readonly Word[];
  readonly tags: readonly number[];
}

/** A head with what its words may be. */
export function readHead(text: string, tag: Tagger): Head {
  const words = findWords(text);
  return { text, words, tags: words.map(({ key }) => tag(key)) };
}

/**
 * How a head stands to somebody whom it names: announced as the one who speaks ("Address by …"), whose words stand behind
 * a colon, who says something, whom somebody else meets, or nobody but this name.
 *
 * @param others other people whom the head names before
 */
export function roleInHead(head: Head, mention: Mention, others: readonly Mention[]): readonly string[] {
  const { text, words, tags } = head;
  const features: string[] = [];
  const from = words.findIndex(({ end }) => end > mention.start);
  const to = words.findLastIndex(({ start }) => start < mention.end);
  if (from === -1 || to === -1) return [];
  const phrase = beginOfTitle(head, from);
  const before = text.slice(phrase === 0 ? 0 : words[phrase - 1]!.end, words[phrase]!.start);
  const outside = phrase > 0 && !/[:|–—"“”«»]/u.test(before) ? phrase - 1 : null;
  const noun = tags.findIndex((own, at) => at < from && (own & TAG.noun) !== 0 && (own & TAG.role) === 0);
  const after = text.slice(mention.end);
  const joined = others.at(-1);
  if (noun !== -1) {
    const link = outside === null ? '' : words[outside]!.text.toLowerCase();
    const between = words.slice(noun + 1, phrase).map((word) => word.text.toLowerCase());
    if (!AGENT.has(link) && between.some((word) => ABOUT.has(word))) features.push('spoken about');
    else if (WITH.has(link)) features.push('announced with');
    else if (others.length === 0) features.push('announced');
    else if (joined && JOINED.test(text.slice(joined.end, words[phrase]!.start)))
      features.push('announced beside another');
    else features.push('announced later');
  } else if (outside !== null && ABOUT.has(words[outside]!.text.toLowerCase())) features.push('spoken about');
  if (phrase === 0 && /^\s{0,2}[:：]/u.test(after)) features.push('before colon');
  if (phrase === 0 && others.length === 0) features.push('first');
  if (/[:：|–—]\s*$/u.test(text.slice(0, words[phrase]!.start)) && after.trim().length < 3)
    features.push('behind colon');
  const nounAfter = tags.some((own, at) => at > to && at < to + 6 && (own & TAG.noun) !== 0);
  if (phrase === 0 && nounAfter && /^['’]/u.test(after)) features.push('owner');
  const verb = tags.findIndex((own, at) => at > to && (own & (TAG.strong | TAG.weak)) !== 0);
  if (verb !== -1 && verb - to <= 2 && !/[.:;]/u.test(text.slice(mention.end, words[verb]!.start)))
    features.push('says');
  if (from > 0 && (tags[phrase - 1] ?? 0) & TAG.strong) features.push('says');
  if (/["“«„「][^"”»“」]{10,}["”»“」]/u.test(text)) features.push('with quotation');
  const rest = words.length - (to - phrase + 1);
  if (rest <= 1) features.push('alone');
  if (mention.title !== null) features.push('with role');
  return features;
}

/** The first word of the name with the title and courtesy before it. */
function beginOfTitle({ text, words, tags }: Head, name: number): number {
  let begin = name;
  for (let at = name - 1; at >= 0 && name - at <= 14; at--) {
    const gap = text.slice(words[at]!.end, words[at + 1]!.start);
    if (/[:;|–—"“”«»()]/u.test(gap)) break;
    const own = tags[at]!;
    if ((own & (TAG.role | TAG.courtesy)) !== 0) begin = at;
    else if ((own & (TAG.modifier | TAG.place | TAG.body | TAG.by)) === 0 && !/^\p{Lu}/u.test(words[at]!.text)) break;
    else if ((own & TAG.noun) !== 0) break;
  }
  return begin;
}

/** "From: Josepha Windle": the sender of a letter or an e-mail, in many languages. */
export const SENDER = /^\s*(?:from|sender|de|von|från|fra|da|od|від|от|من|发件人|寄件者|差出人|보낸\s?사람)\s*[:：]/iu;
/** "By Josepha Windle": whoever wrote a report. */
export const AUTHOR = /^\s*(?:by|par|von|por|di|av|af|door|текст|автор|autor|author|reporter|text)(?:\s*:|\s)/iu;
/** Words with which a letter closes before its signature. */
export const CLOSING =
  /(?:sincerely|regards|respectfully|faithfully|truly|cordially|signed|yours|salutations|sentiments|grüßen|hochachtungsvoll|atentamente|saludos|atenciosamente|cordialmente|saluti|уважением|повагою|poważaniem|hilsen|hälsningar|敬上|此致)/iu;
