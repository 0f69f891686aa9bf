import { TAG, tagger } from '../lexicon/tags.ts';
import { formsOf, INSIDE_WORDS, SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { Cast, Figure, Mention } from '../names/cast.ts';
import { findWords, type Word } from '../people/words.ts';
import type { Item } from '../types.ts';

/** How often somebody is the subject of a verb of speech in the paragraphs of a text, and where first. */
export interface Said {
  times: number;
  /** By pronoun: "he said", whoever was named last. */
  byPronoun: number;
  /** Times in a paragraph with a quotation. */
  quoted: number;
  /** Number of the first paragraph; Infinity: never. */
  first: number;
  /** Signs inside quotation marks of the paragraphs where it speaks, and of those after it that hold nothing else. */
  volume: number;
}

export const QUOTATION_MARK = /["“”„«»「」『』]/u;
/** Words between a name and its verb, and signs in scripts without spaces. */
const NEAR = 3;
const NEAR_SIGNS = 14;
/** Longest title or apposition between name and verb, in words. */
const APPOSITION = 14;

/** Who says how much outside turns: names and pronouns beside verbs of speech, in one pass over the words. */
export function whoSays(item: Item, cast: Cast): ReadonlyMap<Figure, Said> {
  const said = new Map<Figure, Said>();
  const credit = (figure: Figure, paragraph: number, quoted: boolean, pronoun: boolean) => {
    const own = said.get(figure) ?? { times: 0, byPronoun: 0, quoted: 0, first: Infinity, volume: 0 };
    credited ??= own;
    if (pronoun) own.byPronoun++;
    else own.times++;
    if (quoted) own.quoted++;
    own.first = Math.min(own.first, paragraph);
    said.set(figure, own);
  };
  const inside = INSIDE_WORDS.has(item.lang) ? formsInside(item.lang) : null;
  const tag = tagger(item.lang);
  const roles = rolesOf(cast);
  let last: Figure | null = null;
  let credited = null as Said | null;
  let before = null as Said | null;
  for (const [number, { text, turn }] of item.paragraphs.entries()) {
    const here = cast.at(number).filter(({ figure }) => figure.kind === 'person');
    if (turn === null) {
      credited = null;
      const quoted = QUOTATION_MARK.test(text);
      if (inside !== null) {
        for (const { figure, mention } of here)
          if (saysInside(text, mention, inside)) credit(figure, number, quoted, false);
      } else {
        const words = findWords(text);
        const tags = words.map(({ key }) => tag(key));
        const wanted = quoted ? TAG.strong | TAG.weak : TAG.strong;
        const verbs = tags.flatMap((own, at) => ((own & wanted) !== 0 && !isUpperName(words[at]!, at) ? [at] : []));
        if (verbs.length > 0) {
          const taken = new Set<number>();
          for (const { figure, mention } of here) {
            const verb = verbOf(text, words, tags, verbs, mention);
            if (verb === null || taken.has(verb)) continue;
            taken.add(verb);
            credit(figure, number, quoted, false);
          }
          for (const verb of verbs) {
            if (taken.has(verb)) continue;
            const pronoun = hasPronoun(words, tags, verb);
            const speaker = pronoun
              ? (here.findLast(({ mention: { end } }) => end <= words[verb]!.start)?.figure ?? last)
              : roleBeside(text, words, tags, verb, roles);
            if (speaker !== null) credit(speaker, number, quoted, true);
          }
        }
      }
      const speaking: Said | null = credited ?? (/^\s*["“„«「]/u.test(text) ? before : null);
      if (speaking !== null) speaking.volume += quotedSigns(text);
      before = speaking;
    }
    last = here.at(-1)?.figure ?? last;
  }
  return said;
}

/** Signs inside quotation marks. */
function quotedSigns(text: string): number {
  let sum = 0;
  for (const [quotation] of text.matchAll(/["“„«「][^"”»“」]{12,}(?:["”»“」]|$)/gu)) sum += quotation.length;
  return sum;
}

/** The one person whose printed roles hold a role noun, by its key; null: several have it. */
function rolesOf(cast: Cast): ReadonlyMap<string, Figure | null> {
  const holders = new Map<string, Figure | null>();
  for (const figure of cast.figures)
    for (const key of new Set(figure.roles.flatMap((role) => findWords(role).map((word) => word.key))))
      holders.set(key, holders.has(key) ? null : figure);
  return holders;
}

/** "the minister said": whoever alone has that role in the text. */
function roleBeside(
  text: string,
  words: readonly Word[],
  tags: readonly number[],
  verb: number,
  roles: ReadonlyMap<string, Figure | null>,
): Figure | null {
  for (const step of [-1, 1])
    for (let at = verb + step; at >= 0 && at < words.length && Math.abs(at - verb) <= NEAR + 1; at += step) {
      const gap =
        step < 0 ? text.slice(words[at]!.end, words[at + 1]!.start) : text.slice(words[at - 1]!.end, words[at]!.start);
      if (/[.,;:"“”«»(]/u.test(gap)) break;
      if ((tags[at]! & TAG.role) !== 0) return roles.get(words[at]!.key) ?? null;
    }
  return null;
}

/** A capitalised word inside a sentence is a name, not a verb: "Said". */
const isUpperName = ({ text }: Word, at: number) =>
  at > 0 && text[0] !== text[0]!.toLowerCase() && text !== text.toUpperCase();

/** The verb of speech whose subject a mention is; null: none. */
function verbOf(
  text: string,
  words: readonly Word[],
  tags: readonly number[],
  verbs: readonly number[],
  { start, end }: Mention,
): number | null {
  const first = words.findIndex((word) => word.end > start);
  const next = words.findIndex((word) => word.start >= end);
  const after = next === -1 ? words.length : next;
  for (const verb of verbs) {
    if (verb >= after) {
      const between = text.slice(end, words[verb]!.start);
      if (/[.;:!?…]\s/u.test(between) || QUOTATION_MARK.test(between)) return null;
      const distance = verb - after;
      if (distance < NEAR && !/.,\s/u.test(between)) return verb;
      if (distance <= APPOSITION / 2 && /^\s(?:of|from|de|von|из|van)\s[^,]*$/u.test(between)) return verb;
      // "Anna Velde, the islands’ harbour minister, said".
      const apposed = /^(?:,[^,]{3,120},|\s\([^)]{2,80}\))\s*\S*\s*(?:\S+\s)?$/u.test(between);
      return apposed && distance <= APPOSITION ? verb : null;
    }
    // "…, said Harbour Minister Anna Velde": nothing but a title stands between.
    const between = text.slice(words[verb]!.end, start);
    if (verb < first && first - verb <= APPOSITION && !/[.;:!?"“”«»]/u.test(between)) {
      let title = true;
      for (let at = verb + 1; at < first; at++) if ((tags[at]! & TAG.strong) !== 0) title = false;
      const open = first - verb - 1;
      const named = tags.slice(verb + 1, first).some((own) => (own & (TAG.role | TAG.courtesy)) !== 0);
      if (title && (open === 0 || named) && !/,\s/u.test(between)) return verb;
    }
  }
  return null;
}

const hasPronoun = (words: readonly Word[], tags: readonly number[], verb: number) =>
  [verb - 1, verb - 2, verb + 1].some((at) => words[at] !== undefined && (tags[at]! & TAG.pronoun) !== 0);

function formsInside(lang: string): readonly string[] {
  return SPEECH_VERBS[lang]?.strong.flatMap(formsOf).filter((form) => form !== '') ?? [];
}

function saysInside(text: string, { end }: Mention, forms: readonly string[]): boolean {
  const rest = text.slice(end, end + 60).split(/[。；！？!?]/u)[0]!;
  // Korean and Japanese put the verb at the end of the clause.
  return forms.some((form) => rest.slice(0, NEAR_SIGNS).includes(form)) || TOPIC.test(rest);
}

/** The mark of who acts, behind the name or the role that follows it. */
const TOPIC = /^(?:氏?(?:は|が)|(?:\s?[\d\p{Script=Hangul}]{1,8}){0,4}?(?:은|는|이|가)\s)/u;
