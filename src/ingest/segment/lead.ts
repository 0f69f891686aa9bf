import type { Paragraph } from '../types.ts';
import { findDateline } from './dateline.ts';
import { findOpeningPlace } from './opening-place.ts';

/** Names, days, captions and a line below the headline: at most so many stand above a report's first words. */
const ABOVE = 6;
/** A line above the first words that is longer is words itself. */
const LONGEST = 160;

const isDateline = ({ text }: Pick<Paragraph, 'text'>) => findDateline(text)?.length === text.length;
/** `By Ilsabet Moravec`, `Islands Wire`: it ends no sentence. */
const isHeadingLine = ({ text, turn }: Paragraph) =>
  turn === null && text.length <= LONGEST && !/[.?!…:;,]["”»)]?$/u.test(text);

/**
 * Marks the first words of a text, which tell when and where: those with a dateline or a place before them, below the names and days that a
 * page prints above; else what stands first below nothing but datelines.
 *
 * @param dateline the line of the report's dateline, where it has one: what stands above it, such as a line that the page repeats, is not its
 *   first paragraph
 */
export function withLead(paragraphs: readonly Paragraph[], dateline: number | null = null): readonly Paragraph[] {
  const top = paragraphs.slice(0, ABOVE);
  const above = top.findIndex((paragraph) => !isHeadingLine(paragraph));
  const opens = top.findIndex(
    ({ text, turn }) => turn === null && (findDateline(text) !== null || findOpeningPlace(text) !== null),
  );
  const bylines = top.findIndex((paragraph) => !isDateline(paragraph) && !/^by\s/iu.test(paragraph.text));
  const dated =
    dateline === null ? -1 : paragraphs.findIndex(({ lines }) => lines[0] <= dateline && dateline <= lines[1]);
  const first =
    dated > 0 ? dated : opens > 0 && opens <= (above === -1 ? ABOVE : above + 1) ? opens : Math.max(0, bylines);
  const lead = paragraphs.findIndex((paragraph, index) => index >= first && !isDateline(paragraph));
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    zone: index === lead || (index < lead && isDateline(paragraph)) || (lead === -1 && index === 0) ? 'lead' : 'body',
  }));
}
