import { describe, expect, test } from 'vitest';
import { findCjkNames } from '../../../src/ingest/people/cjk-names.ts';

const read = (text: string) => findCjkNames(text).map(({ start, end, title }) => [text.slice(start, end), title]);

describe('Chinese', () => {
  test.each([
    ['外交部发言人高港周一回应提问。', '高港', '外交部发言人'],
    ['国家主席陈大海在港口会见船员。', '陈大海', '国家主席'],
    ['陈大海主席指出，船会来。', '陈大海', '主席'],
    ['外長高港說：「會來。」', '高港', '外長'],
  ])('%s', (text, name, title) => {
    expect(read(text)).toEqual([[name, title]]);
  });

  test.each(['主席表示，船会来。', '外交部发言人表示，船会来。', '港口很大。', 'The chairman spoke.'])(
    'nobody in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('Korean', () => {
  test.each([
    ['김바다 위원장은 말했다.', '김바다', '위원장'],
    ['한바다 대통령이 밝혔다.', '한바다', '대통령'],
    ['박항구 외교부 장관은 강조했다.', '박항구', '외교부 장관'],
  ])('%s', (text, name, title) => {
    expect(read(text)).toEqual([[name, title]]);
  });

  test.each(['한국 대통령은 말했다.', '외교부 대변인은 말했다.', '국방부 장관은 말했다.', '위원장은 말했다.'])(
    'nobody in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
