import type { Line } from '../types.ts';
import { cleanWords } from '../clean.ts';
import type { Envelope, Hint } from './envelope.ts';
import { BESIDE, BLOCK, HIDDEN, isHtml } from './html-tags.ts';
import { type Element, type Marked, type MarkedLine, readMarkup } from './markup.ts';

/** A tag, with its name and its attributes. */
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9]{0,11})(?<attributes>(?:\s[^<>]*)?)>/giu;
const PAGE = /^\s*(?:<!doctype html|<html[\s>]|<head[\s>]|<\?xml[^>]*\?>\s*<(?:!doctype )?html)/iu;
/** The other half of a tag may be missing, but not often: somebody who writes about tags writes them alone. */
const PAIRS = 2;
/** So many tags of their own line or block are a page's, however few of them close. */
const ALONE = 4;

/**
 * A page of HTML, or pieces of one in a text:
 *
 *     <h1>Pilots refuse the night watch</h1>
 *     <p class="lead">The pilots of the strait &hellip;</p>
 *
 * Line ends are those of print only where the tags make few lines. Of a page with one main element what stands there is the text; menus,
 * forms, notes beside it and feet, by their own tags, are left out.
 */
export const html: Envelope = {
  id: 'html',
  says: 'mark-up of the page (HTML)',
  fits: (lines) => {
    if (hasEntities(lines)) return true;
    if (!lines.some(({ text }) => text.includes('<') && text.includes('>'))) return false;
    const top = lines.find(({ text }) => text !== '');
    return (top !== undefined && PAGE.test(top.text)) || isTagged(lines) || isWrapped(lines);
  },
  open: (lines) => {
    const marked = readMarkup(lines, {
      xml: false,
      keepsLines: keepsLines(lines),
      breaks: (name) => (BLOCK.has(name) ? (name === 'li' || name === 'tr' || name === 'dd' ? 'line' : 'gap') : null),
      hides: isHidden,
    });
    const words = mainWords(marked.lines);
    return words.some(({ text }) => text !== '') ? [{ lines: words.map(plain), hints: hintsOf(marked) }] : [];
  },
};

const plain = ({ within: _, ...line }: MarkedLine): Line => line;

/** Letters as numbers or names, such as pages write them: `&#1055;`, `&rsquo;`. A company's name has a sign and no full end. */
const ENTITY =
  /&(?:#\d{2,7}|#x[0-9a-f]{2,6}|nbsp|amp|quot|apos|lt|gt|[lr][sda]quo|[nm]dash|hellip|bull|middot|copy|reg|shy|[aeiouyncs](?:acute|grave|circ|uml|tilde|cedil|ring|caron)|szlig|oslash|aelig);/giu;
const FEWEST_ENTITIES = 2;

function hasEntities(lines: readonly Line[]): boolean {
  let count = 0;
  for (const { text } of lines)
    if (text.includes('&') && (count += text.match(ENTITY)?.length ?? 0) >= FEWEST_ENTITIES) return true;
  return false;
}

/** A text between the two halves of one tag: `<p>The lamps are lit.</p>`. */
function isWrapped(lines: readonly Line[]): boolean {
  const name = /^<(?<name>[a-z][a-z0-9]*)[\s>]/iu.exec(lines.find(({ text }) => text !== '')?.text ?? '')?.groups?.[
    'name'
  ];
  const last = lines.findLast(({ text }) => text !== '')?.text ?? '';
  return name !== undefined && BLOCK.has(name.toLowerCase()) && last.toLowerCase().endsWith(`</${name.toLowerCase()}>`);
}

/** Known tags, of which enough come in pairs, or have attributes. */
function isTagged(lines: readonly Line[]): boolean {
  const opened = new Map<string, number>();
  let pairs = 0;
  let alone = 0;
  for (const { text } of lines) {
    if (!text.includes('<')) continue;
    for (const { groups } of text.matchAll(TAG)) {
      const name = groups!['name']!.toLowerCase();
      if (!isHtml(name)) continue;
      if (groups!['close'] === '') {
        opened.set(name, (opened.get(name) ?? 0) + 1);
        if (/^\s[a-z-]+\s*=/iu.test(groups!['attributes']!)) pairs++;
        else if (BLOCK.has(name) || name === 'br') alone++;
      } else if ((opened.get(name) ?? 0) > 0) {
        opened.set(name, opened.get(name)! - 1);
        pairs++;
      }
      if (pairs >= PAIRS || alone >= ALONE) return true;
    }
  }
  return false;
}

/** Whether the line ends of the file are meant: there are more lines with words than tags that make a line. */
function keepsLines(lines: readonly Line[]): boolean {
  let printed = 0;
  let made = 0;
  for (const { text } of lines) {
    if (text.replace(TAG, '').trim() !== '') printed++;
    for (const { groups } of text.matchAll(TAG)) {
      const name = groups!['name']!.toLowerCase();
      if (name === 'br' || (groups!['close'] === '' && BLOCK.has(name))) made++;
    }
  }
  return made * 2 < printed;
}

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

const isHidden = ({ name, attributes }: Element): boolean =>
  HIDDEN.has(name) ||
  BESIDE.has(name) ||
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  HIDING.test(attributes['style'] ?? '');

/** Of the words of a page, so many must stand in its main element. */
const MAIN_SHARE = 0.4;

/** The lines of the page's one main element or article, where it has most of the words. */
function mainWords(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  const lengths = new Map<Element, number>();
  let all = 0;
  for (const { within, text } of lines) {
    all += text.length;
    for (const element of within)
      if (element.name === 'main' || element.name === 'article' || element.attributes['role'] === 'main')
        lengths.set(element, (lengths.get(element) ?? 0) + text.length);
  }
  const [innermost] = [...lengths].filter(([, length]) => length >= MAIN_SHARE * all).toSorted(([, a], [, b]) => a - b);
  if (innermost === undefined) return lines;
  return lines.filter(({ within, text }) => text === '' || within.includes(innermost[0]));
}

/** What the head of a page says, by the name or property of its `meta`. */
const META: Readonly<Record<string, Hint['field']>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  'dc.title': 'title',
  'article:published_time': 'published',
  'og:published_time': 'published',
  datepublished: 'published',
  date: 'published',
  pubdate: 'published',
  publishdate: 'published',
  'publish-date': 'published',
  'dc.date': 'published',
  'dc.date.issued': 'published',
  'dcterms.created': 'published',
  'dcterms.issued': 'published',
  'sailthru.date': 'published',
  'parsely-pub-date': 'published',
  'article:author': 'author',
  author: 'author',
  'dc.creator': 'author',
  'og:url': 'address',
  'og:site_name': 'source',
  'application-name': 'source',
  'dc.publisher': 'source',
  publisher: 'source',
};

const ABSOLUTE = /^https?:\/\//iu;

function hintsOf({ elements, textOf }: Marked): Hint[] {
  const hints: Hint[] = [];
  const headings = elements.filter(({ name }) => name === 'h1').filter((element) => textOf(element) !== '');
  const tell = (field: Hint['field'], { line }: Element, text: string | undefined, says: string) => {
    const words = cleanWords(text ?? '');
    if (words !== '') hints.push({ field, line, text: words, says });
  };
  if (headings.length === 1)
    tell('title', headings[0]!, textOf(headings[0]!), 'the page’s one heading of the first order');
  for (const element of elements) {
    const { name, attributes } = element;
    const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase();
    const field = META[key];
    if (name === 'meta' && field !== undefined)
      tell(field, element, attributes['content'], `what the page’s head says (${key})`);
    if (name === 'img' && ABSOLUTE.test(attributes['src'] ?? ''))
      tell('address', element, attributes['src'], 'mark-up of the page (HTML)');
    if (name === 'link' && attributes['rel'] === 'canonical')
      tell('address', element, attributes['href'], 'the page’s own address');
    if (name === 'time')
      tell('published', element, textOf(element) || attributes['datetime'], 'a time that the page marks');
    if (name === 'html') tell('lang', element, attributes['lang'] ?? attributes['xml:lang'], 'the page’s language');
    if (name === 'title') tell('title', element, textOf(element), 'the page’s title');
  }
  const order: readonly Hint['field'][] = ['title', 'published'];
  return hints.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}
