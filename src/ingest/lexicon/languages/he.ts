import type { LanguageWords } from './language.ts';

/** Hebrew. */
export const he: LanguageWords = {
  roles: ['נשיא הנשיא ראש שר השר שרת דובר דוברת שגריר שגרירת מזכיר חבר יושב מנכל אלוף רמטכל'],
  modifiers: ['הממשלה החוץ הביטחון'],
  courtesy: ['מר גברת ד״ר פרופ׳'],
  nouns: ['נאום הצהרה ראיון דברי'],
  by: ['של'],
  pronouns: ['הוא היא'],
  bodies: [],
  small: ['של על את עם לא כי גם זה היא הוא אל מן כל'],
};
