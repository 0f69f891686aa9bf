import { toNumber, type Day } from '../../statement/edtf.ts';
import { element, wording, xmlDocument } from '../machines/xml.ts';
import { FEED_FORMATS, type Feed, type FeedItem } from './feed.ts';

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), by the rules of its Best Practices Profile: a title is
 * plain text, a description HTML; whose words an item has stands in `dc:creator`, because `author` must be a mail address.
 *
 * `pubDate` is the day on which the archive published the item. When the words were said stands as EDTF in `dc:coverage`
 * and not in `dc:date`, which readers sort by: a month or a set of days would become a moment that nobody has evidence of.
 */
export function rssFeed(feed: Feed): string {
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'channel',
        {},
        wording('title', {}, feed.title),
        wording('link', {}, feed.page),
        wording('description', {}, feed.description),
        wording('language', {}, feed.lang),
        wording('copyright', {}, feed.rights),
        wording('lastBuildDate', {}, mailDate(feed.updated)),
        element('atom:link', { rel: 'self', type: FEED_FORMATS.xml, href: feed.self.xml }),
        ...feed.items.map(rssItem),
      ),
    ),
  );
}

function rssItem(item: FeedItem) {
  return element(
    'item',
    {},
    wording('title', {}, item.title),
    wording('link', {}, item.url),
    wording('guid', { isPermaLink: item.id === item.url ? 'true' : 'false' }, item.id),
    wording('pubDate', {}, mailDate(item.published)),
    ...item.authors.map((name) => wording('dc:creator', {}, name)),
    item.kind !== null && wording('category', {}, item.kind),
    wording('description', {}, item.html),
    wording('dc:language', {}, item.lang),
    item.source !== null && wording('dc:source', {}, item.source),
    item.said !== null && wording('dc:coverage', {}, item.said),
  );
}

const WEEKDAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The beginning of a day as mail writes it (RFC 822 with four digits): `Sat, 21 Nov 2026 00:00:00 GMT`. */
export function mailDate(day: Day): string {
  // Day 0, 1 January 1970, was a Thursday.
  const weekday = WEEKDAYS[((toNumber(day) % 7) + 7) % 7];
  return `${weekday}, ${day.slice(8)} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)} 00:00:00 GMT`;
}
