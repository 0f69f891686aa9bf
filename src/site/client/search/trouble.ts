import { IndexError } from '../../../search/reader.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText } from '../../words/say.ts';
import type { Parts } from './element.ts';

/** The site was put up without an index. */
export class NoIndex extends Error {}

/** What a page that asks the index has of `SearchTrouble.astro`, and its answer. */
type Troubled = Pick<Parts, 'trouble' | 'answer'>;

/** Say why nothing can be found or counted, and take away what was. */
export function showTrouble({ trouble: box, answer }: Troubled, lexicon: Lexicon, trouble: unknown): void {
  answer.hidden = true;
  const kind = trouble instanceof NoIndex ? 'none' : 'broken';
  for (const part of box.querySelectorAll<HTMLElement>('[data-trouble]'))
    part.hidden = part.dataset['trouble'] !== kind;
  const file = trouble instanceof IndexError ? trouble.path : String(trouble);
  box.querySelector('[data-why]')!.textContent = sayText(lexicon, { k: 'search.brokenWhy', with: { file } });
}

export function hideTrouble({ trouble: box, answer }: Troubled): void {
  answer.hidden = false;
  for (const part of box.querySelectorAll<HTMLElement>('[data-trouble]')) part.hidden = true;
}
