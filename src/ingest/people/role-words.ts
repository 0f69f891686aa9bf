/**
 * Words for what people are, as they stand beside names. All in lower case; compared by key, so case endings,
 * accents and capitals do not matter. Several languages in one list: a Russian word does not occur in English.
 */

/** Nouns that name an office, a rank or a standing: the last word of a title before a name. */
export const ROLE_NOUNS = [
  // English
  'president', 'minister', 'secretary', 'ambassador', 'chancellor', 'premier', 'spokesman', 'spokeswoman', 'spokesperson', 'representative',
  'envoy', 'diplomat', 'chairman', 'chairwoman', 'chairperson', 'chair', 'speaker', 'director', 'chief', 'head', 'leader', 'commissioner',
  'coordinator', 'adviser', 'advisor', 'aide', 'senator', 'congressman', 'congresswoman', 'lawmaker', 'deputy', 'governor', 'mayor', 'general',
  'admiral', 'colonel', 'commander', 'king', 'queen', 'prince', 'princess', 'emir', 'sultan', 'sheikh', 'pope', 'judge', 'prosecutor', 'attorney',
  'counsellor', 'counselor', 'consul', 'official', 'member', 'analyst', 'expert', 'professor', 'economist', 'editor', 'undersecretary',
  'plenipotentiary', 'delegate', 'negotiator', 'rapporteur', 'dictator', 'politician', 'activist', 'lawyer', 'president-elect', 'governor-general', 'lady',
  // Russian, Ukrainian, Belarusian
  'президент', 'министр', 'посол', 'представитель', 'постпред', 'секретарь', 'председатель', 'канцлер', 'премьер', 'директор', 'глава', 'спикер',
  'постоянный', 'полпред', 'депутат', 'сенатор', 'дипломат', 'политик', 'лидер', 'генсек', 'пресс-секретарь', 'міністр', 'речник', 'представник', 'голова', 'секретар',
  // French
  'président', 'présidente', 'ministre', 'ambassadeur', 'ambassadrice', 'porte-parole', 'représentant', 'représentante', 'secrétaire', 'chef',
  // German
  'präsident', 'präsidentin', 'bundespräsident', 'kanzler', 'kanzlerin', 'bundeskanzler', 'bundeskanzlerin', 'ministerin', 'außenminister',
  'außenministerin', 'botschafter', 'botschafterin', 'sprecher', 'sprecherin', 'ministerpräsident', 'generalsekretär', 'staatssekretär',
  // Spanish
  'presidente', 'presidenta', 'ministro', 'ministra', 'canciller', 'embajador', 'embajadora', 'portavoz', 'representante', 'secretario', 'secretaria',
] as const;

/** Words before a name or surname that say nothing about the office. */
export const HONORIFICS = [
  'mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'madam', 'madame', 'prof', 'excellency', 'his', 'her', 'h', 'e', 'he', 'rep', 'sen', 'gov', 'gen', 'col', 'lt', 'adm',
  'господин', 'госпожа', 'г', 'пан', 'пані', 'm', 'mme', 'monsieur', 'herr', 'frau', 'señor', 'señora', 'sr', 'sra',
] as const;

/** Short titles before a surname that are also found with initials and dots: Rep., Sen., Gov. */
export const ABBREVIATED_TITLES = ['rep', 'sen', 'gov', 'gen', 'col', 'lt', 'adm', 'amb'] as const;

/** Words before a title that put the office into the past. */
export const PAST = [
  'then', 'former', 'formerly', 'ex', 'late', 'erstwhile', 'onetime', 'outgone', 'deposed', 'ousted', 'previous',
  'бывший', 'экс', 'тогдашний', 'покойный', 'колишній', 'тодішній', 'ancien', 'ancienne', 'ehemaliger', 'ehemalige', 'früherer', 'frühere', 'damaliger', 'exministro', 'expresidente', 'antiguo', 'entonces',
] as const;

/** Words before a title that make another office of it. */
export const LESSER = [
  'deputy', 'vice', 'assistant', 'acting', 'shadow', 'under', 'associate', 'designate', 'elect', 'honorary', 'junior',
  'заместитель', 'замминистра', 'зам', 'вице', 'исполняющий', 'врио', 'заступник', 'помощник', 'vice-ministre', 'adjoint', 'stellvertretender', 'stellvertretende', 'viceministro', 'vicecanciller', 'interino',
] as const;

/** Small words that may stand inside a title, and the ends of unspaced names in capitals. */
export const TITLE_LINKS = ['of', 'for', 'to', 'at', 'in', 'and', 'the', 'on', 'with', 'de', 'la', 'le', 'du', 'des', 'del', 'und', 'für', 'der', 'die', 'по', 'и', 'при', 'в', 'на', 'з', 'та', 'у'] as const;
