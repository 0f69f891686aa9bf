import { readAuthority } from '../../../src/archive/authority.ts';
import { SHIPPED_AUTHORITY } from '../../../src/archive/paths.ts';
import { clean } from '../../../src/ingest/clean.ts';
import { decode } from '../../../src/ingest/decode.ts';
import { noneOf, weighSources } from '../../../src/ingest/fields/sources/choose.ts';
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
      Array.from({ length: text.about === 'speakers' ? 0 : text.about === 'page' ? 1 : STATEMENTS }, () =>
        choicesOf(text),
      ).flat(),
    ),
    { rounds: 20, decay: 1e-2, rate: 0.05, scaled: false },
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

export function choicesOf(text: TrainingText): readonly Choice[] {
  const { source, sourceInText } = text.answers;
  const candidates = weighed(text);
  if (typeof source !== 'string') return [];
  const none = noneOf(candidates);
  const fits = candidates.map((candidate) => isRight(candidate, text));
  // Where one is the name itself, those that hold more than it are not learned from.
  const exact = candidates.map((candidate, index) => fits[index]! && isName(candidate, text));
  const right = exact.includes(true) ? exact : fits;
  const wrong = candidates.filter((_, index) => !fits[index]).map(({ features }) => features);
  if (!right.includes(true)) return sourceInText === false ? [{ candidates: [none, ...wrong], right: 0 }] : [];
  return candidates
    .filter((_, index) => right[index])
    .map(({ features }) => ({ candidates: [features, none, ...wrong], right: 0 }));
}

const fold = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const joined = (words: string) => fold(words).replaceAll(' ', '').replace(/^the/u, '');

/** Names that the answers give the source of a text. */
const wantedOf = ({ answers }: TrainingText): readonly string[] =>
  [answers['source'], ...((answers['sourceAlternatives'] as readonly string[] | undefined) ?? [])]
    .filter((one) => typeof one === 'string')
    .map(fold);

/** Labels of a host that tell nothing of whose it is. */
const COMMON = new Set('www com co org net gov ac edu gob gouv go info int news tv uk de fr'.split(' '));

/** What a text's site is called by its address, label by label. */
const labelsOf = ({ answers, about }: TrainingText): readonly string[] =>
  fold(
    String(answers['domain'] ?? (about === 'page' ? answers['source'] : ''))
      .replace(/^https?:\/\//u, '')
      .split('/')[0]!,
  )
    .split(' ')
    .filter((label) => label.length > 1 && !COMMON.has(label));

/** Whether a candidate is nothing but the name of the answer, one of the names that it holds in brackets, or its site. */
function isName({ name, source: record }: SourceCandidate, text: TrainingText): boolean {
  const found = joined(record?.name ?? name);
  const { source } = text.answers;
  const parts = typeof source === 'string' ? source.split(/[(),;]|\breprinted by\b/u) : [];
  return [...wantedOf(text).map(joined), ...parts.map(joined), ...labelsOf(text).map(joined)].includes(found);
}

/** A name is the answer's by part where it has so much of its letters. */
const MOST = 0.5;
/** So many of the longer words of a name make it the same in another spelling. */
const ALIKE = 0.6;

/** Whether a candidate is the source of a text by its answers: its name or most of it, one that holds it, or its site's. */
export function isRight(candidate: SourceCandidate, text: TrainingText): boolean {
  const found = fold(candidate.source?.name ?? candidate.name);
  if (found.length < 2) return false;
  if (isName(candidate, text)) return true;
  const words = ` ${found} `;
  const fits = wantedOf(text).some(
    (want) =>
      words.includes(` ${want} `) ||
      (` ${want} `.includes(words) && found.length >= MOST * want.length) ||
      isAlike(words, want),
  );
  const domain = fold(String(text.answers['domain'] ?? '').replace(/^https?:\/\/(?:www\.)?|\/.*$/gu, ''));
  return fits || (domain !== '' && found.includes(domain));
}

function isAlike(found: string, want: string): boolean {
  const long = want.split(' ').filter((word) => word.length > 3);
  const same = long.filter((word) => found.includes(` ${word.slice(0, 6)}`));
  return long.length > 1 && same.length >= ALIKE * long.length;
}
