/** Tells a person who watches what a long command is doing; says nothing to a file or a pipe. */
export interface Progress {
  /** Show a step, in place of the one before. */
  readonly step: (text: string) => void;
  /** Take the last step away, so that a result can be printed. */
  readonly done: () => void;
}

/** Progress on standard error when that is a terminal, else none. */
export function progress(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr): Progress {
  if (!stream.isTTY) return { step: () => {}, done: () => {} };
  const clearLine = '\r\u001B[2K';
  return {
    step: (text) => stream.write(`${clearLine}${text}`),
    done: () => stream.write(clearLine),
  };
}
