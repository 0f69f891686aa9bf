import type { Cited, CslItem, CslName, Locator, Variable } from '../csl.ts';
import { citedDate, type DateForm, isDoubtful } from '../cited-date.ts';
import { displayName, isSameName } from '../names.ts';
import { bracket, type Marks, plain, quoted, type Run, type Text, titled } from '../runs.ts';

/** What the styles have in common: the parts of a citation, marked where the text does not say them itself. */

/** One citation of a style, in one of its forms. */
export interface Rendering {
  readonly form: 'note' | 'bibliography' | 'entry' | 'in-text' | 'template';
  readonly text: Text;
}

/** A writer of one style. The first rendering is the one to take where only one is wanted. */
export type Style = (cited: Cited) => readonly Rendering[];

/** In brackets where the value is inferred or an editor's; with a question mark where that is not sure either. */
export function marked({ custom }: CslItem, variable: Variable, text: Text): Text {
  if (text.length === 0 || !custom.supplied?.includes(variable)) return text;
  return bracket(text, custom.uncertain?.includes(variable) ?? false);
}

/**
 * A title in quotation marks; in brackets where it is not the text's own. An English title of the same words follows in brackets, as every
 * style has a translation.
 *
 * @param after a comma or full stop that follows
 * @param bracketed false: the style has first words without brackets
 */
export function quotedTitle(item: CslItem, marks: Marks, after: '' | ',' | '.', bracketed = true): Text {
  const { title, language, custom } = item;
  const own = bracketed && custom.supplied?.includes('title') ? `[${title}]` : title;
  const translated = custom['translated-title'];
  if (translated === undefined) return quoted(own, language, marks, after);
  return [...quoted(own, language, marks), ...plain(` [${translated}]${after}`)];
}

/** The same in italics, or (APA, articles) upright. */
export function facedTitle({ title, language, custom }: CslItem, face?: Run['face']): Text {
  const own = titled(title, language, face);
  const whole = custom.supplied?.includes('title') ? [...plain('['), ...own, ...plain(']')] : own;
  const translated = custom['translated-title'];
  return translated === undefined ? whole : [...whole, ...plain(` [${translated}]`)];
}

/** The date in a style's words; null: undated. */
export function dateText(item: CslItem, form: DateForm): Text | null {
  const { edtf, supplied } = item.custom;
  if (edtf === undefined) return null;
  const words = plain(citedDate(edtf, form));
  // A date in doubt is never more than supplied.
  return isDoubtful(edtf) && !supplied?.includes('issued') ? bracket(words, true) : marked(item, 'issued', words);
}

/** A day, `YYYY-MM-DD`, in a style's words; a place to fill where no day is known yet. */
export function accessText(accessed: string | null, form: DateForm): string {
  return accessed === null ? ACCESS_PLACE : citedDate(accessed, form);
}

/** Where the reader fills in the day on which the page was read. */
export const ACCESS_PLACE = '[day of access]';

/** The name of the source, unless it is the author, who is not named twice. */
export function sourceOf(item: CslItem): string | null {
  const name = newsOf(item) ?? item.publisher ?? null;
  const isAuthor = item.author?.length === 1 && displayName(item.author[0]!) === name;
  return isAuthor ? null : name;
}

/** The periodical or the station whose text it is. */
export function newsOf({ type, 'container-title': container }: CslItem): string | null {
  return type === 'webpage' ? null : (container ?? null);
}

/** A genre in running text. */
export function genreWords({ genre }: CslItem): string | null {
  return genre === undefined ? null : `${genre[0]!.toLowerCase()}${genre.slice(1)}`;
}

/** Who says what stands at a place, if that is not the only author. */
export function voiceOf({ item, locator }: Cited): Locator['speaker'] {
  const speaker = locator?.speaker ?? null;
  if (speaker === null) return null;
  const only = item.author?.length === 1 && locator?.what !== 'quotation';
  return only && isSameName(item.author![0]!, speaker.name) ? null : speaker;
}

/** A label of a turn whose speaker nobody knows: its words are not the author's. */
export function labelOf({ locator }: Cited): string | null {
  return locator?.label ?? null;
}

/** True where the words at the place are the author's own, though a report has them. */
export function isAuthorsOwn({ item, locator }: Cited): boolean {
  const [author, ...others] = item.author ?? [];
  const speaker = locator?.speaker ?? null;
  return author !== undefined && others.length === 0 && speaker !== null && isSameName(author, speaker.name);
}

/** `quoted in` for words that somebody else's text has, `in` for a turn of several speakers. */
export function linkWord({ item, locator }: Cited): 'quoted in' | 'in' | 'reported in' {
  if (locator === null) return 'reported in';
  return locator.what === 'quotation' || item.contributor !== undefined ? 'quoted in' : 'in';
}

/** The paragraphs of a place, `3` or `12–14`; null: there are none to name. */
export function paragraphText(locator: Locator | null): { readonly text: string; readonly several: boolean } | null {
  if (!locator?.paragraphs) return null;
  const [first, last] = locator.paragraphs;
  return first === last ? { text: String(first), several: false } : { text: `${first}–${last}`, several: true };
}

/** The address of what is cited. */
export function addressOf({ item, locator }: Cited): string {
  return locator?.URL ?? item.URL;
}

/** A name and the role beside it. */
export function withRole(name: CslName, role: string | null): string {
  return role === null ? displayName(name) : `${displayName(name)}, ${role}`;
}

/** The first words of a title, for a reference in the text: as far as the first stop, or four words that do not end in a small one. */
export function shortTitle(title: string): string {
  const clause = /^[^:;,.?!—–]+/u.exec(title.replace(/^[^\p{L}\p{N}]+/u, ''))?.[0].trim() ?? title;
  const words = clause.split(/\s+/u);
  if (words.length <= 5) return clause;
  const kept = words.slice(0, 4);
  while (kept.length > 2 && SMALL.has(kept.at(-1)!.toLowerCase())) kept.pop();
  return kept.join(' ');
}

/** Words that no title is cut after. */
const SMALL = new Set(
  (
    'a an the of to in on at for and or by with from as is are was were no not its it that than ' +
    'le la les un une des du de au aux et ou en à dans sur pour par son sa ses ' +
    'el los las una y o del al con por para su ' +
    'и в на о об с со к по за из не от до у в во'
  ).split(' '),
);
