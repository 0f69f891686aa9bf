import { outsideQuotations } from '../quotations/find-quotations.ts';
import type { Item } from '../types.ts';

/** Words by which a text speaks of itself: a speaker's own words have them, a report has them in quotations only. */
const FIRST_PERSON = /(?<![\p{L}'’]|War )(?:I|[Ww]e|[Oo]ur|[Mm]y|us|[Яя]|[Мм]ы|[Нн]аш[аеиу]?|[Мм]ой|[Мм]и|[Jj]e|[Nn]ous|[Nn]otre|[Ii]ch|[Ww]ir|[Uu]nser[e]?|[Yy]o|[Nn]osotros|[Nn]uestr[oa])(?![\p{L}])/u;

/** The same in Chinese and Korean. */
const FIRST_PERSON_UNSPACED = /我(?!国|國|方)|(?<!\p{Script=Hangul})(?:나는|나의|저는|우리는|우리의)(?!\p{Script=Hangul})/u;

/**
 * Whether a text tells of others' words in the third person: it has no turns, and no "I" or "we" outside quotations.
 * For texts whose form does not say what they are.
 */
export function readsAsReport(item: Item): boolean {
  if (item.turns.length > 0) return false;
  return outsideQuotations(item.paragraphs).every((text) => !FIRST_PERSON.test(text) && !FIRST_PERSON_UNSPACED.test(text));
}
