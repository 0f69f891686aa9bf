import type { Named } from '../../statement/schema.ts';
import type { Voice } from '../quotations/cast.ts';
import { narratedQuotations } from '../quotations/find-quotations.ts';
import { listen, type Heard, type HeardSentence } from '../quotations/listen.ts';
import { isBodyNoun, isMediaNoun } from '../lexicon/subject-nouns.ts';
import type { Item } from '../types.ts';
import type { SpeakingInstitution } from './institution-rules.ts';
import type { ItemMentions } from './item-mentions.ts';
import { lineOf } from './lines.ts';
import { mentionsOfText } from './item-mentions.ts';
import type { NamedMention } from './named-mention.ts';
import type { Speaking } from './speaking-mentions.ts';
import { findWords } from './words.ts';

/** Whose words a report gives: a person's or a body's. */
export type ReportedWords =
  | { readonly type: 'person'; readonly speaking: Speaking }
  | { readonly type: 'body'; readonly institution: SpeakingInstitution };

/** Somebody whom a sentence of the report lets speak. */
interface Spoken extends Heard {
  readonly paragraph: number;
  /** Number of the paragraph among those that belong to no turn. */
  readonly narrative: number;
  readonly voice: Voice;
  readonly quoted: boolean;
  readonly words: string;
}

/** A body counts as the one who speaks without a quotation only where it does so this early. */
const OPENING_PARAGRAPHS = 2;
/** The only person whose words come, unquoted, counts only where they come this early. */
const EARLY_PARAGRAPHS = 4;

/**
 * Whose words a report gives. The first paragraph decides where it lets somebody speak: a person, or a body, unless the body's spokesperson is the only person who speaks
 * further on. An office without a name is whoever held it. Where the paragraph lets nobody speak, it is a body that is quoted before any person speaks, or that the second paragraph lets speak; then the first person whose words come
 * more than once, or the only one whose words come at all, where they are quoted or stand early.
 *
 * @param holderOf who held the office that the words open with; null: not known
 * @returns null where several speak alike, or where the first paragraph quotes somebody whose name stays open
 */
export function whoseWords(
  item: Item,
  mentions: ItemMentions,
  holderOf: (words: string, line: number) => Speaking | null,
): ReportedWords | null {
  const sentences = hearReport(item, mentions);
  const heard = sentences.flatMap((sentence) => spokenIn(sentence, item));
  const spoken = heard.filter(({ voice }) => !mentions.untitled.has(voice.named.name));
  const office = officeInLead(sentences, item);
  const holder = office === null ? null : holderOf(office.words, office.line);
  if (spoken.length === 0)
    return holder === null ? onlyUntitled(heard, item, mentions) : { type: 'person', speaking: holder };
  const persons = spoken.filter(({ voice }) => !voice.body);
  const lead = spoken.find(({ narrative, cue, quoted }) => narrative === 0 && (cue.strength === 'strong' || quoted));
  if (lead !== undefined && !lead.voice.body) return person(lead, 'lead/speech-verb', item, mentions);
  if (lead !== undefined) return spokesperson(lead, persons, item, mentions) ?? body(lead, 'lead/institution', item);
  if (holder !== null) return { type: 'person', speaking: holder };
  if (sentences.some((sentence) => leavesOpen(sentence, item))) return null;
  const said = spoken.filter(({ cue, quoted }) => cue.strength === 'strong' || quoted);
  const first = said[0];
  if (first?.voice.body) {
    const again = said.filter(({ voice, quoted }) => quoted && voice.named.name === first.voice.named.name).length;
    if (first.quoted && (again > 1 || first.narrative < OPENING_PARAGRAPHS || persons.length === 0))
      return spokesperson(first, persons, item, mentions) ?? body(first, 'report/institution', item);
    const louder = said.find(
      ({ voice, quoted }) => quoted && voice.body && voice.named.name !== first.voice.named.name,
    );
    if (louder === undefined && first.narrative < OPENING_PARAGRAPHS)
      return spokesperson(first, persons, item, mentions) ?? body(first, 'lead/institution', item);
    if (louder !== undefined && persons.every(({ paragraph }) => paragraph > louder.paragraph))
      return body(louder, 'report/institution', item);
  }
  // "including declaring an emergency": a participle without a quotation may tell of a deed.
  const strong = persons.filter(
    ({ cue, quoted }) => cue.strength === 'strong' && (quoted || !cue.verb.toLowerCase().endsWith('ing')),
  );
  const names = [...new Set(strong.map(({ voice }) => voice.named.name))];
  const repeated = names.find((name) => strong.filter(({ voice }) => voice.named.name === name).length > 1);
  const only =
    names.length === 1 && strong.some(({ quoted, narrative }) => quoted || narrative < EARLY_PARAGRAPHS)
      ? names[0]
      : undefined;
  const chosen = strong.find(({ voice }) => voice.named.name === (repeated ?? only));
  return chosen === undefined
    ? null
    : person(chosen, repeated === undefined ? 'report/only-speaker' : 'report/first-speaker', item, mentions);
}

/** The one person without a title who is quoted, where nobody else speaks. */
function onlyUntitled(heard: readonly Spoken[], item: Item, mentions: ItemMentions): ReportedWords | null {
  const first = heard.find(({ cue, quoted }) => quoted && cue.strength === 'strong');
  return first === undefined || new Set(heard.map(({ voice }) => voice.named.name)).size > 1
    ? null
    : person(first, 'report/only-speaker', item, mentions);
}

function spokenIn({ paragraph, masked, heard, spans }: HeardSentence, item: Item): Spoken[] {
  const narrative = item.paragraphs.slice(0, paragraph).filter(({ turn }) => turn === null).length;
  return heard.flatMap(({ cue, voice }): Spoken[] => {
    const quoted = spans.some(({ kind }) => kind !== 'term');
    if (voice === null || voice.doubtful || (voice.body && isPassedOn(voice, quoted))) return [];
    return [{ cue, voice, paragraph, narrative, quoted, words: masked.slice(cue.start, cue.end) }];
  });
}

/**
 * Agencies and newspapers pass on what others say, a document without an owner is nobody's, and a noun alone, or a district, names no body; a newspaper's
 * own words are its editorials'.
 */
function isPassedOn({ named }: Voice, quoted: boolean): boolean {
  if (named.id !== null) return false;
  const words = named.name.split(/\s+/u);
  const noun = words.at(-1)!;
  if (/^radio$/iu.test(words[0]!) && !quoted) return true;
  if (DOCUMENT.test(words[0]!) || (words.length === 1 && (NOUN_ALONE.test(noun) || MEDIA.test(noun)))) return true;
  if (
    words.some((word, i) => COURTS.test(word) && (i === 0 || i === words.length - 1)) ||
    /(?<!\p{L})court\s+of(?!\p{L})/iu.test(named.name)
  )
    return true;
  return (
    (isMediaNoun(noun) && !(quoted && /newspaper$/iu.test(noun)) && !isAuthority(named.name)) ||
    (/^department$/iu.test(noun) && !MINISTERIAL.test(named.name))
  );
}

/** What rules and decides, and is quoted in passing. */
const COURTS = /^(?:courts?|senate|congress|police|board|bank|fund|navy)$/iu;
/** "International Harbour Agency": no agency for news. */
const isAuthority = (name: string) =>
  /(?:\p{Lu}\p{L}+\s+){2,}Agency$/u.test(name) &&
  !/(?<!\p{L})(?:News|Press|Telegraph|Information|Wire|Broadcasting|World)(?!\p{L})/u.test(name);
const DOCUMENT =
  /^(?:document|resolution|report|text|letter|note|agreement|treaty|statement|communiqu[eé]|pact|charter)$/iu;
const NOUN_ALONE =
  /^(?:office|state|house|group|department|council|committee|commission|party|union|front|movement|army|institute|company|directorate|delegation|administration|organi[sz]ation|service|bloc|assembly)$/iu;
const MINISTERIAL =
  /(?<!\p{L})(?:state|foreign|defen[cs]e|justice|treasury|interior|commerce|energy|trade|affairs|police|health|security|information|press|education|agriculture|labou?r)(?!\p{L})/iu;
const MEDIA = /^(?:AP|AFP|TASS|IRNA|KUNA|BBC|CNN|DPA|KCNA|NHK|EFE|UPI|RIA|ANSA)$/u;

/** A first paragraph that quotes "the prime minister" or "officials" without saying who that is. */
const leavesOpen = ({ paragraph, heard, spans }: HeardSentence, item: Item) =>
  item.paragraphs.slice(0, paragraph).every(({ turn }) => turn !== null) &&
  spans.some(({ kind }) => kind !== 'term') &&
  heard.some(
    ({ cue, voice }) =>
      cue.subject.type === 'unnamed' ||
      (voice === null && (cue.subject.type === 'role' || cue.subject.type === 'unknown')),
  );

/** The words of an office that the first sentence lets speak, where the text has nobody under them: "Norland’s foreign minister said". */
function officeInLead(
  sentences: readonly HeardSentence[],
  item: Item,
): { readonly words: string; readonly line: number } | null {
  const lead = item.paragraphs.findIndex(({ zone }) => zone === 'lead');
  const first = sentences.find(({ paragraph }) => paragraph === lead);
  const [heard] = first?.heard ?? [];
  if (
    first === undefined ||
    heard === undefined ||
    heard.voice !== null ||
    heard.cue.strength !== 'strong' ||
    heard.cue.subject.type !== 'role'
  )
    return null;
  const words = first.masked.slice(heard.cue.start, heard.cue.end);
  return { words, line: lineOf(item, item.paragraphs[lead]!, words) };
}

/** Where a body speaks and one person speaks for it, it is that person: the only one who speaks, or the one whose title has the body's name. */
function spokesperson(
  speaking: Spoken,
  persons: readonly Spoken[],
  item: Item,
  mentions: ItemMentions,
): ReportedWords | null {
  const strong = persons.filter(({ cue }) => cue.strength === 'strong');
  const titlesOf = ({ voice: { named, titles } }: Spoken) => [
    ...titles,
    ...mentionsOfText(mentions).flatMap(({ name, title }) => (name === named.name && title !== null ? [title] : [])),
  ];
  const speakers = strong.filter((one) => titlesOf(one).some((title) => SPOKESPERSON.test(title)));
  const [first] = speakers;
  if (first === undefined || new Set(speakers.map(({ voice }) => voice.named.name)).size !== 1) return null;
  const own = new Set(
    findWords(speaking.voice.named.name)
      .filter(({ text }) => isBodyNoun(text))
      .map(({ key }) => key),
  );
  const ofBody = titlesOf(first).some(
    (title) => SPOKESPERSON.test(title) && findWords(title).some(({ key }) => own.has(key)),
  );
  const alone = new Set(strong.map(({ voice }) => voice.named.name)).size === 1;
  return alone || (ofBody && speakers.some(({ quoted }) => quoted))
    ? person(first, 'report/spokesperson', item, mentions)
    : null;
}

const SPOKESPERSON = /(?<!\p{L})(?:spokes|представител|речни|sprecher|portavoz|porte-parole)/iu;

function person({ voice, paragraph }: Spoken, rule: string, item: Item, mentions: ItemMentions): ReportedWords | null {
  const mention = mentionOf(voice.named, mentions, paragraph);
  return mention === undefined
    ? null
    : { type: 'person', speaking: { mention, rule, line: lineOf(item, item.paragraphs[paragraph]!, mention.exact) } };
}

const body = ({ voice, paragraph, words }: Spoken, rule: string, item: Item): ReportedWords => ({
  type: 'body',
  institution: { named: voice.named, rule, line: lineOf(item, item.paragraphs[paragraph]!, words), quote: words },
});

/** Who speaks in a report while nobody is known yet to be its main speaker. */
const hearReport = (item: Item, mentions: ItemMentions): readonly HeardSentence[] =>
  listen(item, mentions, narratedQuotations(item), [], null);

/** The mention to show for a speaker: in the paragraph, with a title if any has one, else the first of the text. */
function mentionOf(named: Named, mentions: ItemMentions, paragraph: number): NamedMention | undefined {
  const is = (mention: NamedMention) =>
    named.id === null
      ? mention.people.length === 0 && mention.name === named.name
      : mention.people.some(({ id }) => id === named.id);
  const here = mentions.paragraphs[paragraph]!.filter(is);
  return here.find(({ title }) => title !== null) ?? here[0] ?? mentionsOfText(mentions).find(is);
}
