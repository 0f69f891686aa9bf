import { type Counts, type Measure, type Measurement, MEASURES } from '../../statement/accuracy.ts';
import type { Said } from '../words/say.ts';
import { type Field, FIELDS, type Tier, TIERS } from '../../statement/schema.ts';

/** So many of so many, and the range in which the true share lies 95 times in 100. */
export interface Share {
  readonly right: number;
  readonly of: number;
  /** Whole percent; rounded down, so that only what is always right has 100. */
  readonly percent: number;
  /** In percent, rounded outwards; null for a mean, which counts no cases. */
  readonly range: readonly [low: number, high: number] | null;
}

/** One row of the table of fields. A share is null where the measure has none: nothing was given, or nothing is missed by it. */
export interface AccuracyRow {
  readonly measure: Measure;
  /** Of the values given, how many are right. */
  readonly given: Share | null;
  /** Of the values to be found, how many were. */
  readonly found: Share | null;
}

/** What became of a tier's promise. */
export interface TierRow {
  readonly tier: Tier;
  readonly all: Share;
  /** The share that the tier promises, in percent; null: none. */
  readonly promised: number | null;
  readonly kept: boolean;
  readonly fields: readonly { readonly field: Field; readonly share: Share }[];
}

/** What was measured on one set of texts on one day. */
export interface AccuracyView {
  readonly set: Measurement['set'];
  /** True: each text was read by models that had not met its house. */
  readonly unmet: boolean;
  readonly on: string;
  readonly rows: readonly AccuracyRow[];
  readonly tiers: readonly TierRow[];
  readonly sources: readonly {
    readonly source: string;
    readonly documents: number;
    readonly rows: readonly AccuracyRow[];
  }[];
  /** Fields that the set has no answers for. */
  readonly unmeasured: readonly Field[];
  /** The same set on earlier days, the latest first; only where its answers were the same. */
  readonly earlier: readonly { readonly on: string; readonly rows: readonly AccuracyRow[] }[];
}

/** What each measure asks of. `only`: it has one share, as what is wrong is what is missed. */
const ROWS: Readonly<
  Record<
    Measure,
    {
      readonly field: Field | null;
      readonly only?: 'given' | 'found';
      readonly averaged?: true;
    }
  >
> = {
  read: { field: null, only: 'found' },
  statements: { field: null, only: 'given' },
  title: { field: 'title', only: 'given' },
  'date-day': { field: 'date' },
  'date-single': { field: 'date', only: 'given' },
  'date-kept': { field: 'date', only: 'found' },
  'date-room': { field: 'date', only: 'given' },
  published: { field: 'published', only: 'found' },
  'published-right': { field: 'published', only: 'given' },
  speakers: { field: 'speakers' },
  institution: { field: 'institution' },
  source: { field: 'source' },
  kind: { field: 'kind', only: 'given' },
  lang: { field: 'lang', only: 'given' },
  place: { field: 'place' },
  turns: { field: null },
  quotations: { field: null },
  'turn-speakers': { field: null },
  attribution: { field: null },
  'words-kept': { field: null, only: 'found' },
  furniture: { field: null, only: 'found' },
  'words-given': { field: null, only: 'given', averaged: true },
  'words-found': { field: null, only: 'found', averaged: true },
};

const PROMISES: Readonly<Record<Tier, number | null>> = { certain: 0.99, probable: 0.93, possible: null };

/**
 * For each set of texts what was measured last. Houses that the models had not met come first, since that is what a keeper's
 * own texts get; then in the order in which the sets came.
 */
export function accuracyViews(measurements: readonly Measurement[]): readonly AccuracyView[] {
  const views = [...Map.groupBy(measurements, ({ set, method = 'as-shipped' }) => `${method} ${set.name}`).values()];
  return views.map(toView).toSorted((a, b) => Number(b.unmet) - Number(a.unmet));
}

function toView(own: readonly Measurement[]): AccuracyView {
  const [last, ...before] = own.toReversed().toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)) as [
    Measurement,
    ...Measurement[],
  ];
  const { set, method, on, measures, tiers, sources } = last;
  const measured = new Set<Field | null>(
    MEASURES.filter((measure) => measures[measure]).map((measure) => ROWS[measure].field),
  );
  return {
    set,
    unmet: method === 'cross-validated',
    on,
    rows: toRows(measures),
    tiers: toTierRows(tiers),
    sources: sources.map(({ source, documents, measures: their }) => ({
      source,
      documents,
      rows: toRows(their).filter(({ measure }) => measure !== 'read'),
    })),
    unmeasured: FIELDS.filter((field) => !measured.has(field)),
    earlier: before
      .filter((measurement) => measurement.set.digest === set.digest)
      .map((measurement) => ({ on: measurement.on, rows: toRows(measurement.measures) })),
  };
}

function toRows(measures: Measurement['measures']): readonly AccuracyRow[] {
  return MEASURES.flatMap((measure) => {
    const counts: Counts | undefined = measures[measure];
    if (!counts) return [];
    const { right, wrong, missed } = counts;
    const { only, averaged } = ROWS[measure];
    const measured = averaged ? average : share;
    const [given, found] = [
      only === 'found' ? null : measured(right, right + wrong),
      only === 'given' ? null : measured(right, right + missed),
    ];
    return given === null && found === null ? [] : [{ measure, given, found }];
  });
}

function toTierRows(published: Measurement['tiers']): readonly TierRow[] {
  return TIERS.flatMap((tier) => {
    const own = published.filter((row) => row.tier === tier);
    const [right, of] = [own.reduce((sum, row) => sum + row.right, 0), own.reduce((sum, row) => sum + row.of, 0)];
    const all = share(right, of);
    const promise = PROMISES[tier];
    if (all === null) return [];
    return [
      {
        tier,
        all,
        promised: promise === null ? null : percentOf(promise),
        kept: promise === null || right / of >= promise,
        fields: own.flatMap((row) => ({ field: row.field, share: share(row.right, row.of)! })),
      },
    ];
  });
}

/** Null where there was nothing to be right about. */
export function share(right: number, of: number): Share | null {
  if (of === 0) return null;
  const [low, high] = wilson(right, of);
  const [from, to] = [Math.floor(100 * low + 1e-9), Math.ceil(100 * high - 1e-9)];
  return {
    right,
    of,
    percent: percentOf(right / of),
    range: [from, to],
  };
}

/** A mean over pages, kept in thousandths of a page: what it counts are no cases, so it has no range. */
function average(right: number, of: number): Share | null {
  const all = share(right, of);
  return all && { ...all, range: null };
}

/** A share in whole percent; rounded down, so that only what is always right has 100. */
const percentOf = (value: number) => Math.floor(100 * value + 1e-9);

/** 95 in 100 of the standard normal distribution lie within so many deviations. */
const Z = 1.96;

/** Wilson's score interval: the shares that fit what was counted. It stays within 0 and 1 and is wide where little was counted. */
function wilson(right: number, of: number): readonly [low: number, high: number] {
  const seen = right / of;
  const middle = seen + (Z * Z) / (2 * of);
  const reach = Z * Math.sqrt((seen * (1 - seen)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

/** `16 of 17`; of a mean the share itself. */
export function countedWords({ right, of, percent, range }: Share): Said {
  return range === null ? percentWords(percent) : { k: 'accuracy.counted', with: { right, of } };
}

/** `94 %` */
export function percentWords(percent: number): Said {
  return { k: 'accuracy.percent', with: { percent: String(percent) } };
}

/** `90–97 %` */
export function rangeWords([low, high]: readonly [low: number, high: number]): Said {
  return low === high ? percentWords(low) : { k: 'accuracy.percent', with: { percent: `${low}–\u2060${high}` } };
}
