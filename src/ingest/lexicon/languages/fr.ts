import type { LanguageWords } from './language.ts';

/** French. */
export const fr: LanguageWords = {
  roles: [
    'président présidente ministre ambassadeur ambassadrice porte-parole représentant représentante secrétaire',
    'chef cheffe directeur directrice chancelier chancelière premier première député députée sénateur sénatrice',
    'maire préfet préfète gouverneur général colonel amiral roi reine prince princesse émir sultan pape juge',
    'procureur avocat avocate conseiller conseillère commissaire délégué déléguée envoyé expert professeur',
    'politologue économiste analyste chercheur responsable leader dirigeant coordinateur rapporteur',
  ],
  modifiers: [
    'des affaires étrangères étranger adjoint adjointe délégué général générale état premier vice ancien ancienne',
    'de du la le les et à l d européennes défense intérieur finances français française haut haute spécial',
    'permanent',
  ],
  courtesy: ['m mm mme mlle monsieur madame messieurs mesdames maître me dr pr s.e s.e.m son sa excellence mgr'],
  nouns: [
    'discours déclaration déclarations allocution intervention conférence interview entretien propos communiqué',
    'message lettre audition réponse point tribune interviews voeux vœux',
  ],
  by: ['de du des par avec d'],
  pronouns: ['il elle ils elles je nous on'],
  bodies: [
    'ministère gouvernement parlement sénat assemblée conseil commission comité agence parti union front',
    'mouvement banque université institut école société entreprise groupe association organisation fédération',
    'cour armée police service bureau autorité centre fondation fonds journal radio télévision ambassade consulat',
    'mission délégation conférence sommet forum république royaume état états nations rue avenue place palais',
    'hôtel île îles mer golfe ville monde quai',
  ],
  small: [
    'le la les l un une des de du d et mais ou où donc car ni que qui quoi dont ce cet cette ces il elle ils',
    'elles je nous vous on en y au aux à dans sur sous pour par avec sans chez selon après avant depuis pendant',
    'lors si comme quand alors ainsi aussi tout toute tous toutes son sa ses leur leurs notre nos votre mon ma',
    'mes cela c s n j m qu ne pas plus très bien hier demain merci mesdames messieurs question réponse',
  ],
};
