import type { Statement } from '../statement/schema.ts';
import { KIND_WORDS } from './kind-words.ts';
import { mainNames } from './search-record.ts';

/** The line below a title in a list: who, what, from whom. `Ilsabet Moravec · interview, Tarn Radio`. */
export function aboutWords(statement: Statement, sourceName: string | null): string {
  const who = shortNames(mainNames(statement));
  const what = [KIND_WORDS[statement.kind], statement.excerpt && 'excerpt', sourceName].filter(Boolean).join(', ');
  return [who, what].filter(Boolean).join(' · ');
}

/** Names for one line: up to three, then how many more there are. */
function shortNames(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`;
}

/** The standfirst, or the first words of the text, cut at a word: enough to tell one text from another. */
export function openingWords({ standfirst, body }: Pick<Statement, 'standfirst' | 'body'>, length = 180): string {
  const words = standfirst ?? body.find(({ type }) => type === 'paragraph')?.text ?? '';
  if (words.length <= length) return words;
  const cut = words.lastIndexOf(' ', length);
  return `${words.slice(0, cut > 0 ? cut : length)} …`;
}

/** One sentence for search engines and for whoever passes the link on. */
export function descriptionWords(statement: Statement, date: string, sourceName: string | null): string {
  return `${[date, aboutWords(statement, sourceName)].join('. ')}. ${openingWords(statement, 110)}`;
}
