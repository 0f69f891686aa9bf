import { url } from '../../address.ts';
import { publicAddress } from '../public-address.ts';

/** Have links that scripts make lead to the files of the copy: a disk has no `index.html` for a folder by itself, and no host. */
export function keepLinksLocal(page: Document): void {
  const root = new URL(url(''), publicAddress()).href;
  const here = new URL(url(''), location.href).href;
  const mend = (link: HTMLAnchorElement) => {
    const address = new URL(link.href.startsWith(root) ? here + link.href.slice(root.length) : link.href);
    if (address.protocol !== 'file:') return;
    if (address.pathname.endsWith('/')) address.pathname += 'index.html';
    if (address.href !== link.href) link.href = address.href;
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof HTMLAnchorElement) mend(target);
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (node instanceof HTMLAnchorElement) mend(node);
          for (const link of node.querySelectorAll<HTMLAnchorElement>('a[href]')) mend(link);
        }
    }
  }).observe(page, { subtree: true, childList: true, attributeFilter: ['href'] });
}
