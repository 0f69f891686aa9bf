import { tokenise } from '../tokens/tokenise.ts';
import { FACETS } from '../reader.ts';
import { edgeOf, periodOf } from './dates.ts';
import type { DayRange, FacetValues, Near, Query, Term, Words } from './types.ts';

/** A query as it can be typed: `parseQuery` reads the same from it, with the same context. */
export function writeQuery({ terms, filters, without, range, undated }: Omit<Query, 'doubts'>): string {
  return [
    ...terms.map(writeTerm),
    ...writeValues(filters, ''),
    ...writeValues(without, '-'),
    ...(undated ? ['date:undated'] : []),
    // Last, because a date takes words behind it that belong to dates.
    ...(range === null ? [] : [writeRange(range)]),
  ].join(' ');
}

function writeTerm(term: Term): string {
  if (term.type === 'either') return term.of.map(writePart).join(' OR ');
  return `${term.not ? '-' : ''}${writePart(term)}`;
}

function writePart(part: Words | Near): string {
  if (part.type !== 'near') return writeWords(part);
  return `${writeWords(part.left)} near/${part.within} ${writeWords(part.right)}`;
}

function writeWords({ type, text, exact }: Words): string {
  if (type === 'word') return text;
  return `${exact ? '' : '~'}${quoted(text)}`;
}

const quoted = (text: string) => (text.includes('"') ? `“${text}”` : `"${text}"`);

function writeValues(values: FacetValues, sign: string): readonly string[] {
  return FACETS.flatMap((facet) =>
    (values[facet] ?? []).map((value) => `${sign}${facet}:${isPlain(value) ? value : quoted(value)}`),
  );
}

/** True for a value that needs no quotation marks. */
function isPlain(value: string): boolean {
  const tokens = tokenise(value);
  const isWhole = tokens[0]?.start === 0 && tokens.at(-1)?.end === value.length;
  return isWhole && /^[\p{L}\p{N}\p{M}_.@/-]+$/u.test(value);
}

/** A range in its shortest form: `date:2020-12`, `2019..2021`, `2019-05..`. */
function writeRange({ from, to }: DayRange): string {
  const period = from === null || to === null ? null : periodOf(from, to);
  if (period !== null) return `date:${period}`;
  return `${from === null ? '' : edgeOf(from, 'min')}..${to === null ? '' : edgeOf(to, 'max')}`;
}
