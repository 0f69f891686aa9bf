/** Something that a day must fulfil, or should. */
export interface Constraint {
  /** Permanent name of the rule, as in evidence. */
  readonly rule: string;
  /** `hard` constraints are never dropped; soft ones are tried strongest first. */
  readonly weight: 'hard' | 'soft';
  readonly strength: number;
  readonly line: number | null;
  readonly quote: string | null;
  /** What it says, as a sentence. */
  readonly says: string;
  /** The authority record behind it, as in evidence. */
  readonly authority?: string;
  readonly holds: (day: number) => boolean;
}

/** What is left of the days. `conflict`: no day fulfils every hard constraint; then no day is left. */
export interface Narrowed {
  readonly days: readonly number[];
  readonly applied: readonly Constraint[];
  /** Soft constraints that would have left nothing. */
  readonly dropped: readonly Constraint[];
  readonly conflict: boolean;
  /** For each day that fell, the constraint that it fell to. */
  readonly fell: ReadonlyMap<number, Constraint>;
}

/**
 * Weighs days against constraints: hard ones first, each of which must hold; then soft ones by strength, as long as days are
 * left.
 */
export function narrow(days: readonly number[], constraints: readonly Constraint[]): Narrowed {
  const hard = constraints.filter(({ weight }) => weight === 'hard');
  const soft = constraints.filter(({ weight }) => weight === 'soft').toSorted((a, b) => b.strength - a.strength);
  const fell = new Map<number, Constraint>();
  const applied: Constraint[] = [];
  const dropped: Constraint[] = [];
  let left = days;
  for (const constraint of hard) {
    left = keep(left, constraint, fell);
    applied.push(constraint);
  }
  if (left.length === 0) return { days: [], applied, dropped: soft, conflict: true, fell };
  for (const constraint of soft) {
    if (!left.some((day) => constraint.holds(day))) {
      dropped.push(constraint);
      continue;
    }
    left = keep(left, constraint, fell);
    applied.push(constraint);
  }
  return { days: left, applied, dropped, conflict: false, fell };
}

function keep(days: readonly number[], constraint: Constraint, fell: Map<number, Constraint>): number[] {
  return days.filter((day) => {
    const holds = constraint.holds(day);
    if (!holds) fell.set(day, constraint);
    return holds;
  });
}
