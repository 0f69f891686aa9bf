import type { LanguageWords } from './language.ts';

/** Norwegian. */
export const no: LanguageWords = {
  roles: [
    'president minister statsminister utenriksminister forsvarsminister ambassadør talsmann talskvinne talsperson',
    'representant leder generalsekretær konge kongen dronning prins kommissær professor general sjef direktør',
    'statssekretær',
  ],
  modifiers: ['og for'],
  courtesy: ['herr fru dr prof'],
  nouns: ['tale innlegg uttalelse intervju pressekonferanse brev redegjørelse'],
  by: ['av med fra'],
  pronouns: ['han hun de jeg vi'],
  bodies: [
    'departementet regjeringen stortinget råd kommisjonen parti unionen bank universitet institutt politi',
    'ambassade republikk kongeriket nasjoner',
  ],
  small: [
    'den det de en et ei og men eller at som hva hvem hvor når hvordan om i på av for med til fra under over mot',
    'uten etter før ved ikke ingen også bare så da der her han hun vi jeg sin hans hennes deres vår min er var',
    'har hadde blir',
  ],
};
