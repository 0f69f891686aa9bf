import type { Line } from '../types.ts';
import type { Envelope, Hint, HintField, Inner } from './envelope.ts';
import { isHtml } from './html-tags.ts';
import { type Element, readMarkup } from './markup.ts';

/** What elements of agencies' and corpora's mark-up say, by name. */
const TELLS: Readonly<Record<string, HintField>> = {
  headline: 'title',
  hl: 'title',
  hl1: 'title',
  head: 'title',
  header: 'title',
  title: 'title',
  subject: 'title',
  hedline: 'title',
  newsline: 'title',
  date_time: 'published',
  datetime: 'published',
  date: 'published',
  date1: 'published',
  pubdate: 'published',
  'date.issue': 'published',
  'date.release': 'published',
  'story.date': 'published',
  byline: 'author',
  author: 'author',
  by: 'author',
  writer: 'author',
  source: 'source',
  publisher: 'source',
  provider: 'source',
  'doc.copyright': 'source',
  place: 'place',
  location: 'place',
  lang: 'lang',
  language: 'lang',
};

/** What such elements say is no part of the words. */
const AROUND = new Set(
  'docno docid doctype doc-id docsource slug slugline keyword keywords category categories topics topic places people orgs exchanges companies unknown number id wordcount length priority urgency pub edition section page region dateline-date trailer annotation endtime copyright rights meta itemid newsitemid identified-content docdata revision-history pubdata preamble'.split(
    ' ',
  ),
);

const DOCUMENT = /^<(?<name>doc|document|reuters|story|newsitem|nitf|newsml|record|text|speech|tei)(?:\s[^<>]*)?>/iu;
const OPENS = /^<(?<name>[a-z][\w.:-]{0,30})(?:\s[^<>]*)?>/iu;
const CLOSES = /<\/(?<name>[a-z][\w.:-]{0,30})\s*>/giu;
/** So many elements must close. */
const FEWEST = 2;

/**
 * A document in the SGML or XML of an agency or a collection of wires, several of them perhaps in one file:
 *
 *     <DOC>
 *     <DOCNO> TPB20090314.0117 </DOCNO>
 *     <DATE_TIME> 03/14/2009 17:42:00 </DATE_TIME>
 *     <HEADLINE> Pilots refuse the night watch </HEADLINE>
 *     <TEXT> … </TEXT>
 *     </DOC>
 */
export const wireTags: Envelope = {
  id: 'wire-tags',
  says: 'mark-up of the agency or the collection',
  fits: (lines) => {
    const top = lines.find(({ text }) => text !== '' && !/^<[?!]/u.test(text));
    const name = top === undefined ? undefined : OPENS.exec(top.text)?.groups?.['name'];
    if (name === undefined) return false;
    return DOCUMENT.test(top!.text) ? closing(lines, () => true) : closing(lines, (tag) => !isHtml(tag));
  },
  open: (lines) =>
    documents(lines)
      .map(openOne)
      .filter((inner) => inner !== null),
};

/** Whether enough elements of some names close. */
function closing(lines: readonly Line[], of: (name: string) => boolean): boolean {
  let count = 0;
  for (const { text } of lines)
    if (text.includes('</'))
      for (const { groups } of text.matchAll(CLOSES))
        if (of(groups!['name']!.toLowerCase()) && ++count >= FEWEST) return true;
  return false;
}

/** The lines of each document, where several begin with the element of the first. */
function documents(lines: readonly Line[]): (readonly Line[])[] {
  const top = lines.find(({ text }) => DOCUMENT.test(text));
  if (top === undefined) return [lines];
  const name = DOCUMENT.exec(top.text)!.groups!['name']!;
  const opens = new RegExp(String.raw`^<${name}(?:\s[^<>]*)?>`, 'iu');
  const starts = lines.flatMap(({ text }, index) => (opens.test(text) ? [index] : []));
  return starts.map((start, index) => lines.slice(index === 0 ? 0 : start, starts[index + 1] ?? lines.length));
}

function openOne(lines: readonly Line[]): Inner | null {
  const headed = new Set<string>();
  const marked = readMarkup(lines, {
    xml: true,
    keepsLines: true,
    breaks: (name) =>
      /^(?:b|i|u|em|strong|a|sup|sub|span|q|hi|person|org|name|num|chron|money|virtloc)$/u.test(name) ? null : 'gap',
    hides: ({ name }) => {
      const field = TELLS[name];
      // The first of its name tells of the text; the same element further down may belong to its words.
      const tells = field !== undefined && !headed.has(name);
      headed.add(name);
      return AROUND.has(name) || (tells && field !== undefined);
    },
  });
  const words = marked.lines.map(({ within: _, ...line }): Line => line);
  if (!words.some(({ text }) => text !== '')) return null;
  const told = new Set<Hint['field']>();
  const hints = marked.elements.flatMap((element): Hint[] => {
    const field = TELLS[element.name];
    const text = field === undefined ? '' : marked.textOf(element);
    if (field === undefined || text === '' || told.has(field)) return [];
    told.add(field);
    return [
      {
        field,
        line: lineOf(element, lines, text),
        text,
        says: `what <${element.name.toUpperCase()}> of the document says`,
      },
    ];
  });
  return { lines: words, hints };
}

/** The line on which what an element says begins: its tag may have a line to itself. */
function lineOf({ line }: Element, lines: readonly Line[], text: string): number {
  const opening = text.slice(0, 12);
  return (
    lines.find(({ number, text: words }) => number >= line && number <= line + 3 && words.includes(opening))?.number ??
    line
  );
}
