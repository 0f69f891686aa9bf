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
import { isSamePerson } from '../evaluate/compare-names.ts';
import { trainJudge } from './log-linear.ts';
import { foldOf, type TrainingText } from './texts.ts';
import { answeredAttributions, learn } from './train-quotation.ts';

const { authority } = await readAuthority([{ dir: SHIPPED_AUTHORITY, shown: SHIPPED_AUTHORITY }]);
const vocabularyOf = once((models: Models) => makeVocabulary(authority, models));

/** The people that a text may be the words of, and whether it is. */
export interface AnsweredSpeakers {
  readonly candidates: readonly SpeakerCandidate[];
  readonly right: readonly boolean[];
}

/** Into how many parts the houses fall when quotations are to be given out as badly as they will be. */
const PARTS = 4;
/** In how many texts a feature must stand to be learned. */
const LEAST_TEXTS = 3;

/**
 * Learn whose words a text is from texts whose main speakers are known. What everybody is quoted with is read by models
 * that were trained on the other part of the houses: a model that knows the text would be trusted too much.
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
    { rounds: 20, rate: 0.1, decay: 1e-2 },
  );
}

/** For each part of the houses the models with one for quotations that no text of that part trained. */
export function withoutPart(texts: readonly TrainingText[], models: Models, parts: number): readonly Models[] {
  const answered = Map.groupBy(
    texts.flatMap((text) => answeredAttributions([text], models).map((one) => ({ one, house: text.house }))),
    ({ house }) => foldOf(house, parts),
  );
  return Array.from({ length: parts }, (_, part): Models => {
    const others = [...answered].flatMap(([own, list]) => (own === part ? [] : list.map(({ one }) => one)));
    return { ...models, linear: { ...models.linear, quotation: learn(others) } };
  });
}

/** What there is to learn of a text; null: nothing. */
export function answeredSpeakers(
  { file, bytes, about, answers }: TrainingText,
  models: Models,
): AnsweredSpeakers | null {
  const speakers = answers['speakers'] as readonly string[] | undefined;
  if (about !== 'statement' || speakers === undefined || answers['speakersDoubtful'] === true) return null;
  const native = (answers['speakersNative'] ?? []) as readonly (string | null)[];
  const vocabulary = vocabularyOf(models);
  const { drafts } = readFile({ file, bytes }, vocabulary, authority.sources);
  const length = ({ item }: (typeof drafts)[number]) => item.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const draft = drafts.toSorted((a, b) => length(b) - length(a))[0];
  if (draft === undefined) return null;
  const mentions = findItemMentions(draft.item, vocabulary.names);
  const { candidates } = weighSpeakers(draft.item, mentions, authority, vocabulary, null);
  const wanted = [...speakers, ...native].filter((name) => typeof name === 'string');
  return {
    candidates,
    right: candidates.map(({ named }) => wanted.some((name) => isSamePerson(named.name, name))),
  };
}
