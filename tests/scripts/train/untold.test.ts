import { describe, expect, it } from 'vitest';
import { trainLabels } from '../../../scripts/lib/train/labels.ts';
import { sequenceOf } from '../../../scripts/lib/train/train-lines.ts';
import type { TrainingText } from '../../../scripts/lib/train/texts.ts';

const TALK = `On the winter lamps

MS OKONRE: Will the lamps be lit at four?

MR WINDLE: They will be lit at four, and at three in fog.

MS OKONRE: And who pays for the oil?

MR WINDLE: The harbour pays for the oil, as it did before.
`;

const text = (answers: TrainingText['answers'], about: TrainingText['about'] = 'statement'): TrainingText => ({
  set: 'none',
  file: 'talk.txt',
  path: '/talk.txt',
  bytes: new TextEncoder().encode(TALK),
  house: 'The Kittiwick Lantern',
  about,
  answers,
});
const LABELS = ['MS OKONRE', 'MR WINDLE', 'MS OKONRE', 'MR WINDLE'];

describe('what the answers of a text do not say', () => {
  it('teaches no labels of turns', () => {
    expect(trainLabels([text({})]).weights.size).toBe(0);
    expect(trainLabels([text({ turns: { labels: LABELS } })]).weights.size).toBeGreaterThan(0);
  });

  it('teaches that there are none where the record is whole', () => {
    expect(trainLabels([text({ kind: 'statement' })]).weights.size).toBeGreaterThan(0);
  });

  it('teaches nothing of lines', () => {
    expect(sequenceOf(text({}, 'names'))).toBeNull();
    expect(sequenceOf(text({}, 'quotations'))).toBeNull();
  });
});

it('the lines of a text may be marked in its answers', () => {
  const page = sequenceOf(text({ lines: { title: [1], words: [[3, 9]] } }, 'quotations'));
  expect(page!.labels).toEqual(['title', 'words', 'words', 'words', 'words']);
});
