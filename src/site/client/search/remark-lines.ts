import type { Remark } from '../../search/remarks.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText } from '../../words/say.ts';
import type { Change } from './controls.ts';
import { element, sentence } from './element.ts';

/** One sentence each, with what can be done about it as a button. */
export function remarkLines(remarks: readonly Remark[], lexicon: Lexicon, change: Change): readonly HTMLElement[] {
  return remarks.map(({ says, offer }) => {
    const told = sentence(sayText(lexicon, says));
    if (offer === null) return element('p', {}, ...told);
    const words = offer.says === null ? told : [sayText(lexicon, offer.says)];
    const button = element('button', { type: 'button', className: 'quiet' }, ...words);
    button.addEventListener('click', () => change(offer.changes));
    return offer.says === null ? element('p', {}, button) : element('p', {}, ...told, ' ', button);
  });
}
