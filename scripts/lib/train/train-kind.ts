import { readAuthority } from '../../../src/archive/authority.ts';
import { SHIPPED_AUTHORITY } from '../../../src/archive/paths.ts';
import { candidatesOf } from '../../../src/ingest/fields/kinds/features.ts';
import type { LinearModel } from '../../../src/ingest/learned/linear.ts';
import type { Models } from '../../../src/ingest/learned/models.ts';
import { readFile } from '../../../src/ingest/read-file.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { KINDS, type Kind } from '../../../src/statement/schema.ts';
import { kindNamed } from '../evaluate/gold.ts';
import { type Choice, trainChooser } from './log-linear.ts';
import type { TrainingText } from './texts.ts';

const { authority } = await readAuthority([{ dir: SHIPPED_AUTHORITY, shown: SHIPPED_AUTHORITY }]);

/** Learn what kind a text is by what rules say of it and how it is made. Saved pages of newspapers are reports, and teach nothing. */
export function trainKind(texts: readonly TrainingText[], models: Models): LinearModel {
  const vocabulary = makeVocabulary(authority, models);
  const choices = texts.flatMap((text): Choice[] => {
    const kind = kindOf(text);
    if (kind === null) return [];
    const { drafts } = readFile({ file: text.file, bytes: text.bytes }, vocabulary, authority.sources);
    const length = ({ item }: (typeof drafts)[number]) =>
      item.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
    const main = drafts.toSorted((a, b) => length(b) - length(a))[0];
    return main === undefined ? [] : [{ candidates: candidatesOf(main.kindSigns), right: KINDS.indexOf(kind) }];
  });
  return trainChooser(choices, { rounds: 60, rate: 0.02, decay: 0.12, scaled: false });
}

function kindOf({ about, answers }: TrainingText): Kind | null {
  if (about !== 'statement' || typeof answers['kind'] !== 'string' || answers['kindDoubtful'] === true) return null;
  const kind = kindNamed(answers['kind']);
  return KINDS.find((one) => one === kind) ?? null;
}
