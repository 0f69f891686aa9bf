import type { Named, Speaker } from '../../statement/schema.ts';
import type { FoundQuotation, Item } from '../types.ts';
import type { ItemMentions } from '../people/item-mentions.ts';
import { HONORIFICS } from '../lexicon/role-words.ts';
import { once } from '../once.ts';
import { findWords, toKey } from '../people/words.ts';
import { TAG, type Tagger, tagger, tagsOf } from '../lexicon/tags.ts';
import type { Attribution } from './attribution-features.ts';
import { passagesOf } from './attribution-context.ts';
import { bodyVoice, sameVoice, voiceOfSpeaker, type Voice } from './cast.ts';
import { decide } from './choose-speaker.ts';
import { type Figure, figuresOf } from './figures.ts';
import { narratedQuotations } from './find-quotations.ts';
import type { QuotedSpan } from './quoted-span.ts';
import { listen, type Heard } from './listen.ts';
import type { Sentence } from './sentences.ts';
import { speechActs } from './speech-acts.ts';
import { bodiesThatSpeak } from './bodies-that-speak.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Whose words the text is, as far as it is known. */
export interface Speaking {
  readonly speakers: readonly Speaker[];
  readonly institution: Named | null;
  readonly vocabulary: Vocabulary;
  /** The record of a body that the text calls by that name, else the name as printed. */
  readonly organisation?: (named: Named) => Named;
}

interface Said {
  readonly span: QuotedSpan;
  readonly voice: Voice | null;
  readonly rule: string;
  /** Nothing but quotations stands in its sentence. */
  readonly alone: boolean;
}

/**
 * Everything that is known of a text before its quotations are given to anybody: figures, passages, and what the rules
 * say of each quotation. Rules in the order of their measured precision:
 *
 * 1. `quotation/cue-after`: “…,” NAME said; “…,” said NAME
 * 2. `quotation/cue-before`: NAME said: “…”; NAME called it “…”
 * 3. `quotation/same-sentence`: the verb that governs the sentence
 * 4. `quotation/chain`: a quotation without a verb of its own, right after one that has a speaker
 * 5. `quotation/between`: no verb, but the one main speaker says what comes before and after
 * 6. `quotation/repeated`: the same words stand elsewhere with a speaker, as where a line under the headline quotes the text
 *
 * What no rule reaches has the rule `quotation/unattributed`.
 */
export function prepare(
  spans: readonly QuotedSpan[],
  item: Item,
  mentions: ItemMentions,
  { speakers, institution, vocabulary }: Speaking,
): Attribution {
  const { people } = vocabulary.names;
  const main = speakers.map((speaker) => voiceOfSpeaker(speaker, people));
  const said = listen(item, mentions, spans, main, institution).flatMap(
    ({ masked, sentence, heard, spans: own }): Said[] => {
      const alone = !/[\p{L}\p{N}]/u.test(masked.slice(sentence.start, sentence.end));
      return own.map((span) => ({ span, alone, ...ruleFor(span, own, heard, masked, sentence) }));
    },
  );
  const ruled = new Map(repeated(between(chain(said, item), main, mentions), item).map((one) => [one.span, one]));
  const read = spans === narratedQuotations(item) ? readWith(vocabulary)(item) : readFigures(item, spans, vocabulary);
  const figures = [...read.figures];
  const figureOf = ({ named, body }: Voice): number => {
    const known = figures.findIndex(
      ({ record, name }) => (record !== null && record === named.id) || name.toLowerCase() === named.name.toLowerCase(),
    );
    if (known !== -1) return known;
    const longer = body ? -1 : figures.findIndex((figure) => isWithin(named, figure));
    if (longer !== -1) return longer;
    return (
      figures.push({
        name: named.name,
        record: named.id,
        kind: body ? 'body' : 'person',
        mentions: [],
        roles: new Set(),
      }) - 1
    );
  };
  const ruledFigures = spans.map((span) => {
    const { voice = null, rule = 'quotation/unattributed' } = ruled.get(span) ?? {};
    return { figure: voice === null ? null : figureOf(voice), rule };
  });
  const tag = tagger(item.lang);
  const speaking = main.map(figureOf);
  if (institution !== null) speaking.push(figureOf(bodyVoice(institution)));
  // Figures that are new have no place in the text.
  const { passages, acts } = read;
  // "the guild’s speaker, Anna Velde, said": a body in a title does not speak itself.
  const verdicts = ruledFigures.map(({ figure, rule }, at) => ({
    figure: figure === null ? null : (passages[spans[at]!.paragraph]?.owned.get(figure) ?? figure),
    rule,
  }));
  return {
    item,
    figures,
    passages,
    acts,
    main: new Set(speaking),
    spans,
    verdicts,
    places: new Set(figures.flatMap((figure, index) => (isPlace(figure, tag) ? [index] : []))),
    ranks: ranksOf(figures),
  };
}

/** What a text is before anybody is known to be its main speaker. */
interface ReadFigures {
  readonly figures: readonly Figure[];
  readonly passages: Attribution['passages'];
  readonly acts: Attribution['acts'];
}

function readFigures(item: Item, spans: readonly QuotedSpan[], vocabulary: Vocabulary): ReadFigures {
  const cast = figuresOf(item, vocabulary);
  const figures = [...cast, ...bodiesThatSpeak(item, cast)];
  const passages = passagesOf(item, spans, figures);
  return { figures, passages, acts: speechActs(passages) };
}

/** A text is prepared once to hear who speaks in it, and once more when its main speakers are known. */
const readWith = once((vocabulary: Vocabulary) =>
  once((item: Item) => readFigures(item, narratedQuotations(item), vocabulary)),
);

/**
 * Who says each quotation of a report: the figure that what was learned finds most probable. Below `OPEN` it stays
 * open; a term is nobody's speech.
 */
export function attribute(
  spans: readonly QuotedSpan[],
  item: Item,
  mentions: ItemMentions,
  speaking: Speaking,
): FoundQuotation[] {
  const inTurn = ({ paragraph }: QuotedSpan) => item.paragraphs[paragraph]!.turn !== null;
  const narrated = spans.some(inTurn) ? spans.filter((span) => !inTurn(span)) : spans;
  if (narrated.length === 0) return [];
  const text = prepare(narrated, item, mentions, speaking);
  const decided = decide(text, speaking.vocabulary.models.linear.quotation);
  return narrated.map(({ paragraph, start, end, kind, continues }, index): FoundQuotation => {
    const { figure, share, reasons } = decided[index]!;
    const verdict = text.verdicts[index]!;
    const speaker =
      kind === 'term' || figure === null || share <= openBelow(verdict)
        ? null
        : namedOf(text.figures[figure]!, speaking);
    const found: FoundQuotation = {
      paragraph,
      start,
      end,
      kind,
      speaker,
      rule:
        kind === 'term'
          ? 'quotation/term'
          : speaker === null
            ? 'quotation/unattributed'
            : figure === verdict.figure
              ? verdict.rule
              : 'quotation/learned',
      share,
      reasons,
    };
    return continues ? Object.assign(found, { continues: true as const }) : found;
  });
}

/** Whether a figure bears a name in full and more, or all of it but a title that was read as part of it. */
const isWithin = ({ id, name }: Named, { kind, record, name: own }: Figure): boolean => {
  if (kind !== 'person' || (record !== null && id !== null)) return false;
  const [short, long] = [name, own]
    .map((words) => findWords(words).map(({ key }) => key))
    .toSorted((a, b) => a.length - b.length);
  return short!.length > 1 && short!.every((key) => long!.includes(key));
};

const isPlace = ({ name }: Figure, tag: Tagger): boolean => {
  const tags = findWords(name).map((word) => tagsOf(word, tag));
  return (
    tags.length > 0 && tags.every((bits) => bits & (TAG.place | TAG.small)) && tags.some((bits) => bits & TAG.place)
  );
};

/** For each figure, how many persons are named more often than it. */
function ranksOf(figures: readonly Figure[]): readonly number[] {
  const persons = figures
    .map(({ kind, mentions }, index) => ({ index, count: kind === 'person' ? mentions.length : 0 }))
    .toSorted((a, b) => b.count - a.count || a.index - b.index);
  const ranks: number[] = [];
  for (const [rank, { index }] of persons.entries()) ranks[index] = rank;
  return ranks;
}

/** A speaker less probable than this is not named. */
const OPEN = 0.4;
/** The same where a rule reads a subject that is nobody whom the text names: half of those below were wrong. */
const OPEN_RULED_OUT = 0.6;

const openBelow = ({ figure, rule }: Attribution['verdicts'][number]) =>
  figure === null && rule !== 'quotation/unattributed' ? OPEN_RULED_OUT : OPEN;

const COURTESIES: ReadonlySet<string> = new Set(HONORIFICS.map(toKey));

/** Scripts that set no space inside a name. */
const INSIDE_WORDS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * A figure as the text calls it, with the id of its record. Where the text prints less than a name in full, the record's
 * name stands.
 */
export function namedOf(
  { name, record, kind }: Figure,
  { vocabulary, organisation = (named) => named }: Speaking,
): Named {
  const keys = findWords(name).flatMap(({ key }) => (COURTESIES.has(key) ? [] : [key]));
  const words = keys.length;
  if (kind === 'body') {
    const known = organisation({ id: record, name });
    return words > 2 ? { id: known.id, name } : known;
  }
  const person = record === null ? undefined : vocabulary.names.people.get(record);
  if (person === undefined) return { id: record, name };
  // A form of the record that the text prints, declined or with a rank before it, stands as the record has it.
  const form = [person.name, ...person.names.flatMap((other) => (other.use === 'full' ? [other.name] : []))].find(
    (own) => findWords(own).every(({ key }) => keys.includes(key)),
  );
  if (form !== undefined) return { id: record, name: isSpelling(form, person.name) ? person.name : form };
  return { id: record, name: words < 2 && !INSIDE_WORDS.test(name) ? person.name : name };
}

/** Whether a form is the name spelt otherwise: as many words, with the same letters first. */
function isSpelling(form: string, name: string): boolean {
  const [own, other] = [form, name].map((words) => findWords(words).map(({ key }) => key));
  return own!.length === other!.length && own!.every((key, at) => key[0] === other![at]![0]);
}

function ruleFor(
  span: QuotedSpan,
  own: readonly QuotedSpan[],
  heard: readonly Heard[],
  masked: string,
  sentence: Sentence,
): { voice: Voice | null; rule: string } {
  const next = own.find((other) => other.start > span.start && other.start < sentence.end);
  const last = own.findLast((other) => other.start < span.start && other.start >= sentence.start);
  const after = heard.find(
    ({ cue }) =>
      cue.strength === 'strong' &&
      cue.start >= span.end &&
      (next === undefined || cue.start < next.start) &&
      /^\s?(?:["”»“’'」』]|'')*[\s,–—-]*(?:\p{L}+\s){0,2}$/u.test(masked.slice(span.end, cue.start)),
  );
  if (after !== undefined) return { voice: after.voice, rule: 'quotation/cue-after' };
  const earlier = heard.filter(({ cue }) => cue.end <= span.start);
  const adjacent = earlier.findLast(
    ({ cue }) =>
      (last === undefined || cue.start > last.end) &&
      masked.slice(cue.end, span.start).length <= 40 &&
      !/[;\uFFFC]|\.\s/u.test(masked.slice(cue.end, span.start)),
  );
  // "…, he stressed": the frame of the whole sentence, where what comes before the quotation names nobody.
  const frame = heard.findLast(
    ({ cue, voice }) =>
      voice !== null &&
      cue.strength === 'strong' &&
      cue.start >= span.end &&
      /[,\uFFFC.](?:["”»“’]|'')?\s*$/u.test(masked.slice(0, cue.start)),
  );
  if (
    adjacent !== undefined &&
    (adjacent.voice !== null || frame === undefined) &&
    (adjacent.voice !== null || adjacent.cue.strength === 'strong')
  )
    return { voice: adjacent.voice, rule: 'quotation/cue-before' };
  const governing =
    framing(earlier, masked) ??
    earlier.findLast(({ cue, voice }) => cue.strength === 'strong' && (voice !== null || frame === undefined)) ??
    frame ??
    earlier.findLast(({ voice }) => voice !== null);
  return governing === undefined
    ? { voice: null, rule: 'quotation/unattributed' }
    : { voice: governing.voice, rule: 'quotation/same-sentence' };
}

/** "Keel said that the state had explained itself and that ships are “…”": over a subject that names nobody, inside what Keel says. */
function framing(earlier: readonly Heard[], masked: string): Heard | undefined {
  const strong = earlier.filter(({ cue }) => cue.strength === 'strong');
  const last = strong.at(-1);
  if (
    last === undefined ||
    last.voice !== null ||
    !(['unknown', 'printed', 'same'].includes(last.cue.subject.type) || last.cue.verb.endsWith('ING'))
  )
    return undefined;
  const outer = strong.findLast(({ voice }) => voice !== null);
  return outer !== undefined &&
    /^(?:\s+that|\s(?:TODAY |YESTERDAY |HERE )?THAT)\s/u.test(masked.slice(outer.cue.end)) &&
    !/[;\uFFFC]/u.test(masked.slice(outer.cue.end, last.cue.start))
    ? outer
    : undefined;
}

/** Quotations that stand alone take the speaker of the one they follow, or of the one after them in the paragraph. */
function chain(said: readonly Said[], item: Item): Said[] {
  const out = [...said];
  for (const [i, one] of out.entries()) {
    if (one.span.kind === 'term' || one.voice !== null || !(one.alone || one.span.continues)) continue;
    const before = out.slice(0, i).findLast(({ span }) => span.kind !== 'term');
    const adjacent =
      before !== undefined &&
      before.voice !== null &&
      (before.span.paragraph === one.span.paragraph ||
        (nextNarrative(item, before.span.paragraph) === one.span.paragraph && startsParagraph(item, one.span)));
    if (adjacent) {
      out[i] = { ...one, voice: before.voice, rule: 'quotation/chain' };
      continue;
    }
    const after = out.slice(i + 1).find(({ span }) => span.kind !== 'term');
    const joined =
      after !== undefined &&
      (after.span.paragraph === one.span.paragraph ||
        (after.span.continues && after.span.paragraph === one.span.paragraph + 1));
    if (joined && after.voice !== null) out[i] = { ...one, voice: after.voice, rule: 'quotation/chain' };
  }
  // A quotation over several paragraphs may have its verb only at its end.
  for (let i = out.length - 2; i >= 0; i--) {
    const [one, after] = [out[i]!, out[i + 1]!];
    if (one.voice === null && one.alone && one.span.kind !== 'term' && after.span.continues && after.voice !== null)
      out[i] = { ...one, voice: after.voice, rule: 'quotation/chain' };
  }
  return out;
}

const nextNarrative = (item: Item, paragraph: number) =>
  item.paragraphs.findIndex(({ turn }, i) => i > paragraph && turn === null);
const startsParagraph = (item: Item, span: QuotedSpan) =>
  !/[\p{L}\p{N}]/u.test(item.paragraphs[span.paragraph]!.text.slice(0, span.start));

/** In a text of one main speaker, a quotation without a verb between two of that speaker's, where nobody else is named. */
function between(said: readonly Said[], main: readonly Voice[], mentions: ItemMentions): Said[] {
  const [speaker] = main;
  if (speaker === undefined || main.length > 1) return [...said];
  return said.map((one, i) => {
    if (one.span.kind === 'term' || one.rule !== 'quotation/unattributed' || one.voice !== null) return one;
    const [before, after] = [
      said.slice(0, i).findLast(({ voice }) => voice !== null),
      said.slice(i + 1).find(({ voice }) => voice !== null),
    ];
    const others = mentions.paragraphs[one.span.paragraph]!.some(
      (mention) => mention.people.length !== 1 || mention.people[0]!.id !== speaker.named.id,
    );
    return before && after && !others && sameVoice(before.voice, speaker) && sameVoice(after.voice, speaker)
      ? { ...one, voice: speaker, rule: 'quotation/between' }
      : one;
  });
}

/** Words that the text quotes twice are the same person's, where one of the two places says whose. */
function repeated(said: readonly Said[], item: Item): Said[] {
  const words = ({ span }: Said) =>
    findWords(item.paragraphs[span.paragraph]!.text.slice(span.start, span.end))
      .map(({ key }) => key)
      .join(' ');
  return said.map((one) => {
    if (one.voice !== null || one.span.kind === 'term') return one;
    const own = words(one);
    const other =
      own.split(' ').length < 3
        ? undefined
        : said.find((candidate) => candidate.voice !== null && words(candidate) === own);
    return other === undefined ? one : { ...one, voice: other.voice, rule: 'quotation/repeated' };
  });
}
