import type { Field, Tier } from '../../../src/statement/schema.ts';
import type { StatementRecord } from '../to-record.ts';
import { isSameBodyRenamed, isSamePlace, isSameSource } from './compare-names.ts';
import { type GoldDocument, isSpeaker } from './gold.ts';
import { isTitle } from './is-title.ts';
import { bare, leavesRoom } from './leaves-room.ts';

/** A value that was published in a tier, and whether it is right. */
export interface TierVerdict {
  readonly field: Field;
  readonly tier: Tier;
  readonly right: boolean;
}

/** A published value: its field, whether it is right, and the record of the authority that its own evidence names. */
type Published = readonly [field: Field, right: boolean, authority?: string | undefined];

const WEAKEST_FIRST: readonly Tier[] = ['possible', 'probable', 'certain'];

/**
 * Every value that was published, is known to be right or wrong, and has evidence with a tier. A date that leaves several
 * days open is right where the true day is among them. A body is right under any of its names: what is judged is who spoke.
 */
export function tierVerdicts(gold: GoldDocument, entry: StatementRecord): readonly TierVerdict[] {
  const { date, institution, place } = entry;
  const days = gold.date === null ? [] : [gold.date, ...gold.dateAlternatives];
  const source = entry.source?.name ?? null;
  const published: readonly Published[] = [
    ...known('date', date !== null && gold.date !== null, () =>
      days.some((day) => leavesRoom(date, day) || leavesRoom(day, bare(date!))),
    ),
    ...(gold.speakersDoubtful ? [] : entry.speakers).map(({ id, name }): Published => [
      'speakers',
      isSpeaker(name, gold),
      id === null ? undefined : `people/${id}`,
    ]),
    ...known(
      'institution',
      institution !== null,
      () => gold.institution !== null && isSameBodyRenamed(institution!, gold.institution),
    ),
    ...known('source', source !== null, () =>
      [gold.source, ...gold.sourceAlternatives].some((wanted) => isSameSource(source, wanted)),
    ),
    ...known('title', gold.title !== null, () => isTitle(entry.title, gold.title!)),
    ...known('kind', !gold.kindDoubtful, () => [gold.kind, ...gold.kindAlternatives].includes(entry.kind)),
    ['lang', [gold.lang, ...gold.langAlternatives].includes(entry.lang.slice(0, 2))],
    ...known('place', place !== null && gold.place !== null, () => isSamePlace(place, gold.place!)),
  ];
  return published.flatMap(([field, right, authority]) => {
    const tier = tierOf(entry, field, authority);
    return tier === null ? [] : [{ field, tier, right }];
  });
}

const known = (field: Field, there: boolean, right: () => boolean): readonly Published[] =>
  there ? [[field, right()]] : [];

/** The weakest tier among a field's evidence; of a person's own evidence where there is some. Null where there is none. */
function tierOf({ evidence }: StatementRecord, field: Field, authority: string | undefined): Tier | null {
  const pieces = evidence.filter((piece) => piece.field === field);
  const own = authority === undefined ? [] : pieces.filter((piece) => piece.authority === authority);
  const tiers = new Set((own.length > 0 ? own : pieces).map(({ tier }) => tier));
  return WEAKEST_FIRST.find((tier) => tiers.has(tier)) ?? null;
}
