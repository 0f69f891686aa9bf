import type { Versions } from '../../statement/versions.ts';

/** What one correction did to a statement, for its readers. */
export interface Correction {
  readonly on: string;
  readonly changes: readonly Change[];
  /** Paragraphs that were put in and took the place of none. */
  readonly added: readonly string[];
}

/** Paragraphs that became others; `now` empty: they were taken out; `old` null: nobody has those words any more. */
export interface Change {
  readonly old: readonly (string | null)[];
  readonly now: readonly (string | null)[];
}

/**
 * The corrections of a statement, oldest first.
 *
 * @param words of its paragraphs as they stand, by anchor
 */
export function correctionsOf(versions: Versions, words: ReadonlyMap<string, string>): readonly Correction[] {
  const { states, gone } = versions;
  const known = (anchor: string) => words.get(anchor) ?? gone[anchor]?.words ?? null;
  return states.slice(1).map(({ on, anchors }, index): Correction => {
    const before = paragraphsOf(states[index]!.anchors);
    const there = new Set(anchors);
    const had = new Set(before);
    const changes: { key: string; old: string[]; now: readonly string[] }[] = [];
    for (const anchor of before) {
      if (there.has(anchor)) continue;
      // One that came back later stands in the statement, and not among what is gone.
      const now = gone[anchor]?.on === on ? gone[anchor].now : [];
      const last = changes.at(-1);
      const key = now.join();
      if (last && key !== '' && last.key === key) last.old.push(anchor);
      else changes.push({ key, old: [anchor], now });
    }
    const successors = new Set(changes.flatMap(({ now }) => now));
    return {
      on,
      changes: changes.map(({ old, now }) => ({ old: old.map(known), now: now.map(known) })),
      added: paragraphsOf(anchors)
        .filter((anchor) => !had.has(anchor) && !successors.has(anchor))
        .flatMap((anchor) => known(anchor) ?? []),
    };
  });
}

const paragraphsOf = (anchors: readonly string[]) => anchors.filter((anchor) => anchor.startsWith('p-'));

/**
 * Addresses that a statement has no more, by the anchor that stands for them today: a link to them leads there, without any
 * script. Those that nothing stands for are left out.
 *
 * @param standing anchors of its paragraphs and turns as they are
 */
export function formerAddresses(
  { gone, quotations }: Versions,
  standing: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const resolve = (anchor: string, seen: ReadonlySet<string>): string | null => {
    if (standing.has(anchor)) return anchor;
    for (const next of seen.has(anchor) ? [] : (gone[anchor]?.now ?? [])) {
      const today = resolve(next, new Set([...seen, anchor]));
      if (today !== null) return today;
    }
    return null;
  };
  const lead = (from: string, to: string) => {
    const today = resolve(to, new Set());
    if (today !== null) (found.get(today) ?? found.set(today, []).get(today)!).push(from);
  };
  for (const anchor of Object.keys(gone)) lead(anchor, anchor);
  for (const [anchor, [paragraph]] of Object.entries(quotations)) lead(anchor, paragraph);
  return found;
}
