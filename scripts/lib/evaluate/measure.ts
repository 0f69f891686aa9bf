import { type Counts, type Measure, type Measurement, MEASURES } from '../../../src/statement/accuracy.ts';
import { FIELDS, TIERS } from '../../../src/statement/schema.ts';
import type { StatementRecord } from '../to-record.ts';
import type { GoldDocument } from './gold.ts';
import { longest } from './longest.ts';
import type { PageTruth } from './page-truth.ts';
import { type DocumentScore, scoreDocument } from './score-document.ts';
import { scorePage } from './score-page.ts';

/** The answers of a set: of texts with statements, or of saved pages. */
export type Answers =
  | { readonly about: 'statements'; readonly documents: readonly GoldDocument[] }
  | { readonly about: 'pages'; readonly documents: readonly PageTruth[] };

/** A source has figures of its own from so many documents on. */
const ENOUGH_DOCUMENTS = 3;

/**
 * Score every document of a set.
 *
 * @param records what ingest gave for the files of the set; a document's main statement is the one with the longest body
 * @returns one score for each document, in the order of the answers
 */
export function scoreAll(answers: Answers, records: readonly StatementRecord[]): readonly DocumentScore[] {
  const byName = Map.groupBy(records, ({ raw }) => nameOf(raw.file));
  const recordsOf = (file: string) => byName.get(nameOf(file)) ?? [];
  if (answers.about === 'pages') return answers.documents.map((page) => scorePage(page, recordsOf(page.file)));
  return answers.documents.map((document) => {
    const own = recordsOf(document.file);
    return scoreDocument(document, longest(own), own.length);
  });
}

/** Texts are known by their names: where they lie depends on who read them. */
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** What is measured, without the day and the name of the set. */
export type Figures = Pick<Measurement, 'measures' | 'tiers' | 'sources'>;

/** The scores of documents as figures: by measure, by field and tier, by source. */
export function toFigures(documents: readonly DocumentScore[]): Figures {
  const tiers = documents.flatMap((document) => document.tiers);
  return {
    measures: addUp(documents),
    tiers: FIELDS.flatMap((field) =>
      TIERS.flatMap((tier) => {
        const published = tiers.filter((verdict) => verdict.field === field && verdict.tier === tier);
        return published.length === 0
          ? []
          : [{ field, tier, right: published.filter(({ right }) => right).length, of: published.length }];
      }),
    ),
    sources: [...Map.groupBy(documents, ({ source }) => source)]
      .filter(([, own]) => own.length >= ENOUGH_DOCUMENTS)
      .toSorted(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
      .map(([source, own]) => ({ source, documents: own.length, measures: addUp(own) })),
  };
}

function addUp(documents: readonly DocumentScore[]): Partial<Record<Measure, Counts>> {
  const scores = documents.flatMap((document) => document.scores);
  return Object.fromEntries(
    MEASURES.flatMap((measure) => {
      const own = scores.filter((score) => score.measure === measure);
      const sum = (key: keyof Counts) => own.reduce((total, { counts }) => total + counts[key], 0);
      return own.length === 0
        ? []
        : [[measure, { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') }] as const];
    }),
  );
}
