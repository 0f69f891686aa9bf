import { wholeIn } from './stretch.ts';
import { wordAt } from '../lexicon.ts';
import { INSIDE_WORDS } from '../lexicon/speech-verbs.ts';
import { TAG, tagger, type Tagger, tagsOf } from '../lexicon/tags.ts';
import {
  type SpeechClass,
  speechClassIn,
  speechOf,
  speechPatternIn,
  type SpeechTeller,
} from '../lexicon/tell-speech.ts';
import { findWords, type Word } from '../people/words.ts';
import type { Item } from '../types.ts';
import type { Figure, FigureMention } from './figures.ts';
import { maskQuotations } from './find-quotations.ts';
import type { QuotedSpan } from './quoted-span.ts';
import { findSentences, type Sentence } from './sentences.ts';

/** A word outside quotations. */
export interface Token extends Word {
  readonly tags: number;
  readonly speech: SpeechClass | null;
}

/** A figure where it is named. */
export interface Naming extends FigureMention {
  /** Index into the figures. */
  readonly figure: number;
}

/** A paragraph made ready for asking whose its quotations are. */
export interface Passage {
  readonly text: string;
  readonly masked: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Outside quotations, in order, those left out that stand in somebody's title. */
  readonly namings: readonly Naming[];
  /** What a title names and whose title it is: "Norland’s" in "Norland’s minister, Anna Velde". */
  readonly owned: ReadonlyMap<number, number>;
  readonly spans: readonly QuotedSpan[];
  /** The script sets no spaces: only verbs are words of their own. */
  readonly unspaced: boolean;
}

/** A piece of a paragraph beside a quotation. */
export interface Zone {
  /**
   * `tail`, `lead`: beside the quotation, as far as the next one, in its sentence. `frame`, `rest`: what the sentence has
   * beyond other quotations. `next`, `previous`: the sentences around.
   */
  readonly name: 'tail' | 'lead' | 'frame' | 'rest' | 'next' | 'previous';
  readonly start: number;
  readonly end: number;
  readonly verb: Token | null;
  readonly namings: readonly Naming[];
  /** What stands where the verb wants its subject. */
  readonly subject: 'name' | 'role' | 'pronoun' | 'noun' | 'none';
}

/** Paragraphs of an item that belong to no turn, ready to be asked; the others are null. */
export function passagesOf(
  item: Item,
  spans: readonly QuotedSpan[],
  figures: readonly Figure[],
): readonly (Passage | null)[] {
  const tag = tagger(item.lang);
  const speech = speechClassIn(item.lang);
  const unspaced = INSIDE_WORDS.has(item.lang);
  const pattern = unspaced ? speechPatternIn(item.lang) : null;
  const bySpan = Map.groupBy(spans, ({ paragraph }) => paragraph);
  const namings = Map.groupBy(
    figures.flatMap(({ mentions }, figure) => mentions.map((mention): Naming => ({ ...mention, figure }))),
    ({ paragraph }) => paragraph,
  );
  return item.paragraphs.map(({ text, turn }, at) => {
    if (turn !== null) return null;
    const own = bySpan.get(at) ?? [];
    const masked = maskQuotations(text, own);
    const named = (namings.get(at) ?? [])
      .filter(({ start }) => masked[start] !== '\uFFFC')
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
    const titles = named.flatMap((naming) => titleOf(masked, naming) ?? []);
    const ownerOf = ({ start, end, form }: Naming) =>
      form === 'body' ? titles.find((title) => title.start <= start && end <= title.end)?.figure : undefined;
    const free = named.filter((naming) => ownerOf(naming) === undefined);
    const owned = named.flatMap((naming) => {
      const owner = ownerOf(naming);
      return owner === undefined || free.some(({ figure }) => figure === naming.figure)
        ? []
        : [[naming.figure, owner] as const];
    });
    return {
      text,
      masked,
      tokens: pattern === null ? tokensOf(masked, tag, speech) : unspacedTokens(masked, pattern, speech, tag),
      sentences: findSentences(masked),
      namings: free,
      owned: new Map(owned),
      spans: own,
      unspaced,
    };
  });
}

/** What may stand between a name and its title. */
const TITLE_GAP = 6;

/** Where the title of a name stands. */
function titleOf(
  text: string,
  { start, end, title, figure }: Naming,
): { start: number; end: number; figure: number } | null {
  if (title === null) return null;
  const before = text.lastIndexOf(title, start);
  if (before !== -1 && before + title.length <= start && start - before - title.length <= TITLE_GAP)
    return { start: before, end: start, figure };
  const after = text.indexOf(title, end);
  return after !== -1 && after - end <= TITLE_GAP ? { start: end, end: after + title.length, figure } : null;
}

/** The words that stand in a stretch of a passage whole. */
export const tokensIn = ({ tokens }: Pick<Passage, 'tokens'>, start: number, end: number): readonly Token[] =>
  wholeIn(tokens, start, end);

const tokensOf = (masked: string, tag: Tagger, speech: SpeechTeller): Token[] =>
  findWords(masked).map((word): Token => {
    const { start, end, text, key, capital, form } = word;
    return { start, end, text, key, capital, form, tags: tagsOf(word, tag), speech: speechOf(word, speech) };
  });

/**
 * In scripts without spaces only the verbs are words of their own, and a pronoun right before one; two signs count as
 * one word.
 */
function unspacedTokens(masked: string, pattern: RegExp, speech: SpeechTeller, tag: Tagger): Token[] {
  const token = (start: number, text: string, said: SpeechClass | null): Token => ({
    start,
    end: start + text.length,
    text,
    key: text,
    capital: false,
    form: wordAt(text, 0, text.length),
    tags: tag(text),
    speech: said,
  });
  return [...masked.matchAll(pattern)].flatMap(({ index, 0: verb }) => {
    const own = token(index, verb, speech(verb));
    // "他说", and with an adverb between: "他还说".
    const at = [index - 1, index - 2].find((start) => start >= 0 && tag(masked[start]!) & TAG.pronoun);
    return at === undefined ? [own] : [token(at, masked[at]!, null), own];
  });
}

const MARKS = /^(?:["”»“’'」』›‘]|'')+/u;

/** The pieces around a quotation that may say whose it is. */
export function zonesOf(passage: Passage, span: QuotedSpan): readonly Zone[] {
  const { masked, sentences, spans } = passage;
  const at = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const sentence = sentences[at] ?? { start: 0, end: masked.length };
  const after = span.end + (MARKS.exec(masked.slice(span.end, span.end + 4))?.[0].length ?? 0);
  const next = spans.find((other) => other.start > span.start && other.kind !== 'term');
  const last = spans.findLast((other) => other.start < span.start && other.kind !== 'term');
  const tailEnd = Math.max(after, Math.min(sentence.end, next === undefined ? sentence.end : next.start - 1));
  const leadStart = Math.max(sentence.start, last === undefined ? 0 : Math.min(last.end + 1, span.start));
  const zones = [
    zoneOf('tail', passage, after, tailEnd),
    zoneOf('lead', passage, Math.min(leadStart, span.start), span.start),
    zoneOf('frame', passage, sentence.start, Math.min(leadStart, span.start)),
    zoneOf('rest', passage, tailEnd, Math.max(tailEnd, sentence.end)),
  ];
  const following = sentences[at + 1];
  if (following && at >= 0 && !/[\p{L}\p{N}]/u.test(masked.slice(after, sentence.end))) {
    const end = next === undefined ? following.end : Math.min(following.end, next.start - 1);
    zones.push(zoneOf('next', passage, following.start, Math.max(following.start, end)));
  }
  const before = sentences[at - 1];
  if (before) zones.push(zoneOf('previous', passage, before.start, Math.min(before.end, span.start)));
  return zones.filter(({ start, end }) => start < end);
}

const STRENGTH = { strong: 0, according: 1, weak: 2 } as const;

function zoneOf(name: Zone['name'], passage: Passage, start: number, end: number): Zone {
  const inside = (one: { readonly start: number; readonly end: number }) => one.start >= start && one.end <= end;
  const namings = passage.namings.filter(inside);
  const tokens = tokensIn(passage, start, end);
  const verbs = tokens.filter(
    (token) =>
      token.speech !== null && !namings.some((naming) => naming.start <= token.start && token.end <= naming.end),
  );
  const ordered = name === 'lead' || name === 'previous' || name === 'frame' ? verbs.toReversed() : verbs;
  const verb = ordered.toSorted((a, b) => STRENGTH[a.speech!] - STRENGTH[b.speech!])[0] ?? null;
  return { name, start, end, verb, namings, subject: subjectOf(passage, tokens, namings, verb) };
}

function subjectOf(
  passage: Passage,
  tokens: readonly Token[],
  namings: readonly Naming[],
  verb: Token | null,
): Zone['subject'] {
  if (verb === null) return 'none';
  if (namings.some((naming) => attachment(passage, naming, verb).startsWith('adjacent'))) return 'name';
  const at = tokens.indexOf(verb);
  const near = tokens.slice(Math.max(0, at - 4), at + 5);
  // "the guild said": somebody whom the lexicon does not know.
  const [article, noun] = [tokens[at - 2], tokens[at - 1]];
  if (article && noun && ARTICLES.has(article.text.toLowerCase()) && noun.tags === 0) return 'noun';
  if (near.some(({ tags }) => tags & (TAG.role | TAG.body))) return 'role';
  return near.some(({ tags }) => tags & TAG.pronoun) ? 'pronoun' : 'none';
}

/** How a name stands to a verb of speech. */
export type Attachment =
  'adjacent-after' | 'adjacent-before' | 'near-after' | 'near-before' | 'far-after' | 'far-before';

/** Words that stand between a verb and its subject as part of what the subject is called. */
const TITLES = TAG.role | TAG.modifier | TAG.courtesy | TAG.body | TAG.small | TAG.place | TAG.calendar;

/** How a name stands to a verb: titles and small words between them do not count. */
export function attachment(
  passage: Passage,
  naming: { readonly start: number; readonly end: number },
  verb: { readonly start: number; readonly end: number },
): Attachment {
  const side = naming.start < verb.start ? 'before' : 'after';
  const [from, to] = side === 'before' ? [naming.end, verb.start] : [verb.end, naming.start];
  const stopped = /[;:.!?\uFFFC]/u.test(passage.masked.slice(from, to));
  const between = tokensIn(passage, from, to);
  const count = between.filter(({ tags }) => !(tags & TITLES)).length;
  const length = passage.unspaced ? (to - from) / 4 : count;
  return `${!stopped && length <= 0.5 ? 'adjacent' : !stopped && length <= 3 ? 'near' : 'far'}-${side}`;
}

/** How many words stand between two pieces of a paragraph; signs of scripts without spaces count half a word. */
export function wordsBetween(
  { masked }: Passage,
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  if (to <= from) return 0;
  const gap = masked.slice(from, to).replace(/\uFFFC+/gu, ' ');
  const unspaced = gap.match(UNSPACED)?.length ?? 0;
  return (gap.replace(UNSPACED, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.ceil(unspaced / 2);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words before a noun that say nothing of it. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'the a an their his her its el la los las le les l o a os as il lo gli i der die das den dem de het en ett'.split(
    ' ',
  ),
);
