/** Resolves when a person (Ctrl-C) or the system asks the command to end; until then it goes on. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
