import { IndexError } from '../../../search/reader.ts';
import { NoIndex } from '../../search/no-index.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText } from '../../words/say.ts';
import type { Parts } from './parts.ts';

/** What a page that asks the index has of `SearchTrouble.astro`, and its answer. */
type Troubled = Pick<Parts, 'trouble' | 'answer'>;

/** Say why nothing can be found or counted, and take away what was. */
export function showTrouble({ trouble: box, answer }: Troubled, lexicon: Lexicon, trouble: unknown): void {
  answer.hidden = true;
  const kind = trouble instanceof NoIndex ? 'none' : trouble instanceof IndexError ? 'broken' : 'other';
  showKind(box, kind);
  box.querySelector('[data-reload]')!.addEventListener('click', () => location.reload(), { once: true });
  if (trouble instanceof IndexError)
    box.querySelector('[data-why]')!.textContent = sayText(lexicon, {
      k: 'search.brokenWhy',
      with: { file: trouble.path },
    });
}

export function hideTrouble({ trouble: box, answer }: Troubled): void {
  answer.hidden = false;
  showKind(box, null);
}

function showKind(box: HTMLElement, kind: string | null): void {
  for (const part of box.querySelectorAll<HTMLElement>('[data-trouble]'))
    part.hidden = part.dataset['trouble'] !== kind;
}
