import { describe, expect, it } from 'vitest';
import { printedSources } from '../../../src/statement/entities/printed-sources.ts';
import { evidence, statement } from '../../site/holdings.ts';

const from = (id: string, name: string, known: Parameters<typeof evidence>[0] | null) =>
  statement({ id, source: { name }, evidence: known === null ? [] : [evidence(known)] });

describe('a source without a record', () => {
  it('is somebody where its evidence is certain, or an editor said so', () => {
    expect(
      printedSources([
        from('a', 'Radio Velmar', { field: 'source', tier: 'certain' }),
        from('b', 'The long room', { field: 'source', tier: 'probable' }),
        from('c', 'Lamp Board', { field: 'source', tier: 'possible', basis: 'decided' }),
        from('d', 'Sign in', { field: 'title', tier: 'certain' }),
        from('e', 'Nobody', null),
        statement({ id: 'f', source: 'wire' }),
        statement({ id: 'g' }),
      ]),
    ).toEqual(['Lamp Board', 'Radio Velmar']);
  });

  it('is somebody where two texts that print it alike, letter for letter, are probably right', () => {
    const [probable, possible] = (['probable', 'possible'] as const).map((tier) => ({
      field: 'source' as const,
      tier,
    }));
    expect(
      printedSources([
        from('a', 'The Lantern', probable!),
        from('b', 'THE LANTERN', probable!),
        from('c', 'The Lantern', probable!),
        from('d', 'Tide tables', possible!),
        from('e', 'Tide tables', possible!),
        from('f', 'Tide tables', probable!),
      ]),
    ).toEqual(['The Lantern']);
  });
});
