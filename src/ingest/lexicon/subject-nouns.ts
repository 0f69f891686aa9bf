import { lowerOf, ofWord, wordAt } from '../lexicon.ts';
import { ROLE_NOUNS } from './role-words.ts';
import { toKey } from '../people/words.ts';

/** Last words of bodies' names that alone mean only the body named so before. */
const SHORT_BODIES = [
  'mission',
  'bureau',
  'fund',
  'bank',
  'court',
  'board',
  'alliance',
  'coalition',
  'association',
  'federation',
  'foundation',
  'consulate',
  'authority',
] as const;
/** Nouns for bodies that speak, and for what they speak through. */
const BODY_NOUNS = [
  ...SHORT_BODIES,
  'ministry',
  'government',
  'department',
  'council',
  'embassy',
  'office',
  'administration',
  'committee',
  'commission',
  'organization',
  'organisation',
  'party',
  'parliament',
  'delegation',
  'secretariat',
  'agency',
  'union',
  'assembly',
  'bloc',
  'pentagon',
  'kremlin',
  'institute',
  'group',
  'movement',
  'army',
  'front',
  'company',
  'newspaper',
  'cabinet',
  'presidency',
  'service',
  'directorate',
  'state',
  'house',
  'watchdog',
  'treasury',
  'regulator',
  'navy',
  'police',
  'senate',
  'congress',
  'chancellery',
  'statement',
  'communique',
  'communiqué',
  'declaration',
  'resolution',
  'document',
  'bulletin',
  'letter',
  'editorial',
  'note',
  'release',
  'report',
  'message',
  'telegram',
  'text',
  'treaty',
  'agreement',
  'charter',
  'decree',
  'memorandum',
  'министерство',
  'мид',
  'правительство',
  'посольство',
  'кремль',
  'заявление',
  'документ',
  'ministère',
  'gouvernement',
  'ministerium',
  'regierung',
  'ministerio',
  'gobierno',
] as const;

/** What a body speaks through: its words belong to whoever put it out. */
const DOCUMENTS = [
  'statement',
  'communique',
  'communiqué',
  'declaration',
  'bulletin',
  'letter',
  'note',
  'release',
  'message',
  'telegram',
  'text',
  'document',
  'resolution',
  'report',
  'заявление',
  'документ',
];

/** Nouns for people who hold no office: they point to nobody by themselves, and name a speaker whom the text does not. */
const PERSON_NOUNS = [
  'source',
  'observer',
  'resident',
  'witness',
  'eyewitness',
  'soldier',
  'officer',
  'worker',
  'student',
  'doctor',
  'nurse',
  'teacher',
  'man',
  'woman',
  'person',
  'survivor',
  'passenger',
  'neighbour',
  'neighbor',
  'refugee',
  'farmer',
  'fisherman',
  'villager',
  'insider',
  'executive',
  'banker',
  'trader',
  'staffer',
  'critic',
  'supporter',
  'voter',
  'protester',
  'demonstrator',
  'campaigner',
  'journalist',
  'reporter',
  'correspondent',
  'priest',
  'historian',
  'researcher',
  'scientist',
  'scholar',
  'author',
  'investigator',
  'rescuer',
  'shopkeeper',
  'businessman',
  'wife',
  'husband',
  'son',
  'daughter',
  'mother',
  'father',
  'brother',
  'sister',
  'friend',
  'colleague',
  'ally',
  'associate',
  'relative',
  'participant',
  'pilot',
  'sailor',
  'fighter',
  'rebel',
  'veteran',
  'commentator',
  'user',
  'assistant',
] as const;

const MEDIA = ['agency', 'newspaper', 'service', 'editorial', 'company'];
const VAGUE = [
  'group',
  'organization',
  'organisation',
  'movement',
  'agency',
  'company',
  'service',
  'delegation',
  'treaty',
  'agreement',
  'charter',
  'decree',
  'memorandum',
  'state',
  'bloc',
  'house',
  'editorial',
  'newspaper',
];
/** Asks of a word, whatever its case, whether it is one of these. */
function isOneOf(words: Iterable<string>): (word: string) => boolean {
  const keys = new Set(Iterator.from(words).map(toKey));
  const isForm = ofWord((form) => keys.has(toKey(lowerOf(form))));
  return (word) => isForm(wordAt(word, 0, word.length));
}

export const isBodyNoun = isOneOf(BODY_NOUNS);
export const isDocumentNoun = isOneOf(DOCUMENTS);
/** A noun for those who pass on what others say. */
export const isMediaNoun = isOneOf(MEDIA);
/** A noun that stands for a body named before, and names none alone. */
export const isVagueBody = isOneOf(VAGUE);
/** A noun for somebody without an office: "resident", "source". */
export const isPersonNoun = isOneOf(PERSON_NOUNS);
export const isShortBody = isOneOf(SHORT_BODIES);
export const isRoleNoun = isOneOf(ROLE_NOUNS);

/**
 * Which roles a more general noun takes in: a minister and an ambassador are both diplomats, but no lawmaker is.
 * Keys of words that stand in titles; a noun that is not here fits only titles which hold it.
 */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  diplomat: [
    'minister',
    'ambassador',
    'representative',
    'envoy',
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'secretary',
    'diplomat',
    'consul',
  ],
  envoy: ['ambassador', 'representative', 'envoy'],
  ambassador: ['ambassador', 'representative'],
  representative: ['representative', 'ambassador', 'spokesman', 'spokeswoman', 'spokesperson'],
  leader: ['president', 'premier', 'prime', 'chancellor', 'leader', 'king', 'counsellor', 'chairman'],
  premier: ['prime', 'premier'],
  chief: ['chief', 'head', 'general', 'high', 'president', 'director'],
  head: ['head', 'chief', 'director', 'president', 'chairman', 'general'],
  lawmaker: [
    'speaker',
    'deputy',
    'senator',
    'member',
    'congressman',
    'congresswoman',
    'representative',
    'rep',
    'sen',
    'lawmaker',
    'chairman',
  ],
  politician: ['speaker', 'deputy', 'senator', 'member', 'leader', 'minister', 'president', 'chairman'],
  official: [
    'minister',
    'secretary',
    'deputy',
    'official',
    'director',
    'head',
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'representative',
    'adviser',
    'ambassador',
    'chief',
    'coordinator',
  ],
  spokesperson: ['spokesman', 'spokeswoman', 'spokesperson'],
  secretary: ['secretary'],
  minister: ['minister'],
  дипломат: ['министр', 'посол', 'представитель', 'постпред', 'секретарь'],
  глава: ['глава', 'министр', 'президент', 'директор', 'председатель'],
};

/** Keys of the title words that a role noun in a text may stand for. */
export function rolesOf(noun: string): ReadonlySet<string> {
  const key = toKey(noun.toLowerCase());
  const wider = Object.entries(WIDER).find(([word]) => toKey(word) === key)?.[1] ?? [noun.toLowerCase()];
  return new Set([key, ...wider.map(toKey)]);
}

/** Those who speak together, and people whom texts do not name. */
const COLLECTIVES =
  'rebels guerrillas insurgents sources officials authorities representatives spokesmen students relatives peasants workers residents demonstrators witnesses soldiers officers leaders spokespersons deputies senators ministers bishops priests journalists reporters observers diplomats experts analysts lawyers politicians neighbors survivors refugees kidnappers extraditables traffickers terrorists subversives members crowd people mob family couple crew unions parties organizations groups participants eyewitnesses policemen colleagues informants informers specialists doctors teachers farmers combatants guerrilla peasant insurgent citizen crowd informant informer combatant kidnapper caller detainee demonstrator policeman agent specialist trafficker extraditable hostage leftist rightist unionist congressman bishop dean technician industrialist businessman individual neighbor announcer prisoner suspect defendant medic paramedic clergyman nun nuns presidents governors mayors judges magistrates prosecutors lawmakers legislators candidates commanders editors'.split(
    ' ',
  );
export const isCollective = isOneOf(COLLECTIVES);
