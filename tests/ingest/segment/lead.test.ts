import { describe, expect, it } from 'vitest';
import { withLead } from '../../../src/ingest/segment/lead.ts';
import type { Paragraph } from '../../../src/ingest/types.ts';

const paragraphs = (texts: readonly string[]) =>
  texts.map((text, index): Paragraph => ({ text, lines: [index + 1, index + 1], zone: 'body', turn: null }));
const zones = (...texts: string[]) => withLead(paragraphs(texts)).map(({ zone }) => zone);

describe('the first words of a report', () => {
  it('stand below authors and captions where a dateline opens them', () => {
    expect(zones('By Nora Quill', 'Islands Wire', 'VELMAR, March 14 (IW) – The pilots met.', 'They agreed.')).toEqual([
      'body',
      'body',
      'lead',
      'body',
    ]);
    expect(zones('The harbour at night', 'GENEVA — The pilots met.')).toEqual(['body', 'lead']);
    expect(zones('By Nora Quill', 'The pilots met on Friday.')).toEqual(['body', 'lead']);
  });

  it('stand at the report’s own dateline, also below a line that the page repeats', () => {
    const repeated = ['The pilots met and agreed.', 'VELMAR, March 14 (IW) – The pilots met.', 'They agreed.'];
    expect(withLead(paragraphs(repeated), 2).map(({ zone }) => zone)).toEqual(['body', 'lead', 'body']);
  });

  it('stand below a dateline that has a line to itself', () => {
    expect(zones('VELMAR, March 14 (IW) --', 'The pilots met.', 'They agreed.')).toEqual(['lead', 'lead', 'body']);
  });

  it('stand first where no such line is above, and a dateline below words is none of theirs', () => {
    expect(zones('The pilots met.', 'They agreed.')).toEqual(['lead', 'body']);
    expect(zones('The pilots met.', 'They agreed.', 'VELMAR, March 14 (IW) – The pilots met.')).toEqual([
      'lead',
      'body',
      'body',
    ]);
    expect(zones('Friends of the strait', 'I thank you.')).toEqual(['lead', 'body']);
    expect(zones('VELMAR, March 14 (IW) --')).toEqual(['lead']);
  });
});
