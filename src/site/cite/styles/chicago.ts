import { CHICAGO_DATES } from '../cited-date.ts';
import type { Cited, CslItem, CslName } from '../csl.ts';
import { displayName, invertedName, joinNames } from '../names.ts';
import { address, AMERICAN, italic, join, plain, sentences, stop, type Text } from '../runs.ts';
import {
  accessText,
  addressOf,
  dateText,
  genreWords,
  labelOf,
  linkWord,
  marked,
  newsOf,
  paragraphText,
  quotedTitle,
  type Rendering,
  sourceOf,
  voiceOf,
} from './parts.ts';

/**
 * The Chicago Manual of Style, 18th edition, notes and bibliography.
 *
 * A note names up to two authors, an entry up to six. A newspaper without an author takes the author's place in the bibliography. A day of
 * access is given where there is no date. Speeches have kind, place and day in parentheses. What the source does not say is in
 * brackets. Roles are no part of the style; a note has them, because without them a diplomat's words are half told.
 */
export function chicago(cited: Cited): readonly Rendering[] {
  return [
    { form: 'note', text: note(cited) },
    { form: 'bibliography', text: bibliography(cited) },
  ];
}

function note(cited: Cited): Text {
  const { item, locator, accessed } = cited;
  const paragraphs = paragraphText(locator);
  const undated = item.custom.edtf === undefined;
  const place = paragraphs && `${paragraphs.several ? 'paras.' : 'para.'} ${paragraphs.text}`;
  const speech = item.type === 'speech';
  const title = titleIn(item, speech ? '' : ',');
  const facts: (Text | string | null)[] = speech
    ? [place, sourceText(item)]
    : [genreWords(item), sourceText(item), dateText(item, CHICAGO_DATES) ?? 'n.d.', place];
  const rest = join(
    [...facts, item.archive, undated && `accessed ${accessText(accessed, CHICAGO_DATES)}`, address(addressOf(cited))],
    ', ',
  );
  const titlePart: Text = speech
    ? [...title, ...plain(' ('), ...speechFacts(item), ...plain('), ')]
    : [...title, ...plain(' ')];
  const work = [...lead(cited), ...titlePart, ...rest];
  return stop(work);
}

/** Who is cited before the title: the author, whoever says the words at the place, whom a report reports. */
function lead(cited: Cited): Text {
  const { item, locator } = cited;
  const voice = voiceOf(cited);
  const label = labelOf(cited);
  const author = item.author
    ? [...marked(item, 'author', plain(people(item.author, roles(item)))), ...plain(', ')]
    : [];
  if (voice !== null) {
    const said = plain(`${roleAfter(voice.name, voice.role)}, ${linkWord(cited)} `);
    return locator?.what === 'quotation' &&
      item.author?.length === 1 &&
      displayName(item.author[0]!) === displayName(voice.name)
      ? author
      : [...said, ...author];
  }
  if (label !== null) return [...plain(`“${label},” in `), ...author];
  if (locator === null && item.contributor)
    return [
      ...marked(item, 'contributor', plain(people(item.contributor, roles(item)))),
      ...plain(`, ${linkWord(cited)} `),
    ];
  return author;
}

function bibliography({ item, accessed }: Cited): Text {
  const undated = item.custom.edtf === undefined;
  const news = newsOf(item);
  const inAuthorsPlace = item.author === undefined && news !== null;
  const head = item.author
    ? marked(item, 'author', plain(entryNames(item.author)))
    : inAuthorsPlace
      ? sourceText(item)
      : null;
  const date = dateText(item, CHICAGO_DATES) ?? 'n.d.';
  const genre = item.genre ?? null;
  const facts =
    item.type === 'speech'
      ? [join([genre, placeText(item), date], ', '), sourceText(item)]
      : [genre, inAuthorsPlace ? join([date], '') : join([sourceText(item), date], ', ')];
  return sentences([
    head,
    titleIn(item, '.'),
    ...facts,
    item.archive,
    undated && `Accessed ${accessText(accessed, CHICAGO_DATES)}`,
    address(item.URL),
  ]);
}

const titleIn = (item: CslItem, after: '' | ',' | '.') => quotedTitle(item, AMERICAN, after);

const speechFacts = (item: CslItem): Text =>
  join([genreWords(item), placeText(item), dateText(item, CHICAGO_DATES) ?? 'n.d.'], ', ');

const placeText = (item: CslItem): Text => marked(item, 'event-place', plain(item['event-place'] ?? ''));

/** Newspapers are in italics; agencies, stations and bodies are not. */
function sourceText(item: CslItem): Text {
  const name = sourceOf(item);
  if (name === null) return [];
  const paper = item.type === 'article-newspaper' && item.custom.periodical && !item.custom.agency;
  return marked(item, 'publisher', paper ? italic(name) : plain(name));
}

const roles = ({ custom }: CslItem) => custom.roles ?? [];

/** Names in a note: one with the role behind a comma, two with roles in parentheses, of more the first. */
function people(names: readonly CslName[], roleOf: readonly (string | null)[]): string {
  const [first] = names;
  if (names.length === 1) return roleAfter(first!, roleOf[0] ?? null);
  const each = names.map((name, index) => {
    const role = roleOf[index] ?? null;
    return role === null ? displayName(name) : `${displayName(name)} (${role})`;
  });
  return names.length === 2 ? each.join(' and ') : `${each[0]} et al.`;
}

const roleAfter = (name: CslName, role: string | null) => [displayName(name), role].filter(Boolean).join(', ');

function entryNames(names: readonly CslName[]): string {
  const each = names.map((name, index) => (index === 0 ? invertedName(name) : displayName(name)));
  if (names.length > 6) return `${each.slice(0, 3).join(', ')}, et al.`;
  // A comma stands before "and" even of two, because the first name is turned round.
  return names.length === 2 ? each.join(', and ') : joinNames(each, 'and');
}
