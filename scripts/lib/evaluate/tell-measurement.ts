import {
  type Counts,
  f1,
  type Measure,
  type Measurement,
  MEASURES,
  precision,
  recall,
} from '../../../src/statement/accuracy.ts';
import { TIERS } from '../../../src/statement/schema.ts';
import type { Difference } from './differences.ts';
import type { DocumentScore } from './score-document.ts';

/** What each measure asks. */
const QUESTIONS: Readonly<Record<Measure, string>> = {
  read: 'read at all',
  statements: 'number of statements in the file',
  title: 'title',
  'date-day': 'date: the exact day, where the text gives it',
  'date-single': 'date: single days published that are right',
  'date-kept': 'date: something kept, where the text gives less',
  'date-room': 'date: what was kept has room for the truth',
  published: 'day of publication, where it is printed',
  'published-right': 'days of publication given that are right',
  speakers: 'main speakers',
  institution: 'institution, where no person speaks',
  source: 'source',
  kind: 'kind',
  lang: 'language',
  place: 'place',
  turns: 'turns: labels in order',
  'turn-speakers': 'turns: whose they are',
  quotations: 'direct quotations',
  attribution: 'quotations given to the right person',
  'words-kept': 'phrases of the words that were kept',
  furniture: 'phrases of the page around that were left out',
  'words-given': 'words kept that are words, in thousandths of a page',
  'words-found': 'words of the page that were kept, in thousandths of a page',
};

const percent = (share: number | null) => (share === null ? '—' : `${(100 * share).toFixed(1)} %`).padStart(8);

/** Figures for a person at a terminal: by measure, by tier, by source. */
export function tellMeasurement({ on, method, set, measures, tiers, sources }: Measurement): string {
  const byTier = TIERS.flatMap((tier) => {
    const own = tiers.filter((published) => published.tier === tier);
    const fields = own.map(({ field, right, of }) => `${field} ${right}/${of}`).join(', ');
    const total = (key: 'right' | 'of') => own.reduce((sum, published) => sum + published[key], 0);
    return own.length === 0
      ? []
      : [
          `${percent(total('right') / total('of'))} ${`${total('right')}/${total('of')}`.padStart(9)}  ${tier}: ${fields}`,
        ];
  });
  return [
    `${set.name} (${set.digest}), ${set.documents} documents, ${on}${method === 'cross-validated' ? ', cross-validated by house' : ''}`,
    '',
    `${'precision'.padStart(9)}${'recall'.padStart(9)}${'F1'.padStart(9)}   right  wrong  missed`,
    ...MEASURES.flatMap((measure) => row(QUESTIONS[measure], measures[measure])),
    '',
    'Values published in each tier that are right',
    ...byTier,
    ...sources.flatMap((source) => [
      '',
      `${source.source}, ${source.documents} documents`,
      ...MEASURES.filter((measure) => measure !== 'read').flatMap((measure) =>
        row(QUESTIONS[measure], source.measures[measure]),
      ),
    ]),
    '',
  ].join('\n');
}

function row(question: string, counts: Counts | undefined): readonly string[] {
  if (!counts) return [];
  const { right, wrong, missed } = counts;
  return [
    ` ${percent(precision(counts))} ${percent(recall(counts))} ${percent(f1(counts))}  ${String(right).padStart(6)} ${String(wrong).padStart(6)} ${String(missed).padStart(7)}  ${question}`,
  ];
}

/** Every measure of every document that is not wholly right, a line each. */
export function tellMisses(documents: readonly DocumentScore[]): string {
  return documents
    .flatMap(({ file, scores }) =>
      scores
        .filter(({ counts }) => counts.wrong + counts.missed > 0)
        .map(({ measure, is, truth }) => `${file}  ${measure}: found ${is}, expected ${truth}\n`),
    )
    .join('');
}

/** What got better and worse since another reading: document, field, was, is, truth. */
export function tellDifferences(all: readonly Difference[], ref: string): string {
  const part = (outcome: Difference['outcome'], heading: string) => {
    const own = all.filter((difference) => difference.outcome === outcome);
    return own.length === 0
      ? []
      : [
          `${heading} (${own.length})`,
          ...own.map(
            ({ file, measure, was, is, truth }) => `  ${file}  ${measure}: was ${was}, is ${is}, truth ${truth}`,
          ),
        ];
  };
  const lines = [
    ...part('better', 'Better'),
    ...part('worse', 'Worse'),
    ...part('other', 'Other, neither better nor worse'),
  ];
  return `Against ${ref}: ${lines.length === 0 ? 'nothing differs.' : ''}\n${lines.map((line) => `${line}\n`).join('')}`;
}
