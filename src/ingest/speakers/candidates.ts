import type { Named } from '../../statement/schema.ts';
import { saysI } from '../first-person.ts';
import { linesAround } from '../names/around.ts';
import { tagger } from '../lexicon/tags.ts';
import { AROUND, type Cast, type Figure, LABELS, STANDFIRST, TITLE } from '../names/cast.ts';
import type { MainSpeakers } from '../people/main-speakers.ts';
import type { Item } from '../types.ts';
import { AUTHOR, CLOSING, type Head, readHead, roleInHead, SENDER } from './heads.ts';
import { QUOTATION_MARK, type Said, whoSays } from './said.ts';
import { figureOf, namedOf, type TurnsOf, turnsOf } from './turns-of.ts';

/** Somebody whose words a text may be. */
export interface SpeakerCandidate {
  readonly named: Named;
  readonly figure: Figure | null;
  /** What speaks for and against it; see `judge.ts`. */
  readonly features: readonly string[];
  readonly line: number;
  readonly quote: string;
  readonly role: string | null;
}

const SPOKESPERSON =
  /(?:spokes|porte-parole|sprecher|portavoz|porta-voz|portavoce|vocero|vocera|woordvoerder|talesperson|talsmand|talsperson|rzecznik|mluvčí|hovorca|представитель|речник|речниц|sözcü|المتحدث|الناطق|发言人|發言人|報道官|대변인|jubir|juru bicara)/iu;

/**
 * Everybody who may be the main speaker of a text: all people it names, those whom its labels mean, and whom the rules found.
 *
 * @param ruled what the rules say
 * @param nameOf who speaks under a label of a turn
 */
export function speakerCandidates(
  item: Item,
  cast: Cast,
  ruled: MainSpeakers,
  nameOf: (label: string) => Named | null,
): readonly SpeakerCandidate[] {
  const said = whoSays(item, cast);
  const turns = turnsOf(item, cast, nameOf);
  const people = cast.figures.filter(({ kind, name }) => kind === 'person' && /\p{L}{2}/u.test(name));
  const byRule = ruled.speakers.value.map((speaker, at) => ({
    speaker,
    figure: figureOf(speaker, cast),
    rule: (ruled.speakers.evidence[at] ?? ruled.speakers.evidence[0])?.rule.replace('+proposed', '') ?? 'rule',
  }));
  const whole = wholeOf(item, ruled, said, turns);
  const candidates = people.map((figure): SpeakerCandidate => {
    const own = turns.find((one) => one.figure === figure) ?? null;
    const rule = byRule.find((one) => one.figure === figure) ?? null;
    const first = figure.mentions[0]!;
    return {
      named: namedOf(figure),
      figure,
      features: combine(
        [...ofRule(rule?.rule ?? null, whole), ...ofTurns(own, turns), ...ofFigure(item, cast, figure, said, whole)],
        whole,
      ),
      line: lineOf(item, figure),
      quote: first.title === null ? first.text : `${first.title} ${first.text}`,
      role: figure.roles[0] ?? null,
    };
  });
  const others = [
    ...turns
      .filter(({ figure }) => figure === null)
      .map((own) => ({ named: own.named, own, rule: null as string | null })),
    ...byRule
      .filter(({ figure, speaker }) => figure === null && !turns.some(({ named }) => named.name === speaker.name))
      .map(({ speaker: { id, name }, rule }) => ({ named: { id, name } as Named, own: null, rule })),
  ];
  return [
    ...candidates,
    ...others.map(({ named, own, rule }): SpeakerCandidate => {
      const ruledToo = rule ?? byRule.find(({ speaker }) => speaker.name === named.name)?.rule ?? null;
      return {
        named,
        figure: null,
        features: combine([...ofRule(ruledToo, whole), ...ofTurns(own, turns), 'not in the words'], whole),
        line: own?.line ?? item.lines[0],
        quote: own?.label ?? named.name,
        role: null,
      };
    }),
  ];
}

/** What holds for a whole text. */
interface WholeText {
  readonly heads: readonly { readonly at: number; readonly where: string; readonly head: Head }[];
  readonly shape: 'turns' | 'quoting' | 'plain';
  /** How many people are subjects of verbs of speech. */
  readonly speaking: number;
  readonly mostSaid: number;
  readonly volume: number;
  readonly ruled: boolean;
  readonly english: boolean;
  readonly institution: boolean;
  /** Share of paragraphs outside turns in which somebody says "I" outside quotations. */
  readonly own: 'no' | 'some' | 'much';
}

/** Paragraphs above the words that are heads: a title that was not known as one, a line of address. */
const HEAD_PARAGRAPHS = 5;
const LONGEST_HEAD = 280;
/** What ends as a sentence is the beginning of the words, not a heading. */
const SENTENCE = /[.!?…。！？]["”»“)\]」]*$/u;

function wholeOf(
  item: Item,
  ruled: MainSpeakers,
  said: ReadonlyMap<Figure, Said>,
  turns: readonly TurnsOf[],
): WholeText {
  const plain = item.paragraphs.filter(({ turn }) => turn === null);
  const own = plain.filter(({ text }) => saysI(text.replace(/["“«„][^"”»“]*["”»“]/gu, ''))).length;
  const tag = tagger(item.lang);
  const opening = item.paragraphs.slice(0, HEAD_PARAGRAPHS);
  const body = opening.findIndex(({ text, turn }) => turn !== null || text.length > LONGEST_HEAD);
  return {
    heads: [
      { at: TITLE, where: 'title', text: item.title?.text ?? '' },
      { at: STANDFIRST, where: 'head', text: item.standfirst?.text ?? '' },
      ...linesAround(item)
        .map(({ text, where }, at) => ({ at: AROUND - at, where: where === 'above' ? 'head' : 'foot', text }))
        .filter(({ where }) => where === 'head'),
      ...opening
        .slice(0, body === -1 ? opening.length : body)
        .map(({ text }, at) => ({ at, where: SENTENCE.test(text) ? (at === 0 ? 'lead' : 'opening') : 'head', text })),
    ]
      .filter(({ text }) => text !== '')
      .map(({ at, where, text }) => ({ at, where, head: readHead(text, tag) })),
    shape: turns.length > 0 ? 'turns' : plain.some(({ text }) => QUOTATION_MARK.test(text)) ? 'quoting' : 'plain',
    speaking: said.size,
    mostSaid: Math.max(0, ...[...said.values()].map(({ times, byPronoun }) => times + byPronoun)),
    volume: [...said.values()].reduce((sum, { volume }) => sum + volume, 0),
    ruled: ruled.speakers.value.length > 0,
    english: item.lang === 'en',
    institution: ruled.institution.value !== null,
    own: own === 0 ? 'no' : own / plain.length < 0.1 ? 'some' : 'much',
  };
}

/** Rules know English best: that they find nobody says less elsewhere. */
function ofRule(rule: string | null, { ruled, institution, english }: WholeText): readonly string[] {
  if (rule !== null) return ['ruled', `ruled by ${rule.split('/')[0]!}`];
  const otherwise = ruled ? 'ruled another' : institution ? 'ruled a body' : 'no rule';
  return english ? [otherwise] : [];
}

function ofTurns(own: TurnsOf | null, all: readonly TurnsOf[]): readonly string[] {
  if (own === null) return all.length > 0 ? ['others have turns'] : [];
  const most = all.every(({ share }) => share <= own.share);
  return [
    'turns',
    `turns: share ${bucket(own.share, [0.1, 0.25, 0.5])}`,
    ...(own.asking > 0.4 ? ['turns: asks'] : []),
    ...(most ? ['turns: most'] : []),
    ...(all.length === 1 ? ['turns: only'] : []),
  ];
}

function ofFigure(item: Item, cast: Cast, figure: Figure, said: ReadonlyMap<Figure, Said>, whole: WholeText): string[] {
  const features = new Set<string>();
  for (const { at, where, head } of whole.heads) {
    const here = cast.at(at).filter((one) => one.figure.kind === 'person');
    const own = here.find((one) => one.figure === figure);
    if (own === undefined) continue;
    features.add(where);
    const others = here.filter(({ mention }) => mention.start < own.mention.start).map(({ mention }) => mention);
    for (const role of roleInHead(head, own.mention, others)) {
      if (where !== 'title' && where !== 'head' && role.startsWith('announced')) continue;
      features.add(`${where}: ${role}`);
      features.add(`any: ${role}`);
    }
  }
  if (!features.has('title') && cast.at(TITLE).some((one) => one.figure.kind === 'person'))
    features.add('another in title');
  for (const feature of ofLines(item, figure)) features.add(feature);
  const own = said.get(figure);
  if (own === undefined) features.add(whole.speaking > 0 ? 'others say' : 'nobody says');
  else {
    const times = own.times + own.byPronoun;
    const first = [...said.values()].every((other) => other.first >= own.first);
    features.add('says');
    features.add(`says: ${bucket(times, [1, 2, 4])} times`);
    features.add(`says: ${own.quoted > 0 ? 'quoted' : 'unquoted'}`);
    features.add(`says: share ${bucket(times / (whole.mostSaid || 1), [0.34, 0.67, 0.99])}`);
    features.add(`says: one of ${bucket(whole.speaking, [1, 2, 4])}`);
    if (whole.volume > 0)
      features.add(`says: of all quoted ${bucket(own.volume / whole.volume, [0.05, 0.2, 0.5, 0.9])}`);
    if (first) features.add(own.first <= 1 ? 'says: first of all, early' : 'says: first of all');
    else if (own.first <= 1) features.add('says: early');
  }
  const inWords = figure.mentions.filter(({ paragraph }) => paragraph >= 0);
  features.add(`named: ${bucket(inWords.length, [0, 1, 3])}`);
  if ((inWords[0]?.paragraph ?? Infinity) <= 1) features.add('named early');
  if (!figure.mentions.some(({ form }) => form === 'full')) features.add('no full name');
  features.add(figure.roles.length > 0 ? 'role' : 'no role');
  if (figure.roles.some((role) => SPOKESPERSON.test(role))) features.add('spokesperson');
  if (figure.record !== null) features.add('record');
  return [...features];
}

/** What lines say that hold little but the name: senders, authors, signatures. */
function ofLines(item: Item, figure: Figure): readonly string[] {
  const features = new Set<string>();
  const last = item.paragraphs.length - 1;
  for (const { paragraph, text, title } of figure.mentions) {
    const length = text.length + (title?.length ?? 0);
    if (paragraph <= AROUND) {
      const around = linesAround(item)[AROUND - paragraph]!;
      features.add(`line ${around.where}${around.text.length < length + 12 ? ': alone' : ''}`);
      if (around.zone === 'byline') features.add('in byline');
      if (SENDER.test(around.text)) features.add('sender');
      else if (AUTHOR.test(around.text)) features.add('author');
    } else if (paragraph >= 0) {
      const words = item.paragraphs[paragraph]!.text;
      const alone = words.length < length + 60 && words.length < 2.5 * length + 12;
      if (paragraph <= 2 && SENDER.test(words)) features.add('sender');
      else if (paragraph <= 2 && words.length < 120 && AUTHOR.test(words)) features.add('author');
      if (last > 2 && paragraph >= last - 3 && alone) {
        features.add('signature');
        if (title !== null) features.add('signature with role');
        if (CLOSING.test((item.paragraphs[paragraph - 1]?.text ?? '').slice(-80)) || CLOSING.test(words))
          features.add('signature of a letter');
      }
    }
  }
  return [...features];
}

/** Features that mean different things in different kinds of text stand beside the kind as well. */
function combine(features: readonly string[], { shape, own }: WholeText): readonly string[] {
  return [
    ...features,
    `text ${shape}, I ${own}`,
    ...features.filter((feature) => BY_SHAPE.test(feature)).map((feature) => `${feature} / ${shape}`),
    ...features.filter((feature) => BY_PERSON.test(feature)).map((feature) => `${feature} / I ${own}`),
  ];
}

const BY_SHAPE = /^(?:ruled|ruled another|no rule|any: announced|says|others say|title: first)$/u;
const BY_PERSON =
  /^(?:ruled|any: (?:announced|alone|before colon|first)|signature|signature with role|sender|author|in byline|line above: alone|line below: alone|says|says: first of all, early|others say|named early)$/u;

/** The least bound that a figure reaches, as words. */
function bucket(value: number, bounds: readonly number[]): string {
  const at = bounds.findIndex((bound) => value <= bound);
  return at === -1 ? `>${bounds.at(-1)!}` : `≤${bounds[at]!}`;
}

function lineOf(item: Item, { mentions }: Figure): number {
  const { paragraph, text } = mentions[0]!;
  if (paragraph === TITLE) return item.title!.number;
  if (paragraph === STANDFIRST) return item.standfirst!.number;
  if (paragraph >= 0) return item.paragraphs[paragraph]!.lines[0];
  if (paragraph === LABELS) return item.turns.find(({ label }) => label.includes(text))?.line ?? item.lines[0];
  return linesAround(item)[AROUND - paragraph]?.line ?? item.lines[0];
}
