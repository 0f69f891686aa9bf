import { describe, expect, it } from 'vitest';
import { htmlOf, runElement } from '../../../src/site/cite/shown-runs.ts';

describe('a run on a page', () => {
  it('takes the element of its face, and the language and direction of its words', () => {
    expect(runElement({ text: 'a' })).toEqual({ element: null, attributes: {} });
    expect(runElement({ text: 'a', face: 'italic' })).toEqual({ element: 'i', attributes: {} });
    expect(runElement({ text: 'a', face: 'small-caps' })).toEqual({
      element: 'span',
      attributes: { class: 'small-caps' },
    });
    expect(runElement({ text: 'بيان', lang: 'ar' })).toEqual({
      element: 'bdi',
      attributes: { lang: 'ar', dir: 'rtl' },
    });
    expect(runElement({ text: 'Заявление', lang: 'ru', face: 'italic' })).toEqual({
      element: 'i',
      attributes: { lang: 'ru', dir: 'ltr' },
    });
  });
});

describe('a citation for a clipboard', () => {
  it('has its type, its languages and its link, and no sign that HTML would take for its own', () => {
    expect(
      htmlOf([
        { text: 'a < b & "c"' },
        { text: 'T', face: 'italic' },
        { text: 'S', face: 'small-caps' },
        { text: 'بيان', lang: 'ar' },
        { text: 'https://a.example/?x=1&y=2', href: 'https://a.example/?x=1&y=2' },
      ]),
    ).toBe(
      'a &lt; b &amp; &quot;c&quot;<i>T</i><span style="font-variant: small-caps">S</span><span lang="ar" dir="rtl">بيان</span>' +
        '<a href="https://a.example/?x=1&amp;y=2">https://a.example/?x=1&amp;y=2</a>',
    );
  });
});
