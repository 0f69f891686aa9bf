import { isQuestionLabel } from '../people/question-labels.ts';
import type { Kind } from '../../statement/schema.ts';
import type { KindInput } from './kind-input.ts';
import { askers, principals, QUESTION_END, SALUTATION } from './kind-signs.ts';
import { TITLE_WORDS, titleWords } from './kind-titles.ts';
import { announcement } from '../announcement.ts';
import { saysI, saysIOrWe } from '../first-person.ts';
import { findAsking } from '../turns/asking.ts';
import { openingOf } from '../turns/label-form.ts';
import type { Paragraph, PrintedTurn, Sourced } from '../types.ts';
import { countReporting, narration, reportingDensity } from './reports-speech.ts';

/** "We, the Heads of State": a declaration that is put in the first person. */
const WE_THE = /^[*_"“\s]*(?:We|Nous|Wir|Мы|Ми|Nosotros), /u;

/** What FBIS and its like put in brackets below a dateline: `[INTERVIEW WITH …]`, `[COMMUNIQUE ISSUED BY …]`. */
const DESCRIPTIONS = /(?:\[[^[\]]{4,300}\]\s*)+/u;
/** Kinds that such a note may name: an "article" there is an agency's own. */
const DESCRIBED: ReadonlySet<Kind> = new Set(['press-conference', 'briefing', 'interview', 'speech', 'statement']);
const REPORTED = /^(?:\w+ )?(?:report|dispatch|summary|account|item|article)\b/iu;

/** `(ABC) The pilots …`: a newsroom's letters where a dateline would stand. */
const OPENING_MARK = /^\((?<mark>\p{Lu}{2,8}|Reuters|Xinhua|Bloomberg)\)\s(?:[-–—]+\s)?(?=["“]?\p{Lu})/u;

/** A report may give somebody's words without marks in a paragraph, where so many verbs of speech stand against it. */
const VERBS_FOR_ONE = 6;

/** Verbs of speech in a thousand words, from which on a text reports; where a title may say otherwise, fewer do. */
const DENSE = 26;
const RATHER_DENSE = 15;
const VERY_DENSE = 40;
/** A report has the first person in at most this share of its paragraphs, outside marks. */
const OWN_SHARE = 0.15;
const quotes = (paragraphs: readonly Paragraph[]) => paragraphs.some(({ text }) => /["“”«„「]/u.test(text));

/** A line above the words that is no longer than this may say what follows: "Remarks", "Interview". */
const HEADING_LINE = 120;
/** Above turns a longer one may still say that the press asked. */
const HEADING_PARAGRAPH = 400;

/**
 * What kind of text it is: the shape that decides it, what the title and the lines above the words say, the form of its turns, whether it
 * tells what others said, how it begins.
 */
export function findKind(input: KindInput): Sourced<Kind> {
  const { paragraphs, turns } = input;
  const first = paragraphs[0]!;
  const known =
    byShape(input) ?? byReporting(input, true) ?? byHeading(input) ?? byTurns(input) ?? byReporting(input, false);
  if (known) return known;
  if (SALUTATION.test(first.text))
    return kind(
      'speech',
      'kind/salutation',
      first.lines[0],
      first.text.split(/[,.!]/u)[0]!,
      'It begins by addressing an audience.',
      'possible',
    );
  const told = narration(paragraphs);
  const asked = turns.length === 0 ? unlabelledQuestion(paragraphs) : null;
  if (asked)
    return kind(
      'interview',
      'kind/questions',
      asked.lines[0],
      asked.text.slice(0, 60),
      'Short questions and longer answers take turns, without labels.',
      'possible',
    );
  const own = turns.length === 0 && !WE_THE.test(first.text) ? told.findIndex(saysI) : -1;
  if (own !== -1 && tellsMore(told, input))
    return kind(
      'report',
      'kind/telling',
      first.lines[0],
      null,
      'It tells what others said more often than anybody speaks of himself or herself.',
      'possible',
    );
  if (own !== -1)
    return kind(
      'speech',
      'kind/first-person',
      paragraphs[own]!.lines[0],
      null,
      'Somebody speaks of himself or herself in it.',
      'possible',
    );
  return kind(
    'statement',
    'kind/none',
    first.lines[0],
    null,
    'Nothing names its kind; it is neither a report nor in turns.',
    'possible',
  );
}

/** The first of several short paragraphs that ask, each with longer words below it that do not; null where there are too few. */
function unlabelledQuestion(paragraphs: readonly Paragraph[]): Paragraph | null {
  const asking = paragraphs.filter(
    ({ text }, at) =>
      QUESTION_END.test(text) &&
      text.length <= 400 &&
      paragraphs[at + 1] !== undefined &&
      !QUESTION_END.test(paragraphs[at + 1]!.text) &&
      paragraphs[at + 1]!.text.length > text.length,
  );
  return asking.length >= 3 && asking.length >= 0.25 * paragraphs.length ? asking[0]! : null;
}

/** One first person in a long text may be a word of another language, or one that stands outside its marks. */
function tellsMore(told: readonly string[], { lang, paragraphs, house = false }: KindInput): boolean {
  const own = told.filter(saysI).length;
  return !house && own === 1 && told.length >= 10 && reportingDensity(told, lang).count > 3 && quotes(paragraphs);
}

/** Labels of people who call out, interpret or connect: they ask nothing. */
const CALLS = /^(?:audience|participants?|operator|interpreter|translator|staff|crowd|переводчик)\b/iu;
const isAsked = (label: string) => isQuestionLabel(label) && !CALLS.test(label);

/** A wire is a report, unless it gives questions and answers, or a note below its dateline says what it brings in full. */
function byShape(input: KindInput): Sourced<Kind> | null {
  const { profile, turns, paragraphs } = input;
  if (!profile.kind) return null;
  const first = paragraphs[0]!;
  const notes = (DESCRIPTIONS.exec(first.text)?.[0].match(/[^[\]]{4,}/gu) ?? []).filter((note) => note.trim() !== '');
  const described = notes.some((note) => REPORTED.test(note))
    ? undefined
    : notes.flatMap((note) =>
        TITLE_WORDS.filter(([value, pattern]) => DESCRIBED.has(value) && pattern.test(note)).map(([value]) => ({
          value,
          note,
        })),
      )[0];
  if (described)
    return kind(
      described.value,
      'kind/description',
      first.lines[0],
      described.note,
      'A note below the dateline says so.',
      'probable',
    );
  const asked = turns.find(({ label }) => isAsked(label));
  if (asked)
    return (
      byHeading(input) ??
      kind('interview', 'kind/turns', asked.line, asked.label, 'Questions and answers take turns.', 'possible')
    );
  const announced = announcement(paragraphs);
  if (announced)
    return kind(
      'statement',
      'kind/announced',
      first.lines[0],
      announced.noun,
      'The first paragraph says that the words follow.',
      'probable',
    );
  return kind(profile.kind, 'kind/shape', first.lines[0], null, `It is ${profile.says}.`, 'certain');
}

/** Kinds whose words stand in titles of other texts as well: a report on a statement, remarks after a briefing. */
const LOOSE: ReadonlySet<Kind> = new Set(['statement', 'briefing', 'article', 'debate', 'hearing', 'memorandum']);

/** What the title says, or a line of its own above the words. A speech that is followed by questions was a press conference. */
function byHeading({ lang, title, turns, paragraphs }: KindInput): Sourced<Kind> | null {
  const above =
    turns.length > 0
      ? paragraphs.filter(({ turn, lines: [line] }) => turn === null && line < turns[0]!.line)
      : paragraphs.slice(0, 1).filter(({ text }) => !/[.!?…]$/u.test(text));
  // What is put in the first person and addresses somebody was spoken, whatever its page calls it.
  const greets = SALUTATION.test(paragraphs[0]!.text);
  const own = greets && narration(paragraphs).some(saysI);
  const lines = [
    ...(title ? [title] : []),
    ...above
      .filter(({ text }) => text.length <= (turns.length > 0 ? HEADING_PARAGRAPH : HEADING_LINE))
      .map(({ text, lines: [number] }) => ({ text, number })),
  ];
  for (const { text, number } of lines) {
    for (const [value, pattern] of titleWords(lang)) {
      const match = pattern.exec(text.replace(/\s/gu, ' '));
      const long = number !== title?.number && text.length > HEADING_LINE;
      if (!match || (long && value !== 'press-conference' && value !== 'briefing')) continue;
      if (value === 'statement' && own) continue;
      const said = text.slice(match.index, match.index + match[0].length);
      const questions = turns.findIndex(({ label }) => isAsked(label));
      if (
        (value !== 'speech' && value !== 'statement') ||
        questions === -1 ||
        isAfterthought({ turns, paragraphs }, questions)
      )
        return kind(
          value,
          'kind/title',
          number,
          said,
          'The title says so.',
          LOOSE.has(value) ? 'possible' : 'probable',
        );
      const [held, says] =
        questions > 0
          ? (['press-conference', 'Words of the speaker come first, then questions.'] as const)
          : (['interview', 'Questions and answers take turns.'] as const);
      return kind(held, 'kind/title+turns', number, said, says, 'probable');
    }
  }
  return null;
}

/** The share of the words that stands before the first question where questions were only called out at the end. */
const BEFORE_QUESTIONS = 0.85;

function isAfterthought({ turns, paragraphs }: Pick<KindInput, 'turns' | 'paragraphs'>, question: number): boolean {
  const lengthOf = (of: readonly Paragraph[]) => of.reduce((sum, { text }) => sum + text.length, 0);
  return (
    lengthOf(
      paragraphs.filter(({ turn, lines: [line] }) => (turn ?? -1) < question && line <= turns[question]!.line),
    ) >=
    BEFORE_QUESTIONS * lengthOf(paragraphs)
  );
}

/** A speaker's words before the first question are of at least this length. */
const OPENING_WORDS = 400;

/** So many people who ask are the press. */
const MANY_ASK = 3;
/** Offices of those who give the floor in an assembly. */
const CHAIRS =
  /^(?:\*?(?:the |o |el |a |la |de |der |die |le |il )?(?:(?:mr|mrs|ms|madam|señor|señora|sr|sra|monsieur|madame|m|mme)\.? )?(?:(?:acting|deputy|temporary|vice[- ]?) ?)?(?:speaker|presiding officer|chairman|chairperson|chair|president|presidente|presidenta|président|présidente|präsident\p{L}*|voorzitter|talmannen|marszałek|wicemarszałek|przewodnicząc\p{L}*|předseda|předsedající|předsedkyně|předsedající|председательствующий|головуючий|puhemies|spika)(?: pro tempore| \([^)]*\))?\.?$)|^(?:vizepräsident\p{L}*|wicemarszałek|marszałek|місцепредседатель) |^主席$|^議長$|^委員長$|^의장$/iu;

/** Whoever chairs gives the floor to members, and nobody asks from the press: a debate. */
function byChair(turns: readonly PrintedTurn[]): Sourced<Kind> | null {
  const chair = turns.find(({ label }) => CHAIRS.test(label.trim()));
  if (!chair || turns.some(({ label }) => isAsked(label))) return null;
  const members = turns.filter(({ label }) => label !== chair.label && openingOf(label) !== null);
  if (members.length === 0) return null;
  return kind(
    'debate',
    'kind/chair',
    chair.line,
    chair.label,
    'Whoever chairs gives the floor to members.',
    'possible',
  );
}

/** Turns under the names of those who speak: one of them asks, or each speaks for himself or herself. */
function byTurns({ turns, paragraphs }: KindInput): Sourced<Kind> | null {
  const [first] = turns;
  if (!first) return null;
  const asking = findAsking({ turns, paragraphs });
  const opening = paragraphs.filter(({ turn, lines: [line] }) => turn === null && line < first.line);
  if (
    opening.reduce((sum, { text }) => sum + text.length, 0) >= OPENING_WORDS &&
    isAsked(first.label) &&
    (opening.some(({ text }) => SALUTATION.test(text)) || opening.filter(({ text }) => saysIOrWe(text)).length >= 2)
  )
    return kind(
      'press-conference',
      'kind/words+turns',
      first.line,
      first.label,
      'Words of the speaker come first, then questions.',
      'possible',
    );
  const debate = byChair(turns);
  if (debate) return debate;
  const asked = turns.find(({ label }) => isAsked(label) || label === asking);
  const many = askers({ turns, paragraphs });
  if (asked && (many.size >= MANY_ASK || principals({ turns, paragraphs }, asking).length > 1))
    return kind(
      'press-conference',
      'kind/many',
      asked.line,
      asked.label,
      many.size >= MANY_ASK ? 'Several people ask.' : 'Questions are put to several people.',
      'possible',
    );
  if (asked)
    return kind('interview', 'kind/turns', asked.line, asked.label, 'Questions and answers take turns.', 'possible');
  return kind(
    'speech',
    'kind/turns',
    first.line,
    first.label,
    'Those who speak have their names before their words.',
    'possible',
  );
}

/**
 * A text that tells, in the third person, what others said.
 *
 * @param surely whether the title may not gainsay it: then several verbs of speech are asked for
 */
function byReporting(
  { lang, title, turns, paragraphs, house = false }: KindInput,
  surely: boolean,
): Sourced<Kind> | null {
  // A ministry that tells what it and its minister said makes a statement of it.
  if (turns.length > 0 || house) return null;
  const opening = OPENING_MARK.exec(paragraphs[0]!.text);
  if (opening)
    return kind(
      'report',
      'kind/opening-mark',
      paragraphs[0]!.lines[0],
      opening[0].trim(),
      'It opens with a newsroom’s letters.',
      'probable',
    );
  const told = narration(paragraphs);
  const verbs = countReporting(told);
  const own = told.filter(saysIOrWe).length;
  const density = reportingDensity(told, lang);
  const dense =
    density.count >= (surely ? 5 : 3) &&
    !(
      surely && titleWords(lang).some(([value, pattern]) => value === 'statement' && pattern.test(title?.text ?? ''))
    ) &&
    quotes(paragraphs) &&
    (density.rate >= DENSE || (!surely && density.rate >= RATHER_DENSE && density.named > 0));
  const counted = verbs >= (surely ? 3 : 1) && own * VERBS_FOR_ONE <= verbs;
  const share = density.rate >= VERY_DENSE ? OWN_SHARE * 2 : OWN_SHARE;
  const weighed = dense && (own * VERBS_FOR_ONE <= density.count || own <= share * told.length);
  if (!(counted || weighed) || SALUTATION.test(paragraphs[0]!.text)) return null;
  return kind(
    'report',
    'kind/reporting',
    paragraphs[0]!.lines[0],
    null,
    'It tells in the third person what others said.',
    'probable',
  );
}

const kind = (
  value: Kind,
  rule: string,
  line: number,
  quote: string | null,
  says: string,
  tier: 'certain' | 'probable' | 'possible',
): Sourced<Kind> => {
  const basis =
    rule === 'kind/title' || rule === 'kind/description' || rule === 'kind/announced' ? 'stated' : 'inferred';
  return { value, basis, tier, evidence: [{ field: 'kind', basis, tier, rule, line, quote, says }] };
};
