import type { LanguageWords } from './language.ts';

/** Serbian, Croatian, Bosnian. */
export const sr: LanguageWords = {
  roles: [
    'predsednik predsednica predsjednik predsjednica ministar ministarka premijer premijerka ambasador portparol',
    'predstavnik sekretar direktor šef poslanik kralj general papa komesar profesor',
  ],
  modifiers: ['spoljnih poslova vanjskih'],
  courtesy: ['gospodin gospođa'],
  nouns: ['govor izjava intervju obraćanje'],
  by: [],
  pronouns: ['on ona oni ja mi'],
  bodies: [],
  small: [
    'i a ali ili da koji što kako kada gde gdje ko tko ako ne u na s sa k po o od do iz za pri pod nad bez kroz',
    'nakon pre prije ovo taj ta to on ona mi ja je su bio bila',
  ],
};
