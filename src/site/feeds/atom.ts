import { startOfDay } from '../dates/start-of-day.ts';
import { element, wording, xmlDocument } from '../machines/xml.ts';
import { FEED_FORMATS, type Feed, type FeedItem } from './feed.ts';

/**
 * A feed as Atom (RFC 4287).
 *
 * `published` and `updated` are moments, and the archive has exact days for both: of its ledger. The day on which the words
 * were said may be anything from a day to nothing, so it stands as EDTF in Dublin Core's `coverage`, which no reader takes for
 * the age of an entry.
 */
export function atomFeed(feed: Feed): string {
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xml:lang': feed.lang },
      wording('id', {}, feed.self.atom),
      wording('title', { type: 'text' }, feed.title),
      wording('subtitle', { type: 'text' }, feed.description),
      wording('updated', {}, startOfDay(feed.updated)),
      element('author', {}, wording('name', {}, feed.publisher)),
      wording('rights', { type: 'text' }, feed.rights),
      element('link', { rel: 'self', type: FEED_FORMATS.atom, href: feed.self.atom }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      ...feed.items.map(entry),
    ),
  );
}

function entry(item: FeedItem) {
  return element(
    'entry',
    { 'xml:lang': item.lang },
    wording('id', {}, item.id),
    wording('title', { type: 'text' }, item.title),
    element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    wording('published', {}, startOfDay(item.published)),
    wording('updated', {}, startOfDay(item.updated)),
    ...item.authors.map((name) => element('author', {}, wording('name', {}, name))),
    item.kind !== null && element('category', { term: item.kind }),
    wording('summary', { type: 'text' }, item.summary),
    wording('content', { type: 'html' }, item.html),
    item.source !== null && wording('dc:source', {}, item.source),
    item.said !== null && wording('dc:coverage', {}, item.said),
  );
}
