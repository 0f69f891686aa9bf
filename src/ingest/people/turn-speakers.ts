import type { Authority } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import type { Named } from '../../statement/schema.ts';
import type { Item } from '../types.ts';
import type { ItemMentions } from './item-mentions.ts';
import type { NamedMention } from './named-mention.ts';
import type { NameIndex } from './name-index.ts';
import { labelSurname } from './label-surname.ts';
import { nameOfLabel, type LabelName } from './label-names.ts';
import { isQuestionLabel } from './question-labels.ts';
import type { Speaking } from './speaking-mentions.ts';
import { isCourtesy, isRole } from './titles.ts';
import { findWords, lastKey } from './words.ts';

/** Of a label's turns, the share that ends in a question above which it belongs to somebody who asks. */
const ASKING = 0.6;

/** Whoever has less than this share of the turns of the one who has most puts in a word or is played from a tape. */
const ASIDE = 0.15;

/** In a debate of more than these the surnames alone say little. */
const MAX_SURNAMES = 3;

/** Whoever answers nothing and says less than this share of what the one who says most does, leads through the talk. */
const LEADING = 0.5;

/** Whoever has a label that speaks for the statement, and how far the name is known. */
interface Labelled extends Speaking {
  readonly known: LabelName['known'];
}

/**
 * The people behind the labels of a transcript, without those who only ask: everybody who is known by name, in the
 * order of the first turn. Whom no title points out counts only where nobody says twice as much. Where a label mostly stands before questions, or never after one where others answer, its
 * person is no main speaker.
 */
export function speakersOfTurns(
  item: Item,
  mentions: ItemMentions,
  authority: Authority,
  index: NameIndex,
  day: Bounds | null,
): Speaking[] {
  return labelled(item, mentions, authority, index, day).filter(({ known }) => known !== 'surname');
}

/** Those of whom the labels alone say the surname, for a transcript that names nobody otherwise. */
export function surnamesOfTurns(
  item: Item,
  mentions: ItemMentions,
  authority: Authority,
  index: NameIndex,
  day: Bounds | null,
): Speaking[] {
  const found = labelled(item, mentions, authority, index, day).filter(({ known }) => known === 'surname');
  return found.map((speaking) => ({ ...speaking, rule: 'turns/surname' }));
}

function labelled(
  item: Item,
  mentions: ItemMentions,
  authority: Authority,
  index: NameIndex,
  day: Bounds | null,
): Labelled[] {
  const found: Labelled[] = [];
  const counts = new Map<string, number>();
  for (const { label } of item.turns) if (!isQuestionLabel(label)) counts.set(label, (counts.get(label) ?? 0) + 1);
  const names = new Map(
    [...counts.keys()].map((label) => [label, nameOfLabel(label, item, mentions, authority, index, day)]),
  );
  // Headings before a colon are nobody's words; an office whose holder is not known speaks.
  const voices = [...names]
    .filter(
      ([label, name]) =>
        name !== null || /^the\s/iu.test(label) || findWords(label).some((word) => isRole(word) || isCourtesy(word)),
    )
    .map(([label]) => label);
  const most = Math.max(0, ...voices.map((label) => counts.get(label)!));
  const longest = Math.max(0, ...voices.map((label) => said(item, label)));
  const labels = new Set<string>();
  const courteous = new Set(
    [...counts.keys()].filter(
      (label) =>
        labelSurname(label) !== null ||
        (names.get(label)?.known === 'surname' && findWords(label).some((word) => isRole(word))),
    ),
  );
  // Where somebody speaks whose name stays open, as "The President", a surname alone may be the host's.
  const closed =
    courteous.size <= MAX_SURNAMES &&
    [...counts.keys()].every((label) => courteous.has(label) || (names.get(label)?.known ?? 'surname') !== 'surname');
  const host = hostOf(item, mentions);
  const askers = askersOf(item, mentions);
  for (const { label, line } of item.turns) {
    if (labels.has(label) || isQuestionLabel(label)) continue;
    labels.add(label);
    const name = names.get(label);
    if (!name) continue;
    const { named, known } = name;
    if (known !== 'named' && !(closed && courteous.has(label)) && said(item, label) < LEADING * longest) continue;
    if (
      isOnlyLabel(named, label) ||
      askers.has(named.name) ||
      (host !== null && named.id !== host) ||
      isChair(item, label) ||
      found.some(({ mention }) => mention.name === named.name) ||
      (!isHead(named, item, authority, index) &&
        ((asksMostly(item, label) && item.turns.length > 1) ||
          (leadsThrough(item, label) &&
            !` ${keysOf(item.title?.text ?? '')} `.includes(` ${lastKey(named.name)} `)))) ||
      counts.get(label)! < most * ASIDE
    )
      continue;
    const person = named.id === null ? undefined : index.people.get(named.id);
    const mention: NamedMention = {
      start: 0,
      end: label.length,
      exact: label,
      people: person === undefined ? [] : [person],
      form: 'label',
      title: null,
      offices: [],
      present: true,
      name: named.name,
    };
    found.push({ mention, rule: 'turns/label', line, known: closed && courteous.has(label) ? 'named' : known });
  }
  return found;
}

/** Whoever heads the state or body whose page it is: there others report to them, and their questions are the statement's as well. */
function isHead({ id }: Named, item: Item, authority: Authority, index: NameIndex): boolean {
  const house = authority.organisations.find(
    (organisation) => organisation.id === authority.sources.find((source) => source.id === item.source)?.organisation,
  );
  return (
    id !== null &&
    house?.kind === 'government' &&
    (index.offices.get(id) ?? []).some(
      ({ office }) =>
        office.organisation !== null &&
        office.organisation === house.parent &&
        /(?:^|\s)president\b|prime minister|chancellor/iu.test(office.title),
    )
  );
}

const keysOf = (text: string) =>
  findWords(text)
    .map(({ key }) => key)
    .join(' ');

/** Initials and a surname of whom the text says no more: a guest or somebody who reports to the one whose page it is. */
const isOnlyLabel = (named: Named, label: string) =>
  named.id === null && named.name === label.trim() && /^\p{Lu}\p{Ll}?\./u.test(named.name);

const ANSWERED =
  /(?:ответил[аи]?\s+на\s+вопрос\p{L}*|відпові(?:в|ла|ли)\s+на\s+(?:за)?питання|answered?\s+(?:a\s+)?questions?\s+(?:of|from|by|put\s+by))(?!\p{L})[^.,;]{0,100}$/iu;

/** Names of those whose questions, as the lines above the turns say, are answered here. */
function askersOf(item: Item, mentions: ItemMentions): ReadonlySet<string> {
  const first = item.paragraphs.findIndex(({ turn }) => turn === null);
  const lines = [
    [item.title?.text, mentions.title],
    [item.standfirst?.text, mentions.standfirst],
    [item.paragraphs[first]?.text, mentions.paragraphs[first]],
  ] as const;
  return new Set(
    lines.flatMap(([text, found]) =>
      text === undefined
        ? []
        : (found ?? []).filter(({ start }) => ANSWERED.test(text.slice(0, start))).map(({ name }) => name),
    ),
  );
}

const HOSTS =
  /^[^.]{0,40}?(?:пров[её]л[а]?|заслушал[а]?|принял[а]?)(?!\p{L})[^.]{0,80}(?:совещани|заседани|доклад|рабоч\p{L}+\s+встреч|нарад)/u;

/** Id of the person who, as the text above the turns says, held a meeting or heard a report: whoever reports there speaks to that person. */
function hostOf(item: Item, mentions: ItemMentions): string | null {
  const first = item.paragraphs.findIndex(({ turn }) => turn === null);
  const lines = [
    [item.title?.text, mentions.title],
    [item.standfirst?.text, mentions.standfirst],
    [item.paragraphs[first]?.text, mentions.paragraphs[first]],
  ] as const;
  for (const [text, found] of lines) {
    const host = found?.[0];
    if (
      text !== undefined &&
      host?.people.length === 1 &&
      /^\P{L}*$/u.test(text.slice(0, host.start)) &&
      HOSTS.test(text.slice(host.end))
    )
      return host.people[0]!.id;
  }
  return null;
}

/** "The President" where the other labels carry a state in brackets: whoever chairs an assembly gives the floor to others. */
function isChair(item: Item, label: string): boolean {
  return (
    /^(?:the\s+)?(?:(?:acting|temporary)\s+)?(?:president|chair(?:man|woman|person)?)$/iu.test(label.trim()) &&
    item.turns.some((turn) =>
      /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|President|Prime Minister)\.?\s[^()]+\s\(\p{Lu}[^()]+\)$/u.test(turn.label.trim()),
    )
  );
}

function asksMostly(item: Item, label: string): boolean {
  const turns = item.turns.flatMap((turn, i) => (turn.label === label ? [i] : []));
  const asked = turns.filter((turn) =>
    /[?？؟]["”»)\]]*$/u.test(item.paragraphs.findLast((paragraph) => paragraph.turn === turn)?.text ?? ''),
  );
  return asked.length / turns.length >= ASKING;
}

/** A moderator: gives the floor to others, and no question is put to them. */
function leadsThrough(item: Item, label: string): boolean {
  const answers = (own: string) =>
    item.turns.some((turn, i) => turn.label === own && i > 0 && isQuestionLabel(item.turns[i - 1]!.label));
  const others = [...new Set(item.turns.map((turn) => turn.label))].filter(
    (other) => other !== label && !isQuestionLabel(other),
  );
  if (answers(label) || !others.some(answers)) return false;
  return said(item, label) < LEADING * Math.max(...others.map((other) => said(item, other)));
}

/** How much stands under a label. */
const said = (item: Item, label: string) =>
  item.paragraphs.reduce(
    (sum, { turn, text }) => (turn !== null && item.turns[turn]!.label === label ? sum + text.length : sum),
    0,
  );
