import { type LinearModel, scoreOf } from '../learned/linear.ts';
import { findRoleNote } from '../segment/role-note.ts';
import type { Line } from '../types.ts';
import { type LabelCandidate, labelCandidates } from './label-candidates.ts';
import { labelFeatures } from './label-features.ts';
import { type LabelForm, openingOf } from './label-form.ts';
import { CALLS, foldLabel } from './label-words.ts';
import { recordLabel } from './record-labels.ts';

/** The labels of a text's turns. */
export interface Labels {
  /** Numbers of the lines that open with one. */
  readonly opening: ReadonlySet<number>;
  /** Numbers of those whose label stands alone on its line. */
  readonly alone: ReadonlySet<number>;
  /** Numbers of those whose label ends on the next line. */
  readonly broken: ReadonlySet<number>;
  /** How many stand inside lines. */
  readonly inside: number;
  /** Whether words inside a line that are set as a label are one of these. */
  readonly has: (form: Pick<LabelForm, 'name' | 'close'>) => boolean;
}

export const NO_LABELS: Labels = {
  opening: new Set(),
  alone: new Set(),
  broken: new Set(),
  inside: 0,
  has: () => false,
};

/** One label does not make a system: alone it must be as sure as this, unless an office set in capitals says what it is. */
const SURE_ALONE = 3;
/** What a line alone without a colon must come to: lines of menus look like it. */
const SURE_LINE = 0.5;
/** So many initials with a surname before a colon are labels wherever they stand: a page that lost its line ends has them inside. */
const INITIALLED = 3;

/**
 * The labels of a text: places that are set as labels, judged together by how each is made and how those that are set alike stand
 * to each other. Labels of a legislature's record are told by their form alone.
 *
 * @param lines of the whole file, menus and all
 * @param model a judge of `labelFeatures`
 */
export function findLabels(lines: readonly Line[], model: LinearModel): Labels {
  const plain = lines.map(withoutRoleNote);
  const candidates = labelCandidates(plain);
  if (candidates.length === 0) return NO_LABELS;
  const features = labelFeatures(candidates, plain);
  const scored = candidates.map((candidate, at) => ({ candidate, score: scoreOf(model, features[at]!) }));
  const sure = sureByForm(candidates);
  const likely = scored.filter(
    ({ candidate, score }) => sure.has(candidate) || score > (candidate.close === 'line' ? SURE_LINE : 0),
  );
  const found = asSystem([...likely, ...related(likely, scored)]).map(({ candidate }) => candidate);
  const opening = found.filter(({ start }) => start === 0);
  const keys = new Set(found.map(keyOf));
  return {
    opening: new Set(opening.map(({ line }) => line.number)),
    alone: new Set(
      opening.filter(({ line, end, broken }) => !broken && line.text.length <= end).map(({ line }) => line.number),
    ),
    broken: new Set(opening.filter(({ broken }) => broken).map(({ line }) => line.number)),
    inside: found.length - opening.length,
    has: (form) => keys.has(keyOf(form)),
  };
}

const keyOf = ({ name, close }: Pick<LabelForm, 'name' | 'close'>) => `${close} ${foldLabel(name)}`;

interface Scored {
  readonly candidate: LabelCandidate;
  readonly score: number;
}

/** Candidates that are labels whatever else the text has: those of a legislature’s record, and initials with surnames that come several times. */
function sureByForm(candidates: readonly LabelCandidate[]): ReadonlySet<LabelCandidate> {
  const initialled = candidates.filter(
    ({ name, close, words }) => close === ':' && isInitialled(name) && !/^["“«„]/u.test(words),
  );
  return new Set([
    ...candidates.filter(({ line, start }) => recordLabel(line.text.slice(start)) !== null),
    ...(initialled.length >= INITIALLED ? initialled : []),
  ]);
}

/** What is left where the found ones do not hold together: one alone, one word again and again, calls from the floor of no talk. */
function asSystem(likely: readonly Scored[]): readonly Scored[] {
  const found = likely.filter(({ candidate: { name } }) => !CALLS.has(foldLabel(name)));
  const asked = found.some(({ candidate: { name } }) => openingOf(name)?.kind === 'asks');
  const keys = new Set(found.map(({ candidate }) => keyOf(candidate)));
  const told = ({ candidate: { name, close, line, start }, score }: Scored) =>
    score > SURE_ALONE ||
    recordLabel(line.text.slice(start)) !== null ||
    (close === ':' && isCapitals(name) && openingOf(name) !== null);
  if (found.length < 2) return found.filter(told);
  if (
    keys.size < 2 &&
    found.every(({ candidate: { name } }) => openingOf(name) === null && !/[\s.]/u.test(name) && !isCapitals(name))
  )
    return found.filter(told);
  return asked ? likely : found;
}

/**
 * Candidates that stand to a found one as only a label does: the answer in the line of its question, a fuller form of its name, a call
 * from the floor where others ask, an office closed by a full stop as the questions are.
 */
function related(likely: readonly Scored[], scored: readonly Scored[]): readonly Scored[] {
  const found = likely.map(({ candidate }) => candidate);
  const asking = found.filter(({ name }) => openingOf(name)?.kind === 'asks');
  const asked = new Set(asking.filter(({ start }) => start === 0).map(({ line }) => line));
  const names = found.filter(({ name }) => name.includes(' ')).map(keyOf);
  const known = new Set(likely);
  const askedByDot = asking.some(({ close }) => close === '.');
  return scored.filter((other) => {
    const { line, start, name, close } = other.candidate;
    if (known.has(other)) return false;
    if (close === '.') return askedByDot && start === 0 && openingOf(name)?.kind === 'office';
    if (close !== ':') return false;
    if (start > 0)
      return (
        asked.has(line) &&
        /[?？؟]["”»)]*\s+$/u.test(line.text.slice(0, start)) &&
        (/\s\p{Lu}/u.test(name) || openingOf(name) !== null || isInitialled(name))
      );
    if (asking.length > 0 && CALLS.has(foldLabel(name))) return true;
    const key = keyOf(other.candidate);
    return names.some((fuller) => key !== fuller && key.endsWith(` ${fuller.slice(2)}`));
  });
}

const withoutRoleNote = (line: Line): Line => {
  const note = findRoleNote(line.text);
  return note ? withoutRoleNote({ ...line, text: note.text }) : line;
};

const isInitialled = (name: string) => /^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}\p{L}+$/u.test(name);
const isCapitals = (name: string) => /\p{Lu}{2}/u.test(name) && !/\p{Ll}{3}/u.test(name);
