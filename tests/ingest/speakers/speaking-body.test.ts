import { describe, expect, test } from 'vitest';
import { publishingBody, speakingBody } from '../../../src/ingest/speakers/speaking-body.ts';
import type { Item } from '../../../src/ingest/types.ts';
import type { Kind } from '../../../src/statement/schema.ts';
import { makeItem } from '../people/world.ts';

const inLanguage = (lang: string, words: readonly string[], title: string | null, kind: Kind = 'report'): Item => ({
  ...makeItem([...words], title === null ? { kind } : { title, kind }),
  lang,
});
const said = (item: Item) => {
  const found = speakingBody(item);
  return found === null ? null : [found.named.name, found.rule];
};

describe('a body that the headline lets speak', () => {
  test.each([
    ['en', 'Norland Foreign Ministry condemns closing of the strait', 'Norland Foreign Ministry'],
    ['en', 'Harbour Council of Westmark issues statement on oil', 'Harbour Council of Westmark'],
    ['en', 'Statement by the Ministry of Tides', 'Ministry of Tides'],
    ['en', 'Norland Ministry of Tides Condemns Closing of Strait', 'Norland Ministry of Tides'],
    ['en', 'G7 warns Norland over the strait', 'G7'],
    ['ru', 'МИД Норландии осудил закрытие пролива', 'МИД Норландии'],
    ['ru', '«Большая двадцатка» призвала открыть пролив', 'Большая двадцатка'],
    ['ru', 'Заявление Министерства приливов Норландии', 'Министерство приливов Норландии'],
    ['uk', 'МЗС Норландії засудило закриття протоки', 'МЗС Норландії'],
    ['fr', 'Le Conseil de la Baltique condamne la fermeture du détroit', 'Conseil de la Baltique'],
    ['fr', 'Communiqué du Ministère des Marées', 'Ministère des Marées'],
    ['de', 'Auswärtiges Amt kritisierte Sperrung der Meerenge', 'Auswärtiges Amt'],
    ['de', 'Erklärung des Ministeriums für Gezeiten', 'Ministeriums für Gezeiten'],
    ['es', 'El Ministerio de Mareas rechaza el cierre del estrecho', 'Ministerio de Mareas'],
    ['es', 'Comunicado de la Cancillería de Sudmark', 'Cancillería de Sudmark'],
    ['pt', 'Ministério das Marés condena fecho do estreito', 'Ministério das Marés'],
    ['it', 'Il Ministero delle Maree condanna la chiusura dello stretto', 'Ministero delle Maree'],
    ['pl', 'Ministerstwo Pływów potępiło zamknięcie cieśniny', 'Ministerstwo Pływów'],
    ['zh', '诺兰外交部发表声明', '诺兰外交部'],
    ['ar', 'وزارة المد والجزر تدين إغلاق المضيق', 'وزارة المد والجزر'],
    ['tr', 'Gelgit Bakanlığı boğazın kapatılmasını kınadı', 'Gelgit Bakanlığı'],
  ])('%s: %s', (lang, title, name) => {
    expect(said(inLanguage(lang, ['…'], title))).toEqual([name, 'body/title']);
  });

  test.each([
    ['en', 'Orlan condemns Foreign Ministry statement'],
    ['en', 'Chairman of the Harbour Council says oil is dear'],
    ['en', 'Norland Foreign Minister Solveig Hartmoor warns Sudmark'],
    ['en', 'Statement by the Spokesperson on the strait'],
    ['en', 'Harbour News Agency says oil is dear'],
    ['ru', 'Глава МИД Норландии осудил закрытие пролива'],
    ['en', 'New rooms for the Ministry of Tides'],
  ])('%s: nobody in “%s”', (lang, title) => {
    expect(said(inLanguage(lang, ['…'], title))).toBeNull();
  });
});

describe('a body that the opening lets speak', () => {
  test.each([
    ['en', 'Asked about the lamp, the Harbour Office spokesperson said on Monday that it burns.', 'Harbour Office'],
    ['en', 'The lamp burns, according to a statement by the Ministry of Tides.', 'Ministry of Tides'],
    ['en', 'THE NORLAND FOREIGN MINISTRY CONDEMNED TODAY THE CLOSING OF THE STRAIT.', 'Norland Foreign Ministry'],
    ['en', 'Following is the text of the final communique of the third Harbour Council meeting.', 'Harbour Council'],
    ['de', '„Die Lampe brennt“, teilte das Ministerium für Gezeiten am Montag mit.', 'Ministerium für Gezeiten'],
    ['fr', 'La lampe brûle, a déclaré mardi le Ministère des Marées.', 'Ministère des Marées'],
    ['es', 'La lámpara arde, informó el Ministerio de Mareas.', 'Ministerio de Mareas'],
    ['ru', 'Лампа горит, заявили в МИД Норландии.', 'МИД Норландии'],
    ['ru', 'Лампа горит, говорится в заявлении Министерства приливов.', 'Министерство приливов'],
    ['zh', '诺兰外交部发言人周一表示，灯还亮着。', '诺兰外交部'],
    ['ja', 'ノルランド外務省は月曜日、灯がともっていると発表した。', '外務省'],
    ['ko', '노르란드 외교부는 월요일 등불이 켜져 있다고 밝혔다.', '외교부'],
  ])('%s: %s', (lang, words, name) => {
    expect(said(inLanguage(lang, [words], 'The lamp'))).toEqual([name, 'body/lead']);
  });

  test.each([
    ['en', 'JON KEEL, CHAIRMAN OF THE HARBOUR COUNCIL OF NORLAND, SAID THE LAMP BURNS.'],
    ['en', 'The Russian leader said the lamp burns.'],
    ['en', 'The keeper told the Ministry of Tides that the lamp burns.'],
    ['en', 'At the Ministry of Tides, Jon Keel said the lamp burns.'],
  ])('%s: nobody in “%s”', (lang, words) => {
    expect(said(inLanguage(lang, [words], 'The lamp'))).toBeNull();
  });

  test('a head word alone has the rest of its name from elsewhere, or names nobody', () => {
    const lead = 'The Ministry said the lamp burns.';
    expect(said(inLanguage('en', [lead, 'The Ministry of Tides keeps it.'], 'The lamp'))).toEqual([
      'Ministry of Tides',
      'body/lead',
    ]);
    expect(said(inLanguage('en', [lead], 'The lamp'))).toBeNull();
  });
});

describe('a body that signs, or on whose page the text stands', () => {
  const words = ['The lamp burns.', 'It will burn tomorrow.', 'MINISTRY OF TIDES'];
  test('the name stands alone below the words', () => {
    expect(said(inLanguage('en', words, 'The lamp', 'statement'))).toEqual(['Ministry of Tides', 'body/signature']);
    expect(said(inLanguage('en', words.toReversed(), 'The lamp', 'statement'))).toBeNull();
  });

  const published = (lang: string, kind: Kind, text: string, name: string) =>
    publishingBody(
      inLanguage(lang, [text], 'The lamp', kind),
      { value: { name }, basis: 'stated', tier: 'possible', evidence: [] },
      [],
    )?.named.name ?? null;
  test('a statement or report is the publishing body’s', () => {
    expect(published('en', 'statement', 'The lamp burns.', 'Ministry of Tides')).toBe('Ministry of Tides');
    expect(published('de', 'report', 'Die Lampe brennt.', 'MINISTERIUM FÜR GEZEITEN')).toBe('Ministerium für Gezeiten');
  });
  test('what somebody says, what a speech is and what a paper prints is not', () => {
    expect(published('en', 'statement', 'I lit the lamp.', 'Ministry of Tides')).toBeNull();
    expect(published('en', 'speech', 'The lamp burns.', 'Ministry of Tides')).toBeNull();
    expect(published('en', 'report', 'The lamp burns.', 'The Kittiwick Lantern')).toBeNull();
  });
});

test('a headline may call a body by its initials, where the opening has the name', () => {
  const words = ['The Department of Sea Routes is sorry for the dark.'];
  expect(said(inLanguage('en', words, 'DSR Statement on the lamp', 'statement'))?.[0]).toBe('Department of Sea Routes');
  expect(said(inLanguage('en', words, 'DSR on the lamp', 'speech'))).toBeNull();
  expect(said(inLanguage('en', words, 'MT Statement on the lamp', 'speech'))).toBeNull();
});

test('when and how a body speaks is no part of its name', () => {
  expect(said(inLanguage('en', ['…'], 'Harbour Council Unanimously Condemns Dark'))?.[0]).toBe('Harbour Council');
  expect(said(inLanguage('en', ['The Norland Government Friday condemned the dark.'], 'Dark'))?.[0]).toBe(
    'Norland Government',
  );
});
