import { findDateline } from '../segment/dateline.ts';
import type { Evidence } from '../../statement/schema.ts';
import type { Line, Paragraph } from '../types.ts';

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
export function findTitle(title: Line | null, paragraphs: readonly Paragraph[]): FoundTitle {
  if (title) {
    return {
      title: title.text,
      titleBasis: 'printed',
      evidence: [
        {
          field: 'title',
          basis: 'stated',
          tier: 'certain',
          rule: 'title/printed',
          line: title.number,
          quote: null,
          says: 'The text has this headline.',
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
        tier: 'certain',
        rule: 'title/first-words',
        line: first.lines[0],
        quote: null,
        says: 'The text has no headline; these are its first words.',
      },
    ],
  };
}

function firstWords(text: string): string {
  const words = text.split(/(?<=\s)/u);
  const cut = words.slice(0, MAX_WORDS).join('').trimEnd();
  const short = cut.length > 120 ? cut.slice(0, 120).replace(/\s+\S*$/u, '') : cut;
  return short.length < text.length ? `${short.replace(/[\s,;:–—-]+$/u, '')} …` : text;
}
