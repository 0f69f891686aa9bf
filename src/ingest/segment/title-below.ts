import type { Line } from '../types.ts';
import { furniture } from './furniture.ts';

/** How every address begins: the rules of all furniture are asked after that. */
const ADDRESS = /^(?:https?:|www\.)/iu;

/**
 * The title that a page set for printing has below the words, between whose site it is and the page's address:
 *
 *     Official site of the Ministry:
 *     Talks on the strait
 *     http://ministry.example/12
 */
export function titleBelow(lines: readonly Line[]): Line | null {
  const printed = lines.filter(({ text }) => text !== '');
  const at = printed.findLastIndex(
    (line, index) =>
      index > 1 &&
      ADDRESS.test(line.text) &&
      furniture(line)?.id === 'address' &&
      furniture(printed[index - 2]!)?.id === 'page-data' &&
      furniture(printed[index - 1]!) === null,
  );
  return at === -1 ? null : printed[at - 1]!;
}
