import type { Named } from '../../statement/schema.ts';
import { tidy } from '../people/mentions.ts';
import { findWords } from '../people/words.ts';
import { bodyVoice, type Voice } from './cast.ts';
import type { Subject } from './cue.ts';
import type { Discourse } from './discourse.ts';
import { isBodyNoun, isDocumentNoun, isMediaNoun, isShortBody, isVagueBody } from '../lexicon/subject-nouns.ts';

/** Nouns for something that is agreed, not for what somebody says: its words are its own. */
const AGREED = /^(?:document|text|pact|treaty|agreement|charter|resolution|convention|accord|memorandum)$/iu;
/** What one person sends to another. */
const PERSONAL = /^(?:message|letter|telegram|telegramme)$/iu;
const OFFICES = /^(?:office|administration|cabinet|government|delegation|team)$/iu;

/**
 * The body that a noun stands for. A document's words belong to the body in its name ("Foreign Ministry statement", "a communique by the Council"), else to the
 * institution or the body that spoke last, else to the one that the text is about. "The group" and the like name nobody by themselves.
 */
export function resolveBody(
  { noun, words, owner }: Extract<Subject, { type: 'body' }>,
  discourse: Discourse,
): Voice | null {
  const { institution, body, topic, document, focus } = discourse;
  if (owner !== undefined && OFFICES.test(noun))
    return bodyVoice({ id: null, name: `${noun[0]!.toUpperCase()}${noun.slice(1)} of ${owner.name}` });
  const name = (printed: string) => bodyVoice(named(printed, discourse));
  const whose = /\s(?:(?:issued|released|published|signed|adopted|sent)\s)?(?:by|of|from)\s(?<body>.+)$/iu.exec(words);
  const head = whose === null ? words : words.slice(0, whose.index);
  if (isDocumentNoun(noun)) {
    if (whose !== null && namesBody(whose.groups!['body']!, discourse)) return name(whose.groups!['body']!);
    const parts = head.split(/\s+/u);
    const last = parts
      .slice(0, -1)
      .findLastIndex(
        (part) =>
          isBodyNoun(part.replace(/['’]s?$/u, '')) ||
          discourse.acronyms.has(part) ||
          (/^\p{Lu}{2,6}$/u.test(part) && head !== head.toUpperCase()),
      );
    if (last >= 0) return name(parts.slice(0, last + 1).join(' '));
    if (AGREED.test(noun) && document !== null) return bodyVoice({ id: null, name: `${noun} (${document})` });
    // "Boris Orlan congratulated … The message reads": his.
    if (PERSONAL.test(noun) && !/\s/u.test(withoutArticle(words)) && body === null && focus !== null && !focus.doubtful)
      return focus;
    return body ?? (institution === null ? topic : bodyVoice(institution));
  }
  // "The newspaper printed an editorial. The editorial said": the newspaper's.
  if (/^(?:editorial|article)$/iu.test(noun))
    return topic !== null && isMediaNoun(topic.named.name.split(/\s+/u).at(-1)!) ? topic : null;
  const bare = withoutArticle(words);
  const longer = longerName(bare, discourse);
  if (longer !== null) return longer;
  // "the U.N. nuclear watchdog": what a body is, and no name of it
  if (/^(?:watchdog|regulator)$/iu.test(noun)) return body ?? (institution === null ? null : bodyVoice(institution));
  if (!/\s/u.test(bare) && isShortBody(noun)) return null;
  if (!/\s/u.test(bare) && isVagueBody(noun)) return body ?? (institution === null ? null : bodyVoice(institution));
  return name(words);
}

/** "The bureau said", after the Bureau of Fisheries: the body heard last in whose longer name the words stand. */
function longerName(bare: string, { bodies }: Discourse): Voice | null {
  const wanted = findWords(bare).map(({ key }) => key);
  if (wanted.length === 0 || wanted.length > 3) return null;
  return (
    bodies.findLast((heard) => {
      const own = new Set(findWords(heard.named.name).map(({ key }) => key));
      return own.size > wanted.length && wanted.every((key) => own.has(key));
    }) ?? null
  );
}

/** Whether the words name a body: by a noun for one, or an acronym. */
const namesBody = (words: string, { acronyms }: Discourse) =>
  words
    .split(/\s+/u)
    .some(
      (part) =>
        isBodyNoun(part.replace(/['’]s?$/u, '')) ||
        acronyms.has(part) ||
        (/^\p{Lu}{2,6}$/u.test(part) && words !== words.toUpperCase()),
    );

/** A body as printed, without article and acronym; the institution where its name has the same words. */
function named(words: string, { institution, acronyms }: Discourse): Named {
  const bare = withoutArticle(words).replace(/(?<=\S)\s+in\s+\p{Lu}\p{L}+$/iu, '');
  const name = tidyBody(acronyms.get(bare) ?? (bare === '' ? words : bare));
  return institution !== null && ` ${institution.name.toLowerCase()} `.includes(` ${name.toLowerCase()} `)
    ? institution
    : { id: null, name };
}

/** A name printed in capitals, as a name; an acronym stays. */
const tidyBody = (name: string) =>
  /\s/u.test(name) || isBodyNoun(name)
    ? tidy(name).replace(/(?<=\s)(?:Of|For|The|And|De|Del|La)(?=\s)/gu, (word) => word.toLowerCase())
    : name;

/** Also without what is said of the body in small letters before its name: "the ruling Tide Party". */
const withoutArticle = (words: string) =>
  words
    .replace(
      /^(?:(?:the|a|an|this|that|its|his|her|today['’]s|yesterday['’]s|le|la|les|un|une|der|die|das|el|los|las)\s+)+/iu,
      '',
    )
    .replace(/^(?:\p{Ll}[\p{L}-]*\s+){1,3}(?=\p{Lu}\p{Ll}|\p{Lu}\p{Lu})/u, '')
    .replace(/['’]s?$/iu, '')
    .replace(/^(?:full|least\s\p{L}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|th|rd|nd|st)\s/iu, '')
    .replace(/\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u, '');
