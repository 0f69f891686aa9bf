/**
 * A name as disks and addresses that do not tell case or composition apart see it: two names with one folded form
 * are one file on some machines.
 */
export function foldName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/** Pairs of different names that fold to one; the second of each pair comes later in the list. */
export function foldedTwins(names: readonly string[]): readonly (readonly [first: string, second: string])[] {
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const folded = foldName(name);
    const twin = first.get(folded);
    if (twin === undefined) first.set(folded, name);
    return twin === undefined || twin === name ? [] : [[twin, name] as const];
  });
}
