/** The part of the `edtf` package (which ships no types) that this project calls. */
declare module 'edtf' {
  /** `min` and `max` are milliseconds since 1970 in UTC; an open end is infinite, an unknown one null. */
  interface Parsed {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    readonly min: number | null;
    readonly max: number | null;
    readonly edtf: string;
  }
  export default function edtf(value: string): Parsed;
}
