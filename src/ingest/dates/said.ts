import type { VFileMessage } from 'vfile-message';
import type { Edtf } from '../../statement/edtf.ts';
import type { Basis, Tier } from '../../statement/schema.ts';
import type { Candidate, Sourced } from '../types.ts';
import { toEdtf } from './emit.ts';
import { gradeOf, type Grade } from './grade.ts';
import type { DateInput, SolvedDates } from './input.ts';
import type { Published } from './published.ts';
import type { Witness, Witnesses } from './roles.ts';
import { sayDay } from './say.ts';
import { toldBounds } from './told-bounds.ts';
import { evidence, place } from './evidence.ts';
import { tellCandidates } from './tell-candidates.ts';
import { tellEvidence, type Piece } from './tell-evidence.ts';
import { tellMessages } from './tell-messages.ts';
import { weigh, type Weighing } from './weigh.ts';

/** When the words were said, and what was weighed for it. */
export interface Said {
  readonly date: Sourced<Edtf | null>;
  readonly candidates: readonly Candidate[];
  readonly messages: readonly VFileMessage[];
  readonly elsewhere: SolvedDates['elsewhere'];
  /** Witnesses that the solution made something of. */
  readonly used: ReadonlySet<Witness>;
  /** The one day of the dateline, where it leaves one. */
  readonly filed: {
    readonly day: number;
    readonly basis: Basis;
    readonly tier: Tier;
    readonly line: number;
    readonly quote: string;
    readonly says: string;
  } | null;
}

/** Solves when the words were said. `captured`: day number of the day on which the page was saved, or null. */
export function solveSaid(witnesses: Witnesses, published: Published, captured: number | null, input: DateInput): Said {
  const all = weigh(witnesses, published, captured, input, input.facts);
  // What other texts prove is weaker than what this one says: where both exclude each other, the facts go.
  const weighing = all.conflict && input.facts.length > 0 ? weigh(witnesses, published, captured, input, []) : all;
  const solved = toEdtf(remainder(weighing));
  // Offices that exclude each other say nothing against what the text tells of its day itself.
  const silent = !weighing.conflict || weighing.base.witness === null;
  const least = solved === null && silent ? toldBounds(witnesses, input, captured) : null;
  const value = solved ?? least?.value ?? null;
  const grade: Grade = least ? LEAST : gradeOf(weighing, published, value, input);
  const pieces: readonly Piece[] = least
    ? least.pieces.map((piece) => ({ piece: evidence('date', LEAST.basis, LEAST.tier, piece) }))
    : value === null
      ? []
      : tellEvidence(weighing, published, value, grade, input.facts);
  return {
    date: { value, basis: grade.basis, tier: grade.tier, evidence: pieces.map(({ piece }) => piece) },
    candidates: tellCandidates(weighing, solved),
    messages: tellMessages(weighing, published, value, input.item.file),
    elsewhere: new Map(
      pieces.flatMap(({ piece, fact }) =>
        fact ? [[piece, { file: fact.other.file, line: fact.other.line }] as const] : [],
      ),
    ),
    used: usedBy(weighing, witnesses),
    filed: filedOn(weighing, grade),
  };
}

/** What bounds a text and is not its day. */
const LEAST = { basis: 'inferred', tier: 'possible' } as const;

function usedBy({ base, result, disputed, speech }: Weighing, { all }: Witnesses): Set<Witness> {
  const words = new Set(
    [...result.applied, ...result.dropped, ...disputed].map(({ line, quote }) => `${line} ${quote}`),
  );
  const told = all.filter((witness) => words.has(`${witness.line} ${witness.finding.expression.exact}`));
  return new Set([...told, ...[base.witness, speech.witness].filter((witness) => witness !== null)]);
}

function remainder({ base, result: { days }, speech, conflict }: Weighing): Parameters<typeof toEdtf>[0] {
  // What excludes each other touches the year, and not the month and day that a dateline prints.
  if (conflict) return { days: [], monthDay: base.monthDay, min: null, max: null };
  const left = [...new Set(speech.witness && !speech.contradicted ? speech.days : days)].toSorted((a, b) => a - b);
  // "said on Friday" under a yearless dateline may move the words to the day before: then the printed day is not theirs.
  const monthDay = base.monthDay && speech.before === 0 ? base.monthDay : null;
  return { days: left, monthDay, min: base.min, max: base.max };
}

/** The day of a dateline is the day a wire was put out, also where its words are of the day before. */
function filedOn({ base, result: { days }, conflict }: Weighing, { basis, tier }: Grade): Said['filed'] {
  const [day] = days;
  const closed = base.min !== null && base.max !== null;
  if (
    conflict ||
    !base.witness ||
    (base.kind !== 'month-day' && base.kind !== 'dateline') ||
    !closed ||
    days.length !== 1 ||
    day === undefined
  )
    return null;
  return { day, basis, tier, ...place(base.witness), says: sayDay(day) };
}
