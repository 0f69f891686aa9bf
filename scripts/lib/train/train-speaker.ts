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
import type { TrainingText } from './texts.ts';

const { authority } = await readAuthority([{ dir: SHIPPED_AUTHORITY, shown: SHIPPED_AUTHORITY }]);
const vocabularyOf = once((models: Models) => makeVocabulary(authority, models));

/** The people that a text may be the words of, and whether it is. */
export interface AnsweredSpeakers {
  readonly candidates: readonly SpeakerCandidate[];
  readonly right: readonly boolean[];
}

/** Learn whose words a text is from texts whose main speakers are known. */
export function trainSpeaker(texts: readonly TrainingText[], models: Models): LinearModel {
  const judgements = texts.flatMap((text) => {
    const answered = answeredSpeakers(text, models);
    return answered === null
      ? []
      : answered.candidates.map(({ features }, at) => ({ features, right: answered.right[at]! }));
  });
  return trainJudge(judgements, { rounds: 20, rate: 0.1, decay: 1e-2 });
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
