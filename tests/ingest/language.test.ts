import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../src/ingest/language.ts';

describe('the language', () => {
  it.each([
    [
      'en',
      'The ministry has read the reply of the islands, all four pages of it, and will answer when the ice goes out of the strait and the post boat runs again.',
    ],
    [
      'fr',
      'Le ministère a lu la réponse des îles, les quatre pages, et répondra quand la glace aura quitté le détroit et que le bateau du courrier passera.',
    ],
    [
      'ru',
      'Министерство прочитало ответ островов, все четыре страницы, и ответит, когда лёд уйдёт из пролива и снова пойдёт почтовый пароход.',
    ],
    ['zh', '外交部已经阅读了群岛的答复，共四页。'],
    ['ko', '외교부는 섬들의 답변을 읽었다.'],
  ])('is %s', (lang, text) => {
    expect(findLanguage(text)).toBe(lang);
  });

  it('of a few words is told by their letters, or by what stands around them', () => {
    expect([findLanguage('Ответ получен'), findLanguage('Відповідь є'), findLanguage('وصل الرد')]).toEqual([
      'ru',
      'uk',
      'ar',
    ]);
    expect(findLanguage('Réponse reçue', () => 'fr')).toBe('fr');
  });

  it('is not that of a name or a word in other letters, nor of a line without letters', () => {
    expect(
      findLanguage(
        'The ferry “Мария” lies in Kittiwick (Киттивик), and the ministry has asked its captain three times when he means to sail for the islands.',
      ),
    ).toBe('en');
    expect(
      findLanguage(
        'The paper 日报 printed the reply of the islands on its first page, and nobody in the harbour could read it, which the ministry regrets.',
      ),
    ).toBe('en');
    expect(findLanguage('14.03.2009 – 412', () => 'fr')).toBe('fr');
  });
});
