/** English names of months and weekdays, for the sentences of evidence and for pages. Nothing else stands here: readers' browsers load it too. */

const names = (part: 'month' | 'weekday', days: readonly number[]): readonly string[] => {
  const format = new Intl.DateTimeFormat('en', { [part]: 'long', timeZone: 'UTC' });
  return days.map((day) => format.format(day));
};

/** `January` to `December`. */
export const MONTHS = names(
  'month',
  Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 1)),
);

/** `Monday` to `Sunday`: 1 January 2001 was a Monday. */
export const WEEKDAYS = names(
  'weekday',
  Array.from({ length: 7 }, (_, day) => Date.UTC(2001, 0, 1 + day)),
);
