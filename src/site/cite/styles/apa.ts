import { APA_DATES, citedYear, CHICAGO_DATES } from '../cited-date.ts';
import type { Cited, CslItem, CslName } from '../csl.ts';
import { initialedName, shortName } from '../names.ts';
import { address, AMERICAN, italic, join, plain, quoted, sentences, type Text, titled } from '../runs.ts';
import {
  accessText,
  dateText,
  facedTitle,
  isAuthorsOwn,
  marked,
  paragraphText,
  type Rendering,
  shortTitle,
  sourceOf,
  voiceOf,
} from './parts.ts';

/**
 * The Publication Manual of the APA, 7th edition: the reference, and the citation in the text, which is where this style names a
 * paragraph (8.13).
 *
 * Up to twenty authors are named (9.8); a work without one begins with its title (9.12). Articles of periodicals have the
 * periodical in italics, all other works the title. A kind that is not obvious is in brackets (9.21). A publisher that
 * is the author is not named again. A title that is not the source's own is in brackets (9.22). A day of retrieval is given for what has no date
 * (9.16). Secondary words are `as cited in` (8.6).
 */
export function apa(cited: Cited): readonly Rendering[] {
  return [
    { form: 'entry', text: entry(cited) },
    { form: 'in-text', text: inText(cited) },
  ];
}

/** An article of a newspaper, whose own title is upright. */
const inPaper = ({ type, custom }: CslItem) =>
  type === 'article-newspaper' && custom.periodical === true && !custom.agency;

function entry(cited: Cited): Text {
  const { item, accessed } = cited;
  const title = titleText(item);
  const date: Text = [...plain('('), ...(dateText(item, APA_DATES) ?? plain('n.d.')), ...plain(')')];
  const name = sourceOf(item);
  const source = name === null ? [] : marked(item, 'publisher', inPaper(item) ? italic(name) : plain(name));
  const parts = item.author
    ? [marked(item, 'author', plain(names(item.author))), date, title, source, item.archive]
    : [title, date, source, item.archive];
  const url = address(item.URL);
  const undated = item.custom.edtf === undefined;
  const where = undated ? [...plain(`Retrieved ${accessText(accessed, CHICAGO_DATES)}, from `), ...url] : url;
  // No full stop after an address.
  return join([sentences(parts), where], ' ');
}

function titleText(item: CslItem): Text {
  const { genre } = item;
  const named = facedTitle(item, inPaper(item) ? undefined : 'italic');
  return genre === undefined ? named : [...named, ...plain(` [${genre}]`)];
}

function names(list: readonly CslName[]): string {
  const each = list.map(initialedName);
  if (each.length > 20) return `${each.slice(0, 19).join(', ')}, . . . ${each.at(-1)}`;
  return each.length === 1 ? each[0]! : `${each.slice(0, -1).join(', ')}, & ${each.at(-1)}`;
}

/** `(Fenn, 2011, para. 3)`, or with whoever says the words: `(Kresh, as cited in “Tarn is ready,” 1994, para. 3)`. */
function inText(cited: Cited): Text {
  const { item, locator } = cited;
  const paragraphs = paragraphText(locator);
  const place = paragraphs && `${paragraphs.several ? 'paras.' : 'para.'} ${paragraphs.text}`;
  const short = shortTitle(item.title);
  const work: Text = item.author
    ? plain(`${shortNames(item.author)},`)
    : inPaper(item)
      ? quoted(short, item.language, AMERICAN, ',')
      : [...titled(short, item.language, 'italic'), ...plain(',')];
  const voice = voiceOf(cited);
  const said = voice === null || isAuthorsOwn(cited) ? [] : plain(`${shortName(voice.name)}, as cited in `);
  const rest = [citedYear(item.custom.edtf), place].filter(Boolean).join(', ');
  return [...plain('('), ...said, ...work, ...plain(` ${rest})`)];
}

function shortNames(list: readonly CslName[]): string {
  const [first, second] = list.map(shortName);
  if (list.length === 1) return first!;
  return list.length === 2 ? `${first} & ${second}` : `${first} et al.`;
}
