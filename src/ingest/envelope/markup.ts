import { Parser } from 'htmlparser2';
import { cleanWords } from '../clean.ts';
import type { Line } from '../types.ts';
import { join } from './positions.ts';

/** An element that words stand in, or that says something by itself. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Line of the raw file that its tag begins on. */
  readonly line: number;
  /** What it stands in; null where that is nothing, or lies too deep. */
  readonly parent: Element | null;
}

/** How the words of a marked-up text are set. */
export interface Setting {
  /** XML and SGML: names as written, no element closes another. */
  readonly xml: boolean;
  /** Line ends of the raw file are those of the text; else they are spaces, as in HTML. */
  readonly keepsLines: boolean;
  /** Elements that begin a line of their own; `gap`: with an empty one before it. */
  readonly breaks: (name: string) => 'line' | 'gap' | null;
  /** Elements that are left out with all that is in them. */
  readonly hides: (element: Element) => boolean;
}

/** A line of print and the elements it stands in, the outermost first. */
export interface MarkedLine extends Line {
  readonly within: readonly Element[];
}

/** What a text is once its mark-up is gone. */
export interface Marked {
  /** Lines without words part what elements part. */
  readonly lines: readonly MarkedLine[];
  /** Every element, in the order of the text. */
  readonly elements: readonly Element[];
  /** What the text has inside each element, hidden ones too, as one line. */
  readonly textOf: (element: Element) => string;
}

/** Elements that HTML never closes. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Elements lie in each other at most so deep; what lies deeper belongs to the last of these. */
const DEEPEST = 200;
/** Of what an element holds, so much is kept for asking. */
const LONGEST = 2000;
const CDATA = '<![CDATA[';

/** Read marked-up text: its lines of print with the raw lines they come from. Never fails: what is no mark-up is words. */
export function readMarkup(lines: readonly Line[], setting: Setting): Marked {
  const { text, lineAt } = join(lines);
  const printed: MarkedLine[] = [];
  const elements: Element[] = [];
  const texts = new Map<Element, string>();
  const open: { element: Element; hidden: boolean }[] = [];
  let within: readonly Element[] = [];
  let words = '';
  let first: Line | null = null;
  let last = 0;
  let deeper = 0;
  /** The parser counts the words of a CDATA section from where the section begins. */
  let before = 0;
  /** A line end of the raw file right after one that the mark-up made is no empty line. */
  let broken = false;

  const end = (gap: boolean) => {
    const shown = cleanWords(words);
    const rank = Number(within.findLast(({ name }) => /^h[1-6]$/u.test(name))?.name[1] ?? 0);
    if (shown !== '' && first !== null) {
      const whole = setting.keepsLines && first.text.startsWith(shown) ? first.indent : undefined;
      printed.push({
        number: first.number,
        text: shown,
        within,
        ...(last > first.number && { last }),
        ...(rank !== 0 && { heading: rank }),
        ...(whole !== undefined && { indent: whole }),
      });
    }
    if (gap && printed.length > 0 && printed.at(-1)!.text !== '')
      printed.push({ number: printed.at(-1)!.last ?? printed.at(-1)!.number, text: '', within: [] });
    words = '';
    first = null;
  };
  const enter = () => {
    within = open.map(({ element }) => element);
  };
  const add = (piece: string, from: number) => {
    let offset = from;
    for (const [index, part] of (setting.keepsLines || isPre(within) ? piece.split('\n') : [piece]).entries()) {
      if (index > 0) {
        end(words.trim() === '' && !broken);
        broken = false;
      }
      const lead = part.length - part.trimStart().length;
      if (part.trim() !== '') {
        first ??= lineAt(offset + lead);
        last = lineAt(offset + part.trimEnd().length - 1).number;
        broken = false;
      }
      words += part;
      offset += part.length + 1;
    }
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = lineAt(parser.startIndex);
        const element: Element = { name, attributes, line: at.number, parent: open.at(-1)?.element ?? null };
        elements.push(element);
        const breaks = setting.breaks(name);
        if (name === 'br') {
          end(words.trim() === '');
          broken = true;
        } else if (breaks !== null) end(breaks === 'gap');
        if (!setting.xml && VOID.has(name)) return;
        if (open.length >= DEEPEST) {
          deeper++;
          return;
        }
        open.push({ element, hidden: (open.at(-1)?.hidden ?? false) || setting.hides(element) });
        enter();
      },
      ontext(data) {
        const top = open.at(-1);
        for (const { element } of open.slice(-3)) {
          const held = texts.get(element) ?? '';
          if (held.length < LONGEST) texts.set(element, held + data);
        }
        if (!top?.hidden) add(data, parser.startIndex + before);
      },
      oncdatastart() {
        before = CDATA.length;
      },
      oncdataend() {
        before = 0;
      },
      onclosetag(name) {
        const breaks = setting.breaks(name);
        if (breaks !== null) end(breaks === 'gap');
        else if (name === 'td' || name === 'th') words += ' ';
        if (!setting.xml && VOID.has(name)) return;
        if (deeper > 0) deeper--;
        else if (open.at(-1)?.element.name === name) open.pop();
        else return;
        enter();
      },
    },
    {
      xmlMode: setting.xml,
      lowerCaseTags: true,
      lowerCaseAttributeNames: true,
      decodeEntities: true,
      recognizeCDATA: true,
    },
  );
  parser.end(text);
  end(false);
  return { lines: printed, elements, textOf: (element) => cleanWords(texts.get(element) ?? '') };
}

const isPre = (within: readonly Element[]) => within.some(({ name }) => name === 'pre');
