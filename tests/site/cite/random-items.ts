import fc from 'fast-check';
import { cslDate } from '../../../src/site/cite/cited-date.ts';
import type { CslItem, CslName } from '../../../src/site/cite/csl.ts';
import { words } from '../../statement/arbitraries.ts';

const DATES = [
  '2022-01-28',
  '2022-01',
  '2022',
  '2024-02-09/2024-02-20',
  '[2021-12-20,2021-12-27]',
  '[2021-12-20,2022-01-03]',
  '{2021-12-20,2021-12-27}',
  '2010~',
  '2010-10?',
  '2010-10%',
  '2010-21',
  '201X',
  '2010-XX',
  'XXXX-12-26',
  '2021-12-04/..',
  '../2021-12-04',
] as const;

const line = words.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
/** A part of a name: letters of many scripts, with particles, apostrophes and hyphens, and signs that formats give a meaning to. */
const namePart = fc.oneof(
  fc.constantFrom(
    'al-Marfai',
    'von der Leyen',
    "O'Brien",
    'd’Estaing',
    'Sauvecourt',
    'Иванов',
    'المرفئي',
    '王',
    'Núñez',
  ),
  line.map((text) => text.replaceAll(',', '').trim()).filter((text) => /\p{L}/u.test(text)),
);
const name: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ family: namePart, given: namePart }),
  fc.record({
    literal: fc.oneof(
      line.filter((text) => /\p{L}/u.test(text)),
      fc.constant('Ministry of Trade and Lights, Tarn'),
    ),
  }),
);

/** Something to cite, as hard as it may come: any signs in titles and names, every kind of date. */
export const randomItem: fc.Arbitrary<CslItem> = fc
  .record({
    type: fc.constantFrom('article-newspaper', 'interview', 'speech', 'webpage'),
    title: line,
    author: fc.array(name, { maxLength: 4 }),
    source: fc.option(line, { nil: undefined }),
    place: fc.option(line, { nil: undefined }),
    edtf: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
    language: fc.constantFrom('en', 'fr', 'ru', 'ar', 'zh', 'ka'),
    archive: line,
    number: fc.nat(),
  })
  .map(({ type, title, author, source, place, edtf, language, archive, number }): CslItem => {
    const news = type === 'article-newspaper';
    return {
      id: `2022-01-28-a${number}`,
      type,
      title,
      ...(author.length > 0 && { author }),
      ...(news ? source && { 'container-title': source } : type === 'webpage' && { 'container-title': archive }),
      ...(!news && source && { publisher: source }),
      ...(!news && place && { 'event-place': place }),
      ...(edtf !== undefined && { issued: cslDate(edtf) }),
      archive,
      URL: `https://papers.example/a/b/statements/2022-01-28-a${number}/`,
      language,
      custom: { kind: 'report', ...(edtf !== undefined && { edtf }) },
    };
  });
