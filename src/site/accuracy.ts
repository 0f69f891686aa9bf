import { type Counts, type Measure, type Measurement, MEASURES } from '../statement/accuracy.ts';
import { type Field, FIELDS, type Tier, TIERS } from '../statement/schema.ts';
import { FIELD_LABELS } from './evidence-groups.ts';

/** So many of so many, with the share, and the range in which the true share lies 95 times in 100. */
export interface Share {
  readonly right: number;
  readonly of: number;
  /** `16 of 17` */
  readonly counted: string;
  /** `94 %` */
  readonly percent: string;
  /** `90–97 %` */
  readonly range: string;
}

/** One row of the table of fields. A share is null where the measure has none: nothing was given, or nothing is missed by it. */
export interface AccuracyRow {
  readonly measure: Measure;
  readonly label: string;
  /** Of the values given, how many are right. */
  readonly given: Share | null;
  /** Of the values to be found, how many were. */
  readonly found: Share | null;
}

/** What became of a tier's promise. */
export interface TierRow {
  readonly tier: Tier;
  readonly all: Share;
  /** The share that the tier promises; null: none. */
  readonly promised: string | null;
  readonly kept: boolean;
  readonly fields: readonly { readonly label: string; readonly share: Share }[];
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
  /** Labels of the fields that the set has no answers for. */
  readonly unmeasured: readonly string[];
  /** The same set on earlier days, the latest first; only where its answers were the same. */
  readonly earlier: readonly { readonly on: string; readonly rows: readonly AccuracyRow[] }[];
}

/** What each measure asks of. `only`: it has one share, as what is wrong is what is missed. */
const ROWS: Readonly<
  Record<
    Measure,
    {
      readonly label: string;
      readonly field: Field | null;
      readonly only?: 'given' | 'found';
      readonly averaged?: true;
    }
  >
> = {
  read: { label: 'Texts read at all', field: null, only: 'found' },
  statements: { label: 'Statements in a file', field: null, only: 'given' },
  title: { label: 'Title', field: 'title', only: 'given' },
  'date-day': { label: 'The day, where the text gives it', field: 'date' },
  'date-single': { label: 'Single days', field: 'date', only: 'given' },
  'date-kept': { label: 'Part of a date, where the text gives no more', field: 'date', only: 'found' },
  'date-room': { label: 'Open dates that hold the true day', field: 'date', only: 'given' },
  published: { label: 'Day of publication, where it is printed', field: 'published', only: 'found' },
  'published-right': { label: 'Days of publication', field: 'published', only: 'given' },
  speakers: { label: 'Speakers', field: 'speakers' },
  institution: { label: 'Institution, where no person speaks', field: 'institution' },
  source: { label: 'Source', field: 'source' },
  kind: { label: 'Kind of text', field: 'kind', only: 'given' },
  lang: { label: 'Language', field: 'lang', only: 'given' },
  place: { label: 'Place', field: 'place' },
  turns: { label: 'Turns', field: null },
  quotations: { label: 'Quotations', field: null },
  'turn-speakers': { label: 'Whose turn it is', field: null },
  attribution: { label: 'Who is quoted', field: null },
  'words-kept': { label: 'Words that belong to the text, kept', field: null, only: 'found' },
  furniture: { label: 'Words of the page around it, left out', field: null, only: 'found' },
  'words-given': { label: 'Words of a page, of those kept', field: null, only: 'given', averaged: true },
  'words-found': { label: 'Words of a page, of those to be kept', field: null, only: 'found', averaged: true },
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
    unmeasured: FIELDS.filter((field) => !measured.has(field)).map((field) => FIELD_LABELS[field]),
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
    const { label, only, averaged } = ROWS[measure];
    const measured = averaged ? average : share;
    const [given, found] = [
      only === 'found' ? null : measured(right, right + wrong),
      only === 'given' ? null : measured(right, right + missed),
    ];
    return given === null && found === null ? [] : [{ measure, label, given, found }];
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
        fields: own.flatMap((row) => ({ label: FIELD_LABELS[row.field], share: share(row.right, row.of)! })),
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
    counted: `${right}\u00a0of\u00a0${of}`,
    percent: percentOf(right / of),
    range: from === to ? `${from}\u00a0%` : `${from}–\u2060${to}\u00a0%`,
  };
}

/** A mean over pages, kept in thousandths of a page: what it counts are no cases, so it has no range. */
function average(right: number, of: number): Share | null {
  const all = share(right, of);
  return all && { ...all, counted: all.percent, range: '' };
}

/** A share in whole percent; rounded down, so that only what is always right has 100. */
const percentOf = (value: number) => `${Math.floor(100 * value + 1e-9)}\u00a0%`;

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
