import { describe, expect, it } from 'vitest';
import { DecisionSchema } from '../../src/statement/archive.ts';
import { applyDecisions, decisionsFor } from '../../src/ingest/decisions.ts';
import { statement } from '../statement/arbitraries.ts';

const decision = (change: object = {}) =>
  DecisionSchema.parse({
    raw: 'tpb/2022.txt',
    field: 'date',
    value: '2022-01-29',
    reason: 'The paper’s own index has it.',
    by: 'Keeper',
    on: '2026-01-02',
    ...change,
  });

describe('decisions', () => {
  it('set the value and stand first among the evidence, above what the text says', () => {
    const decided = applyDecisions(statement(), [decision()]);
    expect(decided.date).toBe('2022-01-29');
    expect(decided.evidence.map(({ field, basis }) => [field, basis])).toEqual([
      ['date', 'decided'],
      ['date', 'stated'],
    ]);
    expect(decided.evidence[0]!.says).toBe('Decided by Keeper on 2026-01-02: The paper’s own index has it.');
  });

  it('may say that a field stays open', () => {
    expect(applyDecisions(statement(), [decision({ value: null })]).date).toBeNull();
  });

  it('on access keep who decided it, and are no evidence of anything in the text', () => {
    const decided = applyDecisions(statement(), [decision({ field: 'access', value: 'record' })]);
    expect(decided.access).toEqual({
      allows: 'record',
      says: 'Decided by Keeper on 2026-01-02: The paper’s own index has it.',
    });
    expect(decided.evidence).toEqual(statement().evidence);
  });

  it('count once a field: the later one', () => {
    const decided = applyDecisions(statement(), [decision(), decision({ value: '2022-01-30' })]);
    expect(decided.date).toBe('2022-01-30');
    expect(decided.evidence.filter(({ basis }) => basis === 'decided')).toHaveLength(1);
  });

  it('are meant for the statement they name, or for the only one of their raw file', () => {
    const named = decision({ statement: 'b' });
    expect(decisionsFor([named], 'tpb/2022.txt', 'b', false)).toEqual([named]);
    expect(decisionsFor([decision()], 'tpb/2022.txt', 'a', true)).toHaveLength(1);
    expect(decisionsFor([named, decision()], 'tpb/2022.txt', 'a', false)).toEqual([]);
    expect(decisionsFor([decision()], 'other.txt', 'a', true)).toEqual([]);
  });
});
