import type { Named } from '../../statement/schema.ts';
import { linesAround } from '../names/around.ts';
import { TAG, type Tagger, tagger } from '../lexicon/tags.ts';
import { findWords } from '../people/words.ts';
import { AROUND, type Cast, type Figure, LABELS, STANDFIRST, TITLE } from '../names/cast.ts';
import type { MainSpeakers } from '../people/whose-words.ts';
import type { Item } from '../types.ts';
import { combine, readWhole, speakerFeatures } from './features.ts';
import type { Heard } from './heard.ts';
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

/**
 * Everybody who may be the main speaker of a text: all people it names, those whom its labels mean, and whom the rules found.
 *
 * @param ruled what the rules say
 * @param body by which rule a body speaks; null: none does
 * @param heard what each figure of the cast is heard to say, by its number
 * @param nameOf who speaks under a label of a turn
 */
export function speakerCandidates(
  item: Item,
  cast: Cast,
  ruled: MainSpeakers,
  body: string | null,
  heard: ReadonlyMap<number, Heard>,
  nameOf: (label: string) => Named | null,
): readonly SpeakerCandidate[] {
  const turns = turnsOf(item, cast, nameOf);
  const tag = tagger(item.lang);
  const people = cast.figures.filter(
    ({ kind, name }) => kind === 'person' && /\p{L}{2}/u.test(name) && !isThing(name, tag),
  );
  const whole = readWhole(item, cast, turns, heard, body);
  const byRule = ruled.speakers.value.map((speaker) => ({ speaker, figure: figureOf(speaker, cast) }));
  const candidates = people.map((figure): SpeakerCandidate => {
    const first = figure.mentions[0]!;
    const own = turns.find((one) => one.figure === figure) ?? null;
    return {
      named: namedOf(figure),
      figure,
      features: combine(speakerFeatures(figure, figure, own, whole), whole),
      line: lineOf(item, figure),
      quote: first.title === null ? first.text : `${first.title} ${first.text}`,
      role: figure.roles[0] ?? null,
    };
  });
  const others: readonly { readonly named: Named; readonly own: TurnsOf | null }[] = [
    ...turns.filter(({ figure }) => figure === null).map((own) => ({ named: own.named, own })),
    ...byRule
      .filter(({ figure, speaker }) => figure === null && !turns.some(({ named }) => named.name === speaker.name))
      .map(({ speaker: { id, name } }) => ({ named: { id, name }, own: null })),
  ];
  return [
    ...candidates,
    ...others.map(({ named, own }): SpeakerCandidate => ({
      named,
      figure: null,
      features: combine(speakerFeatures(named, null, own, whole), whole),
      line: own?.line ?? item.lines[0],
      quote: own?.label ?? named.name,
      role: null,
    })),
  ];
}

/** Words of names of places, bodies and days: such a name is nobody's, though it stands where names stand. */
const THING = TAG.place | TAG.body | TAG.calendar | TAG.small;

function isThing(name: string, tag: Tagger): boolean {
  const tags = findWords(name).map(({ key }) => tag(key));
  return tags.length > 0 && tags.every((own) => (own & THING) !== 0);
}

function lineOf(item: Item, { mentions }: Figure): number {
  const { paragraph, text } = mentions[0]!;
  if (paragraph === TITLE) return item.title!.number;
  if (paragraph === STANDFIRST) return item.standfirst!.number;
  if (paragraph >= 0) return item.paragraphs[paragraph]!.lines[0];
  if (paragraph === LABELS) return item.turns.find(({ label }) => label.includes(text))?.line ?? item.lines[0];
  return linesAround(item)[AROUND - paragraph]?.line ?? item.lines[0];
}
