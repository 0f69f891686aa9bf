import type { Statement } from '../../statement/schema.ts';
import { isWorkedOut } from '../evidence/basis.ts';
import type { Width } from '../words/dates.ts';
import type { SaidDate } from '../words/say.ts';

/** The date of a statement, to be worded: in brackets where the text does not print it. */
export function dateOf(statement: Pick<Statement, 'date' | 'evidence'>, width?: Width): SaidDate {
  return { edtf: statement.date, ...(width && { width }), ...(isWorkedOut(statement, 'date') && { brackets: true }) };
}
