import { BLUEBOOK_DATES } from '../cited-date.ts';
import type { Cited, CslItem, CslName } from '../csl.ts';
import { displayName } from '../names.ts';
import { address, italic, join, plain, smallCaps, stop, type Text } from '../runs.ts';
import {
  accessText,
  addressOf,
  dateText,
  facedTitle,
  isAuthorsOwn,
  labelOf,
  marked,
  paragraphText,
  type Rendering,
  sourceOf,
  voiceOf,
  withRole,
} from './parts.ts';

/**
 * The Bluebook, 21st edition: a footnote of a law review.
 *
 * Titles are in italics, sources and the archive in small capitals (rules 16.6 and 18.2.2). An interview begins with whom it was held
 * with, and the office (17.2.5). Of three and more authors the first is named (15.1). Paragraphs have `¶` (3.3). Whose words the text
 * has is told in a parenthesis (1.5). A day of visit is given where there is no date (18.2.2).
 */
export function bluebook(cited: Cited): readonly Rendering[] {
  return [{ form: 'note', text: footnote(cited) }];
}

function footnote(cited: Cited): Text {
  const { item, locator, accessed } = cited;
  const paragraphs = paragraphText(locator);
  const pinpoint = paragraphs && `${paragraphs.several ? '¶¶' : '¶'} ${paragraphs.text}`;
  const { custom } = item;
  const date = dateText(item, BLUEBOOK_DATES);
  const dated: Text = date === null ? [] : [...plain('('), ...date, ...plain(')')];
  const source = sourceText(item);
  const where = join(
    [source.length === 0 ? null : source, source.length === 0 ? archive(item) : null, pinpoint, dated],
    ' ',
  );
  const parts = join(
    [
      authors(item),
      facedTitle(item, 'italic'),
      described(item),
      where,
      source.length === 0 ? null : [...italic('in'), ...plain(' '), ...archive(item)],
      address(addressOf(cited)),
    ],
    ', ',
  );
  const undated = custom.edtf === undefined;
  const visit = undated && plain(`(last visited ${accessText(accessed, BLUEBOOK_DATES)})`);
  return stop(join([parts, visit, parenthesis(cited)], ' '));
}

const archive = (item: CslItem): Text => smallCaps(item.archive);

function sourceText(item: CslItem): Text {
  const name = sourceOf(item);
  return name === null ? [] : marked(item, 'publisher', smallCaps(name));
}

/** What it is, where a source does not show that: `Speech at Ternholm`. */
function described(item: CslItem): Text | null {
  if (item.type === 'interview') return item.custom.excerpt ? plain('Excerpt') : null;
  if (item.genre === undefined) return null;
  const place = item.type === 'speech' ? marked(item, 'event-place', plain(item['event-place'] ?? '')) : [];
  return place.length === 0 ? plain(item.genre) : [...plain(`${item.genre} at `), ...place];
}

function authors(item: CslItem): Text | null {
  const { author, custom } = item;
  if (!author) return null;
  const before = item.type === 'interview' ? 'Interview with ' : '';
  return [...plain(before), ...marked(item, 'author', plain(names(author, custom.roles ?? [])))];
}

function names(list: readonly CslName[], roles: readonly (string | null)[]): string {
  if (list.length === 1) return withRole(list[0]!, roles[0] ?? null);
  const each = list.map(displayName);
  return list.length === 2 ? each.join(' & ') : `${each[0]} et al.`;
}

/** Whose words the text, or the place in it, has. */
function parenthesis(cited: Cited): Text | null {
  const { item, locator } = cited;
  const voice = voiceOf(cited);
  if (voice !== null && !isAuthorsOwn(cited)) {
    const who = withRole(voice.name, voice.role);
    return plain(locator?.what === 'quotation' || item.contributor ? `(quoting ${who})` : `(statement of ${who})`);
  }
  const label = labelOf(cited);
  if (label !== null) return plain(`(statement of “${label}”)`);
  if (locator !== null || !item.contributor) return null;
  const { contributor, custom } = item;
  const who = plain(names(contributor, custom.roles ?? []));
  return [...plain('(reporting words of '), ...marked(item, 'contributor', who), ...plain(')')];
}
