import type { Statement } from '../../statement/schema.ts';
import { dateOf } from '../dates/date-of.ts';
import { mainNames } from '../entities/main-names.ts';
import type { Interface } from './interface.ts';
import type { SaidList, Value } from './say.ts';

/** What a line below a title says: who spoke, and what it is, from whom. `Ilsabet Moravec · interview, Tarn Radio`. */
export interface About {
  /** Null where nobody is named. */
  readonly who: Value | null;
  readonly what: SaidList;
}

export function aboutWords(statement: Statement, sourceName: string | null): About {
  const names = shortNames(mainNames(statement));
  const list: Value[] = [{ k: `kind.${statement.kind}` }];
  if (statement.excerpt) list.push({ k: 'list.excerpt' });
  if (sourceName !== null) list.push(sourceName);
  return { who: names, what: { list, join: 'comma' } };
}

/** Names for one line: up to three, then how many more there are. */
function shortNames(names: readonly string[]): Value | null {
  if (names.length === 0) return null;
  if (names.length <= 3) return { list: names, join: 'comma' };
  return {
    k: 'list.andOthers',
    with: { names: { list: names.slice(0, 2), join: 'comma' }, n: names.length - 2 },
  };
}

/** The standfirst, or the first words of the text, cut at a word: enough to tell one text from another. */
export function openingWords({ standfirst, body }: Pick<Statement, 'standfirst' | 'body'>, length = 180): string {
  const words = standfirst ?? body.find(({ type }) => type === 'paragraph')?.text ?? '';
  if (words.length <= length) return words;
  const cut = words.lastIndexOf(' ', length);
  return `${words.slice(0, cut > 0 ? cut : length)} …`;
}

/** One sentence for search engines and for whoever passes the link on. */
export function descriptionWords(
  statement: Statement,
  sourceName: string | null,
  { text }: Pick<Interface, 'text'>,
): string {
  const { who, what } = aboutWords(statement, sourceName);
  const about = [who, what].filter((value) => value !== null);
  return `${text(dateOf(statement))}. ${text({ list: about, join: 'dot' })}. ${openingWords(statement, 110)}`;
}
