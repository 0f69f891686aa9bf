import { describe, expect, test } from 'vitest';
import { formsOf, SPEECH_VERBS } from '../../../src/ingest/lexicon/speech-verbs.ts';
import { speechClassIn } from '../../../src/ingest/lexicon/tell-speech.ts';

describe('rows', () => {
  test('a stem with endings, the empty one included', () => {
    expect(formsOf('сказал+/а/и говорит')).toEqual(['сказал', 'сказала', 'сказали', 'говорит']);
    expect(formsOf('declar+ó/aron')).toEqual(['declaró', 'declararon']);
  });

  test('every form is a lower-cased word alone', () => {
    const forms = Object.values(SPEECH_VERBS).flatMap(({ strong, weak, according }) =>
      [...strong, ...weak, ...according].flatMap(formsOf),
    );
    expect(forms.filter((form) => form === '' || form !== form.toLocaleLowerCase('en'))).toEqual(
      ['コメントし'].slice(1),
    );
  });
});

describe('speechClassIn', () => {
  test.each([
    ['en', 'said', 'strong'],
    ['en', 'called', 'weak'],
    ['fr', 'commenté', 'weak'],
    ['pt', 'ironizou', 'weak'],
    ['de', 'laut', 'according'],
    ['tr', 'vurguladı', 'strong'],
    ['ar', 'وأكد', 'strong'],
    ['zh', '她强调', 'strong'],
    ['ja', 'と述べた', 'strong'],
    ['ko', '말했다', 'strong'],
  ])('%s: %s is %s', (lang, word, name) => {
    expect(speechClassIn(lang)(word)).toBe(name);
  });

  test.each([
    ['en', 'harbour'],
    ['fr', 'sa'],
    ['en', 'sade'],
    ['zh', '海港'],
    ['xx', 'said'],
  ])('%s: %s says nothing', (lang, word) => {
    expect(speechClassIn(lang)(word)).toBeNull();
  });
});
