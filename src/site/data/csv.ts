/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** A line of comma-separated values as RFC 4180 has it, with its line end. Words are quoted, never altered. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Also quoted where a reader that takes spaces off cells would lose some. */
function csvCell(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
