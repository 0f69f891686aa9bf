import type { Settings } from '../../statement/archive.ts';
import type { Statement } from '../../statement/schema.ts';
import { mainNames } from '../entities/main-names.ts';
import type { QuoteSource } from './quote.ts';

/**
 * What a page tells its scripts of where its words come from. `date` is EDTF: a script words it in the reader's language.
 * In reports and articles the words are a reporter's, unless they stand in a quotation or a turn.
 */
export function quoteSource(
  statement: Statement,
  source: string | null,
  { title, invented }: Pick<Settings, 'title' | 'invented'>,
): QuoteSource {
  const told = statement.kind === 'report' || statement.kind === 'article';
  const names = told ? [] : mainNames(statement);
  return { by: names.length === 0 ? null : names.join(', '), date: statement.date, source, archive: title, invented };
}
