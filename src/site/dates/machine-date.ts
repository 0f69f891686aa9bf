import { isDay, type Edtf } from '../../statement/edtf.ts';

/** A date as `<time datetime>` takes it (a day, a month, a year); null for what HTML has no form for. */
export function machineDate(value: Edtf | null): string | null {
  if (value === null) return null;
  return isDay(value) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(value) ? value : null;
}
