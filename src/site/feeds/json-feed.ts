import { startOfDay } from '../dates/start-of-day.ts';
import type { Feed } from './feed.ts';

/**
 * A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). `_statement` holds what that has no name for: when the
 * words were said (EDTF), the kind of text, who put it out.
 */
export function jsonFeed(feed: Feed): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self.json,
    description: feed.description,
    language: feed.lang,
    authors: [{ name: feed.publisher }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      date_published: startOfDay(item.published),
      date_modified: startOfDay(item.updated),
      ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
      language: item.lang,
      ...(item.kind !== null && { tags: [item.kind] }),
      _statement: { date: item.said, kind: item.kind, source: item.source },
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
