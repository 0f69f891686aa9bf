import type { Field } from '../../statement/schema.ts';

/** Why something waits for an editor, the most pressing first: what may be wrong before what is missing. */
export const WAITING_KINDS = [
  'conflict',
  'possible',
  'ambiguous',
  'unknown-person',
  'unknown-organisation',
  'unknown-source',
  'open-date',
] as const;

export type WaitingKind = (typeof WAITING_KINDS)[number];

/** A statement that waits, as far as a decision names it. */
export interface WaitingStatement {
  readonly id: string;
  /** Path of its raw file below `raw/`. */
  readonly file: string;
}

/** Words that an editor has to see. */
export interface Sight {
  /** Path of a raw file below `raw/`. */
  readonly file: string;
  /** Counted from 1; null: what follows from no single line. */
  readonly line: number | null;
  /** As they stand there; where there is no line, a sentence that says what is known. */
  readonly words: string;
}

/** A question that an editor can answer, with one answer for all its statements. */
export interface Waiting {
  readonly kind: WaitingKind;
  /** The field that an answer sets. */
  readonly field: Field;
  /** A sentence. */
  readonly asks: string;
  /** Whom or what the authority does not have: a name, or the mark of a source; null: something else is asked. */
  readonly name: string | null;
  /** Title beside an unknown name, as printed. */
  readonly role: string | null;
  /** At least one, sorted by id. */
  readonly statements: readonly WaitingStatement[];
  /** How many fields, turns and quotations an answer would fill. */
  readonly uses: number;
  readonly evidence: readonly Sight[];
}

/** Fields in the order in which a reader asks for them. Those behind the place can wait until all else is answered. */
const FIELD_ORDER: readonly Field[] = [
  'date',
  'speakers',
  'institution',
  'source',
  'place',
  'published',
  'captured',
  'title',
  'kind',
  'lang',
];
const MINOR = FIELD_ORDER.indexOf('place') + 1;

/** Order of questions: what settles most statements first, then by how pressing it is, then what fills most fields. */
export function byUse(a: Waiting, b: Waiting): number {
  return (
    b.statements.length - a.statements.length ||
    Number(isMinor(a)) - Number(isMinor(b)) ||
    WAITING_KINDS.indexOf(a.kind) - WAITING_KINDS.indexOf(b.kind) ||
    FIELD_ORDER.indexOf(a.field) - FIELD_ORDER.indexOf(b.field) ||
    b.uses - a.uses ||
    compare(a.statements[0]!.file, b.statements[0]!.file) ||
    compare(a.statements[0]!.id, b.statements[0]!.id) ||
    compare(a.name ?? '', b.name ?? '')
  );
}

const isMinor = ({ kind, field }: Waiting) => kind === 'possible' && FIELD_ORDER.indexOf(field) >= MINOR;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
