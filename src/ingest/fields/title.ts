import { findDateline } from '../segment/dateline.ts';
import type { Evidence } from '../../statement/schema.ts';
import type { ChosenTitle, Item } from '../types.ts';

const MAX_WORDS = 14;

export interface FoundTitle {
  readonly title: string;
  readonly titleBasis: 'printed' | 'derived';
  readonly evidence: readonly Evidence[];
}

/**
 * The printed headline; for a text without one, its first words after the dateline, cut at a word and marked
 * with an ellipsis. A derived title says so, on the page and in its evidence.
 */
export function findTitle({
  title,
  headline,
  paragraphs,
}: Pick<Item, 'title' | 'headline' | 'paragraphs'>): FoundTitle {
  if (title) {
    return {
      title: title.text,
      titleBasis: 'printed',
      evidence: [
        {
          field: 'title',
          basis: 'stated',
          ...(headline
            ? chosen(headline)
            : { tier: 'possible', rule: 'title/printed', says: 'The text has this headline.' }),
          line: title.number,
          quote: null,
        },
      ],
    };
  }
  const first = paragraphs[0]!;
  const words = first.text.slice(findDateline(first.text)?.length ?? 0).trim();
  return {
    title: firstWords(words === '' ? first.text : words),
    titleBasis: 'derived',
    evidence: [
      {
        field: 'title',
        basis: 'inferred',
        tier: 'possible',
        rule: 'title/first-words',
        line: first.lines[0],
        quote: null,
        says: 'No line was found to be its headline; these are its first words.',
      },
    ],
  };
}

/** How sure a headline is that was chosen among the lines of its page: by the share of such that are right, on pages of unmet houses. */
function chosen({ rule, probability, reasons }: ChosenTitle): Pick<Evidence, 'tier' | 'rule' | 'says'> {
  if (rule === 'above-dateline')
    return { tier: 'certain', rule: 'title/above-dateline', says: 'The report has this headline above its dateline.' };
  if (rule === 'told')
    return {
      tier: 'probable',
      rule: 'title/told',
      says: 'What the text is wrapped in gives this title, and the page prints it.',
    };
  if (rule === 'first-line')
    return { tier: 'possible', rule: 'title/first-line', says: 'A short text has this line above its words.' };
  const tier = TIERS.find(({ from }) => probability >= from)!;
  return {
    tier: tier.tier,
    rule: `title/chosen-${tier.tier}`,
    says: `Among the lines of the page this looks and stands most like its headline${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}.`,
  };
}

const TIERS = [
  { tier: 'probable', from: 0.97 },
  { tier: 'possible', from: 0 },
] as const;

function firstWords(text: string): string {
  const words = text.split(/(?<=\s)/u);
  const cut = words.slice(0, MAX_WORDS).join('').trimEnd();
  const short = cut.length > 120 ? cut.slice(0, 120).replace(/\s+\S*$/u, '') : cut;
  return short.length < text.length ? `${short.replace(/[\s,;:–—-]+$/u, '')} …` : text;
}
