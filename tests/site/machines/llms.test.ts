import { expect, it } from 'vitest';
import { llmsText } from '../../../src/site/machines/llms.ts';
import { robotsText } from '../../../src/site/machines/robots.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';

it('says what the archive is, by the form of llms.txt', async () => {
  const catalogue = await sampleCatalogue();
  const text = llmsText(catalogue, new URL('https://papers.example/'));
  const [title, , summary] = text.split('\n');
  expect(title).toBe(`# ${catalogue.settings.title}`);
  expect(summary).toMatch(/^> \S/u);
  expect(text).toContain('The states, the people and the words are invented');
  const links = [...text.matchAll(/\]\((?<to>[^)]*)\)/gu)].map(({ groups }) => groups!['to']!);
  expect(links.length).toBeGreaterThan(6);
  for (const { id } of catalogue.keptSearches)
    expect(links).toContain(`https://papers.example/searches/${id}/feed.atom`);
  expect(links.filter((link) => !link.startsWith('https://papers.example/'))).toEqual([]);
  expect(llmsText({ ...catalogue, settings: { ...catalogue.settings, invented: false } }, undefined)).not.toContain(
    'invented: nothing here happened',
  );
});

it('lets robots read everything, and tells them the sitemap', () => {
  expect(robotsText('https://papers.example/a/sitemap-index.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://papers.example/a/sitemap-index.xml\n',
  );
});
