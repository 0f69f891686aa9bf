import { KINDS, type Kind } from '../../../statement/schema.ts';
import { announcement } from '../../announcement.ts';
import { countFirstPerson } from '../../lexicon/first-person.ts';
import { speechClassIn } from '../../lexicon/tell-speech.ts';
import { isQuestionLabel } from '../../people/question-labels.ts';
import type { Paragraph, Sourced } from '../../types.ts';
import type { KindInput } from '../kind-input.ts';
import { askers, principals, QUESTION_END, SALUTATION } from '../kind-signs.ts';
import { titleWords } from '../kind-titles.ts';
import { countReporting, narration, reportingDensity } from '../reports-speech.ts';
import type { KindSurroundings } from './surroundings.ts';

/** How far into a paragraph its opening reaches. */
const OPENING = 240;

/** The first bound that a figure stays below, as a word. */
function bucket(figure: number, bounds: readonly number[]): string {
  const at = bounds.findIndex((bound) => figure < bound);
  return at === -1 ? `${bounds.at(-1)!}+` : `<${bounds[at]!}`;
}

const THANKS =
  /(?<!\p{L})(?:thank you|thanks|merci|danke|gracias|obrigad[oa]|grazie|dziękuję|teşekkür|спасибо|благодарю|дякую|شكرا|谢谢|謝謝|감사합니다|terima kasih|tack|tak|takk|dank u|kiitos|děkuji|ďakujem|köszönöm|mulțumesc|ευχαριστώ)|ありがとう/iu;
const LISTED = /^(?:\(?[\divxlc]{1,4}[.)]\s|[•*·–—-]\s)/iu;
const MARKED = /^["“”«„「『]/u;

/** Which kinds the words of a line name, the first one apart. */
function named(text: string, lang: string, where: string): readonly [Kind, string][] {
  const found = titleWords(lang).flatMap(([kind, pattern]) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ kind, at }];
  });
  const first = found.toSorted((a, b) => a.at - b.at)[0];
  return [
    ...new Map(found.map(({ kind }): [Kind, string] => [kind, where])),
    ...(first === undefined ? [] : [[first.kind, `${where}-first`] as [Kind, string]]),
  ];
}

/** What tells of the kind of a text: features that hold whatever the kind, and features of one kind. */
export interface KindFeatures {
  readonly common: readonly string[];
  readonly own: ReadonlyMap<Kind, readonly string[]>;
}

/**
 * What tells of the kind of a text: what rules say, words of the title and of the lines above that name a kind, form and number of turns,
 * the first person, verbs of speech, marks of quotation, how it begins and ends.
 */
export function kindFeatures(input: KindInput, ruled: Sourced<Kind>, around: KindSurroundings): KindFeatures {
  const { lang, title, paragraphs } = input;
  const rule = ruled.evidence[0]!.rule;
  const own: [Kind, string][] = [
    [ruled.value, 'ruled'],
    [ruled.value, `ruled|${rule}`],
    ...named(title?.text ?? '', lang, 'title'),
    ...around.above.flatMap(({ text }) => named(text, lang, 'above')),
    ...named(paragraphs[0]!.text.slice(0, OPENING), lang, 'opening'),
    ...(announcement(paragraphs) === null ? [] : [['statement', 'announced'] as [Kind, string]]),
  ];
  return {
    common: [`rule=${rule}`, ...ofTurns(input), ...ofWords(input), ...ofTitle(input), ...ofPage(input, around)],
    own: new Map(
      KINDS.map((kind) => [kind, [...new Set(own.flatMap(([other, feature]) => (other === kind ? [feature] : [])))]]),
    ),
  };
}

/** The features of each kind as a candidate, in the order of `KINDS`. */
export const candidatesOf = ({ common, own }: KindFeatures): readonly (readonly string[])[] =>
  KINDS.map((kind) => [
    `is=${kind}`,
    ...own.get(kind)!,
    ...own.get(kind)!.map((feature) => ofKind(feature).get(kind)!),
    ...common.map((feature) => ofKind(feature).get(kind)!),
  ]);

const known = new Map<string, ReadonlyMap<Kind, string>>();
const MOST_KNOWN = 2000;

/** A feature as one of each kind. The same come again in all texts, and a string that is made anew has to be hashed anew. */
function ofKind(feature: string): ReadonlyMap<Kind, string> {
  const before = known.get(feature);
  if (before !== undefined) return before;
  const made = new Map(KINDS.map((kind) => [kind, `${kind}|${feature}`]));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(feature, made);
  return made;
}

function ofTurns({ turns, paragraphs }: KindInput): readonly string[] {
  const questions = paragraphs.filter(({ text }) => QUESTION_END.test(text)).length;
  const asked = `questions=${bucket(questions / paragraphs.length, [0.001, 0.1, 0.25, 0.4])}`;
  if (turns.length === 0) return ['turns=none', `${asked}|untold`];
  const labels = new Map<string, number>();
  for (const { label } of turns) labels.set(label, (labels.get(label) ?? 0) + 1);
  const asking = askers({ turns, paragraphs });
  const standing = turns.filter(({ label }) => isQuestionLabel(label)).length;
  const before = paragraphs
    .filter(({ turn, lines: [line] }) => turn === null && line < turns[0]!.line)
    .reduce((sum, { text }) => sum + text.length, 0);
  return [
    `turns=${bucket(turns.length, [2, 4, 10, 25])}`,
    `labels=${bucket(labels.size, [2, 3, 4, 6, 10])}`,
    `askers=${bucket(asking.size, [1, 2, 3, 6])}`,
    `asked=${bucket(standing / turns.length, [0.001, 0.2, 0.45, 0.6])}`,
    `principals=${bucket(principals({ turns, paragraphs }, null).length, [2, 3, 4])}`,
    `before=${bucket(before, [1, 120, 400, 1500])}`,
    `first-asks=${isQuestionLabel(turns[0]!.label) || asking.has(turns[0]!.label)}`,
    `first-long=${lengthOf(paragraphs, 0) > LONG_TURN}`,
    asked,
    `outlets=${[...labels.keys()].some((label) => /[(,/]/u.test(label))}`,
  ];
}

/** A turn with so many signs is no answer to a question but words that were prepared. */
const LONG_TURN = 1200;

const lengthOf = (paragraphs: readonly Paragraph[], at: number) =>
  paragraphs.filter(({ turn }) => turn === at).reduce((sum, { text }) => sum + text.length, 0);

function ofWords({ lang, paragraphs }: KindInput): readonly string[] {
  const told = narration(paragraphs);
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const outside = told.reduce((sum, text) => sum + text.length, 0);
  const { one, many, words } = countFirstPerson(told, lang);
  const rate = (count: number) => (1000 * count) / Math.max(60, words);
  const speech = reportingDensity(told, lang);
  const [first, last] = [paragraphs[0]!.text, paragraphs.at(-1)!.text];
  const count = (pattern: RegExp) => paragraphs.filter(({ text }) => pattern.test(text)).length;
  return [
    `one=${bucket(rate(one), [0.5, 3, 8, 18])}`,
    `many=${bucket(rate(many), [0.5, 4, 10, 20])}`,
    `one=${one > 0}|many=${many > 1}|speech=${speech.rate > RATHER_MANY}`,
    `speech=${bucket(speech.rate, [2, 8, 15, 26, 40])}`,
    `verbs=${bucket(countReporting(told), [1, 2, 4, 8])}`,
    `marked=${bucket(1 - outside / Math.max(1, length), [0.01, 0.08, 0.25, 0.5])}`,
    `begins-marked=${bucket(count(MARKED) / paragraphs.length, [0.01, 0.2, 0.5])}`,
    `greets=${SALUTATION.test(first)}`,
    ...(paragraphs.slice(1, 3).some(({ text }) => SALUTATION.test(text)) ? ['greets-later'] : []),
    ...(THANKS.test(first.slice(0, OPENING)) ? ['thanks-first'] : []),
    ...(THANKS.test(last.slice(-OPENING)) ? ['thanks-last'] : []),
    `listed=${bucket(count(LISTED) / paragraphs.length, [0.01, 0.3])}`,
    `length=${bucket(length, [800, 2000, 4000, 8000])}`,
    `paragraph=${bucket(length / paragraphs.length, [120, 220, 400, 800])}`,
    ...(/!["”»]?(?:\s|$)/u.test(last) ? ['calls-last'] : []),
  ];
}

/** So many verbs of speech in a thousand words are a report's. */
const RATHER_MANY = 12;

function ofTitle({ title, lang }: KindInput): readonly string[] {
  if (title === null) return ['title=none'];
  const { text } = title;
  const classOf = speechClassIn(lang);
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return [
    `title-words=${bucket(words.length, [4, 8, 14, 22])}`,
    ...(words.some((word) => classOf(word) === 'strong') ? ['title-says'] : []),
    ...(/["“”«»„‘「]/u.test(text) ? ['title-marks'] : []),
    ...(/[:：]/u.test(text) ? ['title-colon'] : []),
    ...(/[?？]/u.test(text) ? ['title-asks'] : []),
    ...(/\b(?:19|20)\d{2}\b/u.test(text) ? ['title-dated'] : []),
    ...(text === text.toUpperCase() && /\p{Lu}/u.test(text) ? ['title-capitals'] : []),
  ];
}

function ofPage({ profile, house = false }: KindInput, { zones, source }: KindSurroundings): readonly string[] {
  return [
    `profile=${profile.id}`,
    ...(house ? ['house'] : []),
    `source=${source}`,
    ...[...zones].map((zone) => `zone=${zone}`),
  ];
}
