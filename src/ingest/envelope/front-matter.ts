import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Line } from '../types.ts';
import { cleanWords } from '../clean.ts';
import type { Envelope, Hint, HintField } from './envelope.ts';
import { join } from './positions.ts';

/** Keys of front matter that say something about the text, in the order in which they are believed. */
const TELLS: Readonly<Record<string, HintField>> = {
  title: 'title',
  headline: 'title',
  titre: 'title',
  titulo: 'title',
  título: 'title',
  date: 'published',
  pubdate: 'published',
  publishdate: 'published',
  published_at: 'published',
  publish_date: 'published',
  published: 'published',
  published_date: 'published',
  publication_date: 'published',
  created: 'published',
  first_published_at: 'published',
  fecha: 'published',
  date_str: 'published',
  author: 'author',
  authors: 'author',
  creator: 'author',
  creators: 'author',
  speaker: 'author',
  speakers: 'author',
  byline: 'author',
  source: 'source',
  publisher: 'source',
  site_name: 'source',
  outlet: 'source',
  url: 'address',
  link: 'address',
  permalink: 'address',
  source_url: 'address',
  original_url: 'address',
  canonical_url: 'address',
  location: 'place',
  place: 'place',
  city: 'place',
  lang: 'lang',
  language: 'lang',
  locale: 'lang',
  retrieved: 'captured',
  accessed: 'captured',
  scraped: 'captured',
  scraped_at: 'captured',
  downloaded: 'captured',
};

/** Front matter is no longer. */
const MOST_LINES = 120;
const FENCE = /^(?:---|\+\+\+)$/;
const KEY = /^(?<key>[\p{L}_][\p{L}\p{N}_.-]{0,30})\s?(?:[:=])(?:\s+(?<value>\S.*))?$/u;

/**
 * Front matter between two fences above a text, as makers of sites write it:
 *
 *     ---
 *     layout: post
 *     title: Pilots refuse the night watch
 *     date: 2009-03-14
 *     ---
 */
export const frontMatter: Envelope = {
  id: 'front-matter',
  says: 'settings of the page above the text (front matter)',
  fits: (lines) => findFences(lines) !== null,
  open: (lines) => {
    const { from, to } = findFences(lines)!;
    return [{ lines: lines.slice(to + 1), hints: hintsOf(lines.slice(from + 1, to)) }];
  },
};

/** Indexes of the two fences, where nothing stands above the first and a key stands right below it. */
function findFences(lines: readonly Line[]): { readonly from: number; readonly to: number } | null {
  const from = lines.findIndex(({ text }) => text !== '');
  const fence = lines[from]?.text ?? '';
  if (from === -1 || !FENCE.test(fence)) return null;
  const to = lines.findIndex(({ text }, index) => index > from && text === fence);
  const within = lines.slice(from + 1, to).filter(({ text }) => text !== '' && !text.startsWith('#'));
  return to === -1 ||
    to - from > MOST_LINES ||
    within.length === 0 ||
    !KEY.test(within[0]!.text) ||
    to === lines.length - 1
    ? null
    : { from, to };
}

/** What the settings say. Those that are no YAML are read line by line. */
function hintsOf(lines: readonly Line[]): Hint[] {
  const found = yamlValues(lines) ?? plainValues(lines);
  return Object.keys(TELLS).flatMap((key): Hint[] => {
    const entry = found.find(({ key: printed }) => printed.toLowerCase() === key);
    const text = cleanWords(entry?.text ?? '');
    return entry === undefined || text === '' || /^(?:true|false|null|~)$/u.test(text)
      ? []
      : [{ field: TELLS[key]!, line: entry.line, text, says: `what the front matter says (${entry.key})` }];
  });
}

interface Value {
  readonly key: string;
  readonly text: string;
  readonly line: number;
}

function yamlValues(lines: readonly Line[]): readonly Value[] | null {
  const counter = new LineCounter();
  const { contents, errors } = parseDocument(join(lines).text, {
    schema: 'core',
    lineCounter: counter,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (errors.length > 0 || !isMap(contents)) return null;
  return contents.items.flatMap(({ key, value }) => {
    const first = isSeq(value) ? value.items.find((item) => isScalar(item)) : value;
    if (!isScalar(key) || !isScalar(first) || !first.range) return [];
    const text = first.source ?? String(first.value ?? '');
    return [{ key: String(key.value), text, line: lines[counter.linePos(first.range[0]).line - 1]!.number }];
  });
}

const plainValues = (lines: readonly Line[]): readonly Value[] =>
  lines.flatMap(({ number, text, indent = 0 }) => {
    const { key, value } = (indent === 0 ? KEY.exec(text)?.groups : undefined) ?? {};
    return key === undefined || value === undefined
      ? []
      : [{ key, text: value.replace(/^(["'])(?<inner>.*)\1$/u, '$<inner>'), line: number }];
  });
