/** The page’s address as others have it: of a copy on a disk, that of the page that it is a copy of. */
export function publicAddress(): string {
  if (location.protocol !== 'file:') return location.href;
  const page = new URL(document.querySelector<HTMLLinkElement>('link[rel="canonical"]')!.href);
  page.search = location.search;
  return page.href;
}
