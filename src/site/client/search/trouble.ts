import { IndexError } from '../../../search/reader.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText } from '../../words/say.ts';
import type { Parts } from './element.ts';

/**
 * Say why nothing can be found or counted, and take away what was.
 *
 * @param trouble null: there is no index
 */
export function showTrouble({ trouble: box, answer }: Parts, lexicon: Lexicon, trouble: unknown): void {
  answer.hidden = true;
  const kind = trouble === null ? 'none' : 'broken';
  for (const part of box.querySelectorAll<HTMLElement>('[data-trouble]'))
    part.hidden = part.dataset['trouble'] !== kind;
  const file = trouble instanceof IndexError ? trouble.path : String(trouble);
  box.querySelector('[data-why]')!.textContent = sayText(lexicon, { k: 'search.brokenWhy', with: { file } });
}

export function hideTrouble({ trouble: box, answer }: Parts): void {
  answer.hidden = false;
  for (const part of box.querySelectorAll<HTMLElement>('[data-trouble]')) part.hidden = true;
}
