import { MLA_DATES } from '../cited-date.ts';
import type { Cited, CslItem, CslName } from '../csl.ts';
import { displayName, invertedName, shortName } from '../names.ts';
import { address, AMERICAN, italic, join, plain, quoted, sentences, type Text } from '../runs.ts';
import {
  accessText,
  dateText,
  isAuthorsOwn,
  marked,
  paragraphText,
  quotedTitle,
  type Rendering,
  shortTitle,
  sourceOf,
  voiceOf,
} from './parts.ts';

/**
 * The MLA Handbook, 9th edition: an entry of the works-cited list, and the reference in the text, which is where this style
 * names a paragraph.
 *
 * An organisation that is both author and publisher is named as publisher alone. Of three and more authors the first is named.
 * The archive is a second container. What is not dated has no date; every entry ends with the day of access. A text without a title
 * is known by its first words, in quotation marks. What the source does not say is in brackets.
 */
export function mla(cited: Cited): readonly Rendering[] {
  return [
    { form: 'entry', text: entry(cited) },
    { form: 'in-text', text: inText(cited) },
  ];
}

function entry({ item, accessed }: Cited): Text {
  const author = authors(item);
  const source = sourceText(item);
  const place = item.type === 'speech' ? marked(item, 'event-place', plain(item['event-place'] ?? '')) : [];
  return sentences([
    author && marked(item, 'author', plain(entryNames(author))),
    quotedTitle(item, AMERICAN, '.', false),
    join([source, dateText(item, MLA_DATES), place], ', '),
    join([italic(item.archive), address(item.URL)], ', '),
    item.genre ?? null,
    `Accessed ${accessText(accessed, MLA_DATES)}`,
  ]);
}

/** The authors, unless they are the body that publishes. */
function authors(item: CslItem): readonly CslName[] | null {
  const { author } = item;
  if (!author) return null;
  return author.length === 1 && displayName(author[0]!) === (item.publisher ?? item['container-title']) ? null : author;
}

/** The source, also where it is the author, since it is then named here alone. A periodical is a container, in italics. */
function sourceText(item: CslItem): Text {
  const name = sourceOf(item) ?? (authors(item) === null ? (item.publisher ?? null) : null);
  if (name === null) return [];
  return marked(item, 'publisher', item.custom.periodical ? italic(name) : plain(name));
}

function entryNames(names: readonly CslName[]): string {
  const first = invertedName(names[0]!);
  if (names.length === 1) return first;
  return names.length === 2 ? `${first}, and ${displayName(names[1]!)}` : `${first}, et al.`;
}

/** `(Palyuk, par. 3)`, or with the title, or with whoever says the words: `(Kresh, qtd. in “Tarn is ready,” par. 3)`. */
function inText(cited: Cited): Text {
  const { item, locator } = cited;
  const paragraphs = paragraphText(locator);
  const place = paragraphs && `${paragraphs.several ? 'pars.' : 'par.'} ${paragraphs.text}`;
  const names = authors(item);
  const title = quoted(shortTitle(item.title), item.language, AMERICAN, place === null ? '' : ',');
  const work: Text = names ? plain(`${shortNames(names)}${place === null ? '' : ','}`) : title;
  const voice = voiceOf(cited);
  const said = voice === null || isAuthorsOwn(cited) ? [] : plain(`${shortName(voice.name)}, qtd. in `);
  return [...plain('('), ...said, ...work, ...plain(place === null ? ')' : ` ${place})`)];
}

function shortNames(names: readonly CslName[]): string {
  const [first, second] = names.map(shortName);
  if (names.length === 1) return first!;
  return names.length === 2 ? `${first} and ${second}` : `${first} et al.`;
}
