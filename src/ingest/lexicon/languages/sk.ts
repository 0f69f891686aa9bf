import type { LanguageWords } from './language.ts';

/** Slovak. */
export const sk: LanguageWords = {
  roles: [
    'prezident prezidentka premiér premiérka minister ministerka veľvyslanec hovorca hovorkyňa zástupca tajomník',
    'predseda predsedníčka podpredseda poslanec poslankyňa šéf šéfka riaditeľ kráľ generál pápež komisár expert',
    'profesor štátny primátor',
  ],
  modifiers: ['zahraničných vecí vlády obrany'],
  courtesy: ['pán pani dr prof'],
  nouns: ['prejav vyhlásenie rozhovor vystúpenie príhovor list'],
  by: [],
  pronouns: ['on ona oni ja my'],
  bodies: [
    'ministerstvo vláda parlament rada komisia výbor agentúra strana únia hnutie banka univerzita ústav',
    'spoločnosť skupina organizácia súd armáda polícia služba úrad centrum nadácia fond denník rozhlas televízia',
    'veľvyslanectvo republika kráľovstvo štáty národov ulica námestie mesto',
  ],
  small: [
    'a i ale alebo že ktorý ktorá kto čo kde kedy ako ak nie tiež len tak v vo na z zo do od pre o po pred pri',
    'pod nad bez cez za to ten tá on ona my ja je sú bol bola bolo jeho jej ich náš dnes včera podľa',
  ],
};
