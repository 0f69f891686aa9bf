import type { Line } from '../../types.ts';
import { isAgency } from '../../lexicon/agencies.ts';
import { bodyKindOf } from '../../lexicon/bodies.ts';
import { isGivenName } from '../../people/given-names.ts';
import { findBodies } from '../../lexicon/find-bodies.ts';
import { BEFORE_ITSELF, BEHIND_ITSELF, OTHERS_HOSTS, PARTS, RIGHTS, SOURCE_LABELS } from './phrases.ts';

/** How a line prints a name that may be that of the text's source. */
export type Form =
  | 'rights'
  | 'rights-year'
  | 'rights-more'
  | 'itself-before'
  | 'itself-behind'
  | 'label'
  | 'label-host'
  | 'title-last'
  | 'title-first'
  | 'head'
  | 'foot'
  | 'alone'
  | 'alone-media'
  | 'again'
  | 'host'
  | 'mail'
  | 'like-host'
  | 'dateline'
  | 'wrapping'
  | 'agency'
  | 'brackets'
  | 'piece'
  | 'byline'
  | 'end-mark'
  | 'body'
  | 'body-heading'
  | 'body-lead'
  | `record-${string}`;

/** A name as a line prints it. */
export interface NameMention {
  readonly name: string;
  readonly line: Line;
  readonly form: Form;
}

/** Whether a name has a word that bodies of state and their like are called by. */
export const hasBodyWord = (name: string): boolean =>
  name.split(/[^\p{L}\p{M}-]+/u).some((word) => word.length > 1 && bodyKindOf(word) !== null);

const escape = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');

const ANY_RIGHTS = new RegExp(`©|\\(c\\)(?=\\s*[\\p{L}\\d])|${escape(RIGHTS)}`, 'iu');
const ALL_RIGHTS = new RegExp(ANY_RIGHTS.source, 'giu');
const YEARS = /\b(?:19|20)\d{2}(?:\s?[-–—/]\s?(?:(?:19|20)?\d{2}|present|today))?\b/giu;
/** Signs between the parts of a line. */
const STROKES =
  /\s*[|•·;:،,]\s*|\s+[-–—/]+\s+|(?<!(?<!\p{L})(?:\p{Lu}|St|Mt|Ft|Ste|Dr|Mr|Gen))[.。]\s+|\s{3,}|\t+|\s\(|\)\s?/u;
/** `… under the Copyright and Related Rights Act`: what is left of the name of a law is no holder's. */
const REST_OF_A_LAW = /^(?:and|und|et|y|e|ed|och|og|en|i|и)\s|^\(?Act(?:\s|$)/u;
const SMALL_BEFORE =
  /^(?:(?:[Bb]y|[Vv]on|par|por|de|di|of|the|der|das|für|to|at|[Oo]ur|[Yy]our|[Uu]nsere?|[Nn]otre|[Nn]uestro|[Nn]osso|©)\s+)+(?=\p{Lu}|\p{Lo})/u;

const LEGAL_BEHIND =
  /[\s,]+(?:inc|llc|ltd|limited|gmbh(?: & co\.? kgaa| & co\.? kg)?|ag|s\.?a\.?|plc|corp(?:oration)?|b\.?v\.?|oy|ab|as|kg|e\.\s?v|pty|co|ооо|все)\.?$/iu;
const LEGAL_ALONE = /^(?:inc|llc|ltd|limited|gmbh|ag|plc|corp)\.?$/iu;

const LONGEST_NAME = 70;
const MOST_WORDS = 9;

/** A piece of a line that can be a name: not too long, with a letter that names begin with; the host of an address as well. */
export function nameIn(piece: string): string | null {
  let name = piece
    .replace(/^\((?<inside>[^()]*)\)\.?$/u, '$<inside>')
    .replace(/^[\s"“„«»'|•·*=>#©–—-]+|[\s"”“«»|•·*=,;:：©–—-]+$/gu, '')
    .replace(SMALL_BEFORE, '');
  name = name
    .replace(LEGAL_BEHIND, '')
    .replace(LEGAL_BEHIND, '')
    .replace(/(?<=\p{L}{4})\.$/u, '');
  if (name.length < 2 || name.length > LONGEST_NAME || name.split(/\s+/u).length > MOST_WORDS) return null;
  if (!/[\p{Lu}\p{Lo}]|^\p{Ll}[\p{L}\d+-]{2,}(?:\.\p{L}{2,6})?$/u.test(name) || !/\p{L}{2}|\p{Lo}/u.test(name))
    return null;
  return /^\d|[!?]$/u.test(name) || LEGAL_ALONE.test(name) ? null : name;
}

/** Names in a line that reserves rights: the holder first, then whatever stands beside. */
export function inRights(line: Line): readonly NameMention[] {
  if (line.text.length > 400 || !ANY_RIGHTS.test(line.text)) return [];
  const [first = '', ...others] = line.text.split(/(?=©|\(c\)|copyright)/iu).toReversed();
  const pieces = [first, ...others].flatMap((part) =>
    part.replace(ALL_RIGHTS, ' | ').replace(YEARS, ' | ').split(STROKES),
  );
  // `Ministry for Fish, Ice and Light`: a body's name may have commas.
  const whole = /[,，]/u.test(first)
    ? nameIn(
        first
          .replace(ALL_RIGHTS, '')
          .replace(YEARS, '')
          .split(/\s*[|•·]\s*|[.。](?:\s|$)/u)[0]!,
      )
    : null;
  const body = whole !== null && /\p{Lu}.*,.*\p{Lu}/u.test(whole) && hasBodyWord(whole) ? [whole] : [];
  const names = [
    ...body,
    ...pieces.map(nameIn).filter((name) => name !== null && !REST_OF_A_LAW.test(name)),
  ] as readonly string[];
  const form = line.text.search(YEARS) === -1 ? 'rights' : 'rights-year';
  return names.slice(0, 4).map((name, at) => ({ name, line, form: at === 0 ? form : 'rights-more' }));
}

const BEFORE = new RegExp(`^(?:${escape(BEFORE_ITSELF)})\\s+(?<name>[\\p{L}\\d].{1,60})$`, 'iu');
const ON = /\s+(?:on|auf|sur|en|su|på|in|w|na|em)\s+(?:\p{L}|\p{Lu}).*$/u;
const NEWSLETTER = /[\s-](?:newsletters?|apps?|shop|store)$/iu;
const BEHIND = new RegExp(`^(?<name>\\p{L}.{1,50}?)[\\s-]?(?:${escape(BEHIND_ITSELF)})$`, 'iu');

/** No line that is longer fits: a name, a sign and the longest of the words. */
const LONGEST_BEHIND = 2 * (51 + 1 + Math.max(...BEHIND_ITSELF.map(({ length }) => length)));

/** Names in a short line in which a site speaks of itself: `About the Skerry Post`, `Skerry Post App`. */
export function inItself(line: Line): readonly NameMention[] {
  const found: NameMention[] = [];
  const before = BEFORE.exec(line.text)?.groups?.['name'];
  const after = before === undefined ? null : nameIn(before.replace(ON, '').replace(NEWSLETTER, ''));
  if (after !== null) found.push({ name: after, line, form: 'itself-before' });
  const behind = line.text.length > LONGEST_BEHIND ? undefined : BEHIND.exec(line.text)?.groups?.['name'];
  const own = behind === undefined ? null : nameIn(behind);
  if (own !== null) found.push({ name: own, line, form: 'itself-behind' });
  return found;
}

const LABEL = new RegExp(`^[>\\s("*【]*(?:${escape(SOURCE_LABELS)})\\s?["*]*\\s?[:：/】]\\s*(?<rest>\\S.*)$`, 'iu');

/** The name behind a label: `Source: TPB | 14 March`, `Organisations: Harbour Office`. */
export function inLabel(line: Line): readonly NameMention[] {
  if (line.text.length > 160) return [];
  const rest = LABEL.exec(line.text)?.groups?.['rest'];
  if (rest === undefined) return [];
  const name = nameIn(rest.split(/\s*[|•·)(]\s*|\s+[–—-]+\s+|\s{2,}|\s+(?=\d)/u)[0] ?? '');
  const [host] = hostsIn({ ...line, text: rest });
  if (/^<?https?:/u.test(rest)) return host === undefined ? [] : [{ name: host.host, line, form: 'label-host' }];
  return name === null ? [] : [{ name, line, form: 'label' }];
}

const TITLE_STROKE = /\s+(?:[-–—|•·»]|::|\/\/)\s+|_(?=[\p{Lo}])|\s*\|\s*/u;

/** The last and the first part of a title with strokes. */
export function inTitle(line: Line): readonly NameMention[] {
  const parts = line.text.split(TITLE_STROKE);
  if (parts.length < 2 || line.text.length > 300) return [];
  const [first, last] = [nameIn(parts[0]!), nameIn(parts.at(-1)!)];
  return [
    ...(last === null ? [] : [{ name: last, line, form: 'title-last' as const }]),
    ...(first === null ? [] : [{ name: first, line, form: 'title-first' as const }]),
  ];
}

const HOST =
  /(?<mail>@)?(?<![\p{L}\d.-])(?<host>(?:[\p{L}\d-]+\.)+(?:com|org|net|info|int|eu|tv|news|press|media|gov|edu|io|me|co|[a-z]{2}|рф|бел|укр|срб))(?![\p{L}\d-]|\.\p{L})/giu;

/** A host that a line prints. `label`: what it is called, without `www` and the domains above. */
export interface Host {
  readonly host: string;
  readonly label: string;
  readonly line: Line;
  readonly mail: boolean;
}

const ABOVE = new Set('com co org net gov ac edu gob gouv go or ne info int'.split(' '));

/** What every host has, and few sentences. */
const DOT_INSIDE = /\.[\p{L}\d-]/u;

/** Hosts in a line, those of services that all pages link to left out. */
export function hostsIn(line: Line): readonly Host[] {
  if (!DOT_INSIDE.test(line.text)) return [];
  return [...line.text.matchAll(HOST)].flatMap(({ groups }) => {
    // `… of the Skerries.At noon …`: a capital behind small letters begins a sentence.
    if (/\p{Ll}\.\p{Lu}\p{Ll}*$/u.test(groups!['host']!)) return [];
    const host = groups!['host']!.toLowerCase().replace(/^www\d?\./u, '');
    const labels = host.split('.');
    if (labels.length < 2) return [];
    let at = labels.length - 2;
    while (at > 0 && ABOVE.has(labels[at]!)) at--;
    const label = labels[at]!;
    if (label.length < 2 || OTHERS_HOSTS.has(label) || /^\d+$/u.test(label)) return [];
    return [{ host, label, line, mail: groups!['mail'] !== undefined }];
  });
}

/** Whether all words of a name are those of parts of a site. */
export const isPart = (spelledName: string): boolean =>
  spelledName.split(' ').every((word) => PARTS.has(word) || /^\d+$/u.test(word));

const PIECES = /[()（）【】[\]/|•·:,.=–—_-]+|\s{2,}/u;
/** How far into a line a dateline reaches. */
const DATELINE = 70;
const AGENCY_WORDS = 4;
/** Agencies that write themselves small; in running text others' small letters are words: `an`, `map`, `mina`. */
const SMALL = new Set(['dpa', 'ats', 'afp', 'epd', 'kna', 'sda', 'apa', 'afx', 'belga']);

/** Agencies that a line names in brackets, between strokes or alone: `Port Aube (tpb) -`, `/TPB/`, `By Nora Quill, TPB`. */
export function inAgency(line: Line): readonly NameMention[] {
  const text = line.text.slice(0, DATELINE);
  return text.split(PIECES).flatMap((piece) => {
    const words = piece.trim().split(/\s+/u);
    if (words.length > AGENCY_WORDS || !words.every(isAgency)) return [];
    if (words.some((word) => /^\p{Ll}/u.test(word) && !SMALL.has(word))) return [];
    return words.map((name) => ({ name, line, form: 'agency' as const }));
  });
}

/** `(Harbour Gazette) The pilots …`: a name in brackets that begins the first line. */
export function inBrackets(line: Line): readonly NameMention[] {
  const { mark } = /^[(（【[]\s?(?<mark>[^()（）【】[\]]{2,30}?)\s?[)）】\]]\s?\S/u.exec(line.text)?.groups ?? {};
  const name = mark === undefined ? null : nameIn(mark);
  return name === null ? [] : [{ name, line, form: 'brackets' as const }];
}

/** A part with more words than these is a heading. */
const PIECE_WORDS = 5;

/** Parts between strokes of a line at the edge of a page: `Harbour Office | 3 May 2007`. */
export function inPieces(line: Line): readonly NameMention[] {
  const pieces = line.text.split(/\s*[|•·→›»]\s*|\s+[–—>/-]\s+/u);
  if (pieces.length < 2 || pieces.length > 5 || line.text.length > 90) return [];
  return pieces
    .map(nameIn)
    .filter((name) => name !== null && name.split(' ').length <= PIECE_WORDS)
    .map((name) => ({ name: name!, line, form: 'piece' as const }));
}

/** Bodies that the first sentence of a text names: `The Harbour Ministry of the Skerries regrets …`. */
export const inLead = ({ number, text }: Line): readonly NameMention[] =>
  inBodies({ number, text: text.slice(0, LEAD) })
    .slice(0, 3)
    .map((mention) => ({ ...mention, form: 'body-lead' }));
const LEAD = 240;

/** Bodies that a heading names: `Statement by the Harbour Ministry`. */
export function inBodies(line: Line): readonly NameMention[] {
  if (line.text.length > 400) return [];
  return findBodies(line.text).flatMap(({ start, end }) => {
    const name = bodyAlone(line.text.slice(start, end));
    if (!/\P{Script=Latin}|\s|^\p{Lu}{4,}$/u.test(name)) return [];
    return [{ name, line, form: end - start > 0.7 * line.text.length ? ('body' as const) : ('body-heading' as const) }];
  });
}

/** The name of a body without the number of a page before it, a day behind it, or whoever holds its office. */
function bodyAlone(found: string): string {
  const words = found
    .replace(/^\d+\s+|(?:\s+(?:\d+|No))+$/gu, '')
    .replace(/['’]s$/u, '')
    .split(' ');
  const holder = words.findIndex(
    (word, at) =>
      at > 0 &&
      /^\p{Lu}/u.test(words[at - 1]!) &&
      (ADDRESSED.has(word.toLowerCase()) || isGivenName(word.toLowerCase())) &&
      hasBodyWord(words.slice(0, at).join(' ')),
  );
  return holder === -1 ? words.join(' ') : words.slice(0, holder).join(' ');
}

/** How people are addressed, and offices before a name: what begins so is nobody's masthead. */
export const ADDRESSED: ReadonlySet<string> = new Set(
  'mr mrs ms dr sir madam dear president minister secretary senator ambassador professor excellencies ladies gentlemen friends monsieur madame mesdames messieurs chers herr frau señor señora señores senhor senhora signor signora pan pani sayın'.split(
    ' ',
  ),
);
