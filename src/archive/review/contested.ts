import type { Field } from '../../statement/schema.ts';
import { isDecided, type Review, sightOfEvidence, sightOfLine, statementsOf } from './raw-view.ts';
import type { Sight, Waiting, WaitingKind } from './waiting.ts';

/** What a message of ingest leaves to an editor. */
const CODES: Readonly<Record<string, { readonly kind: WaitingKind; readonly field: Field }>> = {
  'date-conflict': { kind: 'conflict', field: 'date' },
  'date-weekday': { kind: 'conflict', field: 'date' },
  'date-not-a-day': { kind: 'conflict', field: 'date' },
  'speaker-office': { kind: 'conflict', field: 'speakers' },
  'speaker-ambiguous': { kind: 'ambiguous', field: 'speakers' },
};

/** What the text says in two ways, and people of whom two fit: a question for each statement and field. */
export function findContested(review: Review): readonly Waiting[] {
  const found = new Map<string, Waiting>();
  for (const message of review.messages) {
    const asked = CODES[message.ruleId ?? ''];
    if (!asked) continue;
    for (const statement of statementsOf(message, review.statements)) {
      const { id, raw } = statement;
      if (isDecided(statement, asked.field)) continue;
      const key = `${asked.kind} ${asked.field} ${id}`;
      const before = found.get(key);
      const sight: Sight =
        message.line === undefined
          ? { file: raw.file, line: null, words: message.reason }
          : sightOfLine(review, raw.file, message.line);
      const others = statement.evidence
        .filter(({ field, line }) => field === asked.field && line !== null)
        .map((piece) => sightOfEvidence(review, raw.file, piece));
      found.set(key, {
        ...asked,
        asks: before ? `${before.asks} ${sentence(message.reason)}` : sentence(message.reason),
        name: null,
        role: null,
        statements: [{ id, file: raw.file }],
        uses: 1,
        evidence: distinct([...(before?.evidence ?? []), sight, ...others]),
      });
    }
  }
  // What contradicts itself is told before what is only unclear.
  return [...found.values()].toSorted((a, b) => Number(a.kind === 'ambiguous') - Number(b.kind === 'ambiguous'));
}

const sentence = (reason: string) => (/[.?!…]$/u.test(reason) ? reason : `${reason}.`);

/** Each line once, in the order of the file. */
export function distinct(sights: readonly Sight[]): readonly Sight[] {
  const byPlace = new Map(sights.map((sight) => [`${sight.file}:${sight.line ?? sight.words}`, sight]));
  return [...byPlace.values()].toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
}
