import type { Counts, Measure } from '../../../src/statement/accuracy.ts';
import { isDay } from '../../../src/statement/edtf.ts';
import type { StatementRecord } from '../to-record.ts';
import { commonPairs } from './common-pairs.ts';
import { isTitle } from './is-title.ts';
import { fold, isSameBody, isSamePerson, isSamePlace, isSameSource, isSameVoice } from './compare-names.ts';
import { type GoldDocument, isSpeaker, speakerNames } from './gold.ts';
import { bare, leavesRoom } from './leaves-room.ts';
import { type TierVerdict, tierVerdicts } from './tier-verdicts.ts';

/** One measure of one document: the figures, and in words what was given and what is true. */
export interface Score {
  readonly measure: Measure;
  readonly counts: Counts;
  readonly is: string;
  readonly truth: string;
}

/** How one document was read. */
export interface DocumentScore {
  readonly file: string;
  readonly source: string;
  readonly scores: readonly Score[];
  readonly tiers: readonly TierVerdict[];
}

const NOTHING = '—';

/**
 * Hold what ingest read in a document against what is true.
 *
 * What the text does not say (a source or speaker that it does not name) may be left open; a wrong guess still counts as wrong.
 *
 * @param entry the document's main statement, the one with the longest body; null: nothing was read
 * @param statements how many were read from the file
 */
export function scoreDocument(
  gold: GoldDocument,
  entry: StatementRecord | null,
  statements = Number(entry !== null),
): DocumentScore {
  const read: Score = {
    measure: 'read',
    counts: { right: Number(entry !== null), wrong: 0, missed: Number(entry === null) },
    is: entry === null ? 'not read' : 'read',
    truth: 'read',
  };
  const measured =
    entry === null
      ? unread(gold)
      : [
          ...dates(gold, entry),
          ...(gold.statements === undefined ? [] : [numberOf(gold.statements, statements)]),
          ...titles(gold, entry),
          ...speakers(gold, entry),
          ...values(gold, entry),
          ...turns(gold, entry),
          ...quotations(gold, entry),
          ...wordsAndFurniture(gold, entry),
        ];
  const scores = [read, ...measured].filter(({ counts }) => counts.right + counts.wrong + counts.missed > 0);
  return { file: gold.file, source: gold.source, scores, tiers: entry === null ? [] : tierVerdicts(gold, entry) };
}

/** What could have been found in a document of which nothing was read. */
function unread(gold: GoldDocument): readonly Score[] {
  const missed = (measure: Measure, number: number): Score => ({
    measure,
    counts: { right: 0, wrong: 0, missed: number },
    is: 'not read',
    truth: String(number),
  });
  return [
    missed(
      'speakers',
      gold.speakersDoubtful ? 0 : gold.speakers.filter((_, index) => gold.speakersInText[index] !== false).length,
    ),
    missed('turns', gold.turns?.labels.length ?? 0),
    missed('quotations', (gold.quotes ?? []).filter(({ type }) => type !== 'term').length),
  ];
}

function dates(gold: GoldDocument, { date }: StatementRecord): readonly Score[] {
  if (gold.date === null) return [];
  const truths = [gold.date, ...gold.dateAlternatives];
  const score = (measure: Measure, right: boolean, given = true): Score => ({
    measure,
    counts: verdict(right, given),
    is: date ?? NOTHING,
    truth: truths.join(' or '),
  });
  const single = date !== null && isDay(bare(date));
  const scores: Score[] = [];
  if (gold.dateKnownFromTextAlone && isDay(gold.date))
    scores.push(score('date-day', single && truths.includes(bare(date)), single));
  if (single)
    scores.push(
      score(
        'date-single',
        truths.some((truth) => leavesRoom(truth, bare(date)) || leavesRoom(bare(date), truth)),
      ),
    );
  if (!gold.dateKnownFromTextAlone && gold.dateInText !== null) {
    scores.push(score('date-kept', date !== null, date !== null));
    if (date !== null && !single)
      scores.push(
        score(
          'date-room',
          truths.some((truth) => leavesRoom(date, truth)),
        ),
      );
  }
  return scores;
}

function numberOf(wanted: number, given: number): Score {
  return {
    measure: 'statements',
    counts: verdict(given === wanted, given > 0),
    is: String(given),
    truth: String(wanted),
  };
}

function titles({ title: wanted }: GoldDocument, { title }: StatementRecord): readonly Score[] {
  if (wanted === null) return [];
  return [{ measure: 'title', counts: verdict(isTitle(title, wanted), true), is: title, truth: wanted }];
}

/** Phrases that belong to the words, and phrases that belong to the page around them. */
function wordsAndFurniture(gold: GoldDocument, { body, turns: own }: StatementRecord): readonly Score[] {
  const flat = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const words = flat([body, ...own.map(({ text }) => text)].join(' '));
  const score = (measure: Measure, phrases: readonly string[], wanted: boolean): readonly Score[] => {
    if (phrases.length === 0) return [];
    const off = phrases.filter((phrase) => words.includes(flat(phrase)) !== wanted);
    const counts = { right: phrases.length - off.length, wrong: off.length, missed: off.length };
    return [
      { measure, counts, is: off.join(' | ') || 'as it should be', truth: wanted ? 'among the words' : 'left out' },
    ];
  };
  return [...score('words-kept', gold.mustContain, true), ...score('furniture', gold.mustNotContain, false)];
}

function speakers(gold: GoldDocument, entry: StatementRecord): readonly Score[] {
  if (gold.speakersDoubtful) return [];
  const said = entry.speakers.map(({ name }) => name);
  const truth = speakerNames(gold);
  const found = truth.map((names) => said.some((name) => names.some((one) => isSamePerson(name, one))));
  return [
    {
      measure: 'speakers',
      counts: {
        right: found.filter(Boolean).length,
        wrong: said.filter((name) => !isSpeaker(name, gold)).length,
        missed: found.filter((there, index) => !there && gold.speakersInText[index] !== false).length,
      },
      is: said.join(', ') || NOTHING,
      truth: gold.speakers.join(', ') || NOTHING,
    },
  ];
}

/** Fields of one value. */
function values(gold: GoldDocument, entry: StatementRecord): readonly Score[] {
  const { place, lang } = entry;
  const source = entry.source?.name ?? null;
  const score = (measure: Measure, given: string | null, truth: string, right: boolean): Score => ({
    measure,
    counts: verdict(right, given !== null),
    is: given ?? NOTHING,
    truth,
  });
  return [
    ...institutions(gold, entry),
    ...(fold(source) === '' && !gold.sourceInText
      ? []
      : [
          score(
            'source',
            source,
            gold.source,
            [gold.source, ...gold.sourceAlternatives].some((wanted) => isSameSource(source, wanted)),
          ),
        ]),
    ...(gold.kindDoubtful
      ? []
      : [score('kind', entry.kind, gold.kind, [gold.kind, ...gold.kindAlternatives].includes(entry.kind))]),
    score('lang', lang, gold.lang, [gold.lang, ...gold.langAlternatives].includes(lang.slice(0, 2))),
    ...(gold.place === null || !gold.placeInText
      ? []
      : [score('place', place, gold.place, isSamePlace(place, gold.place))]),
  ];
}

/** Where no institution speaks there is none to be found, and one that is given is wrong. */
function institutions(
  { institution: wanted }: GoldDocument,
  { institution: given }: StatementRecord,
): readonly Score[] {
  const counts =
    wanted === null
      ? { right: 0, wrong: Number(given !== null), missed: 0 }
      : verdict(isSameBody(given, wanted), given !== null);
  return [{ measure: 'institution', counts, is: given ?? NOTHING, truth: wanted ?? NOTHING }];
}

/** A wrong value stands where the right one was to be found; no value is only missed. */
const verdict = (right: boolean, given: boolean): Counts => ({
  right: Number(right),
  wrong: Number(!right && given),
  missed: Number(!right),
});

function turns(gold: GoldDocument, entry: StatementRecord): readonly Score[] {
  if (!gold.turns) return [];
  const wanted = gold.turns.labels.map(fold);
  const labelled = entry.turns.filter(({ label }) => label !== '');
  const given = labelled.map(({ label }) => fold(label));
  const pairs = commonPairs(wanted, given);
  const right = pairs.length;
  const { labels, labelToPerson } = gold.turns;
  const named = pairs.flatMap(([at, own]): readonly Score[] => {
    const who = labelToPerson[labels[at]!];
    if (!who) return [];
    const voice = labelled[own]!.speaker?.name ?? null;
    const counts = verdict(isSameVoice(voice, who), voice !== null);
    return [{ measure: 'turn-speakers', counts, is: voice ?? NOTHING, truth: who }];
  });
  return [
    {
      measure: 'turns',
      counts: { right, wrong: given.length - right, missed: wanted.length - right },
      is: `${given.length}, ${right} in place`,
      truth: String(wanted.length),
    },
    ...merge(named),
  ];
}

/** Quotations by how they begin, and whether the person is right of those that were found. */
function quotations(gold: GoldDocument, entry: StatementRecord): readonly Score[] {
  if (!gold.quotes) return [];
  const given = entry.quotes
    .filter(({ kind }) => kind !== 'term')
    .map(({ text, speaker }) => ({ text: fold(text), speaker: speaker?.name ?? null }));
  const used = new Set<number>();
  const found: Counts = { right: 0, wrong: 0, missed: 0 };
  const attributions: Score[] = [];
  for (const { quote, speaker, type } of gold.quotes) {
    const key = fold(quote).slice(0, 36);
    const at = given.findIndex(
      ({ text }, index) => !used.has(index) && (text.includes(key) || (text.length > 8 && key.startsWith(text))),
    );
    if (at !== -1) used.add(at);
    // Scare quotes may be found or not: they are nobody's speech.
    if (type === 'term') continue;
    if (at === -1) {
      found.missed++;
      continue;
    }
    found.right++;
    const voice = given[at]!.speaker;
    if (speaker && type !== 'annotated')
      attributions.push({
        measure: 'attribution',
        counts: verdict(isSameVoice(voice, speaker), voice !== null),
        is: voice ?? NOTHING,
        truth: speaker,
      });
  }
  found.wrong = given.length - used.size;
  const wanted = gold.quotes.filter(({ type }) => type !== 'term').length;
  return [
    { measure: 'quotations', counts: found, is: `${given.length}, ${found.right} in place`, truth: String(wanted) },
    ...merge(attributions),
  ];
}

/** The scores of one measure in a document as one score; of their words, those that are not right. */
function merge(all: readonly Score[]): readonly Score[] {
  const [first] = all;
  if (!first) return [];
  const sum = (key: keyof Counts) => all.reduce((total, { counts }) => total + counts[key], 0);
  const off = all.filter(({ counts }) => counts.missed > 0);
  const listed = (words: readonly string[]) => [...new Set(words)].join(', ');
  return [
    {
      measure: first.measure,
      counts: { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') },
      is: off.length === 0 ? 'all right' : `${off.length} not right (${listed(off.map(({ is }) => is))})`,
      truth: off.length === 0 ? 'all right' : listed(off.map(({ truth }) => truth)),
    },
  ];
}
