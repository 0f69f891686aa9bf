import { z } from 'zod';
import { f1, type Measure, MEASURES, precision, recall } from '../../../src/statement/accuracy.ts';
import { TIERS } from '../../../src/statement/schema.ts';
import type { Figures } from './measure.ts';

/** Tiers that promise a precision. `possible` promises none: it sinks as soon as its better values rise into another. */
const PROMISED = TIERS.filter((tier) => tier !== 'possible');
type Promised = (typeof PROMISED)[number];

const ShareSchema = z.number().min(0).max(1);

/** Below what the figures of a set may not fall. Shares from 0 to 1, rounded down to a thousandth. */
export const FloorSchema = z.strictObject({
  /** Name of the set that it holds for. */
  set: z.string(),
  measures: z.partialRecord(z.enum(MEASURES), z.strictObject({ precision: ShareSchema, recall: ShareSchema })),
  /** Of all values published in the tier, the share that is right. */
  tiers: z.partialRecord(z.enum(PROMISED), ShareSchema),
});

export type Floor = z.infer<typeof FloorSchema>;

/** The highest floor that figures keep to. A measure that counted nothing has none. */
export function floorOf(set: string, { measures, tiers }: Figures): Floor {
  return {
    set,
    measures: Object.fromEntries(
      MEASURES.flatMap((measure) => {
        const counts = measures[measure];
        return !counts || f1(counts) === null
          ? []
          : [
              [
                measure,
                { precision: roundDown(precision(counts) ?? 0), recall: roundDown(recall(counts) ?? 1) },
              ] as const,
            ];
      }),
    ),
    tiers: Object.fromEntries(
      PROMISED.flatMap((tier) =>
        tierShare(tiers, tier) === null ? [] : [[tier, roundDown(tierShare(tiers, tier)!)] as const],
      ),
    ),
  };
}

/** A floor raised to what another one demands; nothing is lowered. */
export function raise(floor: Floor, reached: Floor): Floor {
  const higher = (a = 0, b = 0) => Math.max(a, b);
  return {
    set: floor.set,
    measures: Object.fromEntries(
      MEASURES.flatMap((measure) => {
        const [old, now] = [floor.measures[measure], reached.measures[measure]];
        return old || now
          ? [
              [
                measure,
                { precision: higher(old?.precision, now?.precision), recall: higher(old?.recall, now?.recall) },
              ] as const,
            ]
          : [];
      }),
    ),
    tiers: Object.fromEntries(
      PROMISED.flatMap((tier) =>
        tier in floor.tiers || tier in reached.tiers
          ? [[tier, higher(floor.tiers[tier], reached.tiers[tier])] as const]
          : [],
      ),
    ),
  };
}

/** Where figures fall below a floor, a sentence each; what the floor knows and the figures do not have has fallen, too. */
export function fallsBelow(floor: Floor, figures: Figures): readonly string[] {
  const reached = floorOf(floor.set, figures);
  const tell = (what: string, is: number | undefined, least: number) =>
    is !== undefined && is >= least
      ? []
      : [`${what}: expected at least ${percent(least)}, found ${is === undefined ? 'nothing measured' : percent(is)}`];
  const measures = (Object.entries(floor.measures) as [Measure, { precision: number; recall: number }][]).flatMap(
    ([measure, least]) =>
      (['precision', 'recall'] as const).flatMap((share) =>
        tell(`${measure}, ${share}`, reached.measures[measure]?.[share], least[share]),
      ),
  );
  const tiers = (Object.entries(floor.tiers) as [Promised, number][]).flatMap(([tier, least]) =>
    tell(`values that are ${tier}`, reached.tiers[tier], least),
  );
  return [...measures, ...tiers];
}

/** Of all fields together, the share of values of a tier that is right; null where none was published in it. */
function tierShare(tiers: Figures['tiers'], tier: Promised): number | null {
  const own = tiers.filter((row) => row.tier === tier);
  const of = own.reduce((sum, row) => sum + row.of, 0);
  return of === 0 ? null : own.reduce((sum, row) => sum + row.right, 0) / of;
}

const roundDown = (share: number) => Math.floor(share * 1000 + 1e-9) / 1000;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
