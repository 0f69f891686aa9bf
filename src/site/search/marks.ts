/** Where something stands in a text, as String.slice takes it. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces, with its places marked. */
export function markPlaces(text: string, places: readonly Place[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of places) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** How much of a text stands before the first place, and in all, in signs. */
const [LEAD, LENGTH] = [110, 320];

/** A line of results: the text around the first of its places, or its beginning, cut between words, with the places marked. */
export function excerpt(text: string, places: readonly Place[]): readonly Piece[] {
  const first = places[0] ?? { start: 0, end: 0 };
  const from = text.length <= LENGTH || first.start <= LEAD ? 0 : wordStart(text, first.start - LEAD, first.start);
  const to = text.length - from <= LENGTH ? text.length : wordEnd(text, Math.max(first.end, from + LENGTH), first.end);
  const within = places
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  const pieces = markPlaces(text.slice(from, to), within);
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** The first start of a word from an offset on, but not behind `latest`; the offset itself where words have no spaces. */
function wordStart(text: string, from: number, latest: number): number {
  const space = text.slice(from, latest).search(/\s\S/u);
  return space === -1 ? whole(text, from) : from + space + 1;
}

function wordEnd(text: string, to: number, earliest: number): number {
  const space = text.slice(earliest, to).search(/\s\S*$/u);
  return space === -1 ? whole(text, to) : earliest + space;
}

/** An offset that cuts no sign of two units. */
const whole = (text: string, at: number) => (/[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at + 1 : at);
