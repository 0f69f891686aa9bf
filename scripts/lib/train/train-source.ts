import { readAuthority } from '../../../src/archive/authority.ts';
import { SHIPPED_AUTHORITY } from '../../../src/archive/paths.ts';
import { clean } from '../../../src/ingest/clean.ts';
import { decode } from '../../../src/ingest/decode.ts';
import { NONE, weighSources } from '../../../src/ingest/fields/sources/choose.ts';
import type { SourceCandidate } from '../../../src/ingest/fields/sources/candidates.ts';
import type { LinearModel } from '../../../src/ingest/learned/linear.ts';
import { once } from '../../../src/ingest/once.ts';
import { readFile } from '../../../src/ingest/read-file.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { type Choice, trainChooser } from './log-linear.ts';
import type { TrainingText } from './texts.ts';

const { authority } = await readAuthority([{ dir: SHIPPED_AUTHORITY, shown: SHIPPED_AUTHORITY }]);
const vocabulary = makeVocabulary(authority);

/**
 * Learn which of the names on a page is its source's. Right is each candidate that is the name of the answer, or as the
 * answer's site is called; where the text does not say its source, right is none of them.
 */
export function trainSource(texts: readonly TrainingText[]): LinearModel {
  return trainChooser(
    texts.flatMap((text) =>
      Array.from({ length: text.about === 'page' ? 1 : STATEMENTS }, () => choicesOf(text)).flat(),
    ),
    { rounds: 30, decay: 1e-3 },
  );
}

/** Statements are fewer than pages and of more kinds: each counts so many times. */
const STATEMENTS = 3;

/** Candidates of a text with which of them are right; found once, for they do not depend on what is trained. */
export const weighed = once((text: TrainingText): readonly SourceCandidate[] =>
  text.about === 'page' ? ofPage(text) : ofStatement(text),
);

function ofStatement({ file, bytes }: TrainingText): readonly SourceCandidate[] {
  const { drafts } = readFile({ file, bytes }, vocabulary, authority.sources);
  const length = ({ item }: (typeof drafts)[number]) => item.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return drafts.toSorted((a, b) => length(b) - length(a))[0]?.weighed ?? [];
}

/** Of a saved page the title and the words are known. */
function ofPage({ file, bytes, answers }: TrainingText): readonly SourceCandidate[] {
  const { lines } = clean(decode(bytes, file).text ?? '', file);
  if (lines === null) return [];
  const own = new Set((answers['paragraphs'] as readonly string[] | undefined) ?? []);
  const title = lines.find(({ text }) => text === answers['title']) ?? null;
  const top = lines.find(({ text }) => text !== '') ?? null;
  return weighSources(
    {
      page: lines,
      title,
      top: top === title ? null : top,
      dateline: null,
      words: lines.filter(({ text }) => own.has(text)),
      around: lines.filter((line) => line.text !== '' && line !== title && !own.has(line.text)),
      signOffs: [],
    },
    authority.sources,
  );
}

function choicesOf(text: TrainingText): readonly Choice[] {
  const { source, sourceInText } = text.answers;
  const candidates = weighed(text);
  if (typeof source !== 'string') return [];
  const fits = candidates.map((candidate) => isRight(candidate, text));
  // Where one is the name itself, those that hold more than it are not learned from.
  const exact = candidates.map((candidate, index) => fits[index]! && isName(candidate, text));
  const right = exact.includes(true) ? exact : fits;
  const wrong = candidates.filter((_, index) => !fits[index]).map(({ features }) => features);
  if (!right.includes(true)) return sourceInText === false ? [{ candidates: [NONE, ...wrong], right: 0 }] : [];
  return candidates
    .filter((_, index) => right[index])
    .map(({ features }) => ({ candidates: [features, NONE, ...wrong], right: 0 }));
}

const fold = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a candidate is nothing but the name of the answer or its site. */
function isName({ name, source: record }: SourceCandidate, { answers, about }: TrainingText): boolean {
  const joined = fold(record?.name ?? name)
    .replaceAll(' ', '')
    .replace(/^the/u, '');
  const wanted = [answers['source'], ...((answers['sourceAlternatives'] as readonly string[] | undefined) ?? [])];
  const domain = String(answers['domain'] ?? (about === 'page' ? answers['source'] : ''));
  const labels = fold(domain.replace(/^https?:\/\//u, '').split('/')[0]!).split(' ');
  return [...wanted.map((one) => fold(String(one)).replaceAll(' ', '')), ...labels].some(
    (want) => want.replace(/^the/u, '') === joined,
  );
}

/** Whether a candidate is the source of a text by its answers: its name, one that holds it, or its site's. */
export function isRight({ name, source: record }: SourceCandidate, { answers, about }: TrainingText): boolean {
  const found = fold(record?.name ?? name);
  const wanted = [answers['source'], ...((answers['sourceAlternatives'] as readonly string[] | undefined) ?? [])]
    .filter((one) => typeof one === 'string')
    .map(fold);
  if (found.length < 2) return false;
  const words = ` ${found} `;
  if (wanted.some((want) => ` ${want} `.includes(words) || words.includes(` ${want} `))) return true;
  const domain = fold(
    String(answers['domain'] ?? (about === 'page' ? answers['source'] : ''))
      .replace(/^https?:\/\//u, '')
      .replace(/^www\./u, '')
      .split('/')[0]!,
  );
  const joined = found.replaceAll(' ', '').replace(/^the/u, '');
  return (
    domain !== '' &&
    (domain.split(' ').some((label) => label.replace(/^the/u, '') === joined) || found.includes(domain))
  );
}
