import type { Line } from '../types.ts';
import { cleanWords } from '../clean.ts';
import type { Envelope, Hint, HintField, Inner } from './envelope.ts';
import { type Element, type Marked, type MarkedLine, readMarkup } from './markup.ts';

const ROOT = /<(?:rss|feed|rdf:rdf)[\s>]/iu;
const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);
/** What an item is made of; the fuller of two goes. */
const WORDS: readonly string[] = ['content:encoded', 'content', 'description', 'summary'];

const TELLS: Readonly<Record<string, HintField>> = {
  title: 'title',
  pubdate: 'published',
  published: 'published',
  'dc:date': 'published',
  issued: 'published',
  updated: 'published',
  'dc:creator': 'author',
  author: 'author',
  'itunes:author': 'author',
  link: 'address',
  guid: 'address',
  source: 'source',
  'dc:publisher': 'source',
};

/**
 * A feed (RSS, Atom): each item is a text, with the title and the day of its own.
 *
 *     <rss><channel><title>Islands Wire</title>
 *     <item><title>Pilots refuse</title><pubDate>Sat, 14 Mar 2009 17:42:00 GMT</pubDate>
 *     <description>The pilots of the strait …</description></item>
 */
export const feed: Envelope = {
  id: 'feed',
  says: 'mark-up of the feed',
  fits: (lines) => {
    const top = lines.filter(({ text }) => text !== '').slice(0, 4);
    return (top[0]?.text.startsWith('<') ?? false) && top.some(({ text }) => ROOT.test(text.slice(0, 600)));
  },
  open: (lines) => {
    const marked = readMarkup(lines, {
      xml: true,
      keepsLines: true,
      breaks: (name) =>
        WORDS.includes(name) || ITEMS.has(name) ? 'gap' : name === 'p' || name === 'div' ? 'gap' : null,
      hides: ({ name, parent }) =>
        parent !== null &&
        (ITEMS.has(parent.name) ? !WORDS.includes(name) : !within(parent) && !ITEMS.has(name) && !HOLDERS.has(name)),
    });
    const channel = hintsOf(
      marked,
      marked.elements.filter(({ parent }) => parent?.name === 'channel' || parent?.name === 'feed'),
      CHANNEL,
    );
    return marked.elements.filter(({ name }) => ITEMS.has(name)).flatMap((item) => openItem(item, marked, channel));
  },
};

const HOLDERS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:rdf', 'channel']);
const CHANNEL: Readonly<Record<string, HintField>> = { title: 'source', language: 'lang', 'dc:language': 'lang' };

/** Whether an element lies in the words of an item. */
const within = (element: Element | null): boolean =>
  element !== null &&
  ((WORDS.includes(element.name) && ITEMS.has(element.parent?.name ?? '')) || within(element.parent));

function openItem(item: Element, marked: Marked, channel: readonly Hint[]): readonly Inner[] {
  const lines = marked.lines.filter((line) => line.within.includes(item) || line.text === '');
  const parts = WORDS.map((name) =>
    lines.filter(
      (line) => line.text === '' || line.within.some((element) => element.name === name && element.parent === item),
    ),
  );
  const length = (part: readonly MarkedLine[]) => part.reduce((sum, { text }) => sum + text.length, 0);
  const words = parts.toSorted((a, b) => length(b) - length(a))[0]!;
  if (length(words) === 0) return [];
  const own = marked.elements.filter(({ parent }) => parent === item);
  return [
    {
      lines: trim(words.map(({ within: _, ...line }): Line => line)),
      hints: [...hintsOf(marked, own, TELLS), ...channel],
    },
  ];
}

/** Without the empty lines of other items. */
function trim(lines: readonly Line[]): readonly Line[] {
  const [first, last] = [lines.findIndex(({ text }) => text !== ''), lines.findLastIndex(({ text }) => text !== '')];
  return lines.slice(first, last + 1);
}

function hintsOf({ textOf }: Marked, elements: readonly Element[], tells: Readonly<Record<string, HintField>>): Hint[] {
  return Object.keys(tells).flatMap((name) => {
    const element = elements.find((one) => one.name === name);
    const text = element === undefined ? '' : cleanWords(textOf(element) || (element.attributes['href'] ?? ''));
    return element === undefined || text === ''
      ? []
      : [{ field: tells[name]!, line: element.line, text, says: `what the feed says (${name})` }];
  });
}
