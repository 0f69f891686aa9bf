import { KINDS, type Kind, type Statement } from '../../statement/schema.ts';
import { absoluteUrl, feedUrl, searchesPath, url } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Voice } from '../entities/voices.ts';
import type { AnsweredSearch } from '../searches/answer-searches.ts';
import type { Interface } from '../words/interface.ts';
import type { Value } from '../words/say.ts';
import { FEED_FORMATS, type Feed, type FeedFormat } from './feed.ts';
import { correctionItems, statementItems } from './items.ts';
import { atomFeed } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';

/** Something that can be followed. Its feed stands in all three forms below its path. */
export interface Channel {
  /** Below the site's root: empty for the whole archive, `speakers/ada-orlan/`. */
  readonly path: string;
  readonly about: 'archive' | 'corrections' | 'speaker' | 'source' | 'kind' | 'search';
  /** Whom or what it follows; null for the archive and its corrections. */
  readonly name: string | null;
  /** The page that shows the same, below the site's root. */
  readonly page: string;
  /** What it follows; null: corrections, which are no statements. */
  readonly statements: readonly Statement[] | null;
}

/**
 * Everything that can be followed: the archive, corrections, and each kind, source and speaker. Of those who have no record,
 * only whoever speaks in a statement and is named in full: nobody follows a surname in one report. Saved queries have theirs
 * in `searchChannels`.
 */
export function channels(catalogue: Catalogue): readonly Channel[] {
  return [
    { path: '', about: 'archive', name: null, page: '', statements: catalogue.statements },
    { path: 'corrections/', about: 'corrections', name: null, page: 'feeds/', statements: null },
    ...kindChannels(catalogue),
    ...[...catalogue.sources.values()].map(({ source, statements }) =>
      channelOf('source', `sources/${source.id}/`, source.name, statements),
    ),
    ...[...catalogue.printedSources.values()].map(({ id, name, statements }) =>
      channelOf('source', `sources/${id}/`, name, statements),
    ),
    // Also texts of others that quote a speaker.
    ...[...catalogue.voices.values()]
      .filter(isFollowed)
      .map(({ id, name, said, quotedIn }) => channelOf('speaker', `speakers/${id}/`, name, [...said, ...quotedIn])),
  ];
}

/** The channels of saved queries; those that the archive keeps no more go on as well, since somebody may follow them. */
export const searchChannels = (searches: Iterable<Pick<AnsweredSearch, 'id' | 'name' | 'statements'>>) =>
  [...searches].map(({ id, name, statements }) => channelOf('search', searchesPath(id), name, statements));

/** A channel that stands below the page of what it follows. */
const channelOf = (about: Channel['about'], path: string, name: string, statements: readonly Statement[]): Channel => ({
  path,
  about,
  name,
  page: path,
  statements,
});

/** Whether a speaker has feeds. */
export const isFollowed = ({ person, within, said }: Voice): boolean =>
  person !== null || (within === null && said.length > 0);

function kindChannels({ statements }: Catalogue): readonly Channel[] {
  const used = Map.groupBy(statements, ({ kind }) => kind);
  return KINDS.flatMap((kind) => {
    const of = used.get(kind);
    return of ? [{ ...channelOf('kind', `kinds/${kind}/`, kind, of), page: 'feeds/' }] : [];
  });
}

/** Whom or what a channel follows, for a list. */
export function channelName({ about, name }: Channel, archive: string): Value {
  if (about === 'corrections') return { k: 'feeds.correctionsOnly' };
  if (about === 'kind') return { k: `kind.${name as Kind}`, capital: true };
  return about === 'archive' ? archive : name!;
}

/** What a channel is called where it stands alone, for its feeds and for links to them. */
export function channelTitle(channel: Channel, archive: string, words: Interface): string {
  if (channel.about === 'archive') return archive;
  return words.say('feeds.titled', { name: channelName(channel, archive), archive });
}

const WRITERS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = { xml: rssFeed, atom: atomFeed, json: jsonFeed };

/** The file of a channel in one form. */
export function feedFile(
  channel: Channel,
  format: FeedFormat,
  catalogue: Catalogue,
  words: Interface,
  site: URL | undefined,
): string {
  return WRITERS[format](makeFeed(channel, catalogue, words, site));
}

export function makeFeed(channel: Channel, catalogue: Catalogue, words: Interface, site: URL | undefined): Feed {
  const making = { catalogue, words, site };
  const items = channel.statements === null ? correctionItems(making) : statementItems(channel.statements, making);
  const { title, description, rights } = catalogue.settings;
  const at = (format: FeedFormat) => absoluteUrl(feedUrl(channel.path, format), site);
  return {
    title: channelTitle(channel, title, words),
    description: channel.about === 'corrections' ? words.say('feeds.correctionsSay') : description,
    lang: words.lang,
    page: absoluteUrl(url(channel.page), site),
    self: Object.fromEntries(
      Object.keys(FEED_FORMATS).map((format) => [format, at(format as FeedFormat)]),
    ) as Feed['self'],
    publisher: title,
    rights,
    updated: items.reduce(
      (last, { updated }) => (updated > last ? updated : last),
      items[0]?.updated ?? lastDay(catalogue),
    ),
    items,
  };
}

/** When nothing is in a feed it says what was so on the last day that the ledger has; an archive without one has no day. */
function lastDay({ days }: Catalogue): string {
  return [...days.values()].reduce((last, { changed }) => (changed > last ? changed : last), '1970-01-01');
}
