import type { Authority } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import type { Named } from '../../statement/schema.ts';
import { TAG, tagger } from '../lexicon/tags.ts';
import { linesAround } from '../names/around.ts';
import { AROUND, type Cast, type Figure, findCast, LABELS, STANDFIRST, TITLE } from '../names/cast.ts';
import { once } from '../once.ts';
import type { ItemMentions } from '../people/item-mentions.ts';
import { nameOfLabel } from '../people/label-names.ts';
import { labelParts } from '../people/label-parts.ts';
import { isQuestionLabel } from '../people/question-labels.ts';
import { findWords, lastKey } from '../people/words.ts';
import type { Item } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { namedOf } from './turns-of.ts';

/** Offices that labels shorten, in full. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['dpm', 'deputy prime minister'],
  ['fm', 'foreign minister'],
  ['vp', 'vice president'],
  ['sg', 'secretary general'],
]);
/** So much of a paragraph above the first turn introduces who speaks. */
const INTRODUCED = 400;

/**
 * Who speaks under a label: as the rules for labels know it; else the one with that name whom the text has in full; else whom
 * the lines above the turns name with the office that the label is; else the only one whom they name, where a single
 * office speaks.
 *
 * @returns null for labels of questions, and where nobody is known
 */
export function whoseLabel(
  label: string,
  item: Item,
  mentions: ItemMentions,
  authority: Authority,
  vocabulary: Vocabulary,
  day: Bounds | null,
): Named | null {
  if (isQuestionLabel(label)) return null;
  const resolved = nameOfLabel(label, item, mentions, authority, vocabulary.names, day)?.named ?? null;
  if (resolved !== null && (resolved.id !== null || isWholeName(resolved.name, item.lang))) return resolved;
  const cast = findCast(item, vocabulary);
  const printed = cast.at(LABELS).find(({ mention: { text } }) => label.includes(text))?.figure ?? null;
  if (printed?.kind === 'person' && isFuller(printed, resolved, item.lang)) return namedOf(printed);
  return resolved ?? holderAbove(label, item, cast);
}

/** A given name and a surname, and no word for an office. */
function isWholeName(name: string, lang: string): boolean {
  const tag = tagger(lang);
  const words = findWords(name);
  return words.length > 1 && words.every(({ key }) => (tag(key) & TAG.role) === 0);
}

/** Whether a figure has the name that a label gave, and more of it than that; no office is a part of a name. */
function isFuller(figure: Figure, resolved: Named | null, lang: string): boolean {
  if (figure.record !== null) return true;
  return (
    isFull(figure) &&
    isWholeName(figure.name, lang) &&
    (resolved === null || findWords(figure.name).some(({ key }) => key === lastKey(resolved.name)))
  );
}

const isInTitle = ({ mentions }: Figure) => mentions.some(({ paragraph }) => paragraph === TITLE);
const isKnown = (figure: Figure) => figure.record !== null || isFull(figure);
const isFull = ({ mentions }: Figure) => mentions.some(({ form }) => form === 'full');

/** Whom the lines above the turns give the office that a label is. */
function holderAbove(label: string, item: Item, cast: Cast): Named | null {
  const roles = rolesOf(label, item.lang);
  if (roles.length === 0) return null;
  const people = peopleAbove(item, cast);
  const holders = people.filter((figure) =>
    figure.roles.some((role) => isOffice(roles, isLesser(inFull(label)), role, item.lang)),
  );
  if (holders.length === 1 && (isKnown(holders[0]!) || isInTitle(holders[0]!))) return namedOf(holders[0]!);
  const [only, other] = people;
  return only !== undefined &&
    other === undefined &&
    isKnown(only) &&
    only.roles.length === 0 &&
    TALKS.has(item.kind) &&
    officesOf(item).size === 1
    ? namedOf(only)
    : null;
}

/** Kinds in which whoever has an office for a label is whom the page is about; in a debate it may be who presides. */
const TALKS: ReadonlySet<string> = new Set(['interview', 'press-conference', 'briefing']);

/** Labels of an item that are an office and nothing else, by their words for offices. */
const officesOf = once(
  (item: Item): ReadonlySet<string> =>
    new Set(
      [...new Set(item.turns.map(({ label }) => label))]
        .map((label) => rolesOf(label, item.lang).join(' '))
        .filter((roles) => roles !== ''),
    ),
);

function inFull(label: string): string {
  const bare = label.replace(/^\*|[.*]+$/gu, '').trim();
  return SHORT.get(bare.toLowerCase()) ?? bare;
}

/** Words for offices in a label; none where it has a name. */
function rolesOf(label: string, lang: string): readonly string[] {
  const full = inFull(label);
  return isQuestionLabel(label) || labelParts(full).name !== null ? [] : wordsForOffices(full, lang);
}

const wordsForOffices = (text: string, lang: string) => {
  const tag = tagger(lang);
  return findWords(text)
    .map(({ key }) => key)
    .filter((key) => (tag(key) & TAG.role) !== 0);
};

/** Whether a role printed beside a name is the office of a label: it has all its words, ends with the same, and is a deputy’s where that is. */
function isOffice(label: readonly string[], lesser: boolean, role: string, lang: string): boolean {
  if (role.length > LONGEST_ROLE || role.includes(':')) return false;
  const own = wordsForOffices(role, lang);
  return own.at(-1) === label.at(-1) && label.every((word) => own.includes(word)) && isLesser(role) === lesser;
}

const isLesser = (role: string) => LESSER.test(role);
const LONGEST_ROLE = 100;
const LESSER =
  /(?<!\p{L})(?:deputy|vice|assistant|acting|former|ex|stellvertret\p{L}*|adjoint\p{L}*|заместител\p{L}*)(?!\p{L})/iu;

/** People whom title, lines around and paragraphs above the first turn name. */
const peopleAbove = (item: Item, cast: Cast): readonly Figure[] => {
  const first = item.turns[0]?.line ?? Infinity;
  const places = [
    TITLE,
    STANDFIRST,
    ...linesAround(item).flatMap(({ line }, at) => (line < first ? [AROUND - at] : [])),
    ...item.paragraphs.flatMap(({ turn, lines }, at) => (turn === null && lines[0] < first ? [at] : [])),
  ];
  const named = places.flatMap((at) =>
    cast
      .at(at)
      .filter(({ figure, mention }) => figure.kind === 'person' && (at < 0 || mention.start < INTRODUCED))
      .map(({ figure }) => figure),
  );
  return [...new Set(named)];
};
