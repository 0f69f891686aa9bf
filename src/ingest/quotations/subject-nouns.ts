import { ROLE_NOUNS } from '../people/role-words.ts';
import { toKey } from '../people/words.ts';

/** Nouns for bodies that speak, and for what they speak through. */
const BODY_NOUNS = [
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
  'mission',
  'bureau',
  'watchdog',
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
  'treasury',
  'authority',
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
const DOCUMENTS = new Set(
  [
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
  ].map(toKey),
);

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

const MEDIA = new Set(['agency', 'newspaper', 'service', 'editorial', 'company'].map(toKey));
const VAGUE = new Set(
  [
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
  ].map(toKey),
);
/** Last words of bodies' names that alone mean only the body named so before. */
const SHORT = new Set(
  [
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
  ].map(toKey),
);
const BODIES = new Set(BODY_NOUNS.map(toKey));
const ROLES = new Set(ROLE_NOUNS.map(toKey));
const PERSONS = new Set(PERSON_NOUNS.map(toKey));

export const isBodyNoun = (word: string): boolean => BODIES.has(toKey(word.toLowerCase()));
export const isDocumentNoun = (word: string): boolean => DOCUMENTS.has(toKey(word.toLowerCase()));
/** A noun for those who pass on what others say. */
export const isMediaNoun = (word: string): boolean => MEDIA.has(toKey(word.toLowerCase()));
/** A noun that stands for a body named before, and names none alone. */
export const isVagueBody = (word: string): boolean => VAGUE.has(toKey(word.toLowerCase()));
/** A noun for somebody without an office: "resident", "source". */
export const isPersonNoun = (word: string): boolean => PERSONS.has(toKey(word.toLowerCase()));
export const isShortBody = (word: string): boolean => SHORT.has(toKey(word.toLowerCase()));
export const isRoleNoun = (word: string): boolean => ROLES.has(toKey(word.toLowerCase()));

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

/** Those who speak together, and nouns of people that texts in capitals print without a name. */
const COLLECTIVES = new Set(
  'rebels guerrillas insurgents sources officials authorities representatives spokesmen students relatives peasants workers residents demonstrators witnesses soldiers officers leaders spokespersons deputies senators ministers bishops priests journalists reporters observers diplomats experts analysts lawyers politicians neighbors survivors refugees kidnappers extraditables traffickers terrorists subversives members crowd people mob family couple crew unions parties organizations groups participants eyewitnesses policemen colleagues informants informers specialists doctors teachers farmers combatants guerrilla peasant insurgent citizen crowd informant informer combatant kidnapper caller detainee demonstrator policeman agent specialist trafficker extraditable hostage leftist rightist unionist congressman bishop dean technician industrialist businessman individual neighbor announcer prisoner suspect defendant medic paramedic clergyman nun nuns presidents governors mayors judges magistrates prosecutors lawmakers legislators candidates commanders editors'
    .split(' ')
    .map(toKey),
);
export const isCollective = (word: string): boolean => COLLECTIVES.has(toKey(word.toLowerCase()));
/** What no one is, though its last letters look so. */
const THINGS = new Set(
  'attack attacks charges statements remarks plan plans measure measures action actions event events forces sector things days hours year years news fact facts decision meeting talks agreement law'
    .split(' ')
    .filter((word) => word !== 'forces')
    .map(toKey),
);
export const isThing = (word: string): boolean => THINGS.has(toKey(word.toLowerCase()));
