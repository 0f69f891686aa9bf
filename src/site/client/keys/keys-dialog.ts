import { fill, plainText } from '../../words/message.ts';
import type { Key } from '../../words/translation.ts';
import { passageWords } from '../links/passage-words.ts';
import { keysAreOff, switchKeys } from './key-switch.ts';

const KEYS: readonly (readonly [key: string, does: Key])[] = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['/', 'keys.search'],
  ['y', 'keys.copy'],
  ['?', 'keys.help'],
];

/** A dialog that lists the keys, and switches them off and on. */
export async function showKeys(page: Document): Promise<void> {
  page.querySelector('dialog.keys')?.remove();
  const { lang, message } = await passageWords(page);
  const say = (key: Key) => plainText(fill(message(key), {}, lang));
  const make = <K extends keyof HTMLElementTagNameMap>(name: K, words = ''): HTMLElementTagNameMap[K] => {
    const element = page.createElement(name);
    element.textContent = words;
    return element;
  };
  const dialog = make('dialog');
  dialog.className = 'keys';
  [dialog.lang, dialog.dir] = [lang, page.documentElement.dir];
  const title = make('h2', say('keys.title'));
  title.id = 'keys-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const list = make('dl');
  for (const [key, does] of KEYS) {
    const term = make('dt');
    term.append(make('kbd', key));
    const row = make('div');
    row.append(term, make('dd', say(does)));
    list.append(row);
  }
  const box = make('input');
  box.type = 'checkbox';
  box.checked = !keysAreOff();
  box.addEventListener('change', () => switchKeys(box.checked));
  const label = make('label');
  label.append(box, ` ${say('keys.use')}`);
  const close = make('button', say('keys.close'));
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.append(title, list, label, close);
  dialog.addEventListener('close', () => dialog.remove());
  // A click beside the dialog closes it.
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  page.body.append(dialog);
  dialog.showModal();
}
