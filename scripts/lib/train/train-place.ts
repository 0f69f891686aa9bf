import { readAuthority } from '../../../src/archive/authority.ts';
import { SHIPPED_AUTHORITY } from '../../../src/archive/paths.ts';
import type { PlaceCandidate } from '../../../src/ingest/fields/places/candidates.ts';
import { nowhere, weighPlaces } from '../../../src/ingest/fields/places/choose.ts';
import type { LinearModel } from '../../../src/ingest/learned/linear.ts';
import { once } from '../../../src/ingest/once.ts';
import { readFile } from '../../../src/ingest/read-file.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { type Choice, trainChooser } from './log-linear.ts';
import type { TrainingText } from './texts.ts';

const { authority } = await readAuthority([{ dir: SHIPPED_AUTHORITY, shown: SHIPPED_AUTHORITY }]);
const vocabulary = makeVocabulary(authority);

/** Learn in which of the towns that a text names its words were said; where the text does not say that, in none of them. */
export const trainPlace = (texts: readonly TrainingText[]): LinearModel =>
  trainChooser(texts.filter(({ about }) => about === 'statement').flatMap(choicesOf), {
    rounds: 30,
    rate: 0.05,
    decay: 1e-2,
    scaled: false,
  });

/** Towns that a text names; found once, for they do not depend on what is trained. */
export const placesOf = once(({ file, bytes }: TrainingText): readonly PlaceCandidate[] => {
  const { drafts } = readFile({ file, bytes }, vocabulary, authority.sources);
  const length = ({ item }: (typeof drafts)[number]) => item.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const main = drafts.toSorted((a, b) => length(b) - length(a))[0];
  return main === undefined ? [] : weighPlaces(main.item, main.page);
});

export function choicesOf(text: TrainingText): readonly Choice[] {
  const { place, placeInText } = text.answers;
  const candidates = placesOf(text);
  const features = candidates.map((candidate) => candidate.features);
  const right = candidates.findIndex((candidate) => isPlace(candidate, text));
  if (right !== -1)
    // Texts that name no place of their own are many more: a right place counts as much as two of them.
    return Array.from({ length: 2 }, () => ({ candidates: [nowhere(candidates), ...features], right: right + 1 }));
  return typeof place === 'string' && placeInText !== false
    ? []
    : [{ candidates: [nowhere(candidates), ...features], right: 0 }];
}

const fold = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a town is the place of the answers, as far as their first word or what stands there in brackets says. */
export function isPlace({ name }: PlaceCandidate, { answers: { place } }: TrainingText): boolean {
  if (typeof place !== 'string') return false;
  const [found] = fold(name).split(' ');
  return place.split(/[(),]/u).some((part) => fold(part).split(' ')[0] === found);
}
