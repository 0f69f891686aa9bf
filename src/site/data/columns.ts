import { bounds, type Edtf } from '../../statement/edtf.ts';
import type { Named, Statement } from '../../statement/schema.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Cell } from './csv.ts';
import type { Column, ForeignKey } from './table.ts';

/** Several values in one cell. A person's own names hold commas. */
export const joined = (values: readonly string[]): Cell => (values.length === 0 ? null : values.join('; '));

/** The first and last day of a date, beside the date itself. */
export function dayColumns<Row>(of: string, date: (row: Row) => Edtf | null): readonly Column<Row>[] {
  const day = (side: 'min' | 'max') => (row: Row) => {
    const value = date(row);
    const found = value === null ? null : bounds(value)[side];
    // Table Schema has dates of years with four digits only.
    return found !== null && /^\d{4}-/u.test(found) ? found : null;
  };
  return [
    {
      name: of,
      type: 'string',
      description: 'As well as it is known, in EDTF (ISO 8601-2). Empty: not known.',
      value: date,
    },
    { name: `${of}_from`, type: 'date', description: `The first day that ${of} leaves room for.`, value: day('min') },
    { name: `${of}_to`, type: 'date', description: `The last day that ${of} leaves room for.`, value: day('max') },
  ];
}

/** The id and the name of somebody; the id is empty where the archive has no record. */
export function namedColumns<Row>(of: string, who: string, named: (row: Row) => Named | null): readonly Column<Row>[] {
  return [
    {
      name: `${of}_id`,
      type: 'string',
      description: `${who}: the id. Empty where the archive has no record.`,
      value: (row) => named(row)?.id ?? null,
    },
    { name: of, type: 'string', description: `${who}: the name.`, value: (row) => named(row)?.name ?? null },
  ];
}

export const string = <Row>(
  name: string,
  description: string,
  value: (row: Row) => Cell,
  required = false,
): Column<Row> => ({
  name,
  type: 'string',
  description,
  value,
  ...(required && { required }),
});

export const count = <Row>(name: string, description: string, value: (row: Row) => number): Column<Row> => ({
  name,
  type: 'integer',
  description,
  value,
  required: true,
});

export const address = <Row>(description: string, value: (row: Row) => string | null): Column<Row> => ({
  name: 'url',
  type: 'string',
  format: 'uri',
  description,
  value,
});

export const toStatement: ForeignKey = { field: 'statement', table: 'statements', column: 'id' };

/** Rows of every statement, made one statement at a time. */
export function* each<Row>(
  { statements }: Pick<Catalogue, 'statements'>,
  rows: (statement: Statement) => Iterable<Row>,
): Generator<Row> {
  for (const statement of statements) yield* rows(statement);
}

/** A row of a list that belongs to a statement, with its number in it. */
export interface Listed<T> {
  readonly statement: Statement;
  readonly n: number;
  readonly item: T;
}

export const listed = <T>(statement: Statement, items: readonly T[]): readonly Listed<T>[] =>
  items.map((item, index) => ({ statement, n: index + 1, item }));

export function listedColumns<T>(what: string): readonly Column<Listed<T>>[] {
  return [
    string('statement', 'The id of the statement.', ({ statement }) => statement.id, true),
    count('n', `The number of the ${what} in the statement, from 1.`, ({ n }) => n),
  ];
}
