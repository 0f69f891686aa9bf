import type { TakenForm } from '../takeaway/files.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Takeable } from './take-away.ts';

/** The buttons of `TakeAway.astro`. */
export interface Takeaway {
  /** Offer what an answer has; null: there is nothing. What is being made of another answer is given up. */
  readonly offer: (takeable: Takeable | null) => void;
}

/**
 * Bring the buttons to life. What makes files is loaded when one is wanted.
 *
 * @param onTrouble what could not be read
 */
export function makeTakeaway(box: HTMLElement, lexicon: Lexicon, onTrouble: (error: unknown) => void): Takeaway {
  const says = box.querySelector('[data-take-says]')!;
  let offered: Takeable | null = null;
  const take = async (form: TakenForm): Promise<void> => {
    const wanted = offered;
    if (wanted === null) return;
    const isAsked = () => wanted === offered;
    try {
      const { takeAway } = await import('./take-away.ts');
      await takeAway(wanted, form, lexicon, (words) => (says.textContent = words), isAsked);
    } catch (error) {
      if (isAsked()) onTrouble(error);
    }
  };
  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-take]'))
    button.addEventListener('click', () => void take(button.dataset['take'] as TakenForm));
  return {
    offer(takeable) {
      offered = takeable;
      box.hidden = takeable === null;
      says.textContent = '';
    },
  };
}
