import type { Line } from '../types.ts';
import { cleanWords } from '../clean.ts';
import type { Envelope, Hint } from './envelope.ts';

const IMAGE =
  /!\[[^\]]{0,400}\](?:\([^()]{0,800}(?:\([^()]{0,200}\)[^()]{0,400})?\)|\[[^\]]{0,80}\])(?:\{[^{}]{0,80}\})?/gu;
const LINK =
  /\[(?<words>[^[\]]{1,600})\]\((?:<[^<>]*>|(?:https?:|mailto:|[\w.#/?-])[^()]{0,800}(?:\([^()]{0,200}\)[^()]{0,400})?)\)(?:\{[^{}]{0,80}\})?/gu;
const NOTE = /\[\^[\p{L}\d-]{1,20}\](?!:)/gu;
/** Words of a site's machine: `{% include video %}`, `{{< figure >}}`, `<!--more-->`. */
const TEMPLATE = /\{%[^{}]{0,300}%\}|\{\{[^{}]{0,300}\}\}|<!--.{0,400}?-->|\{:[^{}]{0,120}\}/gu;
const STRONG =
  /(?<![\\*])(?<mark>\*\*\*?|(?<![\p{L}\p{N}_])__)(?=[^\s*_])(?<words>[^*]{1,2000}?)(?<=[^\s])\k<mark>(?!\*)/gu;
const EMPHASIS =
  /(?<![\\*\p{L}\p{N}])(?<mark>\*)(?=[^\s*])(?<words>[^*]{1,800}?)(?<=[^\s*\\])\*(?![*\p{L}\p{N}])|(?<![\\_\p{L}\p{N}])_(?=[^\s_])(?<under>[^_]{1,800}?)(?<=[^\s_\\])_(?![_\p{L}\p{N}])/gu;
const ESCAPED = /\\(?=[\\`*_{}[\]()#+.!|>~-])/gu;
const HEADING = /^(?<marks>#{1,6})\s+(?<words>\S.*?)(?:\s+#{1,6})?$/u;
const QUOTED = /^(?:>\s?)+/u;
const HARD_BREAK = /\\$/u;

/** A sign that a text is Markdown, on one line. */
const SIGNS: readonly RegExp[] = [
  /!\[[^\]]*\]\(/u,
  /\[[^[\]]+\]\((?:https?:|mailto:|\/|#|\.)/u,
  /\{%\s?[a-z]|\{\{[<%]?\s?[a-z]|<!--/iu,
  /(?<![\\*])\*\*[^\s*][^*]*[^\s*]\*\*(?!\*)|(?<![\\*])\*\*[^\s*]\*\*/u,
  /^#{1,6} +[^\s#]/u,
  /^\[\^?[\p{L}\d-]{1,20}\]:\s/u,
  /\p{L}[,.:;!?]? ?\\$/u,
];
/** Signs that are one by themselves: nobody writes so by chance. */
const SURE = new Set([0, 1, 2]);
const FEWEST = 2;

/**
 * Words set in Markdown, as sites and editors keep them:
 *
 *     ## The winter lamps
 *     **Ludgrave:** They are [lit](https://www.example.org/lamps) at four.
 *     ![A lamp](/lamp.jpg)
 *
 * Signs of setting go, pictures and templates too; the words of links stay. Headings say that they are. Stars of footnotes, of lists and
 * between paragraphs are no setting.
 */
export const markdown: Envelope = {
  id: 'markdown',
  says: 'signs of setting (Markdown)',
  fits: (lines) => {
    let count = 0;
    for (const { text } of lines) {
      if (!/[*[\]#{<\\]/u.test(text)) continue;
      const sign = SIGNS.findIndex((pattern) => pattern.test(text));
      if (sign !== -1 && (SURE.has(sign) || ++count >= FEWEST)) return true;
    }
    return count > 0 && HEADING.test(lines.find(({ text }) => text !== '')?.text ?? '');
  },
  open: (lines) => {
    const plain = joinHeadings(withoutInline(lines)).flatMap(plainLine);
    return [{ lines: plain, hints: titleOf(plain) }];
  },
};

/** Links, pictures and templates, which may run over the lines of a paragraph, and signs within a line. */
function withoutInline(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (end < lines.length && lines[end]!.text !== '') end++;
    const paragraph = lines.slice(at, end);
    const texts = strip(paragraph.map(({ text }) => text).join('\n')).split('\n');
    found.push(...paragraph.map((line, index) => setText(line, texts[index]!)));
    if (end < lines.length) found.push(lines[end]!);
    at = end + 1;
  }
  return found;
}

function setText(line: Line, text: string): Line {
  const words = cleanWords(text);
  return words === line.text ? line : { ...line, text: words };
}

/** The line ends of what is taken away stay, so that the lines below keep theirs. */
const ends = (text: string) => '\n'.repeat(text.split('\n').length - 1);

function strip(text: string): string {
  if (!/[*[\]_{<\\]/u.test(text)) return text;
  return text
    .replace(IMAGE, ends)
    .replace(TEMPLATE, ends)
    .replace(NOTE, '')
    .replace(LINK, (all, words: string) => words + '\n'.repeat(all.split('\n').length - words.split('\n').length))
    .replace(STRONG, '$<words>')
    .replace(EMPHASIS, '$<words>$<under>')
    .replace(ESCAPED, '');
}

/** A heading that was wrapped like other lines goes on in the next one, alone. */
const WRAPPED = 60;

function joinHeadings(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const above = joined.at(-1);
    const below = lines[index + 1]?.text ?? '';
    if (
      above &&
      line.text !== '' &&
      HEADING.test(above.text) &&
      above.text.length >= WRAPPED &&
      below === '' &&
      !HEADING.test(line.text)
    )
      joined[joined.length - 1] = { ...above, text: `${above.text} ${line.text}`, last: line.number };
    else joined.push(line);
  }
  return joined;
}

function plainLine(line: Line): readonly Line[] {
  const text = line.text.replace(QUOTED, '').replace(HARD_BREAK, '').trimEnd();
  const heading = HEADING.exec(text)?.groups;
  if (heading) {
    const gap = { number: line.last ?? line.number, text: '' };
    return [
      { number: line.number, text: '' },
      { ...line, text: heading['words']!, heading: heading['marks']!.length },
      gap,
    ];
  }
  return [text === line.text ? line : { ...line, text }];
}

/** The heading above all words, where no other has its rank. */
function titleOf(lines: readonly Line[]): Hint[] {
  const first = lines.find(({ text }) => text !== '');
  if (first?.heading === undefined || lines.some((line) => line !== first && (line.heading ?? 7) <= first.heading!))
    return [];
  return [{ field: 'title', line: first.number, text: first.text, says: 'the heading of the highest rank' }];
}
