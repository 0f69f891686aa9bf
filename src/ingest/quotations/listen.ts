import type { Named } from '../../statement/schema.ts';
import type { ItemMentions } from '../people/item-mentions.ts';
import type { Item } from '../types.ts';
import type { NamedMention } from '../people/named-mention.ts';
import { findAcronyms } from './acronyms.ts';
import { bodyVoice, sameVoice, toCast, voiceOf, type Voice } from './cast.ts';
import { cueStrength } from '../lexicon/cue-verbs.ts';
import type { Cue, Subject } from './cue.ts';
import { once } from '../once.ts';
import { findCues, wordsOf } from './cues.ts';
import { maskQuotations } from './find-quotations.ts';
import type { QuotedSpan } from './quoted-span.ts';
import { resolveSubject } from './resolve-subject.ts';
import type { Discourse } from './discourse.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { openingSubject } from './subject-of.ts';
import { isBodyNoun, isDocumentNoun } from '../lexicon/subject-nouns.ts';

/** A cue, and whom its subject stands for; null where that is open. */
export interface Heard {
  readonly cue: Cue;
  readonly voice: Voice | null;
}

/** One sentence of a report with what is said in it, and by whom. */
export interface HeardSentence {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** The whole paragraph with its quotations blanked out. */
  readonly masked: string;
  readonly sentence: Sentence;
  readonly heard: readonly Heard[];
  /** The quotations that start in the sentence. */
  readonly spans: readonly QuotedSpan[];
}

/** A sentence as it reads whoever the main speakers are. */
interface ReadSentence {
  readonly paragraph: number;
  readonly text: string;
  readonly masked: string;
  readonly sentence: Sentence;
  readonly quoted: readonly QuotedSpan[];
  /** Whom it names. */
  readonly voices: readonly Voice[];
  /** The name that it opens with. */
  readonly opening: NamedMention | undefined;
  readonly subject: Subject | null;
  readonly cues: readonly Cue[];
}

function readSentences(item: Item, mentions: ItemMentions, spans: readonly QuotedSpan[]): readonly ReadSentence[] {
  const quotations = Map.groupBy(spans, (span) => span.paragraph);
  return item.paragraphs.flatMap(({ text, turn }, paragraph) => {
    if (turn !== null) return [];
    const own = quotations.get(paragraph) ?? [];
    const masked = maskQuotations(text, own);
    const names = mentions.paragraphs[paragraph]!.filter(
      (mention) => !own.some((span) => span.start < mention.end && mention.start < span.end),
    );
    return findSentences(masked).map((sentence): ReadSentence => {
      const words = wordsOf(masked, sentence);
      const inside = names.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end);
      const quoted = own.filter(({ start }) => sentence.start <= start && start < sentence.end);
      const subject = openingSubject(masked, sentence, words, inside);
      return {
        paragraph,
        text,
        masked,
        sentence,
        quoted,
        voices: inside.flatMap((mention) => voiceOf(mention) ?? []),
        opening: inside.find((mention) => opensSentence(masked, sentence, mention)),
        subject,
        cues: withVerbInside(findCues(masked, sentence, words, names), text, sentence, quoted, subject),
      };
    });
  });
}

/** What was read and heard of a text, for those who ask again. */
interface Known {
  readonly sentences: readonly ReadSentence[];
  /** While nobody is known to be the main speaker. */
  alone: readonly HeardSentence[] | null;
}

const knownOf = once((_: readonly QuotedSpan[]) => new WeakMap<ItemMentions, Known>());

/**
 * Read the narrative paragraphs of an item from first to last and tell, sentence by sentence, who is reported to speak.
 *
 * @param spans its quotations; the same list belongs to the same item
 * @param main the main speakers, as far as they are known: pronouns and role nouns may mean them
 */
export function listen(
  item: Item,
  mentions: ItemMentions,
  spans: readonly QuotedSpan[],
  main: readonly Voice[],
  institution: Named | null,
): readonly HeardSentence[] {
  const texts = knownOf(spans);
  const known = texts.get(mentions) ?? { sentences: readSentences(item, mentions, spans), alone: null };
  texts.set(mentions, known);
  if (main.length > 0 || institution !== null) return hear(item, mentions, known.sentences, main, institution);
  return (known.alone ??= hear(item, mentions, known.sentences, main, institution));
}

function hear(
  item: Item,
  mentions: ItemMentions,
  read: readonly ReadSentence[],
  main: readonly Voice[],
  institution: Named | null,
): readonly HeardSentence[] {
  const all = toCast(mentions.paragraphs.flat().flatMap((mention) => voiceOf(mention) ?? []));
  let before = toCast([...mentions.title, ...mentions.standfirst].flatMap((mention) => voiceOf(mention) ?? []));
  let focus: Voice | null = main.length === 1 ? main[0]! : null;
  let body: Voice | null = null;
  const bodies: Voice[] = [];
  let focused = 0;
  let topic: Voice | null = null;
  let document: string | null = null;
  const acronyms = findAcronyms(item.paragraphs.map(({ text }) => text));
  const sentences: HeardSentence[] = [];
  for (const { paragraph, text, masked, sentence, quoted, voices, opening, subject, cues } of read) {
    if (
      voices.some(
        (voice) =>
          !before.some(
            (other) => sameVoice(other, voice) && [...voice.titles].every((title) => other.titles.has(title)),
          ),
      )
    )
      before = toCast([...before, ...voices]);
    const heard: Heard[] = [];
    // "a spokesperson said": much further down "she" is somebody else.
    if (focus !== null && isUnnamed(focus) && sentences.length - focused > UNNAMED_REACH) focus = null;
    let previous: Voice | null = null;
    const scene = () => ({
      before,
      all,
      main,
      institution,
      focus,
      body,
      bodies,
      topic,
      document,
      acronyms,
      previous,
    });
    for (const cue of cues) {
      // "Obama praised the reforms, and he said": back to the name that the sentence opens with.
      const near: Voice | null =
        cue.subject.type === 'pronoun' && previous === null && opening !== undefined && opening.end < cue.start
          ? voiceOf(opening)
          : null;
      const resolved: Voice | null = resolveSubject(cue.subject, {
        ...scene(),
        focus: near ?? (isGroupInside(cue, focus, masked, sentence) ? null : focus),
      });
      const voice: Voice | null =
        resolved ??
        (cue.subject.type === 'role' && sentences.length === 0 ? namedNext(item, mentions, paragraph) : null);
      heard.push({ cue, voice });
      previous = voice;
      if (voice?.body && (cue.strength === 'strong' || quoted.length > 0 || isDocument(cue))) {
        body = voice;
        bodies.push(voice);
      } else if (voice !== null && !voice.body) {
        focus = voice;
        focused = sentences.length;
      }
      if (voice?.doubtful) before = toCast([...before, voice]);
    }
    topic = openingBody(subject, scene()) ?? topic;
    document = openingTerm(text, sentence, quoted) ?? document;
    if (heard.length === 0 && opening !== undefined && !/^['’]/u.test(masked.slice(opening.end)))
      focus = voiceOf(opening) ?? focus;
    body = namedByTerm(text, quoted) ?? body;
    sentences.push({ paragraph, masked, sentence, heard, spans: quoted });
  }
  return sentences;
}

/** In how many sentences after the last one a pronoun may mean somebody whom the text does not name. */
const UNNAMED_REACH = 3;

const isUnnamed = ({ named, doubtful }: Voice) => doubtful === true && /^\p{Ll}/u.test(named.name);

/** "THE TERRORISTS CAME WITH WHAT THEY CALL …": inside a sentence "they" is rather somebody of the sentence than those who spoke before. */
const isGroupInside = ({ subject, start }: Cue, focus: Voice | null, masked: string, sentence: Sentence) =>
  subject.type === 'pronoun' &&
  subject.pronoun === 'they' &&
  focus !== null &&
  isUnnamed(focus) &&
  !/^["“\s\uFFFC”.]*(?:\p{L}+,?\s){0,2}$/u.test(masked.slice(sentence.start, start));

/** `The resolution “calls on …”`: the verb of speech is the first word inside the quotation. */
function withVerbInside(
  cues: readonly Cue[],
  text: string,
  sentence: Sentence,
  quoted: readonly QuotedSpan[],
  subject: Subject | null,
): readonly Cue[] {
  const [span] = quoted;
  if (cues.length > 0 || span === undefined) return cues;
  const verb = /^\p{L}+/u.exec(text.slice(span.start, span.end))?.[0] ?? '';
  if (!/(?:s|ed)$/iu.test(verb) || verb === verb.toUpperCase() || cueStrength(verb) === null) return cues;
  return subject === null ? cues : [{ start: sentence.start, end: span.start - 1, verb, strength: 'strong', subject }];
}

/** `the organization “X”`: from then on "the group" and "it" may mean X. */
function namedByTerm(text: string, quoted: readonly QuotedSpan[]): Voice | null {
  const term = quoted.find(
    ({ kind, start }) => kind === 'term' && isBodyNoun(/(\p{L}+)\W{1,3}$/u.exec(text.slice(0, start))?.[1] ?? ''),
  );
  return term === undefined
    ? null
    : bodyVoice({ id: null, name: text.slice(term.start, term.end).replace(/[.,;]$/u, '') });
}

/** "The prime minister has apologised. / Jon Keel also agreed": the next paragraph opens with the name, the first one that has no title anywhere. */
function namedNext(item: Item, mentions: ItemMentions, paragraph: number): Voice | null {
  const next = item.paragraphs.findIndex(({ turn }, i) => i > paragraph && turn === null);
  const [mention] = mentions.paragraphs[next] ?? [];
  if (mention === undefined || mention.form !== 'full' || mention.title !== null || mention.start !== 0) return null;
  const all = mentions.paragraphs.flat();
  const untitled = ({ name, form }: NamedMention) =>
    form === 'full' && all.every((other) => other.name !== name || other.title === null);
  return all.find(untitled) === mention ? voiceOf(mention) : null;
}

const isDocument = ({ subject }: Cue) => subject.type === 'body' && isDocumentNoun(subject.noun);

/** The body that a sentence opens with as its subject, documents left out. */
const openingBody = (subject: Subject | null, discourse: Discourse): Voice | null =>
  subject?.type === 'body' && !isDocumentNoun(subject.noun) ? resolveSubject(subject, discourse) : null;

/** `The “Tide Compact” aims to …`: what the sentence is about, where it opens with a name in marks. */
function openingTerm(text: string, sentence: Sentence, quoted: readonly QuotedSpan[]): string | null {
  const term = quoted.find(
    ({ kind, start }) => kind === 'term' && /^(?:the\s+)?["“«„]$/iu.test(text.slice(sentence.start, start).trim()),
  );
  return term === undefined ? null : text.slice(term.start, term.end).replace(/[.,;]$/u, '');
}

/** Whether a sentence opens with the mention and its title, after nothing but a phrase set off by a comma or a small word. */
function opensSentence(masked: string, sentence: Sentence, mention: NamedMention): boolean {
  const title = mention.title === null ? -1 : masked.lastIndexOf(mention.title, mention.start);
  const start = title >= sentence.start && mention.start - title <= mention.title!.length + 12 ? title : mention.start;
  return /^["“«\s]*(?:[^,]{1,60},\s+)?(?:(?:the|but|and|then|while|when|as|after|before|meanwhile|earlier|later|mr|mrs|ms|dr|sir)\.?\s+){0,3}$/iu.test(
    masked.slice(sentence.start, start),
  );
}
