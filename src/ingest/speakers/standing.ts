import { TAG, type Tagger } from '../lexicon/tags.ts';
import { type Cast, type Figure, type Mention, STANDFIRST, TITLE } from '../names/cast.ts';
import { findWords } from '../people/words.ts';
import type { Item } from '../types.ts';
import { atLeast } from './at-least.ts';

/** What stands behind a name that a paragraph opens with where it is printed as a label: `WINDLE:`, `Windle [3.2] —`. */
const BEHIND_LABEL = /^(?:\s?\([^()]{1,60}\)|\s?\[[^[\]]{1,20}\])?\s?[.,]?\s?(?:[:：]|[-–—]{1,2}\s)/u;
/** Words between the begin of a paragraph and a name that labels it. */
const BEFORE_LABEL = 6;
/** Whom words are for: thanked, greeted, addressed. */
const GREETED =
  /(?:thank(?:s|ing)?|congratulat\p{L}*|welcom\p{L}*|dear|excellency|greet\p{L}*|remerci\p{L}*|merci|félicit\p{L}*|cher|chère|salu\p{L}*|graci\p{L}*|felicit\p{L}*|agradec\p{L}*|obrigad\p{L}|dank\p{L}*|liebe[rs]?|begrüß\p{L}*|geehrte[rs]?|grazie|ringrazi\p{L}*|caro|cara|благодар\p{L}*|спасибо|поздравл\p{L}*|уважаем\p{L}*|дорог\p{L}*|дяку\p{L}*|шановн\p{L}*|tack\p{L}*|takk?|kära|sayın|teşekkür\p{L}*|dzięk\p{L}*|pani|pana|děkuj\p{L}*|vážen\p{L}*|شكر\p{L}*|السيد|感谢|感謝|祝贺|祝賀|감사|존경)[\s,:]*(?:\p{L}+[\s,.]+){0,5}$/iu;
const REACH = 60;

/** How often everybody is named in the words, and in what order. */
export interface Standing {
  readonly named: ReadonlyMap<Figure, number>;
  readonly most: number;
  readonly all: number;
  /** People whom the words name, in the order in which they do. */
  readonly order: readonly Figure[];
  readonly people: number;
}

/** Read how often and in what order a text names its people. */
export function readStanding({ figures }: Cast): Standing {
  const people = figures.filter(({ kind }) => kind === 'person');
  const named = new Map(people.map((figure) => [figure, inWords(figure).length]));
  const counts = [...named.values()];
  const place = (figure: Figure) => {
    const first = inWords(figure)[0];
    return first === undefined ? Infinity : first.paragraph * 1e6 + first.start;
  };
  return {
    named,
    most: Math.max(0, ...counts),
    all: counts.reduce((sum, count) => sum + count, 0),
    order: people.filter((figure) => named.get(figure)! > 0).toSorted((a, b) => place(a) - place(b)),
    people: people.length,
  };
}

const inWords = ({ mentions }: Figure) => mentions.filter(({ paragraph }) => paragraph >= 0);

/** How somebody stands beside the others whom a text names: named most, first, alone. */
export function standingFeatures(figure: Figure, { named, most, all, order, people }: Standing): readonly string[] {
  const own = named.get(figure) ?? 0;
  const place = order.indexOf(figure);
  return [
    ...atLeast('people', people, [2, 4, 8]),
    ...(people === 1 ? ['nobody else named'] : []),
    ...(own > 0 ? atLeast('named: share', own / all, [0.15, 0.3, 0.5, 0.8]) : []),
    ...(own > 0 && own === most ? ['named most'] : []),
    ...(place === 0 ? ['named first'] : place === 1 ? ['named second'] : []),
  ];
}

/** What stands beside the names of somebody in the words: a label's colon behind, thanks or a greeting before. */
export function besideName(figure: Figure, { paragraphs }: Item, tag: Tagger): readonly string[] {
  let labels = 0;
  let greeted = 0;
  const own = inWords(figure);
  for (const mention of own) {
    const { text, turn } = paragraphs[mention.paragraph]!;
    if (turn === null && isLabel(text, mention, tag)) labels++;
    if (GREETED.test(text.slice(Math.max(0, mention.start - REACH), mention.start))) greeted++;
  }
  return [
    ...atLeast('labels', labels, [1, 2, 4]),
    ...(labels > 0 && own[0]!.paragraph === 0 && isLabel(paragraphs[0]!.text, own[0]!, tag) ? ['labels: first'] : []),
    ...(greeted > 0 ? ['greeted'] : []),
    ...(greeted > 0 && greeted === own.length ? ['greeted and no more'] : []),
  ];
}

function isLabel(text: string, { start, end }: Mention, tag: Tagger): boolean {
  if (!BEHIND_LABEL.test(text.slice(end, end + 90))) return false;
  const before = findWords(text.slice(0, start));
  return before.length <= BEFORE_LABEL && before.every(({ key, capital }) => capital || tag(key) !== 0);
}

/** Whether a heading names the office of somebody, and nobody by name. */
export function officeInHeads(figure: Figure, item: Item, cast: Cast, tag: Tagger): readonly string[] {
  const own = new Set(
    [...figure.roles].flatMap((role) => findWords(role).map(({ key }) => key)).filter((key) => tag(key) & TAG.role),
  );
  if (own.size === 0) return [];
  const heads = [
    { at: TITLE, text: item.title?.text ?? '' },
    { at: STANDFIRST, text: item.standfirst?.text ?? '' },
  ];
  return heads.flatMap(({ at, text }) =>
    text !== '' &&
    cast.at(at).every((one) => one.figure.kind !== 'person') &&
    findWords(text).some(({ key }) => own.has(key))
      ? [at === TITLE ? 'title: office' : 'standfirst: office']
      : [],
  );
}
