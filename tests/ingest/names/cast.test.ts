import { describe, expect, test } from 'vitest';
import { findCast, LABELS, TITLE } from '../../../src/ingest/names/cast.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const vocabulary = makeVocabulary(world);
const castOf = (paragraphs: readonly string[], lang = 'en', title?: string) =>
  findCast({ ...makeItem([...paragraphs], title === undefined ? {} : { title }), lang }, vocabulary);
const people = (paragraphs: readonly string[], lang = 'en') =>
  castOf(paragraphs, lang).figures.flatMap(({ kind, name }) => (kind === 'person' ? [name] : []));

describe('names without a record or a title', () => {
  test.each([
    ['en', 'The harbour was closed, Josepha Windle said on Monday.', 'Josepha Windle'],
    ['en', 'Idris al-Sawari told reporters that the cable had been mended.', 'Idris al-Sawari'],
    ['fr', 'La lampe sera payée, a déclaré Lucien Tournebois à Clairvanne.', 'Lucien Tournebois'],
    ['de', 'Die Lampe brennt, sagte Solveig Hartmoor am Montag.', 'Solveig Hartmoor'],
    ['ru', 'Как заявил Радомир Веска, лампа горит.', 'Радомир Веска'],
    ['zh', '外交部发言人王海灯表示，灯还亮着。', '王海灯'],
    ['zh', '王海灯也表示，灯还亮着。', '王海灯'],
    ['zh', '玛莎维尔说，灯还亮着。', '玛莎维尔'],
    ['zh', '灯塔领导人王海灯在港口发表讲话。', '王海灯'],
    ['ja', '島田首相は記者団に述べた。', '島田'],
    ['ko', '김해등 외교부 장관은 등대가 켜져 있다고 밝혔다.', '김해등'],
    ['ar', 'قال وزير الخارجية إدريس سامي إن المصباح مضاء.', 'إدريس سامي'],
  ])('%s: %s', (lang, text, name) => {
    expect(people([text], lang)).toContain(name);
  });

  test.each([
    ['en', 'On Monday the Harbour Ministry closed the Outer Moorings. Talks went on in March.'],
    ['en', 'The Northern Conference met at London and at Paris.'],
    ['zh', '外交部表示，灯还亮着。'],
    ['ko', '한국 정부는 등대를 켰다.'],
    ['zh', '乌克兰说，灯还亮着。'],
    ['zh', '《港口日报》说，灯还亮着。'],
    ['zh', '发言人周六表示，灯还亮着。'],
    ['fa', 'سخنگوی وی همچنین گفت: چراغ روشن است.'],
  ])('nobody: %s: %s', (lang, text) => {
    expect(people([text], lang)).toEqual([]);
  });
});

test('a paper in the marks of a title is a body that may speak', () => {
  expect(
    castOf(['《港口日报》说，灯还亮着。《灯火》是一本书。'], 'zh').figures.map(({ kind, name }) => [kind, name]),
  ).toEqual([['body', '港口日报']]);
});

describe('one figure', () => {
  test('is named in full once and by surname later', () => {
    const { figures, at } = castOf([
      'Harbour Minister Josepha Windle came to London.',
      'Windle said that the tide was out.',
    ]);
    expect(figures[0]).toMatchObject({ name: 'Josepha Windle', roles: ['Harbour Minister'], record: null });
    expect(figures[0]!.mentions.map(({ paragraph, form, text }) => [paragraph, form, text])).toEqual([
      [0, 'full', 'Josepha Windle'],
      [1, 'surname', 'Windle'],
    ]);
    expect(at(1).map(({ mention: { text } }) => text)).toEqual(['Windle']);
  });

  test('stands in the headline by surname before the text has the full name', () => {
    const { at } = castOf(
      ['Josepha Windle spoke to the pilots, and Windle was heard.'],
      'en',
      'Windle speaks to the pilots',
    );
    expect(at(TITLE).map(({ figure }) => figure.name)).toEqual(['Josepha Windle']);
  });

  test('has its Russian name in whatever case', () => {
    const { figures } = castOf(
      ['Слова Богумила Дробаша удивили многих.', 'Богумил Дробаш заявил это снова.', 'С Дробашем не спорят.'],
      'ru',
    );
    expect(figures.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Богумил Дробаш', 3]]);
  });

  test('is the record that has the name', () => {
    expect(castOf(['Anna Velde spoke.']).figures[0]!.record?.id).toBe('anna-velde');
  });

  test('is not another person of the same surname', () => {
    expect(people(['Ilsabet Moravec and Teodor Moravec disagreed, said Ilsabet Moravec.'])).toEqual([
      'Ilsabet Moravec',
      'Teodor Moravec',
    ]);
  });
});

test('labels of turns name people', () => {
  const item = makeItem([], { turns: [['Josepha Windle', 'The tide is out.']] });
  expect(
    findCast(item, vocabulary)
      .at(LABELS)
      .map(({ figure }) => figure.name),
  ).toEqual(['Josepha Windle']);
});

test('two names of one record are one figure', () => {
  const item = makeItem(['Anna Velde spoke.', 'Анна Вельде said no more.']);
  expect(findCast(item, vocabulary).figures.map(({ record }) => record?.id)).toEqual(['anna-velde']);
});
