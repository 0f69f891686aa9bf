import { describe, expect, it } from 'vitest';
import { undatedGroups } from '../../../src/site/dates/undated.ts';
import { dated, statement } from '../holdings.ts';

describe('what is known of an undated statement', () => {
  it('parts them', () => {
    const groups = undatedGroups([
      dated('XXXX-12-26'),
      dated('2016/..'),
      dated('../2016-04'),
      dated('1700/1999'),
      statement({ id: 'put-out', published: '2016-04-12' }),
      statement({ id: 'lost' }),
    ]);
    expect(Object.entries(groups).map(([name, list]) => [name, list.map(({ id }: { id: string }) => id)])).toEqual([
      ['yearless', ['xxxx-12-26']],
      ['open', ['2016', '2016-04']],
      ['wide', ['1700-1999']],
      ['published', ['put-out']],
      ['unknown', ['lost']],
    ]);
  });
});
