import { ROLE_NOUNS } from '../people/role-words.ts';
import { toKey } from '../people/words.ts';

/** Nouns for bodies that speak, and for what they speak through. */
const BODY_NOUNS = [
  'ministry', 'government', 'department', 'council', 'embassy', 'office', 'administration', 'committee', 'commission', 'organization', 'organisation', 'party', 'parliament', 'delegation', 'secretariat', 'agency', 'union', 'assembly', 'bloc',
  'pentagon', 'kremlin', 'institute', 'group', 'movement', 'army', 'front', 'company', 'newspaper', 'cabinet', 'presidency', 'service', 'directorate', 'state', 'house',
  'statement', 'communique', 'communiqué', 'declaration', 'resolution', 'document', 'bulletin', 'letter', 'editorial', 'note', 'release', 'report', 'message', 'text', 'treaty', 'agreement', 'charter', 'decree', 'memorandum',
  'министерство', 'мид', 'правительство', 'посольство', 'кремль', 'заявление', 'документ', 'ministère', 'gouvernement', 'ministerium', 'regierung', 'ministerio', 'gobierno',
] as const;

/** What a body speaks through: its words belong to whoever put it out. */
const DOCUMENTS = new Set(['statement', 'communique', 'communiqué', 'declaration', 'bulletin', 'letter', 'note', 'release', 'message', 'text', 'document', 'resolution', 'report', 'заявление', 'документ'].map(toKey));

const MEDIA = new Set(['agency', 'newspaper', 'service', 'editorial', 'company'].map(toKey));
const VAGUE = new Set(['group', 'organization', 'organisation', 'movement', 'agency', 'company', 'service', 'delegation', 'treaty', 'agreement', 'charter', 'decree', 'memorandum', 'state', 'bloc', 'house', 'editorial', 'newspaper'].map(toKey));
const BODIES = new Set(BODY_NOUNS.map(toKey));
const ROLES = new Set(ROLE_NOUNS.map(toKey));

export const isBodyNoun = (word: string): boolean => BODIES.has(toKey(word.toLowerCase()));
export const isDocumentNoun = (word: string): boolean => DOCUMENTS.has(toKey(word.toLowerCase()));
/** A noun for those who pass on what others say. */
export const isMediaNoun = (word: string): boolean => MEDIA.has(toKey(word.toLowerCase()));
/** A noun that stands for a body named before, and names none alone. */
export const isVagueBody = (word: string): boolean => VAGUE.has(toKey(word.toLowerCase()));
export const isRoleNoun = (word: string): boolean => ROLES.has(toKey(word.toLowerCase()));

/**
 * Which roles a more general noun takes in: a minister and an ambassador are both diplomats, but no lawmaker is.
 * Keys of words that stand in titles; a noun that is not here fits only titles which hold it.
 */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  diplomat: ['minister', 'ambassador', 'representative', 'envoy', 'spokesman', 'spokeswoman', 'spokesperson', 'secretary', 'diplomat', 'consul'],
  envoy: ['ambassador', 'representative', 'envoy'],
  ambassador: ['ambassador', 'representative'],
  representative: ['representative', 'ambassador', 'spokesman', 'spokeswoman', 'spokesperson'],
  leader: ['president', 'premier', 'prime', 'chancellor', 'leader', 'king', 'counsellor', 'chairman'],
  premier: ['prime', 'premier'],
  chief: ['chief', 'head', 'general', 'high', 'president', 'director'],
  head: ['head', 'chief', 'director', 'president', 'chairman', 'general'],
  lawmaker: ['speaker', 'deputy', 'senator', 'member', 'congressman', 'congresswoman', 'representative', 'rep', 'sen', 'lawmaker', 'chairman'],
  politician: ['speaker', 'deputy', 'senator', 'member', 'leader', 'minister', 'president', 'chairman'],
  official: ['minister', 'secretary', 'deputy', 'official', 'director', 'head', 'spokesman', 'spokeswoman', 'spokesperson', 'representative', 'adviser', 'ambassador', 'chief', 'coordinator'],
  spokesperson: ['spokesman', 'spokeswoman', 'spokesperson'],
  secretary: ['secretary'],
  minister: ['minister'],
  'дипломат': ['министр', 'посол', 'представитель', 'постпред', 'секретарь'],
  'глава': ['глава', 'министр', 'президент', 'директор', 'председатель'],
};

/** Keys of the title words that a role noun in a text may stand for. */
export function rolesOf(noun: string): ReadonlySet<string> {
  const key = toKey(noun.toLowerCase());
  const wider = Object.entries(WIDER).find(([word]) => toKey(word) === key)?.[1] ?? [noun.toLowerCase()];
  return new Set([key, ...wider.map(toKey)]);
}
