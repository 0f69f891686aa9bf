import { describe, expect, it } from 'vitest';
import { placeOfDateLine } from '../../../src/ingest/fields/posted-place.ts';

describe('a line of place and date', () => {
  it('names the place before or after the day', () => {
    expect([placeOfDateLine('Port Aube, 3 May 2007', 'en'), placeOfDateLine('3 May 2007, Port Aube', 'en')]).toEqual([
      'Port Aube',
      'Port Aube',
    ]);
  });

  it.each([
    'Announcement, 3 May 2007',
    'Updated, 3 May 2007',
    'Harbour Gazette, 3 May 2007',
    'Thursday, 3 May 2007',
    'Port Aube said so on 3 May 2007',
  ])('has none in %s', (text) => {
    expect(placeOfDateLine(text, 'en')).toBeNull();
  });
});
