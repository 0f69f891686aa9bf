import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Line } from '../types.ts';
import type { Envelope, Hint } from './envelope.ts';
import { join } from './positions.ts';
import { hintsOfSettings, type Setting } from './settings.ts';

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
const hintsOf = (lines: readonly Line[]): Hint[] =>
  hintsOfSettings(yamlValues(lines) ?? plainValues(lines), 'what the front matter says');

function yamlValues(lines: readonly Line[]): readonly Setting[] | null {
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

const plainValues = (lines: readonly Line[]): readonly Setting[] =>
  lines.flatMap(({ number, text, indent = 0 }) => {
    const { key, value } = (indent === 0 ? KEY.exec(text)?.groups : undefined) ?? {};
    return key === undefined || value === undefined
      ? []
      : [{ key, text: value.replace(/^(["'])(?<inner>.*)\1$/u, '$<inner>'), line: number }];
  });
