/** Signs that part the cells of a line: the comma of RFC 4180, and what spreadsheets write where a comma is a decimal mark, or copy. */
export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/**
 * The lines of a table as RFC 4180 has them: a cell in quotation marks may hold separators, line ends and doubled marks. A mark that
 * is never closed is a mark of the words; a line that is empty is left out.
 */
export function readTable(text: string, separator: Separator): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = () => {
    if (row.some((cell) => cell.trim() !== '')) rows.push(row);
    row = [];
  };
  while (at <= text.length) {
    const close = text[at] === '"' ? closingMark(text, at, separator) : -1;
    let stop = close === -1 ? at : close + 1;
    while (stop < text.length && text[stop] !== separator && text[stop] !== '\n' && text[stop] !== '\r') stop++;
    row.push(close === -1 ? text.slice(at, stop) : text.slice(at + 1, close).replaceAll('""', '"'));
    if (text[stop] === separator) {
      at = stop + 1;
      continue;
    }
    end();
    at = stop + (text[stop] === '\r' && text[stop + 1] === '\n' ? 2 : 1);
  }
  return rows;
}

/** Where a cell that begins with a mark ends: at a mark that stands alone before a separator or the end of a line; -1: nowhere. */
function closingMark(text: string, start: number, separator: Separator): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at++;
      continue;
    }
    const rest = text[at + 1];
    if (rest === undefined || rest === separator || rest === '\n' || rest === '\r') return at;
  }
  return -1;
}
