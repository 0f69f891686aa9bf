import type { Passage } from '../../links/word-link.ts';
import { fill, plainText } from '../../words/message.ts';
import type { Key } from '../../words/translation.ts';
import { copyPassage, copyQuote, passageOfSelection } from './copy-passage.ts';
import { passageWords } from './passage-words.ts';

/**
 * The bar beside selected words: copy their link, copy them with their source, make a picture of them. It stands in the page
 * behind the paragraph in which the selection ends.
 */
export async function showShareBar(page: Document): Promise<void> {
  const passage = passageOfSelection(page);
  if (!passage) {
    hideShareBar(page);
    return;
  }
  const old = page.querySelector<HTMLElement>('.share-bar');
  if (old?.dataset['passage'] === JSON.stringify(passage)) return;
  const bar = await makeBar(page, passage);
  // The words may have come late: by now other words may be selected, or none.
  if (JSON.stringify(passageOfSelection(page)) !== JSON.stringify(passage)) return;
  hideShareBar(page);
  const paragraph = page.getElementById(passage.to)!.closest('.paragraph') ?? page.getElementById(passage.to)!;
  const rects = page.getSelection()!.getRangeAt(0).getClientRects();
  const last = rects[rects.length - 1];
  paragraph.append(bar);
  page.addEventListener('keydown', enterOrHide);
  if (!last) return;
  const box = paragraph.getBoundingClientRect();
  bar.style.insetBlockStart = `${Math.min(last.bottom, box.bottom) - box.top + 8}px`;
  const room = box.width - bar.offsetWidth;
  bar.style.left = `${Math.max(0, Math.min(last.right - box.left - bar.offsetWidth / 2, room))}px`;
}

export function hideShareBar(page: Document): void {
  page.querySelector('.share-bar')?.remove();
  page.removeEventListener('keydown', enterOrHide);
}

/** From the selected words, Tab goes into the bar, and Escape takes it away. */
function enterOrHide(event: KeyboardEvent): void {
  const page = event.currentTarget as Document;
  const bar = page.querySelector('.share-bar');
  if (event.key === 'Escape') hideShareBar(page);
  // A press of the pointer gives the focus to what holds the words; a link among them that has it keeps its turn.
  if (event.key !== 'Tab' || event.shiftKey || !bar || !page.activeElement?.contains(bar)) return;
  event.preventDefault();
  bar.querySelector('button')?.focus();
}

async function makeBar(page: Document, passage: Passage): Promise<HTMLElement> {
  const { lang, message } = await passageWords(page);
  const say = (key: Key) => plainText(fill(message(key), {}, lang));
  const bar = page.createElement('div');
  bar.className = 'share-bar';
  bar.role = 'toolbar';
  bar.ariaLabel = say('share.passage');
  [bar.lang, bar.dir] = [lang, page.documentElement.dir];
  bar.dataset['passage'] = JSON.stringify(passage);
  const button = (key: Key, act: () => Promise<unknown>) => {
    const made = page.createElement('button');
    made.type = 'button';
    made.textContent = say(key);
    made.addEventListener('click', () => void act().then(() => hideShareBar(page)));
    bar.append(made);
  };
  button('share.copyLink', () => copyPassage(page, passage));
  button('share.copyQuote', () => copyQuote(page, passage));
  button('share.picture', () => import('./passage-picture.ts').then(({ showPicture }) => showPicture(page, passage)));
  // A press would take the selection away before the click comes.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
    if (step === 0) return;
    const buttons = [...bar.querySelectorAll('button')];
    const turned = page.documentElement.dir === 'rtl' ? -step : step;
    const at = buttons.indexOf(page.activeElement as HTMLButtonElement);
    buttons[(at + turned + buttons.length) % buttons.length]?.focus();
  });
  return bar;
}
