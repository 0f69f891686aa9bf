import { element } from './search/element.ts';

/** Hand a file over as a download. Made on the page: no policy and no server has to know of it. */
export function saveFile(name: string, parts: readonly string[], type: string): void {
  const href = URL.createObjectURL(new Blob([...parts], { type: `${type};charset=utf-8` }));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
