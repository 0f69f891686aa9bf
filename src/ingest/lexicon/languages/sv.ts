import type { LanguageWords } from './language.ts';

/** Swedish. */
export const sv: LanguageWords = {
  roles: [
    'president minister statsminister utrikesminister försvarsminister finansminister ambassadör talesperson',
    'talesman representant ordförande generalsekreterare kung drottning prins statssekreterare kommissionär',
    'eu-kommissionär vice vicepresident riksdagsledamot partiledare professor general chef direktör',
    'handelsminister biträdande',
  ],
  modifiers: ['utrikes och för vice'],
  courtesy: ['herr fru fröken dr prof h.m'],
  nouns: ['tal anförande uttalande intervju pressträff presskonferens inlägg debattartikel brev'],
  by: ['av med från'],
  pronouns: ['han hon de jag vi'],
  bodies: [
    'departement departementet utrikesdepartementet regeringen regering riksdagen riksdag råd rådet kommission',
    'kommissionen parti partiet unionen union bank universitet institut organisation domstol armé polis myndighet',
    'fond tidning ambassad republiken kungariket staterna nationerna gatan',
  ],
  small: [
    'den det de en ett och men eller att som vad vem var när hur om i på av för med till från under över mot utan',
    'efter före vid inte ingen också bara så då där här han hon vi jag ni sin sitt sina hans hennes deras vår min',
    'är har hade blir idag igår enligt',
  ],
};
