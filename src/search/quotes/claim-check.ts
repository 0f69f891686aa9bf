import type { FacetColumn, Passage, SearchReader } from '../reader.ts';
import type { DaySpan } from '../record.ts';
import type { DayRange } from '../query/types.ts';
import { toNumber } from '../../statement/day.ts';
import { foldForms, foldWord } from '../tokens/fold.ts';
import {
  givenNames,
  isSpelledLike,
  matchesRole,
  matchName,
  type NameMatch,
  nameWords,
  type ReadName,
  readName,
  sharesName,
  sharesSurname,
} from './name-match.ts';
import { claimedRanges } from './claimed-ranges.ts';
import type { Claim, Difference, Place } from './types.ts';

/** What somebody says of a quotation, made ready to be held against places. */
export interface ClaimCheck {
  /** How a place fits what is claimed, without reading it: the more, the better. `position`: null: anywhere in the statement. */
  readonly fit: () => Promise<(statement: number, position: number | null) => number>;
  /** What is claimed and is otherwise there, and what cannot be checked. */
  readonly hold: (place: Place) => Promise<{
    readonly differs: readonly Difference[];
    readonly unchecked: readonly Difference['what'][];
  }>;
}

/** Reads the column of speakers only where a speaker is claimed. `lang`: in which dates are written. */
export async function checkClaim(reader: SearchReader, claim: Claim, lang: string): Promise<ClaimCheck> {
  const speaker = claim.speaker === null ? null : await speakerCheck(reader, claim.speaker);
  const ranges = claim.date === null ? [] : claimedRanges(claim.date, lang);
  const dateFits = (statement: number) => (ranges.length === 0 ? null : touches(reader.spans(statement), ranges));
  return {
    fit: async () => {
      const speaks = await speaker?.fit();
      return (statement, position) => (speaks?.(statement, position) ?? 0) + (dateFits(statement) === true ? 1 : 0);
    },
    hold: async (place) => {
      const differs: Difference[] = [];
      const unchecked: Difference['what'][] = [];
      if (speaker) {
        const match = await speaker.match(place);
        if (match === 'other') differs.push({ what: 'speaker', claimed: claim.speaker!, found: place.said });
        if (match === 'unclear') unchecked.push('speaker');
      }
      if (claim.date !== null) {
        const fits = dateFits(place.statement);
        const { date } = place.card;
        if (fits === null || date === null) unchecked.push('date');
        else if (!fits) differs.push({ what: 'date', claimed: claim.date, found: [date] });
      }
      if (claim.source !== null) {
        const { source } = place.card;
        if (source === null) unchecked.push('source');
        else if (!sameSource(claim.source, source))
          differs.push({ what: 'source', claimed: claim.source, found: [source] });
      }
      return { differs, unchecked };
    },
  };
}

/** Of how many people of one name the turns are looked up: each takes a file. */
const MOST_NAMESAKES = 5;

interface SpeakerCheck {
  /** 4: the claimed speaker says it there; 2: speaks in the statement; 0: does not. */
  readonly fit: () => Promise<(statement: number, position: number | null) => number>;
  readonly match: (place: Place) => Promise<NameMatch>;
}

async function speakerCheck(reader: SearchReader, claimed: string): Promise<SpeakerCheck> {
  const column = await reader.facet('speaker');
  const { names, given } = namesOf(column);
  const asked = readName(claimed);
  const known = (equal: (word: string) => ReadonlySet<string>) =>
    names.flatMap((name, index) =>
      (asked.own.length === 0 || sharesSurname(asked, name, equal)) && matchName(asked, name, given, equal) === 'same'
        ? [index]
        : [],
    );
  let equal: (word: string) => ReadonlySet<string> = () => new Set<string>();
  let same = new Set(known(equal));
  if (same.size === 0) {
    // Nobody has the name as it is written: it may be written in another script.
    const forms = new Map<string, ReadonlySet<string>>();
    for (const word of asked.own) {
      const found = await reader.forms(word);
      forms.set(word, new Set(found.map(({ form }) => foldForms(foldWord(form)))));
    }
    equal = (word) => forms.get(word) ?? new Set();
    same = new Set(known(equal));
  }
  return {
    fit: async () => {
      const turns = await Promise.all([...same].slice(0, MOST_NAMESAKES).map((one) => reader.spokenBy(one)));
      return (statement, position) => {
        if (!column.of(statement).some((one) => same.has(one))) return 0;
        return position !== null && turns.some((speaks) => speaks(position)) ? 4 : 2;
      };
    },
    match: async ({ statement, said, sure }) => {
      if (said.length === 0) return 'unclear';
      const by = said.map(readName);
      const matches = new Set(by.map((name) => matchName(asked, name, given, equal)));
      // A text of several speakers has the words of each of them, and of which is not known.
      if (matches.has('same')) return sure || said.length === 1 ? 'same' : 'unclear';
      // Somebody whom the archive knows by that name, where it is known who speaks: no office can make them the same.
      if (same.size > 0 && sure && !by.some((name) => isSpelledLike(asked, name))) return 'other';
      const passages = await reader.text(statement);
      const roles = rolesOf(passages, said);
      if (roles.some((role) => matchesRole(claimed, role))) return 'same';
      // An office of another state or body than those that are known.
      if (asked.looksLikeOffice && asked.large.length > 0 && roles.length > 0)
        return roles.some((role) => sharesName(asked, role)) ? 'unclear' : 'other';
      // Whoever is named in a report may be the one whom it quotes.
      if (!sure && isNamed(passages, asked.own.at(-1))) return 'unclear';
      return matches.has('unclear') ? 'unclear' : 'other';
    },
  };
}

/** Everybody who speaks in an archive, by name. */
interface Names {
  readonly names: readonly ReadName[];
  readonly given: ReadonlySet<string>;
}

/** Worked out once for an archive, however many quotations are checked. */
const NAMES = new WeakMap<FacetColumn, Names>();

function namesOf(column: FacetColumn): Names {
  const known = NAMES.get(column);
  if (known) return known;
  const names = column.values.map(({ name }) => readName(name));
  const found = { names, given: givenNames(names) };
  NAMES.set(column, found);
  return found;
}

/** The offices of those who say something in a statement. */
function rolesOf(passages: readonly Passage[], said: readonly string[]): readonly string[] {
  const everybody = new Set(passages.flatMap(({ zone, text }) => (zone === 'speaker' ? [text] : [])));
  return passages.flatMap(({ zone, anchor, text }, index) => {
    if (zone !== 'role') return [];
    // The office of a turn stands by its anchor, that of a main speaker behind the name.
    const label = anchor === null ? -1 : passages.findIndex((one) => one.zone === 'label' && one.anchor === anchor);
    const before = passages[index - 1];
    const of =
      label === -1
        ? before?.zone === 'speaker'
          ? before.text
          : null
        : (passages.slice(label).find((one) => one.zone === 'words')?.voice ?? null);
    return everybody.size <= 1 || of === null || said.includes(of) ? [text] : [];
  });
}

/** True where a word of a name is printed in a text. */
function isNamed(passages: readonly Passage[], word: string | undefined): boolean {
  return word !== undefined && passages.some(({ zone, text }) => zone === 'words' && nameWords(text).includes(word));
}

/** True where a statement may be from one of these ranges; null: it is undated. */
function touches(spans: readonly DaySpan[], ranges: readonly DayRange[]): boolean | null {
  if (spans.length === 0) return null;
  return ranges.some(({ from, to }) => {
    const [first, last] = [from === null ? -Infinity : toNumber(from), to === null ? Infinity : toNumber(to)];
    return spans.some((span) => (span.first ?? -Infinity) <= last && (span.last ?? Infinity) >= first);
  });
}

/** Whether two names of a source can be the same: the words of one stand in the other, or its first letters are it. */
export function sameSource(claimed: string, source: string): boolean {
  const [a, b] = [nameWords(claimed), nameWords(source)].map((words) => words.filter((word) => !SMALL.has(word)));
  if (a!.length === 0 || b!.length === 0) return false;
  const within = (few: readonly string[], many: readonly string[]) => few.every((word) => many.includes(word));
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
  return within(a!, b!) || within(b!, a!) || initials(b!) === a!.join('') || initials(a!) === b!.join('');
}

const SMALL: ReadonlySet<string> = new Set(['the', 'of', 'and', 'la', 'le', 'de', 'des', 'du', 'el', 'del']);
