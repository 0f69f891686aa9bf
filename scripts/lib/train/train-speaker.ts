import { readAuthority } from '../../../src/archive/authority.ts';
import { SHIPPED_AUTHORITY } from '../../../src/archive/paths.ts';
import type { LinearModel } from '../../../src/ingest/learned/linear.ts';
import type { Models } from '../../../src/ingest/learned/models.ts';
import { once } from '../../../src/ingest/once.ts';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { readFile } from '../../../src/ingest/read-file.ts';
import { weighSpeakers } from '../../../src/ingest/speakers/weigh.ts';
import type { SpeakerCandidate } from '../../../src/ingest/speakers/candidates.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { fold, isSamePerson } from '../evaluate/compare-names.ts';
import { trainLabels } from './labels.ts';
import { trainJudge } from './log-linear.ts';
import { trainNames } from './names.ts';
import { foldOf, type TrainingText } from './texts.ts';
import { answeredAttributions, learn } from './train-quotation.ts';

const { authority } = await readAuthority([{ dir: SHIPPED_AUTHORITY, shown: SHIPPED_AUTHORITY }]);
const vocabularyOf = once((models: Models) => makeVocabulary(authority, models));

/** The people that a text may be the words of, and whether it is. */
export interface AnsweredSpeakers {
  readonly candidates: readonly SpeakerCandidate[];
  readonly right: readonly boolean[];
}

/** Into how many parts the houses fall when names, labels and quotations are to be found as badly as they will be. */
const PARTS = 4;
/** In how many texts a feature must stand to be learned. */
const LEAST_TEXTS = 3;

/**
 * Learn whose words a text is from texts whose main speakers are known. Who is named, who has labels and who is
 * quoted is read by models that were trained on the other parts of the houses: models that know the text would be trusted too much.
 */
export function trainSpeaker(texts: readonly TrainingText[], models: Models): LinearModel {
  const parts = withoutPart(texts, models, PARTS);
  const answered = texts.flatMap((text) => answeredSpeakers(text, parts[foldOf(text.house, PARTS)]!) ?? []);
  const count = new Map<string, number>();
  for (const { candidates } of answered)
    for (const feature of new Set(candidates.flatMap(({ features }) => features)))
      count.set(feature, (count.get(feature) ?? 0) + 1);
  return trainJudge(
    answered.flatMap(({ candidates, right }) =>
      candidates.map(({ features }, at) => ({
        features: features.filter((feature) => count.get(feature)! >= LEAST_TEXTS),
        right: right[at]!,
      })),
    ),
    { rounds: 30, rate: 0.1, decay: 1e-3 },
  );
}

/** For each part of the houses the models, with those for names, labels and quotations trained without any text of that part. */
function withoutPart(texts: readonly TrainingText[], models: Models, parts: number): readonly Models[] {
  const answered = Map.groupBy(
    texts.flatMap((text) => answeredAttributions([text], models).map((one) => ({ one, house: text.house }))),
    ({ house }) => foldOf(house, parts),
  );
  return Array.from({ length: parts }, (_, part): Models => {
    const others = texts.filter(({ house }) => foldOf(house, parts) !== part);
    const quotations = [...answered].flatMap(([own, list]) => (own === part ? [] : list.map(({ one }) => one)));
    return {
      labellers: { ...models.labellers, names: trainNames(others) },
      linear: { ...models.linear, label: trainLabels(others), quotation: learn(quotations) },
    };
  });
}

/** What there is to learn of a text; null: nothing. */
export function answeredSpeakers(
  { file, bytes, about, answers }: TrainingText,
  models: Models,
): AnsweredSpeakers | null {
  const speakers =
    about === 'statement' || about === 'speakers'
      ? (answers['speakers'] as readonly string[] | undefined)
      : about === 'quotations'
        ? mostQuoted(answers['quotes'] as readonly AnsweredQuotation[])
        : undefined;
  if (speakers === undefined || answers['speakersDoubtful'] === true) return null;
  const native = (answers['speakersNative'] ?? []) as readonly (string | null)[];
  const vocabulary = vocabularyOf(models);
  const { drafts } = readFile({ file, bytes }, vocabulary, authority.sources);
  const length = ({ item }: (typeof drafts)[number]) => item.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const draft = drafts.toSorted((a, b) => length(b) - length(a))[0];
  if (draft === undefined) return null;
  const mentions = findItemMentions(draft.item, vocabulary.names);
  const { candidates } = weighSpeakers(draft, mentions, authority, vocabulary, null);
  const wanted = [...speakers, ...native].filter((name) => typeof name === 'string');
  return { candidates, right: candidates.map((one) => wanted.some((name) => isCalled(one, name))) };
}

interface AnsweredQuotation {
  readonly speaker: string | null;
  readonly type: string;
}

/** Titles before a surname. */
const COURTESY = /^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Sir|Lady|President|Senator|Secretary)\.?\s+)+/iu;
/** With so large a part of the quotations of whoever has most somebody is a main speaker beside that one; with less than the second nobody is. */
const [BESIDE, LESS] = [0.5, 0.34];
const LEAST_QUOTED = 3;

/**
 * Whose words a report is, where it is only known whose its quotations are: whoever has most of them, and who has nearly as
 * many. Of 89 reports with both answers it is so in 80. Undefined: few are known, or it is not clear.
 */
function mostQuoted(quotes: readonly AnsweredQuotation[]): readonly string[] | undefined {
  const counts = new Map<string, { readonly names: Set<string>; count: number }>();
  for (const { speaker, type } of quotes) {
    if (speaker === null || type === 'term') continue;
    const name = speaker.replace(COURTESY, '');
    const last = fold(name).split(' ').at(-1)!;
    const own = counts.get(last) ?? { names: new Set(), count: 0 };
    own.names.add(name);
    own.count++;
    counts.set(last, own);
  }
  const all = [...counts.values()].toSorted((a, b) => b.count - a.count);
  const most = all[0]?.count ?? 0;
  if (most < LEAST_QUOTED || all.some(({ count }) => count < BESIDE * most && count > LESS * most)) return undefined;
  return all
    .filter(({ count }) => count >= BESIDE * most)
    .map(({ names }) => [...names].toSorted((a, b) => b.length - a.length)[0]!);
}

/** Whether somebody is meant by a name: as written, as the record has it in other letters, or with other endings. */
const isCalled = ({ named, figure }: SpeakerCandidate, name: string): boolean =>
  [
    named.name,
    ...(figure?.record?.names ?? []).map((other) => other.name),
    ...(figure?.mentions ?? []).flatMap(({ form, text }) => (form === 'full' ? [text] : [])),
  ].some((own) => isSamePerson(own, name) || isInflected(own, name));

/** "Νίκου Δένδια" for "Νίκος Δένδιας": the same words but for their last letters, in letters that have cases. */
function isInflected(printed: string, name: string): boolean {
  const [a, b] = [fold(printed).split(' '), fold(name).split(' ')];
  return (
    a.length > 1 &&
    a.length === b.length &&
    !/[a-z]/u.test(a.join('')) &&
    a.every((word, at) => {
      const stem = Math.max(3, Math.min(word.length, b[at]!.length) - 2);
      return word.slice(0, stem) === b[at]!.slice(0, stem);
    })
  );
}
