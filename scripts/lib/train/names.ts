import { tagger } from '../../../src/ingest/lexicon/tags.ts';
import type { Labeller } from '../../../src/ingest/learned/labeller.ts';
import { featuresOfRun, readParagraph, wordsOfText } from '../../../src/ingest/names/features.ts';
import { NAME_LABELS } from '../../../src/ingest/names/label-names.ts';
import { findRuns } from '../../../src/ingest/names/runs.ts';
import { findWords, type Word } from '../../../src/ingest/people/words.ts';
import { type LabelledSequence, trainLabeller } from './perceptron.ts';
import type { TrainingText } from './texts.ts';

/** Where a name stands in its text, and what of. */
interface MarkedName {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

const ROUNDS = 6;
/** Words that stand in fewer runs say nothing. */
const LEAST = 3;
/** Of so many texts one is read in capitals as well. */
const SHOUTED = 6;

/**
 * Learn which words are people's names. Texts whose names are all marked teach both what is one and what is none; of
 * texts with known speakers only those names are learned.
 */
export function trainNames(texts: readonly TrainingText[]): Labeller {
  const sequences = texts.flatMap((text, at) => {
    const lang = String(text.answers['lang'] ?? 'en');
    const words = new TextDecoder().decode(text.bytes);
    if (text.about === 'names') {
      const names = (text.answers['names'] as [number, number, number, string][]).map(
        ([line, start, end, kind]): MarkedName => ({ line, start, end, kind }),
      );
      const plain = [...marked(words, names, lang), ...alone(words, names, lang)];
      return at % SHOUTED === 0 && words.length === words.toUpperCase().length
        ? [...plain, ...marked(words.toUpperCase(), names, lang)]
        : plain;
    }
    return text.about === 'statement' ? known(words, namesOf(text.answers), lang) : [];
  });
  return trainLabeller(withoutRare(sequences), NAME_LABELS, ROUNDS);
}

/** Texts of which every name is marked. An empty line ends one. */
function marked(text: string, names: readonly MarkedName[], lang: string): LabelledSequence[] {
  const byLine = Map.groupBy(names, ({ line }) => line);
  return sequencesOf(text, lang, (number) => {
    const here = byLine.get(number) ?? [];
    return (word) => {
      const name = here.find(({ start, end }) => start < word.end && word.start < end);
      if (name === undefined) return 'O';
      if (name.kind === 'PER') return word.start <= name.start ? 'P' : 'p';
      return name.kind === 'ORG' ? 'B' : name.kind === 'LOC' ? 'L' : 'O';
    };
  });
}

/** Every other name on a line of its own, as in a label, a byline or a signature. */
function alone(text: string, names: readonly MarkedName[], lang: string): LabelledSequence[] {
  const lines = text.split('\n');
  const chosen = names.filter((_, at) => at % 2 === 0);
  const words = chosen.map(({ line, start, end }) => lines[line]!.slice(start, end));
  return marked(
    words.join('\n\n'),
    words.map((word, at) => ({ line: at * 2, start: 0, end: word.length, kind: chosen[at]!.kind })),
    lang,
  );
}

/** A text of which some names are known: where they stand is learned, and nothing else. */
function known(text: string, names: readonly string[], lang: string): LabelledSequence[] {
  const forms = names.map((name) => findWords(name).map(({ key }) => key)).filter((keys) => keys.length > 1);
  const starts = new Map(forms.map((keys) => [keys[0]!, keys]));
  return sequencesOf(text, lang, (_number, words) => {
    const labels = new Map<Word, string>();
    for (const [at, word] of words.entries()) {
      const keys = starts.get(word.key);
      if (keys === undefined || !keys.every((key, i) => words[at + i]?.key === key)) continue;
      for (let i = 0; i < keys.length; i++) labels.set(words[at + i]!, i === 0 ? 'P' : 'p');
    }
    return (word) => labels.get(word) ?? null;
  }).filter(({ labels }) => labels.some((label) => label !== null));
}

function sequencesOf(
  text: string,
  lang: string,
  labelsOfLine: (number: number, words: readonly Word[]) => (word: Word) => string | null,
): LabelledSequence[] {
  const tag = tagger(lang);
  const lines = text.split('\n').map((line, number) => ({ line, number, words: findWords(line) }));
  const groups: (typeof lines)[] = [[]];
  for (const line of lines) {
    if (line.words.length === 0) groups.push([]);
    else groups.at(-1)!.push(line);
  }
  return groups.flatMap((group) => {
    const of = wordsOfText(group.map(({ words }) => words));
    return group.flatMap(({ line, number, words }) => {
      const paragraph = readParagraph(line, words, tag, of);
      const labelOf = labelsOfLine(number, words);
      return findRuns(line, words, tag, lang).map((run) => ({
        features: featuresOfRun(paragraph, run),
        labels: words.slice(run.first, run.last + 1).map(labelOf),
      }));
    });
  });
}

/** Names of people in the answers of a text, in its own writing where that is known. */
function namesOf(answers: Readonly<Record<string, unknown>>): readonly string[] {
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : Array.isArray(value)
        ? value.flatMap(strings)
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(strings)
          : [];
  const turns = answers['turns'] as { labelToPerson?: unknown } | null | undefined;
  return [...strings(answers['speakers']), ...strings(answers['speakersNative']), ...strings(turns?.labelToPerson)];
}

/** Features that stand in few sequences are left out: they are names themselves, and make the weights large. */
function withoutRare(sequences: readonly LabelledSequence[]): LabelledSequence[] {
  const counts = new Map<string, number>();
  for (const { features } of sequences)
    for (const row of features) for (const feature of row) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return sequences.map(({ features, labels }) => ({
    features: features.map((row) => row.filter((feature) => counts.get(feature)! >= LEAST)),
    labels,
  }));
}
