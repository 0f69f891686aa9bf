import type { LanguageWords } from './language.ts';

/** Polish. */
export const pl: LanguageWords = {
  roles: [
    'prezydent premier minister wicepremier wiceminister ambasador rzecznik rzeczniczka przedstawiciel sekretarz',
    'kanclerz przewodniczący przewodnicząca prezes marszałek wicemarszałek poseł posłanka senator szef szefowa',
    'dyrektor król królowa książę generał pułkownik papież sędzia prokurator komisarz ekspert profesor burmistrz',
    'lider',
  ],
  modifiers: ['spraw zagranicznych rady obrony'],
  courtesy: ['pan pani pana panem dr prof'],
  nouns: ['przemówienie wystąpienie oświadczenie wywiad wypowiedź konferencja list orędzie sprawozdanie'],
  by: ['z'],
  pronouns: ['on ona oni ja my'],
  bodies: [
    'ministerstwo rząd sejm senat rada komisja komitet agencja partia unia front ruch bank uniwersytet instytut',
    'spółka grupa organizacja sąd trybunał armia policja służba urząd centrum fundacja fundusz gazeta radio',
    'telewizja ambasada konsulat republika rzeczpospolita królestwo stany państwo narodów ulica plac miasto izba',
  ],
  small: [
    'i a ale lub oraz że który która które kto co gdzie kiedy jak jeśli nie też także tylko tak w we na z ze do',
    'od dla o po przed przy pod nad bez przez za to ten ta te on ona oni my ja jest są był była było jego jej ich',
    'nasz mój dziś wczoraj jutro według',
  ],
};
