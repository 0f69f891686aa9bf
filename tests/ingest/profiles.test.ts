import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/ingest/learned/models.ts';
import { findLabels } from '../../src/ingest/turns/find-labels.ts';
import { readSection } from '../../src/ingest/segment/section.ts';

const shape = (wired: boolean, ...texts: string[]) => {
  const lines = texts.map((text, index) => ({ number: index + 1, text }));
  return readSection(
    {
      lines,
      head: null,
      continued: false,
      wired,
      headline: null,
      below: null,
      standfirst: [],
    },
    findLabels(lines, SHIPPED.linear.label),
  )!.profile.id;
};

describe('the shape of a text', () => {
  it('is a wire below a headline, a line under it and a name, and none where a dateline stands further down', () => {
    expect(
      shape(false, 'Tarn answers', 'The islands asked', 'By Ada Keel', 'VELMAR, March 14. /TPB/. Tarn will answer.'),
    ).toBe('wire');
    expect(shape(false, 'One.', 'Two.', 'Three.', 'Four.', 'VELMAR, March 14. /TPB/. Tarn will answer.')).toBe(
      'document',
    );
    expect(shape(false, 'The dateline VELMAR, March 14. /TPB/. was set in capitals.')).toBe('document');
  });

  it('is a feed below an agency’s header alone', () => {
    expect([
      shape(true, 'Pilots refuse', 'The pilots refuse the watch.'),
      shape(false, 'Pilots refuse', 'The pilots refuse the watch.'),
    ]).toEqual(['feed', 'document']);
  });

  it('is a transcript where labels stand, not where a sentence has a colon', () => {
    expect(shape(false, 'Interview', 'Question: Is it open?', 'Answer: It is.')).toBe('transcript');
    expect(shape(false, 'Statement', 'In other words: it is open.', 'Note: to all.')).toBe('document');
  });
});
