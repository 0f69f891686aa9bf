import type { LanguageWords } from './language.ts';

/** Dutch. */
export const nl: LanguageWords = {
  roles: [
    'president minister premier minister-president staatssecretaris ambassadeur woordvoerder woordvoerster',
    'vertegenwoordiger voorzitter directeur koning koningin prins kamerlid senator burgemeester generaal',
    'commissaris professor hoogleraar leider secretaris-generaal',
  ],
  modifiers: ['van de buitenlandse zaken het en voor vice'],
  courtesy: ['dhr de heer mevrouw mevr mw dr prof drs mr meneer'],
  nouns: ['toespraak verklaring rede interview speech brief persconferentie'],
  by: ['van door met'],
  pronouns: ['hij zij ze ik wij'],
  bodies: [
    'ministerie regering parlement kamer raad commissie partij unie bank universiteit instituut bedrijf groep',
    'organisatie hof rechtbank leger politie dienst centrum stichting fonds krant ambassade republiek koninkrijk',
    'staat staten straat stad wereld',
  ],
  small: [
    'de het een en maar of want dat die dit deze wie wat waar wanneer hoe als in op aan bij met naar van voor',
    'over onder tegen door zonder sinds na tot uit te niet geen ook nog al dan zo er hij zij ze wij we ik u',
    'jullie zijn haar hun ons mijn is was waren heeft had wordt vandaag gisteren morgen volgens',
  ],
};
