import type { APIContext } from 'astro';
import { interfaceLanguages } from '../interface-of.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { makeInterface } from '../words/interface.ts';
import { loadSearches } from '../searches/load-searches.ts';
import { type Channel, channels, feedFile, searchChannels } from './channels.ts';
import { FEED_FORMATS, type FeedFormat } from './feed.ts';

/** What the route of a feed hands to its file. */
interface FeedProps {
  readonly channel: Channel;
  readonly format: FeedFormat;
}

/**
 * Every channel of a kind in every form, as paths of a route: `id` is the name of the channel's folder.
 *
 * @param about which channels stand under the route
 */
export async function feedPaths(about: Channel['about']) {
  const all = about === 'search' ? searchChannels((await loadSearches()).values()) : channels(await loadCatalogue());
  const found = all.filter((channel) => channel.about === about);
  return found.flatMap((channel) =>
    (Object.keys(FEED_FORMATS) as FeedFormat[]).map((format) => ({
      params: { id: channel.path.split('/')[1], format },
      props: { channel, format } satisfies FeedProps,
    })),
  );
}

/** The file of a feed. */
export async function feedResponse({ props, site }: APIContext<FeedProps>): Promise<Response> {
  const [first] = await interfaceLanguages();
  const words = makeInterface(first ?? 'en');
  const { channel, format } = props;
  return new Response(feedFile(channel, format, await loadCatalogue(), words, site), {
    headers: { 'Content-Type': `${FEED_FORMATS[format]}; charset=utf-8` },
  });
}
