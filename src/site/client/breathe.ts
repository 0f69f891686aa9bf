/** Newer browsers go on at once when nothing else waits. */
interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/**
 * For work that takes long: call what it gives between two steps, and the browser paints and answers the reader after so many
 * milliseconds of work.
 */
export function breather(milliseconds = 50): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < milliseconds) return;
    const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
    await (scheduler?.yield?.() ?? new Promise<void>((resolve) => setTimeout(resolve)));
    last = performance.now();
  };
}
