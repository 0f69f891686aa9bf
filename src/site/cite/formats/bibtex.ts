import type { CslDate, CslItem, CslName } from '../csl.ts';
import { notesOf } from './notes.ts';

/**
 * A statement as a BibTeX entry, UTF-8, for biblatex (https://ctan.org/pkg/biblatex), which BibTeX reads too: `year` and `journal` are
 * for it.
 *
 * Titles are in double braces, so that no style changes their capitals; names that are not split, and family names that a reader
 * would take apart, are in braces. Fields without a value are left out: an empty date is read as the year 0.
 */
export function bibtex(item: CslItem): string {
  const news = item.type === 'article-newspaper';
  const date = edtfOf(item.issued);
  const note = notesOf(item).join(' ');
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['author', item.author?.map(nameOf).join(' and ')],
    ['title', `{${escape(item.title)}}`],
    ['type', escape(item.genre)],
    ['date', date],
    ['year', yearOf(item.issued)],
    ['journal', news ? escape(item['container-title']) : null],
    ['entrysubtype', news ? 'newspaper' : null],
    ['publisher', listed(item.publisher ?? (news || item.type === 'webpage' ? undefined : item['container-title']))],
    ['organization', listed(item.archive)],
    ['venue', escape(item['event-place'])],
    ['url', item.URL.replace(/[{}\\%](?![\dA-Fa-f]{2})/gu, encodeURIComponent)],
    ['langid', BABEL[item.language.split('-')[0]!]],
    ['language', BABEL[item.language.split('-')[0]!] === undefined ? item.language : null],
    ['note', note === '' ? null : escape(note)],
    ['keywords', item.custom.kind],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return `@${news ? 'article' : 'online'}{${item.id},\n${lines.join('\n')}\n}\n`;
}

/** Names of languages as babel and polyglossia have them. */
const BABEL: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sr: 'serbian',
  tr: 'turkish',
  uk: 'ukrainian',
  zh: 'chinese',
};

function nameOf(name: CslName): string {
  if ('literal' in name) return `{${escape(name.literal)}}`;
  const { family, given, suffix } = name;
  return [guard(family), suffix === undefined ? null : guard(suffix), guard(given)]
    .filter((part) => part !== null)
    .join(', ');
}

/** A part of a name that BibTeX would not keep as it is goes into braces: particles, commas, the word "and". */
function guard(part: string): string {
  return /^\p{Lu}[\p{L}\p{M}’'.-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*)*$/u.test(part) ? part : `{${escape(part)}}`;
}

/** A value of a field that holds a list, whose members stand apart by "and": one body keeps that word in braces. */
function listed(body: string | undefined): string | null {
  const text = escape(body);
  return text !== null && /(?:^|\s)and(?:\s|$)/iu.test(text) ? `{${text}}` : text;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Signs of TeX as text, and runs of marks that it would make one sign of taken apart. A straight apostrophe and a grave accent
 * stay as they are, though TeX prints them as quotation marks: commands for them exist, but readers other than TeX drop them.
 */
function escape(text: string): string;
function escape(text: string | undefined): string | null;
function escape(text: string | undefined): string | null {
  if (text === undefined) return null;
  return text
    .replace(/[\\~^{}#$%&_]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replace(/-(?=-)|`(?=`)|'(?=')|[?!](?=`)|<(?=<)|>(?=>)|,(?=,)/gu, '$&{}');
}

const isoOf = (parts: readonly number[]) =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');

/** A date as biblatex reads it: EDTF of its level 1; null: words that it cannot hold. */
function edtfOf(date: CslDate | undefined): string | null {
  const parts = date?.['date-parts'];
  if (!parts) return null;
  const about = date?.circa ? '~' : '';
  const season = date?.season === undefined ? '' : `-${20 + date.season}`;
  return parts.map((one) => `${isoOf(one)}${season}${about}`).join('/');
}

/** The year, where there is one. */
function yearOf(date: CslDate | undefined): string | null {
  const years = new Set(date?.['date-parts']?.map(([year]) => year));
  return years.size === 1 ? String([...years][0]) : null;
}
