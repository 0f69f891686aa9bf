import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import reporter from 'vfile-reporter';

/** So many messages a person reads one by one; of a heap there are tens of thousands. */
const MOST = 200;
/** Of each kind of a larger number, so many are shown. */
const EXAMPLES = { error: 50, other: 5 };

export interface ReportOptions {
  readonly color?: boolean;
  /** Every message, however many there are. */
  readonly all?: boolean;
}

/**
 * Messages as a person reads them: by file, in the order of lines, each with its code and what to do, and the numbers
 * at the end. Of very many, the first of each kind and how many more there are. Empty where there are none.
 */
export function reportMessages(
  messages: readonly VFileMessage[],
  { color = process.stderr.isTTY ?? false, all = false }: ReportOptions = {},
): string {
  if (messages.length === 0) return '';
  const kinds = Map.groupBy(messages, ({ ruleId }) => ruleId ?? '');
  const most = ({ fatal }: VFileMessage) =>
    all || messages.length <= MOST ? Infinity : fatal ? EXAMPLES.error : EXAMPLES.other;
  const shown = new Set([...kinds.values()].flatMap((list) => list.slice(0, most(list[0]!))));
  const more = [...kinds]
    .map(([code, list]) => ({ code, count: list.length, left: list.length - Math.min(list.length, most(list[0]!)) }))
    .filter(({ left }) => left > 0)
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));

  const byFile = Map.groupBy(
    messages.filter((message) => shown.has(message)),
    ({ file }) => file ?? '',
  );
  const files = [...byFile]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, found]) => {
      const file = new VFile(path === '' ? {} : { path });
      file.messages.push(...found);
      return file;
    });
  const rest = more.map(({ code, count, left }) => `${code}: ${count} in all, ${left} not shown\n`);
  const hint = more.length === 0 ? '' : `\n${rest.join('')}--all shows every one.\n`;
  return `${reporter(files, { color, verbose: true })}\n${hint}`;
}
