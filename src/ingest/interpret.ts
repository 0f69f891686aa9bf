import type { VFileMessage } from 'vfile-message';
import type { Authority } from '../statement/authority.ts';
import { bounds, type Bounds } from '../statement/edtf.ts';
import type { Evidence, Named, Speaker, Statement } from '../statement/schema.ts';
import { makeBody, type Body } from './body.ts';
import type { SolvedDates } from './dates/input.ts';
import { findTitle } from './fields/title.ts';
import { isAnswerLabel } from './turns/answer-labels.ts';
import type { ItemMentions } from './people/item-mentions.ts';
import { organisationOf } from './people/institution.ts';
import type { MainSpeakers } from './people/whose-words.ts';
import { tellUnsaid } from './people/unsaid.ts';
import { attribute, prepare } from './quotations/attribute.ts';
import type { Attribution } from './quotations/attribution-features.ts';
import { narratedQuotations } from './quotations/find-quotations.ts';
import type { Draft } from './read-text.ts';
import { judgeSpeakers } from './speakers/judge.ts';
import { orBody } from './speakers/or-body.ts';
import { weighSpeakers } from './speakers/weigh.ts';
import { whoseLabel } from './speakers/whose-label.ts';
import type { Candidate, FoundQuotation, Item } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A statement that has no id yet and stands alone, with what it was weighed from. */
export interface Interpreted {
  readonly statement: Omit<Statement, 'id' | 'relations'>;
  /** Anchors of its paragraphs, by which a re-ingest knows it. */
  readonly anchors: readonly string[];
  /** Evidence that another text gave: its raw file and line. */
  readonly elsewhere: SolvedDates['elsewhere'];
  readonly candidates: readonly Candidate[];
  readonly messages: readonly VFileMessage[];
}

/** Say who speaks, where the turns and quotations are and whose, now that the day is as well known as it will be. */
export function interpret(
  draft: Draft,
  mentions: ItemMentions,
  dates: SolvedDates,
  vocabulary: Vocabulary,
  authority: Authority,
): Interpreted {
  const { item, source, place, kind } = draft;
  const day = daysOf(dates);
  const people = findSpeakers(draft, mentions, vocabulary, authority, day);
  const body = makeBody(item);
  const speakers = people.speakers.value;
  const title = findTitle(item);
  const turns = findTurns(item, mentions, body, speakers, vocabulary, authority, day);
  const quotations = attribute(...quotationInput(item, mentions, people, vocabulary, authority));
  return {
    statement: {
      title: title.title,
      titleBasis: title.titleBasis,
      standfirst: item.standfirst?.text ?? null,
      kind: kind.value,
      excerpt: item.excerpt,
      date: dates.date.value,
      published: dates.published.value,
      captured: dates.captured.value,
      speakers: [...speakers],
      institution: people.institution.value,
      source: source.value,
      place: place.value,
      lang: item.lang,
      raw: { file: item.file, sha256: item.sha256, lines: [item.lines[0], item.lines[1]] },
      turns,
      quotations: quotations.map(({ rule: _, share: __, reasons: ___, paragraph, ...quotation }) => ({
        paragraph: body.paragraphs[paragraph]!,
        ...quotation,
      })),
      evidence: [dates.date, dates.published, dates.captured, people.speakers, people.institution, source, place, kind]
        .flatMap(({ evidence }) => evidence)
        .concat(title.evidence, languageEvidence(item)),
      body: [...body.blocks],
    },
    anchors: body.paragraphs,
    elsewhere: dates.elsewhere,
    candidates: [
      ...draft.candidates,
      ...dates.candidates,
      ...people.candidates,
      ...quotations.map((quotation) => quotationCandidate(quotation, item)),
    ],
    messages: [
      ...dates.messages,
      ...people.messages,
      ...tellUnsaid(item, turns, { speakers, institution: people.institution.value }),
    ],
  };
}

/** The people who speak, or the body where nobody does. */
function findSpeakers(
  draft: Draft,
  mentions: ItemMentions,
  vocabulary: Vocabulary,
  authority: Authority,
  day: Bounds | null,
): MainSpeakers {
  const weighed = weighSpeakers(draft, mentions, authority, vocabulary, day);
  const { speaker } = vocabulary.models.linear;
  const people = judgeSpeakers(weighed, draft.item, mentions, vocabulary.names, speaker, day);
  return orBody(people, weighed.body, draft, authority);
}

/** Days on which the words may have been said; where that is open, days on which they were published. */
function daysOf(dates: SolvedDates): Bounds | null {
  const value = dates.date.value ?? dates.published.value;
  return value === null ? null : bounds(value);
}

function findTurns(
  item: Item,
  mentions: ItemMentions,
  body: Body,
  speakers: readonly Speaker[],
  vocabulary: Vocabulary,
  authority: Authority,
  day: Bounds | null,
): Statement['turns'] {
  return item.turns.map(({ label, kind }, index) => {
    const resolved = kind === 'narrative' ? null : whoseLabel(label, item, mentions, authority, vocabulary, day);
    return { turn: body.turns[index]!, kind, speaker: isAnswerLabel(label) ? whoIsAsked(speakers) : resolved };
  });
}

/** "Answer" names nobody: it is whoever is asked, where that is one person. */
const whoIsAsked = ([first, ...others]: readonly Speaker[]) =>
  first && others.length === 0 ? { id: first.id, name: first.name } : null;

/** What the quotations of an item are read from. They stand in what is reported: in turns everything is somebody's words already. In a speech only a verb of speech gives one away. */
function quotationInput(
  item: Item,
  mentions: ItemMentions,
  people: MainSpeakers,
  vocabulary: Vocabulary,
  authority: Authority,
): Parameters<typeof prepare> {
  const speech = item.kind === 'speech';
  return [
    narratedQuotations(item),
    item,
    mentions,
    {
      speakers: speech ? [] : people.speakers.value,
      institution: speech ? null : people.institution.value,
      vocabulary,
      organisation: (named: Named) => organisationOf(named, item, authority),
    },
  ];
}

/** What is known of an item's quotations before anybody says whose they are: what there is to learn from. */
export function attributionOf(
  draft: Draft,
  mentions: ItemMentions,
  dates: SolvedDates,
  vocabulary: Vocabulary,
  authority: Authority,
): Attribution {
  const people = findSpeakers(draft, mentions, vocabulary, authority, daysOf(dates));
  return prepare(...quotationInput(draft.item, mentions, people, vocabulary, authority));
}

function quotationCandidate(
  { paragraph, start, end, rule, speaker, kind, share, reasons }: FoundQuotation,
  item: Item,
): Candidate {
  const { text, lines } = item.paragraphs[paragraph]!;
  const words = text.slice(start, end);
  const outcome = speaker ? 'won' : 'lost';
  const why = speaker
    ? `${kind}, said by ${speaker.name}, ${Math.round(share * 100)} in 100 by what decided: ${reasons.join(', ')}`
    : kind === 'term'
      ? 'a term or a name, nobody’s speech'
      : `${kind}, and nothing says by whom`;
  return {
    field: 'quotation',
    value: words.length > 60 ? `${words.slice(0, 59)}…` : words,
    rule,
    line: lines[0],
    quote: null,
    outcome,
    why,
  };
}

function languageEvidence(item: Item): Evidence {
  const tier = item.paragraphs.reduce((sum, { text }) => sum + text.length, 0) > 300 ? 'certain' : 'probable';
  return {
    field: 'lang',
    basis: 'inferred',
    tier,
    rule: 'lang/letters',
    line: item.paragraphs[0]!.lines[0],
    quote: null,
    says: 'The letters and their sequences are of this language.',
  };
}
