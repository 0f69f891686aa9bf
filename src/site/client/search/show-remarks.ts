import type { Remark } from '../../search/remarks.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText } from '../../words/say.ts';
import type { Change } from './controls.ts';
import { element, type Parts } from './element.ts';

/** One sentence each, with what can be done about it as a button. */
export function showRemarks(
  { remarks: box }: Parts,
  remarks: readonly Remark[],
  lexicon: Lexicon,
  change: Change,
): void {
  box.replaceChildren(
    ...remarks.map(({ says, offer }) => {
      const line = element('p', {}, sayText(lexicon, says));
      if (offer) {
        const button = element('button', { type: 'button', className: 'quiet' }, sayText(lexicon, offer.says));
        button.addEventListener('click', () => change(offer.changes));
        line.append(' ', button);
      }
      return line;
    }),
  );
}
