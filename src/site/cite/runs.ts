/** A stretch of a citation in one kind of type. */
export interface Run {
  readonly text: string;
  readonly face?: 'italic' | 'small-caps';
  /** The words are in this language (BCP 47), where it is not English. */
  readonly lang?: string;
  /** The words are an address that can be followed. */
  readonly href?: string;
}

/** A citation, or a part of one: runs in their order. */
export type Text = readonly Run[];

export const plain = (text: string): Text => (text === '' ? [] : [{ text }]);
export const italic = (text: string): Text => (text === '' ? [] : [{ text, face: 'italic' }]);
export const smallCaps = (text: string): Text => (text === '' ? [] : [{ text, face: 'small-caps' }]);
export const address = (text: string): Text => [{ text, href: text }];

/** The text without its type, as it is copied into a plain field. */
export function plainText(text: Text): string {
  return text.map((run) => run.text).join('');
}

/** Texts one after the other; what is empty or false is left out, with what would stand before it. */
export function join(parts: readonly (Text | string | false | null)[], separator: string): Text {
  const kept = parts
    .map((part) => (typeof part === 'string' ? plain(part) : part || []))
    .filter((part) => part.length > 0);
  return kept.flatMap((part, index) => (index === 0 ? part : [...plain(separator), ...part]));
}

const ENDS_SENTENCE = /[.?!…][”’"'»]?$/u;

/** Parts as sentences: each ends with a full stop, unless it ends with a mark of its own. */
export function sentences(parts: readonly (Text | string | false | null)[]): Text {
  const kept = parts
    .map((part) => (typeof part === 'string' ? plain(part) : part || []))
    .filter((part) => part.length > 0);
  return kept.flatMap((part, index) => [
    ...(index === 0 ? [] : plain(' ')),
    ...(ENDS_SENTENCE.test(plainText(part)) ? part : [...part, ...plain('.')]),
  ]);
}

/** The same with a full stop at the end, unless there is one. */
export function stop(text: Text): Text {
  return /[.]$/u.test(plainText(text)) ? text : [...text, ...plain('.')];
}

/** How a style marks a title that stands in quotation marks. */
export interface Marks {
  readonly open: string;
  readonly close: string;
  /** Marks inside the title become these, so that they can be told from the outer ones. */
  readonly inner: readonly [open: string, close: string];
  /** A comma or full stop after the title goes inside the marks. */
  readonly takesIn: boolean;
}

export const AMERICAN: Marks = { open: '“', close: '”', inner: ['‘', '’'], takesIn: true };
export const BRITISH: Marks = { open: '‘', close: '’', inner: ['“', '”'], takesIn: false };

/**
 * A title in quotation marks. It stays letter for letter but for marks of the outer kind within it, which every style turns into the
 * other kind: “…” inside “…” become ‘…’, straight ones straight.
 *
 * @param after a comma or full stop that follows
 */
export function quoted(title: string, lang: string, marks: Marks, after: '' | ',' | '.' = ''): Text {
  const inside = nest(title, marks);
  const ended = after === '.' && ENDS_SENTENCE.test(inside) ? '' : after;
  return [
    ...plain(marks.open),
    { text: inside, ...foreign(lang) },
    ...plain(marks.takesIn ? `${ended}${marks.close}` : `${marks.close}${ended}`),
  ];
}

/** A title in italics, or in the type around it. */
export function titled(title: string, lang: string, face?: Run['face']): Text {
  return [{ text: title, ...(face && { face }), ...foreign(lang) }];
}

const foreign = (lang: string) => (lang === 'en' || lang.startsWith('en-') ? {} : { lang });

function nest(title: string, { open, inner }: Marks): string {
  const curly = open === '“' ? /“([^“”]*)”/gu : /‘([^‘’]*)’/gu;
  const straight = open === '“' ? /"([^"]*)"/gu : /(?<![\p{L}\p{N}])'([^']*)'(?![\p{L}\p{N}])/gu;
  const [first, last] = inner;
  const other = open === '“' ? "'" : '"';
  return title
    .replace(curly, (_, words: string) => `${first}${words}${last}`)
    .replace(straight, (_, words: string) => `${other}${words}${other}`);
}

/** Something that the source does not say itself, in square brackets; with a question mark where it is not sure. */
export function bracket(text: Text, doubtful: boolean): Text {
  return [...plain('['), ...text, ...plain(doubtful ? '?]' : ']')];
}
