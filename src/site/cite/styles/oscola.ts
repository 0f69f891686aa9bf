import { OSCOLA_DATES } from '../cited-date.ts';
import type { Cited, CslItem, CslName } from '../csl.ts';
import { displayName, joinNames } from '../names.ts';
import { BRITISH, italic, join, plain, stop, type Text } from '../runs.ts';
import {
  accessText,
  addressOf,
  dateText,
  isAuthorsOwn,
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
 * OSCOLA, the Oxford University Standard for Citation of Legal Authorities, 4th edition: a footnote.
 *
 * Articles of newspapers have the paper in italics and the day in brackets, interviews begin with `Interview with`, speeches and all else
 * have kind, source, place and day in brackets. Up to three authors are named. Addresses stand in angle brackets with the day of
 * access; there are no full stops in abbreviations.
 */
export function oscola(cited: Cited): readonly Rendering[] {
  return [{ form: 'note', text: footnote(cited) }];
}

function footnote(cited: Cited): Text {
  const { item, locator, accessed } = cited;
  const paragraphs = paragraphText(locator);
  const place = paragraphs && `${paragraphs.several ? 'paras' : 'para'} ${paragraphs.text}`;
  const title = quotedTitle(item, BRITISH, '');
  const paper = item.type === 'article-newspaper' ? newsOf(item) : null;
  const body = join(
    [
      title,
      paper === null ? null : marked(item, 'publisher', italic(paper)),
      inBrackets(item, paper),
      place,
      [...italic(item.archive)],
      [...plain('<'), { text: addressOf(cited), href: addressOf(cited) }, ...plain('>')],
      `accessed ${accessText(accessed, OSCOLA_DATES)}`,
    ],
    ' ',
  );
  return stop([...lead(cited), ...body]);
}

function inBrackets(item: CslItem, paper: string | null): Text {
  const source = paper === null ? sourceOf(item) : null;
  const facts = join(
    [
      item.genre && item.type !== 'interview' ? item.genre : item.custom.excerpt ? 'Excerpt' : null,
      source === null ? null : marked(item, 'publisher', plain(source)),
      item.type === 'speech' ? marked(item, 'event-place', plain(item['event-place'] ?? '')) : null,
      dateText(item, OSCOLA_DATES),
    ],
    ', ',
  );
  return facts.length === 0 ? [] : [...plain('('), ...facts, ...plain(')')];
}

function lead(cited: Cited): Text {
  const { item } = cited;
  const author: Text = item.author
    ? [
        ...plain(item.type === 'interview' ? 'Interview with ' : ''),
        ...marked(item, 'author', plain(names(item.author))),
        ...plain(', '),
      ]
    : [];
  const voice = voiceOf(cited);
  if (voice !== null && !isAuthorsOwn(cited))
    return [...plain(`${displayName(voice.name)}, ${linkWord(cited)} `), ...author];
  const label = labelOf(cited);
  return label === null ? author : [...plain(`‘${label}’ in `), ...author];
}

function names(list: readonly CslName[]): string {
  const each = list.map(displayName);
  return each.length > 3 ? `${each[0]} and others` : joinNames(each, 'and', false);
}
