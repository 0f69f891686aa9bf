import type { Passage } from '../../search/reader.ts';
import { statementUrl } from '../address.ts';
import { digestOf } from '../links/digest.ts';
import type { Place } from './marks.ts';

/**
 * The address of found words: their paragraph, where the page answers for the words (`?w=`, as a shared passage has it), and a
 * text directive, by which browsers mark them also in a heading or a label. What the record says has no place in the text: it
 * leads to the head of the page.
 *
 * @param place null: the passage as a whole
 */
export function placeUrl(
  id: string,
  { zone, anchor, offset, text }: Pick<Passage, 'zone' | 'anchor' | 'offset' | 'text'>,
  place: Place | null,
): string {
  if (place === null) return statementUrl(id, anchor);
  if (anchor === null)
    return zone === 'standfirst' ? `${statementUrl(id)}#${directive(text, place)}` : statementUrl(id);
  if (zone !== 'words') return `${statementUrl(id, anchor)}${directive(text, place)}`;
  const words = text.slice(place.start, place.end);
  const w = `?w=${offset + place.start}-${offset + place.end}-${digestOf(words)}`;
  return `${statementUrl(id)}${w}#${anchor}${directive(text, place)}`;
}

/** How many words before and behind tell the place from others with the same words. */
const AROUND = 4;

/** The place as a text directive (WICG, URL Fragment Text Directives): `prefix-,words,-suffix`. */
function directive(text: string, { start, end }: Place): string {
  const before = new RegExp(`(?:\\S+\\s+){0,${AROUND - 1}}\\S+\\s*$`, 'u').exec(text.slice(0, start))?.[0].trim();
  const behind = new RegExp(`^\\s*(?:\\S+\\s+){0,${AROUND - 1}}\\S+`, 'u').exec(text.slice(end))?.[0].trim();
  return `:~:text=${[
    ...(before ? [`${encode(before)}-`] : []),
    encode(text.slice(start, end)),
    ...(behind ? [`-${encode(behind)}`] : []),
  ].join(',')}`;
}

/** A hyphen means something in a directive. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
