import { clean } from '../../../src/ingest/clean.ts';
import { decode } from '../../../src/ingest/decode.ts';
import { unwrap } from '../../../src/ingest/envelope/index.ts';
import type { Labeller } from '../../../src/ingest/learned/labeller.ts';
import type { LinearModel } from '../../../src/ingest/learned/linear.ts';
import { LINE_LABELS, type SortedUnits, sortUnits } from '../../../src/ingest/segment/label-lines.ts';
import { once } from '../../../src/ingest/once.ts';
import { lineFeatures } from '../../../src/ingest/segment/line-features.ts';
import { findUnits, type Unit } from '../../../src/ingest/segment/units.ts';
import { type PartlyLabelled, trainField } from './conditional-random-field.ts';
import { type Known, labelMarked, labelPage, type PageParts } from './line-labels.ts';
import { type Choice, trainChooser } from './log-linear.ts';
import { marksOf } from './marked-lines.ts';
import { titleChoice } from './title-choice.ts';
import { foldOf, type TrainingText } from './texts.ts';

/** A text taken apart by what its answers say. */
export interface LabelledPage extends PartlyLabelled {
  readonly units: readonly Unit[];
  readonly labels: readonly Known[];
}

/** The units of a text with what is known of each; null where nothing is: names or
 * quotations alone say nothing of lines. Several trainings, and several folds, ask for the same. */
export const sequenceOf = once((text: TrainingText): LabelledPage | null => {
  const units = unitsOf(text);
  if (units.length === 0) return null;
  const marks = marksOf(text);
  if (marks === null && text.about !== 'statement' && text.about !== 'page') return null;
  const labels = marks ? labelMarked(units, marks) : labelPage(units, partsOf(text));
  return { units, features: lineFeatures(units).map((features) => features.map(shared)), labels };
});

/** Names of features are few and come again in each line: one string each, or a thousand pages take gigabytes. */
const NAMES = new Map<string, string>();

function shared(name: string): string {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  NAMES.set(name, name);
  return name;
}

const unitsOf = once(({ bytes, file }: TrainingText): readonly Unit[] => {
  const decoded = decode(bytes, file);
  const lines = decoded.text === null ? [] : (clean(decoded.text, file).lines ?? []);
  const { texts } = unwrap(lines);
  return findUnits(texts.toSorted((a, b) => b.lines.length - a.lines.length)[0]?.lines ?? []);
});

/** Answers about a statement name a few of its words, and of the page's, and all that are quoted. */
function partsOf(text: TrainingText): PageParts {
  const { answers, about } = text;
  const list = (name: string) => (Array.isArray(answers[name]) ? (answers[name] as readonly string[]) : []);
  const quoted = ((answers['quotes'] ?? []) as readonly { readonly quote: string }[]).map(({ quote }) => quote);
  return {
    title: titleOf(text) ?? null,
    summary: list('summary'),
    headlines: list('headlines'),
    authors: list('authors'),
    paragraphs: list('paragraphs'),
    partial:
      about === 'statement'
        ? { with: [...list('mustContain'), ...quoted], without: list('mustNotContain') }
        : ((answers['partial'] as PageParts['partial'] | undefined) ?? null),
  };
}

/** The headline of a text as its answers have it, or as a reader marked it; null: it has none; undefined: nobody says. */
export function titleOf(text: TrainingText): string | null | undefined {
  const title = text.answers['title'];
  if (typeof title === 'string' || title === null) return title;
  const marks = marksOf(text);
  if (!marks) return undefined;
  const lines = new Set(marks.title);
  if (lines.size === 0) return marks.unknown ? undefined : null;
  return unitsOf(text)
    .filter((unit) => lines.has(unit.lines[0]!.number))
    .map((unit) => unit.text)
    .join(' ');
}

/** Words that are lost are worse than furniture that stays. */
const LEANING = { words: 0.2 };

const fieldOf = (pages: readonly LabelledPage[]) =>
  trainField(pages, LINE_LABELS, { rounds: 8, rate: 0.04, leaning: LEANING, atLeast: 7 });

/** The labeller of lines, from texts whose answers say what their lines are. */
export const trainLines = (texts: readonly TrainingText[]): Labeller =>
  fieldOf(texts.flatMap((text) => sequenceOf(text) ?? []));

/** There are many more pages of news than statements: so that their headlines do not decide what is one, they count less. */
const OF_PAGES = 0.5;

function titleExample(
  units: readonly Unit[],
  sorted: SortedUnits,
  title: string | null,
  about: TrainingText['about'],
): readonly Choice[] {
  const choice = titleChoice(units, sorted, title);
  return choice ? [{ ...choice, weight: about === 'page' ? OF_PAGES : 1 }] : [];
}

/**
 * The chooser of titles, from texts whose headline is known. It learns from labels as texts of unmet houses get them: by
 * labellers that were each trained on the houses of the other half.
 */
export function trainTitle(texts: readonly TrainingText[]): LinearModel {
  const pages = texts.flatMap((text) => {
    const page = sequenceOf(text);
    return page ? [{ page, about: text.about, title: titleOf(text), half: foldOf(`title/${text.house}`, 2) }] : [];
  });
  const choices = [0, 1].flatMap((half) => {
    const labeller = fieldOf(pages.flatMap(({ page, half: own }) => (own === half ? [] : [page])));
    return pages.flatMap(({ page: { units }, title, half: own, about }) =>
      own !== half || title === undefined ? [] : titleExample(units, sortUnits(units, labeller), title, about),
    );
  });
  return trainChooser(choices, { rounds: 30, rate: 0.01, decay: 1e-3, scaled: false });
}
