import { type Counts, type Measure, type Measurement, MEASURES } from '../../../src/statement/accuracy.ts';
import { FIELDS, TIERS } from '../../../src/statement/schema.ts';
import type { StatementRecord } from '../to-record.ts';
import type { GoldDocument } from './gold.ts';
import { type DocumentScore, scoreDocument } from './score-document.ts';

/** A source has figures of its own from so many documents on. */
const ENOUGH_DOCUMENTS = 3;

/**
 * Score every document of a set.
 *
 * @param records what ingest gave for the files of the set; a document's main statement is the one with the longest body
 * @returns one score for each document, in the order of `gold`
 */
export function scoreAll(gold: readonly GoldDocument[], records: readonly StatementRecord[]): readonly DocumentScore[] {
  const byName = Map.groupBy(records, ({ raw }) => nameOf(raw.file));
  return gold.map((document) => {
    const [first = null, ...others] = byName.get(nameOf(document.file)) ?? [];
    return scoreDocument(
      document,
      others.reduce((best, record) => (record.body.length > best!.body.length ? record : best), first),
    );
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
