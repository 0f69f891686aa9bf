/**
 * What a language calls those who speak and their words; its verbs of speech stand in `speech-verbs.ts`. Each list has lines of words with spaces between; words are in
 * lower case and compared by key (`people/words.ts`), so accents, capitals and Cyrillic case endings do not matter. In
 * scripts without spaces the words are looked for inside the text.
 */
export interface LanguageWords {
  /** Nouns for an office, a rank or a standing, as they stand beside names. */
  readonly roles: readonly string[];
  /** Words that stand with a role noun in front of a name and say which: foreign, deputy, of affairs. */
  readonly modifiers: readonly string[];
  /** Words before (in some languages behind) a name that say nothing about the office. */
  readonly courtesy: readonly string[];
  /** What a heading calls somebody's words: speech, remarks, interview. */
  readonly nouns: readonly string[];
  /** What joins such a noun to the one who speaks. */
  readonly by: readonly string[];
  /** Pronouns that stand for one who speaks. */
  readonly pronouns: readonly string[];
  /** Nouns that end or begin the names of bodies and places: ministry, bank, street. */
  readonly bodies: readonly string[];
  /** Small words: they begin sentences with a capital and are no names. */
  readonly small: readonly string[];
}
