import { PAGE_SIZE } from './results.ts';

/** What an entry of the history keeps of the results beside their address. */
interface Kept {
  readonly shown: number;
  readonly y: number;
}

/**
 * Keep how many results were shown and how far down the reader was, so that who comes back from a statement is where they
 * left. Gives what shows the results again: with as many as there were, then at the same place.
 */
export function keepPlace(results: HTMLElement): (show: (count: number) => Promise<void>) => Promise<void> {
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    const kept: Kept = { shown: results.childElementCount, y: scrollY };
    history.replaceState(kept, '');
  });
  return async (show) => {
    const kept = history.state as Partial<Kept> | null;
    await show(Math.max(PAGE_SIZE, kept?.shown ?? 0));
    if (kept?.y) scrollTo({ top: kept.y, behavior: 'instant' });
  };
}
