import type { Line } from '../types.ts';
import { labelForm, type LabelForm } from './label-form.ts';

/** A place of a text that is set as a label. */
export interface LabelCandidate extends LabelForm {
  /** Place of its line among the lines that have words. */
  readonly at: number;
  readonly line: Line;
  /** Offset of the label in the line: 0 where it opens it. */
  readonly start: number;
  /** An empty line stands above, or nothing. */
  readonly apart: boolean;
  /** The label ends on the next line. */
  readonly broken: boolean;
  /** What follows: the rest of the line, or the next line where the label has its own. */
  readonly words: string;
}

/** A text that lost its line ends may have labels after each sentence; in shorter lines too where a colon or a record's full stop comes soon. */
const SENTENCE_END = /(?:[.?!…][”"»’')\]]*|[—–]|>)\s+(?=["*]?[\p{Lu}])|[。！？]\s*|<[A-Za-z]+>(?=\p{Lu})/gu;
const SOON = 90;
const RECORD =
  /(?<!\p{L})(?:Q|M(?:r|rs|s|iss|R|RS|S|ISS)|D[rR]|President|Minister|Secretary|Chancellor)\. ?\p{Lu}|(?<!\p{L})T(?:he|HE) (?:\p{Lu}{5}|President|Vice|Prime|Secretary)|(?<!\p{L})(?:President|Minister|Secretary|Chancellor) \p{Lu}\p{L}+\. /u;

/** All places of a text that are set as labels are, in the order of the text. */
export function labelCandidates(lines: readonly Line[]): readonly LabelCandidate[] {
  const found: LabelCandidate[] = [];
  let at = -1;
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue;
    at++;
    const next = lines[index + 1];
    const adjacent = next && next.text !== '' ? next : null;
    const apart = (lines[index - 1]?.text ?? '') === '';
    const opening = openingForm(line.text, adjacent?.text);
    if (opening) {
      const { form, broken } = opening;
      const own = (broken ? `${line.text} ${adjacent!.text}` : line.text).slice(form.end).replace(TIME, '');
      if (LISTED.test(own.slice(0, LISTED_WITHIN))) continue;
      found.push({ ...form, at, line, start: 0, apart, broken, words: own === '' ? nextWords(lines, index) : own });
    }
    let free = opening && !opening.broken ? opening.form.end : 0;
    for (const start of cuts(line.text)) {
      if (start < free) continue;
      const form = labelForm(line.text.slice(start), false);
      if (!form || form.close === '-' || form.close === 'line' || !isStrong(form)) continue;
      free = start + form.end;
      found.push({ ...form, at, line, start, apart: false, broken: false, words: line.text.slice(start + form.end) });
    }
  }
  return found;
}

function nextWords(lines: readonly Line[], index: number): string {
  for (let next = index + 1; next < lines.length; next++) if (lines[next]!.text !== '') return lines[next]!.text;
  return '';
}

/** `Ilsabet Moravec, Foreign Minister of Tarn; Aldous Penhale, …`: who takes part, not what is said. */
const LISTED = /^\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,4}(?:,| \()[^.?!;]{2,90}; \p{Lu}\p{Ll}/u;
const LISTED_WITHIN = 160;

const TIME = /^[([][\d:. apm]+[)\]]\s*/iu;

/** The label that a line opens with, on its own or together with the line right below, where nothing closes it before. */
function openingForm(text: string, below: string | undefined): { form: LabelForm; broken: boolean } | null {
  if (!mayOpen(text)) return null;
  const own = labelForm(text, true);
  if (own && own.close !== 'line') return { form: own, broken: false };
  if (below !== undefined && isUnclosed(text)) {
    const joined = labelForm(`${text} ${below}`, false);
    if (joined?.close === ':' && joined.label.length > text.length) return { form: joined, broken: true };
  }
  return own && { form: own, broken: false };
}

/** Cheap enough to ask of every line: what cannot open with a label is most of a text. */
const mayOpen = (text: string) => {
  if (text.length <= 110 || /^\S{1,16}[.\s]/u.test(text)) return true;
  return /[:：﹕*_<#]|\s[-–—―]|[-–—]["“\p{Lu}]|\.[-–—]|^[○◯]/u.test(text.slice(0, 120));
};

const isUnclosed = (text: string) =>
  text.length >= 25 &&
  text.length <= 100 &&
  /^[\p{Lu}*]/u.test(text) &&
  !/[.:;?!"”»]/u.test(text.replace(/\b\p{L}{1,4}\.(?=\s)/gu, ''));

/** Inside a line only what cannot be a sentence: capitals, an office or form of address, initials, a word for who asks. */
const isStrong = ({ name, close }: LabelForm) =>
  close === '.' ||
  close === '.-' ||
  close === 'space' ||
  /^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}/u.test(name) ||
  /\p{Lu}/u.test(name);

/** Offsets inside a line at which a label may open: after the end of a sentence or a tag, where what closes one comes soon. */
export function cuts(text: string): readonly number[] {
  const colon = /[:：]/u.test(text);
  if (!colon && !RECORD.test(text)) return [];
  const found: number[] = [];
  for (const match of text.matchAll(SENTENCE_END)) {
    const start = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATED.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    const head = text.slice(start, start + SOON);
    if ((colon && /[:：]/u.test(head)) || RECORD.test(head.slice(0, 50))) found.push(start);
  }
  for (const match of text.matchAll(BARE_Q)) if (match.index > 0) found.push(match.index);
  if (colon) for (const match of text.matchAll(INITIALLED)) if (match.index > 0) found.push(match.index);
  return [...new Set(found)].toSorted((a, b) => a - b);
}

/** A full stop after these ends no sentence. */
const ABBREVIATED = /(?:^|[\s.])(?:\p{Lu}|M[rs]|Mrs|Dr|Sen|Gen|St|Gov|Rep|Sra?|Prof|Hon|Lt|Col)$/u;
/** `Q.` before a question, wherever it stands: a heading before it has no full stop. */
const BARE_Q = /(?<=\s)Q[.:] (?=["“(]?\p{Lu})/gu;
/** `И.Моравец: …` anywhere in a page that came as one line. */
const INITIALLED = /(?<=\s)(?:\p{Lu}\.[ -]?){1,3}\p{Lu}\p{Ll}[\p{L}-]*:\s+(?=[\p{Lu}(])/gu;
