import { fill, plainText } from '../../words/message.ts';
import type { Key } from '../../words/translation.ts';
import { copyAddress, copyPassage, pageAddress, passageOfSelection } from '../links/copy-passage.ts';
import { notice } from '../links/notice.ts';
import { passageWords } from '../links/passage-words.ts';
import { showKeys } from './keys-dialog.ts';

/** What a key asks for. */
export async function actOnKey(page: Document, key: 'j' | 'k' | 'y' | '?'): Promise<void> {
  if (key === '?') await showKeys(page);
  else if (key === 'y') await copyLinkHere(page);
  else await step(page, key === 'j' ? 1 : -1);
}

/**
 * What `j` and `k` go through: the turns of a statement, or its paragraphs where it has none; on other pages the entries of
 * their lists. Each by the link that leads to it, so that it can be followed and copied.
 */
function stops(page: Document): readonly HTMLElement[] {
  for (const selector of ['.words .label-of-turn > a', '.words .mark', 'main .list a.title', 'main li a']) {
    const found = [...page.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    if (found.length > 0) return found;
  }
  return [];
}

async function step(page: Document, by: 1 | -1): Promise<void> {
  const all = stops(page);
  const at = all.indexOf(page.activeElement as HTMLElement);
  const next = at === -1 ? nearest(all, by) : all[at + by];
  if (!next) {
    const { lang, message } = await passageWords(page);
    const key: Key = by === 1 ? 'keys.atEnd' : 'keys.atStart';
    notice(page, plainText(fill(message(key), {}, lang)));
    return;
  }
  next.focus({ focusVisible: true } as FocusOptions);
  next.scrollIntoView({ block: 'nearest' });
}

/** Where the reader is without having gone anywhere: the first stop in view, or for a step back the last one above it. */
function nearest(all: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const inView = all.findIndex((one) => one.getBoundingClientRect().top >= 0);
  if (by === 1) return inView === -1 ? undefined : all[inView];
  return inView === -1 ? all.at(-1) : all[inView - 1];
}

/** Copy the link of the selected words, else of the quotation, turn or paragraph in focus or in view, else of the page. */
async function copyLinkHere(page: Document): Promise<void> {
  const passage = passageOfSelection(page);
  if (passage) return copyPassage(page, passage);
  const address = pageAddress(page);
  const anchor = anchorHere(page);
  if (anchor === null) return copyAddress(page, address, 'links.copiedPage');
  return copyAddress(
    page,
    `${address}#${anchor}`,
    ({ p: 'links.copiedThisParagraph', t: 'links.copiedThisTurn', q: 'links.copiedQuotation' } as const)[
      anchor[0] as 'p'
    ],
  );
}

function anchorHere(page: Document): string | null {
  const link = page.activeElement?.closest<HTMLAnchorElement>('.words a[href^="#"]');
  if (link) return link.hash.slice(1);
  const paragraphs = [...page.querySelectorAll('.words p[id^="p-"]')];
  return paragraphs.find((one) => one.getBoundingClientRect().bottom > 80)?.id ?? paragraphs.at(-1)?.id ?? null;
}
