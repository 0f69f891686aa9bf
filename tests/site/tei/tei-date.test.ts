import { expect, it } from 'vitest';
import { teiDate } from '../../../src/site/tei/tei-date.ts';

it.each([
  ['2022', { when: '2022' }],
  ['2022-01-28', { when: '2022-01-28' }],
  ['2022-01-28?', { when: '2022-01-28', cert: 'low' }],
  ['2022~', { when: '2022', precision: 'low' }],
  ['2022-01%', { when: '2022-01', cert: 'low', precision: 'low' }],
  ['XXXX-12-26', { when: '--12-26' }],
  ['XXXX-12', { when: '--12' }],
  ['202X', { notBefore: '2020-01-01', notAfter: '2029-12-31' }],
  ['2022-01-XX', { notBefore: '2022-01-01', notAfter: '2022-01-31' }],
  ['2024-02-09/2024-02-20', { notBefore: '2024-02-09', notAfter: '2024-02-20' }],
  ['2020-05-04/..', { notBefore: '2020-05-04' }],
  ['/2020', { notAfter: '2020-12-31' }],
  ['[2021-12-20,2021-12-27]', { notBefore: '2021-12-20', notAfter: '2021-12-27' }],
  ['{2021-12-20,2021-12-21}', { from: '2021-12-20', to: '2021-12-21' }],
])('says of %s what TEI can say', (value, attributes) => {
  expect(Object.fromEntries(Object.entries(teiDate(value)).filter(([, given]) => given !== null))).toEqual(attributes);
});
