import type { LanguageWords } from './language.ts';

/** Finnish. */
export const fi: LanguageWords = {
  roles: [
    'presidentti ministeri pääministeri ulkoministeri puolustusministeri valtiovarainministeri suurlähettiläs',
    'tiedottaja edustaja puheenjohtaja pääsihteeri kuningas kuningatar komissaari professori kenraali johtaja',
    'kansanedustaja',
  ],
  modifiers: [],
  courtesy: ['herra rouva tri'],
  nouns: ['puhe lausunto haastattelu puheenvuoro tiedotustilaisuus kirje'],
  by: [],
  pronouns: ['hän he minä me'],
  bodies: [
    'ministeriö hallitus eduskunta neuvosto komissio puolue unioni pankki yliopisto instituutti poliisi',
    'suurlähetystö tasavalta',
  ],
  small: [
    'ja mutta tai että joka mikä kuka missä milloin miten jos ei myös vain niin hän he me minä se ne tämä nämä on',
    'oli ovat',
  ],
};
