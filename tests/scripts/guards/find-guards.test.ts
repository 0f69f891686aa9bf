import { describe, expect, it } from 'vitest';
import { findGuards } from '../../../scripts/lib/guards/find-guards.ts';

const without = (code: string) => findGuards('a.ts', code).map((guard) => guard.without.replace(/\s+/gu, ' ').trim());

describe('findGuards', () => {
  it('takes out an if that only leaves', () => {
    expect(without('function f(a: string) { if (a === "") return 0; return 1; }')).toEqual([
      'function f(a: string) { return 1; }',
    ]);
    expect(without('for (const a of all) { if (a > 2) { continue; } use(a); }')).toEqual([
      'for (const a of all) { use(a); }',
    ]);
  });

  it('takes out each side of an &&', () => {
    expect(without('const fits = isShort(a) && isName(a);')).toEqual([
      'const fits = isName(a);',
      'const fits = isShort(a);',
    ]);
  });

  it('leaves what does more than leave, and what is there for the types', () => {
    expect(without('if (a) b(); else return;')).toEqual([]);
    expect(without('if (a) { b(); return; }')).toEqual([]);
    expect(without('const fits = a !== undefined && isName(a);')).toEqual(['const fits = a !== undefined;']);
  });

  it('says where a guard stands', () => {
    const [guard] = findGuards('a.ts', '\n\nif (a) return;');
    expect(guard).toMatchObject({ line: 3, code: 'if (a) return;' });
  });
});
