import { type Cell, csvLine } from './csv.ts';

/** A column as Table Schema describes it (https://datapackage.org/standard/table-schema/), with how its cells are filled. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly format?: 'uri';
  readonly description: string;
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly value: (row: Row) => Cell;
}

/** A table of the archive: one file of comma-separated values. */
export interface Table {
  /** The name of its file without the ending. */
  readonly name: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  /** Columns that hold ids of another table. */
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  readonly rowCount: () => number;
  /** The file in pieces: the head, then a line for each row. */
  readonly lines: () => Iterable<string>;
}

export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly column: string;
}

/**
 * A table from its columns and rows.
 *
 * @param rows made anew whenever the file is written or counted
 */
export function table<Row>({
  columns,
  rows,
  ...about
}: Pick<Table, 'name' | 'description' | 'primaryKey'> & {
  readonly foreignKeys?: readonly ForeignKey[];
  readonly columns: readonly Column<Row>[];
  readonly rows: () => Iterable<Row>;
}): Table {
  return {
    foreignKeys: [],
    ...about,
    columns,
    rowCount: () => {
      let count = 0;
      for (const _ of rows()) count++;
      return count;
    },
    *lines() {
      yield csvLine(columns.map(({ name }) => name));
      for (const row of rows()) yield csvLine(columns.map(({ value }) => value(row)));
    },
  };
}
