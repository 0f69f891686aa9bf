import type { VFileMessage } from 'vfile-message';
import type { Named, Speaker } from '../../statement/schema.ts';
import type { Candidate, Sourced } from '../types.ts';

/** Whose words a statement is. */
export interface MainSpeakers {
  readonly speakers: Sourced<readonly Speaker[]>;
  readonly institution: Sourced<Named | null>;
  readonly candidates: readonly Candidate[];
  readonly messages: readonly VFileMessage[];
}

/** Where nobody is known to speak. */
export const NOBODY_SPEAKS: MainSpeakers = {
  speakers: { value: [], basis: 'stated', tier: 'possible', evidence: [] },
  institution: { value: null, basis: 'stated', tier: 'possible', evidence: [] },
  candidates: [],
  messages: [],
};

/** Something that was weighed for the speakers. */
export const candidate = (
  field: string,
  value: string,
  rule: string,
  line: number | null,
  quote: string | null,
  outcome: Candidate['outcome'],
  why: string,
): Candidate => ({ field, value, rule, line, quote, outcome, why });
