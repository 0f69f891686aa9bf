import type { DaySpan } from '../record.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { STEP } from './positions.ts';

/** What is known of each statement without its words. */
export interface Table {
  /** First position of each, and at the end where the next one would begin. */
  readonly starts: Uint32Array;
  /** How many positions the title has with what is free behind it: the words begin there. */
  readonly titles: Uint32Array;
  readonly spans: readonly (readonly DaySpan[])[];
}

/** Forms of dates: most are one day. */
const UNDATED = 0;
const ONE_DAY = 1;
const ONE_SPAN = 2;
const SEVERAL = 3;

/** Before compression. */
export function writeTable({ starts, titles, spans }: Table): Uint8Array {
  const out = new ByteWriter();
  for (let index = 0; index < spans.length; index++) out.number((starts[index + 1]! - starts[index]!) / STEP);
  for (const room of titles) out.number(room / STEP);
  for (const days of spans) out.byte(formOf(days));
  let last = 0;
  for (const days of spans) {
    const form = formOf(days);
    if (form !== ONE_DAY && form !== ONE_SPAN) continue;
    out.signed(days[0]!.first! - last);
    last = days[0]!.first!;
  }
  for (const days of spans) if (formOf(days) === ONE_SPAN) out.number(days[0]!.last! - days[0]!.first!);
  for (const days of spans) if (formOf(days) === SEVERAL) writeSeveral(out, days);
  return out.done();
}

function formOf(days: readonly DaySpan[]): number {
  if (days.length === 0) return UNDATED;
  const [{ first, last, also }] = days as readonly [DaySpan];
  if (days.length > 1 || first === null || last === null || also) return SEVERAL;
  return first === last ? ONE_DAY : ONE_SPAN;
}

function writeSeveral(out: ByteWriter, days: readonly DaySpan[]): void {
  out.number(days.length);
  for (const { first, last, also } of days) {
    out.byte((first === null ? 0 : 1) + (last === null ? 0 : 2) + (also ? 4 : 0));
    if (first !== null) out.signed(first);
    if (last !== null) out.signed(last);
  }
}

/** @throws RangeError where the bytes end too early */
export function readTable(bytes: Uint8Array, count: number): Table {
  const file = new ByteReader(bytes);
  const starts = new Uint32Array(count + 1);
  for (let index = 0; index < count; index++) starts[index + 1] = starts[index]! + file.number() * STEP;
  const titles = Uint32Array.from({ length: count }, () => file.number() * STEP);
  const forms = Array.from({ length: count }, () => file.byte());
  let last = 0;
  const firsts = forms.map((form) => (form === ONE_DAY || form === ONE_SPAN ? (last += file.signed()) : 0));
  const lasts = forms.map((form, index) => firsts[index]! + (form === ONE_SPAN ? file.number() : 0));
  const spans = forms.map((form, index): readonly DaySpan[] => {
    if (form === UNDATED) return [];
    return form === SEVERAL ? readSeveral(file) : [{ first: firsts[index]!, last: lasts[index]! }];
  });
  return { starts, titles, spans };
}

function readSeveral(file: ByteReader): readonly DaySpan[] {
  return Array.from({ length: file.number() }, () => {
    const form = file.byte();
    const first = form & 1 ? file.signed() : null;
    const last = form & 2 ? file.signed() : null;
    return form & 4 ? { first, last, also: true as const } : { first, last };
  });
}
