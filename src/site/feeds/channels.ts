import { KINDS, type Kind, type Statement } from '../../statement/schema.ts';
import { absoluteUrl, feedUrl, url } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Voice } from '../entities/voices.ts';
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
  readonly about: 'archive' | 'corrections' | 'speaker' | 'source' | 'kind';
  /** Whom or what it follows; null for the archive and its corrections. */
  readonly name: string | null;
  /** The page that shows the same, below the site's root. */
  readonly page: string;
}

/**
 * Everything that can be followed: the archive, corrections, and each kind, source and speaker. Of those who have no record,
 * only whoever speaks in a statement and is named in full: nobody follows a surname in one report.
 */
export function channels(catalogue: Catalogue): readonly Channel[] {
  return [
    { path: '', about: 'archive', name: null, page: '' },
    { path: 'corrections/', about: 'corrections', name: null, page: 'feeds/' },
    ...kindChannels(catalogue),
    ...[...catalogue.sources.values()].map(({ source }) => sourceChannel(source.id, source.name)),
    ...[...catalogue.printedSources.values()].map(({ id, name }) => sourceChannel(id, name)),
    ...[...catalogue.voices.values()].filter(isFollowed).map(({ id, name }) => speakerChannel(id, name)),
  ];
}

/** Whether a speaker has feeds. */
export const isFollowed = ({ person, within, said }: Voice): boolean =>
  person !== null || (within === null && said.length > 0);

function kindChannels({ statements }: Catalogue): readonly Channel[] {
  const used = new Set(statements.map(({ kind }) => kind));
  return KINDS.filter((kind) => used.has(kind)).map((kind) => ({
    path: `kinds/${kind}/`,
    about: 'kind' as const,
    name: kind,
    page: 'feeds/',
  }));
}

const sourceChannel = (id: string, name: string): Channel => ({
  path: `sources/${id}/`,
  about: 'source',
  name,
  page: `sources/${id}/`,
});

const speakerChannel = (id: string, name: string): Channel => ({
  path: `speakers/${id}/`,
  about: 'speaker',
  name,
  page: `speakers/${id}/`,
});

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

/** The statements that a channel follows: of a speaker, also those of others that quote them. */
function statementsOf({ path, about, name }: Channel, catalogue: Catalogue): readonly Statement[] {
  const id = path.split('/')[1] ?? '';
  if (about === 'archive') return catalogue.statements;
  if (about === 'kind') return catalogue.statements.filter(({ kind }) => kind === name);
  if (about === 'source') return (catalogue.sources.get(id) ?? catalogue.printedSources.get(id)!).statements;
  const { said, quotedIn } = catalogue.voices.get(id)!;
  return [...said, ...quotedIn];
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
  const items =
    channel.about === 'corrections'
      ? correctionItems(making)
      : statementItems(statementsOf(channel, catalogue), making);
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
