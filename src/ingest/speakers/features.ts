import type { Named } from '../../statement/schema.ts';
import { saysI } from '../first-person.ts';
import { TAG, type Tagger, tagger } from '../lexicon/tags.ts';
import { linesAround } from '../names/around.ts';
import { AROUND, type Cast, type Figure, STANDFIRST, TITLE } from '../names/cast.ts';
import { findWords } from '../people/words.ts';
import type { Item } from '../types.ts';
import { atLeast } from './at-least.ts';
import { AUTHOR, CLOSING, type Head, readHead, roleInHead, SENDER } from './heads.ts';
import type { Heard } from './heard.ts';
import { besideName, officeInHeads, readStanding, type Standing, standingFeatures } from './standing.ts';
import type { TurnsOf } from './turns-of.ts';

/** What holds for a whole text. */
export interface WholeText {
  readonly item: Item;
  readonly cast: Cast;
  readonly tag: Tagger;
  readonly heads: readonly HeadAt[];
  readonly turns: readonly TurnsOf[];
  /** Of people, by their figure. */
  readonly heard: ReadonlyMap<Figure, Heard>;
  /** Signs that bodies are heard to say. */
  readonly bodies: number;
  /** The rule by which a body speaks; null: none does. */
  readonly body: string | null;
  readonly standing: Standing;
  /** Talk with labels, a report on others' words, or somebody's own words. */
  readonly shape: 'talk' | 'report' | 'own';
}

interface HeadAt {
  /** As a paragraph of the cast. */
  readonly at: number;
  readonly line: number;
  /** `lead`, `opening`: sentences that the words begin with. */
  readonly where: 'title' | 'head' | 'lead' | 'opening';
  readonly head: Head;
}

/** Paragraphs above the words that are heads: a title that was not known as one, a line of address. */
const HEAD_PARAGRAPHS = 5;
const LONGEST_HEAD = 280;
/** What ends as a sentence is the beginning of the words, not a heading. */
const SENTENCE = /[.!?…。！？]["”»“)\]」]*$/u;
const QUOTED = /["“«„][^"”»“]*["”»“]/gu;
/** From this share of paragraphs on in which somebody says "I" outside quotations, a text is that person's own words. */
const OWN = 0.1;

/** Read what the features of all candidates hang on. */
export function readWhole(
  item: Item,
  cast: Cast,
  turns: readonly TurnsOf[],
  heard: ReadonlyMap<number, Heard>,
  body: string | null,
): WholeText {
  const tag = tagger(item.lang);
  const people = new Map<Figure, Heard>();
  let bodies = 0;
  for (const [at, own] of heard) {
    const figure = cast.figures[at];
    if (figure?.kind === 'person') people.set(figure, own);
    else bodies += own.signs;
  }
  return {
    item,
    cast,
    tag,
    heads: headsOf(item, tag),
    standing: readStanding(cast),
    turns,
    heard: people,
    bodies,
    body,
    shape: shapeOf(item, turns, people),
  };
}

function shapeOf(item: Item, turns: readonly TurnsOf[], heard: ReadonlyMap<Figure, Heard>): WholeText['shape'] {
  if (turns.length > 0) return 'talk';
  const plain = item.paragraphs.filter(({ turn }) => turn === null);
  const own = plain.filter(({ text }) => saysI(text.replace(QUOTED, ''))).length;
  if ((own >= OWN * plain.length && own > 0) || item.kind === 'speech') return 'own';
  return item.kind === 'report' || item.kind === 'article' || heard.size > 0 ? 'report' : 'own';
}

function headsOf(item: Item, tag: Tagger): readonly HeadAt[] {
  const opening = item.paragraphs.slice(0, HEAD_PARAGRAPHS);
  const body = opening.findIndex(({ text, turn }) => turn !== null || text.length > LONGEST_HEAD);
  const found: readonly {
    readonly at: number;
    readonly line: number;
    readonly where: HeadAt['where'];
    readonly text: string;
  }[] = [
    { at: TITLE, line: item.title?.number ?? 0, where: 'title', text: item.title?.text ?? '' },
    { at: STANDFIRST, line: item.standfirst?.number ?? 0, where: 'head', text: item.standfirst?.text ?? '' },
    ...linesAround(item).flatMap(({ text, where, line }, at) =>
      where === 'above' ? [{ at: AROUND - at, line, where: 'head' as const, text }] : [],
    ),
    ...opening.slice(0, body === -1 ? opening.length : body + 1).map(
      ({ text, lines }, at) =>
        ({
          at,
          line: lines[0],
          where: SENTENCE.test(text) || text.length > LONGEST_HEAD ? (at === 0 ? 'lead' : 'opening') : 'head',
          text: text.slice(0, LONGEST_HEAD),
        }) as const,
    ),
  ];
  return found
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => a.line - b.line)
    .map(({ at, line, where, text }) => ({ at, line, where, head: readHead(text, tag) }));
}

/** What speaks for and against somebody as the one whose words a text is. */
export function speakerFeatures(
  named: Pick<Named, 'name'>,
  figure: Figure | null,
  own: TurnsOf | null,
  whole: WholeText,
): readonly string[] {
  return figure === null
    ? [
        ...ofTurns(own, whole.turns),
        ...ofVoice(null, whole),
        ...ofNameItself(named.name, whole.tag),
        'not in the words',
      ]
    : [
        ...ofTurns(own, whole.turns),
        ...ofHeads(figure, whole),
        ...ofLines(figure, whole),
        ...ofVoice(figure, whole),
        ...ofName(figure, whole),
        ...standingFeatures(figure, whole.standing),
        ...besideName(figure, whole.item, whole.tag),
        ...officeInHeads(figure, whole.item, whole.cast, whole.tag),
      ];
}

/** Whether the features are those of somebody in a report on others’ words. */
export const isOfReport = (features: readonly string[]): boolean => features.includes('report');

/** Whether a report tells one sentence of somebody and quotes nothing. */
export const isToldOnce = (features: readonly string[]): boolean => features.includes('heard: told once / report');

/** Features mean different things in different kinds of text: each stands beside the kind as well. */
export const combine = (features: readonly string[], { shape, body }: WholeText): readonly string[] => {
  const all = [...new Set(features)];
  const besideBody =
    body === null ? [] : [body, ...all.filter((one) => BESIDE_BODY.has(one)).map((one) => `${one} / a body`)];
  return [shape, ...all, ...all.map((feature) => `${feature} / ${shape}`), ...besideBody];
};

/** Signs of a person that weigh less, or more, where a body speaks as well. */
const BESIDE_BODY: ReadonlySet<string> = new Set([
  'above: announced',
  'above: says',
  'above the words',
  'lead: says',
  'signature',
  'heard',
  'heard: first',
  'heard: in the lead',
  'heard: beside most ≥1',
  'heard: share ≥0.5',
  'spokesperson',
]);

function ofTurns(own: TurnsOf | null, all: readonly TurnsOf[]): readonly string[] {
  if (own === null) return all.length > 0 ? ['others have turns'] : [];
  return [
    'turns',
    ...atLeast('turns: share', own.share, [0.03, 0.08, 0.15, 0.3, 0.5, 0.8]),
    ...atLeast('turns: number', own.count, [2, 4]),
    ...(own.asking > 0.4 ? ['turns: asks'] : []),
    ...atLeast('turns: asking', own.asking, [0.1, 0.25, 0.6, 0.8]),
    ...atLeast('turns: answering', own.answering, [0.1, 0.3, 0.5, 0.8]),
    ...atLeast('turns: length', own.length, [0.5, 0.8, 1.2, 2]),
    ...atLeast('turns: others', all.length - 1, [1, 2, 4]),
    ...(own.share >= 0.5 * Math.max(...all.map(({ share }) => share)) ? ['turns: beside most'] : []),
    ...(all.every(({ share }) => share <= own.share) ? ['turns: most'] : []),
    ...(all.length === 1 ? ['turns: only'] : []),
    ...(own.first === 0 ? ['turns: first'] : []),
  ];
}

/** How title, heads and opening sentences stand to somebody. */
function ofHeads(figure: Figure, { heads, cast }: WholeText): readonly string[] {
  const features: string[] = [];
  let above = 0;
  for (const [place, { at, where, head }] of heads.entries()) {
    const here = cast.at(at).filter((one) => one.figure.kind === 'person' && one.mention.start < head.text.length);
    const sentence = where === 'lead' || where === 'opening';
    const own = here.find((one) => one.figure === figure);
    if (own === undefined) {
      if (!sentence) above += here.length;
      continue;
    }
    features.push(where);
    if (!sentence) features.push('above the words', ...ofNextLines(heads, place, cast));
    const others = here.filter(({ mention }) => mention.start < own.mention.start).map(({ mention }) => mention);
    for (const role of roleInHead(head, own.mention, others)) {
      if (sentence && !IN_SENTENCES.has(role)) continue;
      features.push(`${where}: ${role}`);
      if (!sentence) features.push(`above: ${role}`);
    }
  }
  if (features.includes('above the words')) features.push(above === 0 ? 'nobody else above' : 'others above');
  else if (above > 0) features.push('not above');
  if (!features.includes('title') && cast.at(TITLE).some((one) => one.figure.kind === 'person'))
    features.push('another in title');
  return features;
}

/** Lines that are further apart than this say nothing of each other. */
const NEXT = 3;

/** What the head lines beside one say of its name: that words are announced, or an office alone. */
function ofNextLines(heads: readonly HeadAt[], place: number, cast: Cast): readonly string[] {
  const isNameless = (one: HeadAt | undefined): one is HeadAt =>
    one !== undefined &&
    Math.abs(one.line - heads[place]!.line) <= NEXT &&
    (one.where === 'title' || one.where === 'head') &&
    cast.at(one.at).every(({ figure }) => figure.kind !== 'person');
  const has = ({ head }: HeadAt, tag: number) => head.tags.some((own) => (own & tag) !== 0);
  const features: string[] = [];
  for (let at = place - 1; at >= place - 2 && isNameless(heads[at]); at--) {
    if (has(heads[at]!, TAG.noun)) features.push('announced in a line above');
    if (has(heads[at]!, TAG.role)) features.push('office in a line above');
  }
  const next = heads[place + 1];
  if (isNameless(next) && has(next, TAG.role)) features.push('office in the line below');
  if (isNameless(next) && has(next, TAG.noun)) features.push('announced in the line below');
  return features;
}

/** What a sentence can say of somebody; a head says more. */
const IN_SENTENCES: ReadonlySet<string> = new Set(['says', 'first', 'with role', 'spoken about']);

/** What lines say that hold little but the name: senders, authors, signatures. */
function ofLines(figure: Figure, { item }: WholeText): readonly string[] {
  const features: string[] = [];
  const last = item.paragraphs.length - 1;
  for (const { paragraph, text, title } of figure.mentions) {
    const length = text.length + (title?.length ?? 0);
    if (paragraph <= AROUND) {
      const around = linesAround(item)[AROUND - paragraph]!;
      if (around.text.length < length + 12) features.push(`alone ${around.where}`);
      if (around.zone === 'byline') features.push('in byline');
      if (SENDER.test(around.text)) features.push('sender');
      else if (AUTHOR.test(around.text)) features.push('author');
      if (around.where === 'below') features.push('below the words');
    } else if (paragraph >= 0) {
      const words = item.paragraphs[paragraph]!.text;
      const alone = words.length < length + 60 && words.length < 2.5 * length + 12;
      if (paragraph <= 2 && SENDER.test(words)) features.push('sender');
      else if (paragraph <= 2 && words.length < 120 && AUTHOR.test(words)) features.push('author');
      if (last > 2 && paragraph >= last - 3 && alone) {
        features.push('signature');
        if (title !== null) features.push('signature with role');
        if (CLOSING.test((item.paragraphs[paragraph - 1]?.text ?? '').slice(-80)) || CLOSING.test(words))
          features.push('signature of a letter');
      }
    }
  }
  return features;
}

/** How what somebody is heard to say stands to what the others are. */
function ofVoice(figure: Figure | null, { heard, bodies }: WholeText): readonly string[] {
  const all = [...heard.values()];
  const own = figure === null ? undefined : heard.get(figure);
  if (own === undefined) return [all.length > 0 ? 'others heard' : 'nobody heard'];
  const signs = all.reduce((sum, one) => sum + one.signs, 0);
  const most = Math.max(...all.map((one) => one.signs));
  return [
    'heard',
    ...atLeast('heard: share', own.signs / signs, [0.1, 0.2, 0.35, 0.5, 0.75, 0.95]),
    ...atLeast('heard: beside most', own.signs / most, [0.34, 0.67, 1]),
    ...atLeast('heard: signs', own.signs, [120, 300, 600]),
    ...atLeast('heard: times', own.quotations + own.sentences, [2, 3, 5]),
    ...atLeast('heard: others', all.length - 1, [1, 2, 4]),
    ...(own.quotations > 0 ? ['heard: quoted'] : []),
    ...(own.quotations === 0 && own.sentences === 1 ? ['heard: told once'] : []),
    ...(own.sentences > 0 ? ['heard: told'] : []),
    ...(all.every(({ first }) => first >= own.first) ? ['heard: first'] : []),
    ...(own.first === 0 ? ['heard: in the lead'] : own.first <= 2 ? ['heard: early'] : []),
    ...(bodies > own.signs ? ['heard: less than a body'] : []),
  ];
}

const SPOKESPERSON =
  /(?:spokes|porte-parole|sprecher|portavoz|porta-voz|portavoce|vocero|vocera|woordvoerder|talesperson|talsmand|talsperson|rzecznik|mluvčí|hovorca|представитель|речник|речниц|sözcü|المتحدث|الناطق|发言人|發言人|報道官|대변인|jubir|juru bicara)/iu;

/** How somebody is named. */
function ofName(figure: Figure, { tag }: WholeText): readonly string[] {
  const inWords = figure.mentions.filter(({ paragraph }) => paragraph >= 0);
  return [
    ...(inWords.length === 0 ? ['not in the words'] : []),
    ...atLeast('named', inWords.length, [2, 4, 8]),
    ...((inWords[0]?.paragraph ?? Infinity) <= 1 ? ['named early'] : []),
    ...(figure.mentions.some(({ form }) => form === 'full') ? [] : ['no full name']),
    ...(figure.roles.length > 0 ? ['role'] : ['no role']),
    ...(figure.roles.some((role) => SPOKESPERSON.test(role)) ? ['spokesperson'] : []),
    ...(figure.record !== null ? ['record'] : []),
    ...ofNameItself(figure.name, tag),
  ];
}

/** What the words of a name are elsewhere. */
function ofNameItself(name: string, tag: Tagger): readonly string[] {
  const words = findWords(name).map(({ key }) => tag(key));
  return [
    ...(words.some((own) => (own & TAG.given) !== 0) ? ['given name'] : []),
    ...(words.some((own) => (own & (TAG.given | TAG.surname)) !== 0) ? [] : ['no known name']),
    ...(words.some((own) => (own & (TAG.noun | TAG.body)) !== 0) ? ['word in name'] : []),
  ];
}
