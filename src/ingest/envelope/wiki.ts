import { cleanWords } from '../clean.ts';
import type { Line } from '../types.ts';
import type { Envelope } from './envelope.ts';

const FILE =
  /\[\[(?:file|image|datei|fichier|archivo|файл|category|kategorie|catégorie|categoría|категория)\s?:[^[\]]*(?:\[\[[^[\]]*\]\][^[\]]*)*\]\]/giu;
const LINK = /\[\[(?:[^[\]|]*\|)?(?<words>[^[\]|]+)\]\]/gu;
const OUTSIDE = /\[(?:https?:)?\/\/[^\s\]]+(?:\s+(?<words>[^\]]+))?\]/gu;
const NOTE = /<ref[^<>]*\/>|<ref[^<>]*>[\s\S]*?<\/ref>|<!--[\s\S]*?-->/giu;
const TEMPLATE = /\{\{[^{}]*\}\}/gu;
const MARKS = /'{2,5}/gu;
const HEADING = /^(?<marks>={2,6})\s*(?<words>[^=].*?)\s*\k<marks>$/u;
const SIGNS = [/\[\[[^[\]]+\]\]/u, /'''[^']+'''/u, /^={2,6}[^=]+={2,6}$/u, /^\{\{.*\}?\}?$/u, /<ref[\s>]/u];

/**
 * Words set for a wiki:
 *
 *     == On the lamp ==
 *     '''Ludgrave''': It is [[Hob lamp|lit]].<ref>The day book.</ref>
 */
export const wiki: Envelope = {
  id: 'wiki',
  says: 'signs of setting (wiki)',
  fits: (lines) => {
    const seen = new Set<RegExp>();
    for (const { text } of lines) {
      if (!/[[{=<']/u.test(text)) continue;
      for (const sign of SIGNS) if (sign.test(text)) seen.add(sign);
      if (seen.size > 1) return true;
    }
    return false;
  },
  open: (lines) => {
    let text = lines.map((line) => line.text).join('\n');
    const ends = (all: string) => '\n'.repeat(all.split('\n').length - 1);
    text = text.replace(NOTE, ends).replace(FILE, ends);
    // Templates stand in templates.
    for (let depth = 0; depth < 6 && text.includes('{{'); depth++) text = text.replace(TEMPLATE, ends);
    text = text.replace(LINK, '$<words>').replace(OUTSIDE, '$<words>').replace(MARKS, '');
    return [
      { lines: text.split('\n').flatMap((words, index) => plainLine(lines[index]!, cleanWords(words))), hints: [] },
    ];
  },
};

function plainLine(line: Line, words: string): readonly Line[] {
  const heading = HEADING.exec(words)?.groups;
  const gap = { number: line.number, text: '' };
  if (heading) return [gap, { ...line, text: heading['words']!, heading: heading['marks']!.length }, gap];
  return [words === line.text ? line : { ...line, text: words }];
}
