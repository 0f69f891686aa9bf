import type { Profile } from '../profiles/profile.ts';
import type { Line, Paragraph, PrintedTurn } from '../types.ts';

/** What is known of a text when its kind is asked. */
export interface KindInput {
  readonly lang: string;
  readonly profile: Profile;
  readonly title: Line | null;
  readonly turns: readonly PrintedTurn[];
  readonly paragraphs: readonly Paragraph[];
  /** The text stands on the own page of an institution that speaks, not of a newsroom. */
  readonly house?: boolean;
}
