/**
 * `robots.txt` (RFC 9309): everything may be read. The pieces of the search index are no pages, but robots that draw
 * pages may fetch them.
 *
 * @param sitemap the address of the index of sitemaps, in full
 */
export function robotsText(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
