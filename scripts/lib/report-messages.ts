import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import reporter from 'vfile-reporter';

/**
 * Messages as a person reads them: by file, in the order of lines, each with its code and what to do, and the
 * numbers at the end. Empty where there are none.
 */
export function reportMessages(messages: readonly VFileMessage[], color = process.stderr.isTTY ?? false): string {
  const byFile = Map.groupBy(messages, ({ file }) => file ?? '');
  const files = [...byFile]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, found]) => {
      const file = new VFile(path === '' ? {} : { path });
      file.messages.push(...found);
      return file;
    });
  return files.length === 0 ? '' : `${reporter(files, { color, verbose: true })}\n`;
}
