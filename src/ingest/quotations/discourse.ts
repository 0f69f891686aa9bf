import type { Named } from '../../statement/schema.ts';
import type { Voice } from './cast.ts';

/** What is known about who speaks where a subject stands. */
export interface Discourse {
  /** Everybody named up to here. */
  readonly before: readonly Voice[];
  /** Everybody named in the whole text. */
  readonly all: readonly Voice[];
  /** Main speakers of the text. */
  readonly main: readonly Voice[];
  /** Whose words the text is, where no person speaks. */
  readonly institution: Named | null;
  /** The person a pronoun goes back to: who spoke last, or whom the last sentence is about. */
  readonly focus: Voice | null;
  /** The body that spoke last. */
  readonly body: Voice | null;
  /** Every body that spoke, in order. */
  readonly bodies: readonly Voice[];
  /** The body that the text is about, as the openings of its sentences go. */
  readonly topic: Voice | null;
  /** The name of the pact or paper that the text is about. */
  readonly document: string | null;
  /** What the text's acronyms stand for. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Who the verb before belongs to, in the same sentence. */
  readonly previous: Voice | null;
}
