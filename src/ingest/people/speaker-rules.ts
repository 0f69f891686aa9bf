import type { Tier } from '../../statement/schema.ts';

/** What each rule says of the words it found, and how sure it is. The order is the order in which the rules are asked. */
export const SPEAKER_RULES: Readonly<
  Record<string, { readonly tier: Tier; readonly says: (words: string) => string }>
> = {
  'title/possessive': { tier: 'certain', says: (words) => `The headline gives the words to ${words}.` },
  'title/by': { tier: 'certain', says: (words) => `The headline says that the words are by ${words}.` },
  'title/interview-with': {
    tier: 'certain',
    says: (words) => `The headline names ${words} as the one who is interviewed.`,
  },
  'title/genitive': { tier: 'certain', says: (words) => `The headline gives the words to ${words}.` },
  'title/takes-the-floor': { tier: 'probable', says: (words) => `The headline says that ${words} takes the floor.` },
  'title/office': {
    tier: 'probable',
    says: (words) => `The headline names the office alone; ${words} held it on the day.`,
  },
  'title/colon': { tier: 'probable', says: (words) => `The headline puts ${words} before a colon.` },
  'head/announced': { tier: 'probable', says: (words) => `The head in brackets says that ${words} speaks.` },
  'byline/name-and-title': { tier: 'certain', says: (words) => `A line above the text names ${words}.` },
  'turns/label': { tier: 'certain', says: (words) => `The label "${words}" stands before what is said.` },
  'turns/surname': {
    tier: 'possible',
    says: (words) => `The label "${words}" stands before what is said, and nothing names the speaker more fully.`,
  },
  'lead/announced': {
    tier: 'probable',
    says: (words) => `The first paragraph says that the words of ${words} follow.`,
  },
  'lead/speech-verb': { tier: 'possible', says: (words) => `The first paragraph reports what ${words} says.` },
  'lead/office': {
    tier: 'possible',
    says: (words) => `The first paragraph names the office alone; ${words} held it on the day.`,
  },
  'report/spokesperson': {
    tier: 'possible',
    says: (words) => `The report gives the words of a body, and ${words} speaks for it.`,
  },
  'report/first-speaker': {
    tier: 'possible',
    says: (words) => `The report gives the words of ${words} more than once.`,
  },
  'report/only-speaker': {
    tier: 'possible',
    says: (words) => `${words} is the only one whose words the report gives.`,
  },
  'speaker/judged': {
    tier: 'possible',
    says: (words) => `What stands around ${words} shows who speaks.`,
  },
};
