import type { Nearest } from '../../search/answer/nearest.ts';
import { NOT_KNOWN, type Question } from '../../search/answer/types.ts';
import { edgeOf, periodOf } from '../../search/query/dates.ts';
import { FARTHEST } from '../../search/query/parse.ts';
import type { NameNote } from '../../search/query/resolve.ts';
import type { DayRange, Near, QueryDoubt, Term, Words } from '../../search/query/types.ts';
import { FACETS, type Facet } from '../../search/reader.ts';
import type { Said, Value } from '../words/say.ts';
import type { Key } from '../words/translation.ts';

/** The name of a value of a filter; undefined: the filter has no such value. */
export type NameOf = (facet: Facet, key: string) => string | undefined;

/**
 * A question said back, so that a reader sees what was understood: “anchor” and “cable”, each in any form, by Ada Orlan,
 * in 2020.
 */
export function saidQuestion(question: Question, nameOf: NameOf): Value {
  const { terms, filters, without, ownWords } = question;
  const wanted = terms.filter(({ not }) => !not);
  const unwanted = terms.filter(({ not }) => not);
  const speakers = filters.speaker ?? [];
  const isOwn = ownWords && speakers.length > 0 && wanted.length > 0;
  const parts: Value[] = [
    ...saidWords(wanted, true),
    ...saidWords(wanted, false),
    ...wanted.flatMap((term) => (term.type === 'word' ? [] : [saidPart(term)])),
    ...(unwanted.length === 0 ? [] : [saidWithout(unwanted)]),
    ...FACETS.flatMap((facet) => saidFacet(facet, filters[facet], nameOf)),
    ...(isOwn ? [{ k: 'said.own', with: { names: namesOf('speaker', speakers, nameOf) } } as const] : []),
    ...FACETS.flatMap((facet) =>
      saidFacet(facet, without[facet], nameOf).map((what): Said => ({ k: 'said.not', with: { what } })),
    ),
    ...saidDates(question),
  ];
  return parts.length === 0 ? { k: 'said.everything' } : { list: parts, join: 'comma' };
}

const quoted = (words: string): Said => ({ k: 'search.quoted', with: { words } });

/** The words that stand alone, those to be found just so or in any form. */
function saidWords(terms: readonly Term[], exact: boolean): readonly Said[] {
  const words = terms.flatMap((term) => (term.type === 'word' && term.exact === exact ? [quoted(term.text)] : []));
  if (words.length === 0) return [];
  return [{ k: exact ? 'said.exactWords' : 'said.words', with: { n: words.length, words: { list: words } } }];
}

/** A part that is no word alone. A word in it has its forms as elsewhere. */
function saidPart(part: Term | Words | Near): Value {
  switch (part.type) {
    case 'word':
      return quoted(part.text);
    case 'phrase':
      return { k: part.exact ? 'said.phrase' : 'said.phraseForms', with: { words: quoted(part.text) } };
    case 'near': {
      const { left, right, within } = part;
      return { k: 'said.near', with: { n: within, left: saidPart(left), right: saidPart(right) } };
    }
    case 'either':
      return { list: part.of.map(saidPart), join: 'or' };
  }
}

/** A term by itself, in a few words. */
export const saidTerm = (term: Term): Value => (term.not ? saidWithout([term]) : saidPart(term));

const saidWithout = (terms: readonly Term[]): Said => ({
  k: 'said.without',
  with: { words: { list: terms.map(saidPart), join: 'or' } },
});

function saidFacet(facet: Facet, keys: readonly string[] | undefined, nameOf: NameOf): readonly Said[] {
  if (keys === undefined || keys.length === 0) return [];
  return [{ k: `said.${facet}`, with: { names: namesOf(facet, keys, nameOf) } }];
}

function namesOf(facet: Facet, keys: readonly string[], nameOf: NameOf): Value {
  return { list: keys.map((key) => saidName(facet, key, nameOf)), join: 'or' };
}

function saidName(facet: Facet, key: string, nameOf: NameOf): Value {
  if (key === NOT_KNOWN) return { k: 'page.notKnown' };
  if (facet === 'lang' && isTag(key)) return { language: key };
  const name = nameOf(facet, key);
  if (facet === 'kind' && name !== undefined) return { k: `kind.${key as 'report'}` };
  return name ?? key;
}

/** True for what may be a language: a wrong one that was typed stands as typed. */
const isTag = (key: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(key);

function saidDates({ range, undated, dates }: Question): readonly Said[] {
  if (undated) return [{ k: 'said.undated' }];
  if (range === null) return [];
  const when = saidRange(range);
  return [dates === 'possibly' ? { k: 'said.possibly', with: { when } } : when];
}

/** A range of days by the shortest names of its periods. */
function saidRange({ from, to }: DayRange): Said {
  const period = from === null || to === null ? null : periodOf(from, to);
  if (period !== null)
    return { k: period.length === 10 ? 'said.onDay' : 'said.inPeriod', with: { date: { edtf: period } } };
  const first = from === null ? null : { edtf: edgeOf(from, 'min') };
  const last = to === null ? null : { edtf: edgeOf(to, 'max') };
  if (first === null) return { k: 'said.until', with: { date: last ?? '' } };
  if (last === null) return { k: 'dates.since', with: { date: first } };
  return { k: 'said.inRange', with: { range: { k: 'dates.fromTo', with: { from: first, to: last } } } };
}

/** A date that nobody mistakes, for an example. */
const CLEAR_DATE = '2016-04-12';

const DOUBTS: Readonly<Record<QueryDoubt['kind'], Key>> = {
  unclosed: 'said.unclosed',
  'unknown-field': 'said.unknownField',
  'empty-field': 'said.emptyField',
  'not-a-date': 'said.notADate',
  'unsure-date': 'said.unsureDate',
  'turned-round': 'said.turnedRound',
  'two-dates': 'said.twoDates',
  'no-minus-date': 'said.noMinusDate',
  'lonely-near': 'said.lonelyNear',
  'near-too-far': 'said.nearTooFar',
  'lonely-or': 'said.lonelyOr',
  'no-beginnings': 'said.noBeginnings',
  'too-long': 'said.tooLong',
};

/** What was doubtful in a query, and how it was taken. */
export const saidDoubt = ({ kind, part }: QueryDoubt): Said => ({
  k: DOUBTS[kind],
  with: { part: quoted(part), n: FARTHEST, example: CLEAR_DATE },
});

const NOBODY = {
  speaker: 'said.nobodySpeaker',
  source: 'said.nobodySource',
  kind: 'said.nobodyKind',
  lang: 'said.nobodyLang',
  organisation: 'said.nobodyOrganisation',
  place: 'said.nobodyPlace',
} as const;

/** What is to be told of a name that was typed for a filter. */
export function saidNote({ kind, facet, typed, values, bare = '' }: NameNote): Said {
  if (kind === 'nobody') return { k: NOBODY[facet], with: { typed: quoted(typed) } };
  const names = { list: values.map(({ key, name }) => saidName(facet, key, () => name)), join: 'comma' } as const;
  if (kind === 'whole') return { k: 'said.wholeName', with: { typed: quoted(typed), names, bare: quoted(bare) } };
  return { k: 'said.several', with: { n: values.length, typed: quoted(typed), names } };
}

/** A line about what is nearest to nothing, with the terms by which that is found; null: there is nothing to look for. */
export interface NearLine {
  readonly says: Said;
  readonly terms: readonly Term[] | null;
  /** With the filters and dates of the question; else without. */
  readonly filtered: boolean;
}

/** What nearly matched a question that nothing answers: the nearest first, and only what is there. */
export function saidNearest({ within, searched, anywhere, alone, spared, phrases }: Nearest): readonly NearLine[] {
  const lines: NearLine[] = [];
  const counted = (n: number): Said => ({ k: 'list.statements', with: { n } });
  const add = (n: number, says: Said, terms: readonly Term[] | null, filtered = false) => {
    if (n > 0) lines.push({ says, terms, filtered });
  };
  const exactly = (text: string): readonly Term[] => [{ type: 'phrase', text, exact: true, not: false }];
  const all = alone.map(({ term }) => term);
  for (const { text, words, longest, oneOff } of phrases) {
    const phrase = quoted(text);
    for (const { printed, count } of oneOff)
      add(count, { k: 'said.nearly', with: { printed: quoted(printed), count: counted(count) } }, exactly(printed));
    if (longest !== null && /\s/u.test(longest.text))
      add(
        longest.count,
        { k: 'said.longest', with: { phrase, part: quoted(longest.text), count: counted(longest.count) } },
        exactly(longest.text),
      );
    const wanted = text.split(/\s+/u).map((word): Term => ({ type: 'word', text: word, exact: false, not: false }));
    add(words, { k: 'said.together', with: { phrase, count: counted(words) } }, wanted);
  }
  add(anywhere ?? 0, { k: 'said.anywhere', with: { count: counted(anywhere ?? 0) } }, all);
  for (const { term, count } of spared) {
    const terms = spared.filter((other) => other.term !== term).map((other) => other.term);
    add(count, { k: 'said.spared', with: { what: saidTerm(term), count: counted(count) } }, terms, true);
  }
  if (alone.length > 1)
    for (const { term, count } of alone)
      lines.push({
        says: { k: 'said.alone', with: { what: saidTerm(term), count: counted(count) } },
        terms: count > 0 ? [term] : null,
        filtered: false,
      });
  if (within < searched)
    lines.push({
      says: { k: 'said.within', with: { count: counted(within), all: searched } },
      terms: null,
      filtered: false,
    });
  return lines;
}
