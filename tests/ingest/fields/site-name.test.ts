import { describe, expect, it } from 'vitest';
import { findSiteName } from '../../../src/ingest/fields/site-name.ts';

const line = (text: string, number = 1) => ({ number, text });
const read = (title: string, ...page: string[]) =>
  findSiteName(
    [line(title)],
    page.map((text, index) => line(text, index + 2)),
  )?.name ?? null;

describe('the name of a site at the end of its page’s title', () => {
  it.each([
    ['Pilots refuse the night watch | Skerry Post', '© 2009, Skerry Post, All Rights Reserved.', 'Skerry Post'],
    [
      'Pilots refuse the night watch - Skerry Post',
      'Copyright © 1999-2009 The Skerry Post. All rights reserved.',
      'Skerry Post',
    ],
    ['Pilots refuse the night watch • Skerry Post', 'Write to desk@skerrypost.example', 'Skerry Post'],
    ['Pilots refuse the night watch – Skerry Today', 'More from Skerry Today', 'Skerry Today'],
    ['Pilots refuse the night watch - National | The Post', '(c) 2009 The Post', 'The Post'],
    ['Pilots refuse the night watch | News | skerrypost.com', 'Contact', 'skerrypost.com'],
  ])('is proved in %s by %s', (title, proof, name) => {
    expect(read(title, 'Menu', proof)).toBe(name);
  });

  it.each([
    ['Pilots refuse the night watch | Skerry Post', 'The Skerry Post wrote on Friday.'],
    ['Pilots refuse the night watch | World News', 'More from World News'],
    ['Pilots refuse the night watch | Politics', '© 2009 Politics and Strait Ltd'],
    ['Pilots refuse the night watch - Josepha Windle', 'About us'],
    ['Pilots refuse the night watch - what it means', '© what it means'],
    ['Pilots refuse the night watch', '© 2009 Pilots'],
    ['Night-watch', '© 2009 watch'],
  ])('is not proved in %s by %s', (title, page) => {
    expect(read(title, 'Menu', page)).toBeNull();
  });
});
