import { isDay, toNumber, type Edtf } from '../../statement/edtf.ts';
import type { Basis, Tier } from '../../statement/schema.ts';
import type { DateInput } from './input.ts';
import type { Published } from './published.ts';
import type { Weighing } from './weigh.ts';

/** How a value is known, and how far rules of its kind have been right. */
export interface Grade {
  readonly basis: Basis;
  readonly tier: Tier;
}

const STATED = { basis: 'stated' } as const;
const INFERRED = { basis: 'inferred' } as const;

/** Grades the value that was made of a weighing. */
export function gradeOf(
  { base, result, disputed, speech }: Weighing,
  published: Published,
  value: Edtf | null,
  { item, siblings }: DateInput,
): Grade {
  const { dropped, applied, fell } = result;
  if (base.kind === 'month-day' && value?.startsWith('XXXX')) return { ...STATED, tier: 'possible' };
  // Of 2,055 speeches to the General Assembly that greet their session, 99 in 100 are of its autumn.
  if (base.kind === 'session') return { ...INFERRED, tier: 'probable' };
  if (!isDay(value))
    return {
      ...(base.witness && base.kind !== 'month-day' && base.kind !== 'published' ? STATED : INFERRED),
      tier: 'possible',
    };
  if (dropped.some(({ rule }) => rule === 'calendar/weekday')) return { ...STATED, tier: 'possible' };
  if (speech.contradicted)
    return { ...(base.kind === 'month-day' && !published.witness ? INFERRED : STATED), tier: 'possible' };
  const shaken = disputed.length > 0;
  // The day that stands for that of the words is as sure as it is itself.
  const posted = !shaken && published.tier !== 'possible';
  if (speech.before > 0) return { ...INFERRED, tier: base.kind === 'published' && posted ? 'probable' : 'possible' };
  const settled =
    base.witness !== null && base.days.length > 1 && ![...fell.values()].some(({ weight }) => weight === 'hard');
  switch (base.kind) {
    // A title may name the day of what it tells of: of 14 such days in texts of unmet houses 12 were the text's own.
    case 'title':
      return { ...STATED, tier: 'probable' };
    case 'dateline':
      return { ...STATED, tier: shaken || settled || base.witness?.firm === false ? 'probable' : 'certain' };
    case 'month-day': {
      if (published.witness)
        return { ...STATED, tier: shaken || published.days[0] !== toNumber(value) ? 'probable' : 'certain' };
      // Terms of office bound the years; without them a weekday alone would be a guess among open years.
      const inOffice = applied.some(({ rule }) => rule === 'tenure/office');
      const across = applied.some(({ rule }) => rule === 'across/shared-events');
      const loose = speech.witness?.firm === false;
      return { ...INFERRED, tier: inOffice && !across && !shaken && !loose ? 'probable' : 'possible' };
    }
    case 'lead':
      // It may still be the day of something that was only talked of.
      return { ...STATED, tier: 'possible' };
    case 'published':
      return {
        ...INFERRED,
        tier:
          base.witness?.role === 'number' || !posted || lagging([item, ...siblings], published)
            ? 'possible'
            : 'probable',
      };
    default:
      return { ...INFERRED, tier: 'possible' };
  }
}

/** True where other texts of the page carry a date of their own in the title: this page posts words days after they were said. */
function lagging(items: readonly DateInput['item'][], published: Published): boolean {
  return (
    published.witness?.role === 'posted' &&
    items.filter(({ title }) => title !== null && /\d{4}\D{0,6}$/u.test(title.text)).length > 1
  );
}
