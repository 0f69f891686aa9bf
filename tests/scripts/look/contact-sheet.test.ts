import { describe, expect, it } from 'vitest';
import { pictureOf, planShots } from '../../../scripts/lib/look/contact-sheet.ts';
import { kindOf, languageIn, PAGE_KINDS } from '../../../scripts/lib/look/page-kinds.ts';

const page = (path: string, size = 1) => ({ path, size });

describe('the kind of a page', () => {
  it.each([
    ['', 'home'],
    ['fr/', 'home'],
    ['1990s/', 'decade'],
    ['ar/1990s/', 'decade'],
    ['2016/', 'year'],
    ['2016/04/12/', 'day'],
    ['statements/2016-04-12-x/', 'statement'],
    ['speakers/jago-fenn/', 'speaker'],
  ])('of /%s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it.each(['somewhere/', 'de/', '2016/4/', 'statements/'])('of /%s is not known', (path) => {
    expect(kindOf(path)).toBeUndefined();
  });

  it('is not its language', () => {
    expect([languageIn('fr/speakers/'), languageIn('speakers/'), languageIn('frost/')]).toEqual(['fr', null, null]);
  });
});

describe('a contact sheet', () => {
  const site = [page(''), page('fr/'), page('statements/a/', 5), page('statements/b/', 9)];

  it('has the longest page of each kind, in each language, scheme and width', () => {
    const shots = planShots(site, ['en', 'fr'], { widths: [320] });
    expect(shots.map(({ kind, path, lang, scheme }) => `${kind} ${path} ${lang} ${scheme}`)).toEqual([
      'home  en light',
      'home  en dark',
      'home fr/ fr light',
      'home fr/ fr dark',
      'statement statements/b/ en light',
      'statement statements/b/ en dark',
      'statement statements/b/ fr light',
      'statement statements/b/ fr dark',
    ]);
  });

  it('gives every picture a file of its own', () => {
    const shots = planShots(site, ['en', 'fr']);
    expect(new Set(shots.map(pictureOf)).size).toBe(shots.length);
  });

  it('can be of some kinds alone', () => {
    expect(new Set(planShots(site, ['en'], { kinds: ['home'] }).map(({ kind }) => kind))).toEqual(new Set(['home']));
    expect(PAGE_KINDS).toContain('home');
  });
});
