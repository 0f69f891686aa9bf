/** A text with known answers, to learn from or to measure on. */
export interface TrainingText {
  /** Name of its folder. */
  readonly set: string;
  readonly file: string;
  /** Absolute path of the text. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Who published it, as far as the answers say: texts of one house stay together when they are parted. */
  readonly house: string;
  /**
   * Its record in `gold.json` (`about: 'statement'`) or `truth.json` (`about: 'page'`). A record of `gold.json` that says
   * `about: 'names'` marks the names in its text and knows nothing else; one that says `about: 'quotations'` knows who
   * says some of what it quotes; one that says `about: 'speakers'` knows whose words it is and nothing else.
   */
  readonly about: 'statement' | 'page' | 'names' | 'quotations' | 'speakers';
  readonly answers: Readonly<Record<string, unknown>>;
}
