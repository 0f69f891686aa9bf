import type { Item } from '../types.ts';
import { TAG } from '../lexicon/tags.ts';
import {
  ARTICLES,
  attachment,
  type Naming,
  type Passage,
  type Token,
  wordsBetween,
  type Zone,
  zonesOf,
} from './attribution-context.ts';
import type { Figure } from './figures.ts';
import type { QuotedSpan } from './quoted-span.ts';
import type { SpeechAct } from './speech-acts.ts';

/** What is known of a text before its quotations are given to anybody. */
export interface Attribution {
  readonly item: Item;
  readonly figures: readonly Figure[];
  readonly passages: readonly (Passage | null)[];
  /** Figures that are main speakers. */
  readonly main: ReadonlySet<number>;
  readonly spans: readonly QuotedSpan[];
  /** For each span, the figure that the rules give it to (null: nobody) and which rule. */
  /** Figures that are called like a place. */
  readonly places: ReadonlySet<number>;
  /** How many persons are named more often; bodies come after all persons. */
  readonly ranks: readonly number[];
  /** Who is reported to speak, in the order of the text. */
  readonly acts: readonly SpeechAct[];
  readonly verdicts: readonly { readonly figure: number | null; readonly rule: string }[];
}

/** What was decided of the other quotations, by span. */
export type Decided = readonly (number | null | undefined)[];

const bucket = (count: number, edges: readonly number[]) => {
  const at = edges.findIndex((edge) => count <= edge);
  return at === -1 ? `${edges.at(-1)!}+` : String(edges[at]!);
};
const WORDS = [0, 1, 2, 4, 8, 16];

/** Candidates for a quotation: indexes of figures, and for each its features; the last one, -1, is nobody. */
export function candidatesOf(
  text: Attribution,
  index: number,
  decided: Decided,
  ruled = true,
): { readonly figures: readonly number[]; readonly features: readonly (readonly string[])[]; readonly cue: string } {
  const span = text.spans[index]!;
  const passage = text.passages[span.paragraph]!;
  const zones = zonesOf(passage, span);
  const cue = cueOf(zones, passage, span);
  const lead = zones.find(({ name }) => name === 'lead');
  const tail = zones.find(({ name }) => name === 'tail');
  // "X “…” said": the verb ends the sentence.
  const verbBehind = lead?.verb === null && tail !== undefined && tail.verb !== null && tail.namings.length === 0;
  const context = discourseOf(text, index, decided, span);
  const reported = reportedAround(text, span, passage);
  const figures = shortlist(text, span, context.recency, decided, index);
  const verdict = text.verdicts[index]!;
  const features = figures.map((figure) => {
    const out: string[] = [];
    for (const zone of zones) zoneFeatures(out, zone, figure, passage, span);
    if (verbBehind && lead?.namings[0]?.figure === figure)
      out.push('verb-behind', `verb-behind:${lead.namings.length > 1 ? 'others' : 'only'}`);
    discourseFeatures(out, context, text, figure, cue, span);
    figureFeatures(out, text, figure, cue);
    actFeatures(out, reported, figure, cue);
    roleFeatures(out, zones, passage, text.figures[figure]!);
    if (!ruled) out.push('unruled');
    else if (verdict.figure === figure) out.push('ruled', `ruled:${verdict.rule}`, `ruled:${verdict.rule}:${cue}`);
    else if (verdict.figure !== null) out.push('overruled', `overruled:${verdict.rule}`);
    const inside = passage.spans.some(({ start, end }) =>
      text.figures[figure]!.mentions.some((m) => m.paragraph === span.paragraph && m.start >= start && m.end <= end),
    );
    if (inside) out.push('inside');
    return out;
  });
  const nobody = ['nobody', `nobody:${cue}`, `nobody:kind=${span.kind}`];
  if (ruled && verdict.figure !== null) nobody.push('overruled', `overruled:${verdict.rule}`);
  // "“…,” officials said": a verb of speech with a subject that the rules know for nobody of the text.
  if (ruled && verdict.figure === null && verdict.rule !== 'quotation/unattributed')
    nobody.push('ruled-out', `ruled-out:${verdict.rule}`, `ruled-out:${cue}`);
  if (context.last === null) nobody.push('nobody:last', `nobody:last:${cue}`);
  return { figures: [...figures, -1], features: [...features, nobody], cue };
}

/** What the words around a quotation offer for finding its speaker. */
function cueOf(zones: readonly Zone[], passage: Passage, span: QuotedSpan): string {
  const beside = zones.filter(({ name }) => name !== 'previous' && name !== 'next');
  const order = ['name', 'role', 'pronoun', 'noun', 'none'] as const;
  const best = beside
    .filter(({ verb }) => verb !== null)
    .toSorted((a, b) => order.indexOf(a.subject) - order.indexOf(b.subject))[0];
  if (best) return best.subject === 'none' ? 'verb' : best.subject;
  const near = beside.some(({ start, end }) => /\p{L}/u.test(passage.masked.slice(start, end)));
  if (near) return beside.some(({ namings }) => namings.length > 0) ? 'names' : 'words';
  if (span.continues) return 'continues';
  return zones.some(({ name, verb }) => name === 'next' && verb !== null) ? 'next' : 'alone';
}

/** Where the text stands when a quotation comes. */
interface Discourse {
  /** Whose the last quotation was; null: nobody's; undefined: there was none. */
  readonly last: number | null | undefined;
  readonly gap: string;
  /** Whose the next one is, where that is known already. */
  readonly next: number | null | undefined;
  readonly nextGap: string;
  /** Who spoke last. */
  readonly speaker: number | null;
  /** Who spoke most so far. */
  readonly most: number | null;
  /** Figures named before, the last named first. */
  readonly recency: readonly number[];
  readonly persons: readonly number[];
  readonly opening: number | null;
  readonly aboveOpening: number | null;
}

function discourseOf(text: Attribution, index: number, decided: Decided, span: QuotedSpan): Discourse {
  const lastSpan = lastSpeech(text, index);
  const nextSpan = nextSpeech(text, index);
  const recency = recentFigures(text, span);
  const said = new Map<number, number>();
  for (const figure of decided.slice(0, index))
    if (typeof figure === 'number') said.set(figure, (said.get(figure) ?? 0) + 1);
  const opening = text.passages[span.paragraph]!.namings[0];
  return {
    last: lastSpan === null ? undefined : (decided[lastSpan] ?? null),
    gap: lastSpan === null ? 'never' : bucket(span.paragraph - text.spans[lastSpan]!.paragraph, [0, 1, 2, 4]),
    next: nextSpan === null ? undefined : decided[nextSpan],
    nextGap: nextSpan === null ? 'never' : bucket(text.spans[nextSpan]!.paragraph - span.paragraph, [0, 1, 2]),
    speaker: lastNamed(text, index, decided),
    most: [...said].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    recency,
    persons: recency.filter((figure) => text.figures[figure]!.kind !== 'body'),
    opening: opening !== undefined && opening.start < span.start ? opening.figure : null,
    aboveOpening: text.passages[span.paragraph - 1]?.namings[0]?.figure ?? null,
  };
}

function discourseFeatures(
  out: string[],
  { last, gap, next, nextGap, speaker, most, recency, persons, opening, aboveOpening }: Discourse,
  text: Attribution,
  figure: number,
  cue: string,
  span: QuotedSpan,
): void {
  if (figure === last)
    out.push(
      'last',
      `last:${cue}`,
      `last:${gap}`,
      `last:${cue}:${gap === '0' ? 'here' : gap === '1' ? 'next' : 'far'}`,
    );
  else if (figure === speaker) out.push('spoke', `spoke:${cue}`);
  if (figure === last && span.continues) out.push('last:continues');
  if (typeof next === 'number' && figure === next)
    out.push(`following:${cue}`, `following:${nextGap}`, figure === last ? `between:${cue}` : `following:only:${cue}`);
  if (figure === most) out.push('most', `most:${cue}`);
  const rank = recency.indexOf(figure);
  const shown = rank === -1 ? 'no' : bucket(rank, [0, 1, 2]);
  out.push(`recent=${shown}`, `recent=${shown}:${cue}`);
  if (persons[0] === figure) out.push('person0', `person0:${cue}`);
  if (opening === figure) out.push('opens', `opens:${cue}`);
  if (aboveOpening === figure) out.push('above-opens', `above-opens:${cue}`);
  if (text.main.has(figure)) {
    const count = text.main.size === 1 ? 'only' : 'several';
    out.push('main', `main:${count}`, `main:${count}:${cue}`);
  }
}

/** Who is reported to speak around a quotation and in the whole text. */
interface Reported {
  readonly last: SpeechAct | null;
  readonly lastGap: string;
  readonly next: SpeechAct | null;
  readonly nextGap: string;
  /** Figures with how often each is reported to speak, most often first. */
  readonly counts: readonly (readonly [number, number])[];
}

function reportedAround({ acts }: Attribution, span: QuotedSpan, passage: Passage): Reported {
  const sentence = passage.sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  const last = acts.findLast(
    ({ paragraph, start }) =>
      paragraph < span.paragraph || (paragraph === span.paragraph && start < Math.min(sentence.start, span.start)),
  );
  const next = acts.find(
    ({ paragraph, start }) => paragraph > span.paragraph || (paragraph === span.paragraph && start >= sentence.end),
  );
  return {
    last: last ?? null,
    lastGap: last === undefined ? 'never' : bucket(span.paragraph - last.paragraph, [0, 1, 2, 4]),
    next: next ?? null,
    nextGap: next === undefined ? 'never' : bucket(next.paragraph - span.paragraph, [0, 1, 2]),
    counts: mostFirst(acts.map(({ figure }) => figure)),
  };
}

function mostFirst(figures: readonly number[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const figure of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

function actFeatures(
  out: string[],
  { last, lastGap, next, nextGap, counts }: Reported,
  figure: number,
  cue: string,
): void {
  if (last?.figure === figure)
    out.push('act-last', `act-last:${cue}`, `act-last:${lastGap}`, `act-last:${cue}:${lastGap}`);
  if (next?.figure === figure)
    out.push('act-next', `act-next:${cue}`, `act-next:${nextGap}`, `act-next:${cue}:${nextGap}`);
  if (last !== null && last.figure === figure && next?.figure === figure) out.push('act-around', `act-around:${cue}`);
  const rank = counts.findIndex(([one]) => one === figure);
  const count = rank === -1 ? 0 : counts[rank]![1];
  const all = counts.reduce((sum, [, each]) => sum + each, 0);
  const share = all === 0 ? 'none' : bucket(Math.round((10 * count) / all), [0, 3, 5, 7, 9]);
  out.push(`acts=${bucket(count, [0, 1, 2, 4])}`, `acts-share=${share}`, `acts-share=${share}:${cue}`);
  if (rank === 0) out.push('acts-most', `acts-most:${cue}`);
}

/** "the minister said": whether that is an office of the figure, or one that it has not. */
function roleFeatures(out: string[], zones: readonly Zone[], { tokens }: Passage, { roles, kind }: Figure): void {
  if (kind === 'body') return;
  for (const { name, verb, subject } of zones) {
    if (verb === null || subject !== 'role') continue;
    const at = tokens.indexOf(verb);
    const named = tokens.slice(Math.max(0, at - 5), at + 6).filter(({ tags }) => tags & TAG.role);
    if (named.length === 0) continue;
    const fits = named.some(({ key }) => roles.has(key) || [...roles].some((role) => isKin(role, key)));
    const how = fits ? 'fits' : roles.size === 0 ? 'untold' : 'other';
    out.push(`office-${how}`, `office-${how}:${name}`);
  }
}

/** The same word in another case or number. */
const isKin = (one: string, other: string) =>
  one.length >= 5 &&
  other.length >= 5 &&
  one.slice(0, 5) === other.slice(0, 5) &&
  Math.abs(one.length - other.length) < 4;

function figureFeatures(out: string[], text: Attribution, figure: number, cue: string): void {
  const { kind, mentions, record, roles } = text.figures[figure]!;
  const full = mentions.some(({ form }) => form === 'full');
  const form = mentions.length === 0 ? 'unprinted' : full ? 'full' : 'short';
  out.push(
    `kind=${kind}`,
    `form=${form}`,
    `kind=${kind}:${form}`,
    `kind=${kind}:${cue}`,
    `count=${bucket(mentions.length, [1, 2, 4, 8])}`,
  );
  if (record !== null) out.push('record');
  if (roles.size > 0) out.push('titled');
  if (mentions.some(({ paragraph }) => paragraph === -1)) out.push('title', `title:${cue}`);
  if (text.places.has(figure)) out.push('place', `place:${kind}`);
  const rank = text.ranks[figure]!;
  out.push(`rank=${bucket(rank, [0, 1, 2])}`);
  if (rank === 0) out.push(`rank0:${cue}`);
}

function zoneFeatures(
  out: string[],
  { name, namings, verb, subject }: Zone,
  figure: number,
  passage: Passage,
  span: QuotedSpan,
): void {
  const own = namings.filter((naming) => naming.figure === figure);
  if (own.length === 0) {
    if (subject === 'name') out.push(`other:${name}`);
    return;
  }
  const anchor = verb ?? span;
  const nearness = (naming: Naming) => wordsBetween(passage, naming, anchor);
  const naming = own.toSorted((a, b) => nearness(a) - nearness(b))[0]!;
  const rank = new Set(
    namings.filter((one) => one.figure !== figure && nearness(one) < nearness(naming)).map((one) => one.figure),
  ).size;
  const place = bucket(rank, [0, 1]);
  const before = classBefore(passage, naming);
  if (verb !== null) {
    const how = attachment(passage, naming, verb);
    out.push(
      `${name}:${how}:${verb.speech}`,
      `${name}:${how}`,
      `${how}:${verb.speech}`,
      how,
      `${how}:${place}`,
      `${how}:before=${before}`,
    );
  } else {
    out.push(
      `${name}:noverb`,
      `${name}:noverb:${place}`,
      `${name}:noverb:${bucket(wordsBetween(passage, naming, span), WORDS)}`,
    );
    if (/^\s*[:：]/u.test(passage.masked.slice(naming.end))) out.push('colon');
  }
  out.push(
    `${name}:${place}`,
    `${name}:before=${before}`,
    `before=${before}`,
    `${name}:after=${classAfter(passage, naming)}`,
  );
  const word = /(\p{L}+)\s*$/u
    .exec(passage.masked.slice(Math.max(0, naming.start - 24), naming.start))?.[1]
    ?.toLowerCase();
  if (word !== undefined) out.push(`word-before=${word}`);
  const sentence = passage.sentences.find(({ start, end }) => start <= naming.start && naming.start < end);
  if (sentence && passage.namings.find(({ start }) => start >= sentence.start)?.start === naming.start)
    out.push(
      `${name}:first`,
      verb !== null && naming.start < verb.start ? `${name}:first:verb` : `${name}:first:other`,
    );
  if (/^['’]s?(?!\p{L})/u.test(passage.masked.slice(naming.end))) out.push('owner');
}

/** What kind of word or sign stands right before a name. */
function classBefore({ masked, tokens }: Passage, { start }: Naming): string {
  const sign = /([^\p{L}\p{N}\s])\s*$/u.exec(masked.slice(Math.max(0, start - 3), start))?.[1];
  if (sign !== undefined) return /[,–—-]/u.test(sign) ? 'comma' : 'sign';
  const token = tokens.findLast(({ end }) => end <= start);
  return token === undefined ? 'start' : classOf(token);
}

function classAfter({ masked, tokens }: Passage, { end }: Naming): string {
  const sign = /^\s*([^\p{L}\p{N}\s])/u.exec(masked.slice(end))?.[1];
  if (sign !== undefined) return sign === ',' ? 'comma' : /[.!?]/u.test(sign) ? 'stop' : 'sign';
  const token = tokens.find(({ start }) => start >= end);
  return token === undefined ? 'end' : classOf(token);
}

const classOf = ({ tags, speech, text }: Token): string =>
  speech !== null
    ? speech
    : tags & TAG.role
      ? 'role'
      : tags & TAG.courtesy
        ? 'courtesy'
        : ARTICLES.has(text.toLowerCase())
          ? 'article'
          : tags & TAG.small
            ? 'small'
            : tags & TAG.body
              ? 'body'
              : /^\p{Lu}/u.test(text)
                ? 'capital'
                : 'word';

const speaks = ({ spans }: Attribution, index: number) => spans[index]!.kind !== 'term';

function lastSpeech(text: Attribution, index: number): number | null {
  for (let at = index - 1; at >= 0; at--) if (speaks(text, at)) return at;
  return null;
}

function nextSpeech(text: Attribution, index: number): number | null {
  for (let at = index + 1; at < text.spans.length; at++) if (speaks(text, at)) return at;
  return null;
}

function lastNamed({ spans }: Attribution, index: number, decided: Decided): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const figure = decided[at];
    if (spans[at]!.kind !== 'term' && typeof figure === 'number') return figure;
  }
  return null;
}

/** Figures named before a quotation, the last named first. */
function recentFigures({ passages }: Attribution, span: QuotedSpan): readonly number[] {
  const order = new Set<number>();
  for (let paragraph = span.paragraph; paragraph >= Math.max(0, span.paragraph - 8); paragraph--) {
    const namings = passages[paragraph]?.namings ?? [];
    for (const naming of namings.toReversed())
      if (paragraph < span.paragraph || naming.start < span.start) order.add(naming.figure);
  }
  return [...order];
}

const MOST = 14;

function shortlist(
  text: Attribution,
  span: QuotedSpan,
  recency: readonly number[],
  decided: Decided,
  index: number,
): readonly number[] {
  const verdict = text.verdicts[index]!.figure;
  const here = (text.passages[span.paragraph]?.namings ?? []).map(({ figure }) => figure);
  const spoken = decided.filter((figure) => typeof figure === 'number');
  const titled = text.figures.flatMap(({ mentions }, figure) =>
    mentions.some(({ paragraph }) => paragraph < 0) ? [figure] : [],
  );
  const frequent = text.figures
    .map(({ mentions }, figure) => ({ figure, count: mentions.length }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 4)
    .map(({ figure }) => figure);
  return [
    ...new Set([
      ...(verdict === null ? [] : [verdict]),
      ...text.main,
      ...here,
      ...recency.slice(0, MOST),
      ...spoken,
      ...titled,
      ...frequent,
    ]),
  ];
}
