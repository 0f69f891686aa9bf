import { quoteHtml, quoteText, type QuoteSource } from '../../links/quote.ts';
import { makeAddress, type Passage, passageWords as wordsOf, tidyPassage } from '../../links/word-link.ts';
import { wordDate } from '../../words/dates.ts';
import { fill, plainText } from '../../words/message.ts';
import type { Key } from '../../words/translation.ts';
import { copy, type Copied, notice } from './notice.ts';
import { elementAt, passageIn, readPage } from './page-text.ts';
import { passageWords } from './passage-words.ts';

/** The selected passage of a statement; null where nothing of its words is selected. */
export function passageOfSelection(page: Document): Passage | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const passage = passageIn(page, selection.getRangeAt(0));
  return passage && tidyPassage(readPage(page).paragraphs, passage);
}

/** Copy the link of a passage, and say so. */
export async function copyPassage(page: Document, passage: Passage): Promise<void> {
  await tell(page, { text: addressOf(page, passage) }, 'links.copiedWords');
}

/** Copy the words of a passage with who said them, when, where they stand, and their link. */
export async function copyQuote(page: Document, passage: Passage): Promise<void> {
  const { words, about, address, lang, dir } = await quoteOf(page, passage);
  const text = quoteText(words, about, address);
  await tell(page, { text, html: quoteHtml(words, about, address, lang, dir) }, 'links.copiedQuote');
}

/** Copy an address, and say what it leads to. */
export async function copyAddress(page: Document, address: string, said: Key): Promise<void> {
  await tell(page, { text: address }, said);
}

/** A passage with everything that is said of it beside the words. */
export interface Quote {
  readonly words: string;
  readonly about: QuoteSource;
  readonly address: string;
  readonly lang: string;
  readonly dir: string;
}

export async function quoteOf(page: Document, passage: Passage): Promise<Quote> {
  const place = page.querySelector<HTMLElement>('.words')!;
  const about = JSON.parse(place.dataset['about'] ?? '{}') as QuoteSource;
  const lexicon = await passageWords(page);
  return {
    words: wordsOf(readPage(page).paragraphs, passage)!,
    about: {
      ...about,
      by: speakerOf(page, passage) ?? about.by,
      date: about.date === null ? null : wordDate(lexicon, about.date),
    },
    address: addressOf(page, passage),
    lang: place.lang,
    dir: place.dir,
  };
}

/** Whose words a passage is by the page: of the quotation or the turn that all of it stands in; null: the page does not say. */
function speakerOf(page: Document, { from, start, to, end }: Passage): string | null {
  const [first, last] = [elementAt(page, from), elementAt(page, to)];
  if (first && first === last) {
    let offset = 0;
    for (const node of first.childNodes) {
      const stop = offset + node.textContent!.length;
      if (node instanceof HTMLElement && node.dataset['speaker'] && start >= offset && end <= stop)
        return node.dataset['speaker'];
      offset = stop;
    }
  }
  const turn = first?.closest<HTMLElement>('section[data-speaker]');
  return turn && turn.contains(last) ? (turn.dataset['speaker'] ?? null) : null;
}

function addressOf(page: Document, passage: Passage): string {
  return makeAddress(pageAddress(page), readPage(page).paragraphs, passage);
}

/** The page's own address without query and fragment; of a copy that was opened from a disk, the archive's. */
export function pageAddress(page: Document): string {
  const { protocol, origin, pathname } = page.location;
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return protocol === 'file:' && canonical !== undefined ? canonical : `${origin}${pathname}`;
}

async function tell(page: Document, copied: Copied, said: Key): Promise<void> {
  const done = await copy(copied);
  const { lang, message } = await passageWords(page);
  notice(page, plainText(fill(message(done ? said : 'links.notCopied'), {}, lang)));
}
