import { describe, expect, it } from 'vitest';
import { assignRoles } from '../../../src/ingest/dates/roles.ts';
import { makeInput, makeItem } from './items.ts';

describe('the day that a title ends in', () => {
  const roleOf = (title: string) => {
    const [witness] = assignRoles(makeInput(makeItem({ title }))).all;
    return [witness?.role, witness?.firm];
  };

  it('is that of the words where a comma or a dash sets it apart', () => {
    expect(roleOf('Statement on the Velmar accords, 12 May 2015')).toEqual(['title', true]);
    expect(roleOf('Statement on the Velmar accords (Port Aube, 12 May 2015)')).toEqual(['title', true]);
  });

  it('may be that of what the title names where it stands alone in brackets', () => {
    expect(roleOf('Statement on the Velmar accords (12 May 2015)')).toEqual(['title', false]);
  });
});
