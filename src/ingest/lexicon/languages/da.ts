import type { LanguageWords } from './language.ts';

/** Danish. */
export const da: LanguageWords = {
  roles: [
    'præsident minister statsminister udenrigsminister forsvarsminister finansminister ambassadør talsmand',
    'talskvinde talsperson repræsentant formand generalsekretær konge kongen dronning dronningen prins kommissær',
    'professor general chef direktør borgmester',
  ],
  modifiers: ['og for'],
  courtesy: ['hr fru frøken dr prof h.m'],
  nouns: ['tale udtalelse interview nytårstale pressemøde brev'],
  by: ['af med fra'],
  pronouns: ['han hun de jeg vi'],
  bodies: [
    'ministeriet regeringen folketinget råd kommissionen parti unionen bank universitet institut politi ambassade',
    'republik kongeriget nationer',
  ],
  small: [
    'den det de en et og men eller at som hvad hvem hvor hvornår hvordan om i på af for med til fra under over',
    'mod uden efter før ved ikke ingen også kun så da der her han hun vi jeg sin sit hans hendes deres vores min',
    'er var har havde bliver',
  ],
};
