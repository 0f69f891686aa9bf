import type { LanguageWords } from './language.ts';

/** Czech. */
export const cs: LanguageWords = {
  roles: [
    'prezident prezidentka premiér premiérka ministr ministryně velvyslanec velvyslankyně mluvčí zástupce',
    'tajemník kancléř kancléřka předseda předsedkyně místopředseda náměstek poslanec poslankyně senátor šéf šéfka',
    'ředitel ředitelka král královna generál papež soudce komisař expert profesor primátor starosta hejtman',
  ],
  modifiers: ['zahraničí vlády obrany spravedlnosti'],
  courtesy: ['pan paní dr prof'],
  nouns: ['projev prohlášení rozhovor vystoupení konference dopis'],
  by: [],
  pronouns: ['on ona oni já my'],
  bodies: [
    'ministerstvo vláda parlament sněmovna senát rada komise výbor agentura strana unie hnutí banka univerzita',
    'ústav společnost skupina organizace soud armáda policie služba úřad centrum nadace fond deník rozhlas',
    'televize velvyslanectví republika království státy národů ulice náměstí město',
  ],
  small: [
    'a i ale nebo že který která které kdo co kde kdy jak jestli ne také jen tak v ve na z ze do od pro o po před',
    'při pod nad bez přes za to ten ta on ona my já je jsou byl byla bylo jeho její jejich náš můj dnes včera',
    'podle',
  ],
};
