import type { Source } from '../../statement/authority.ts';
import type { Item, Sourced } from '../types.ts';

/** How far into a speech its opening reaches. */
const OPENING = 1500;

/** What delegates say when they take the floor in the General Assembly. */
const SIGNS = [
  /\bGeneral Assembly\b/u,
  /\b(?:Mr\.?|Madam|Madame) President\b|\bPresident of (?:the General|this) Assembly\b|\bpresidency of (?:the General|this) Assembly\b/u,
  /\bSecretary-General\b/u,
  /\b(?:this|the) (?:Hall|rostrum|august (?:body|Assembly))\b|\bthis Assembly\b/u,
  /\b(?:\p{L}+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\p{L}+ieth|\d{2}(?:st|nd|rd|th)) (?:regular |special |emergency )?session\b/u,
];
const ENOUGH = 2;

/**
 * The record that a speech without a mark stands in, known by whom it addresses: delegates in the General Assembly greet its president, its session,
 * the Secretary-General. A delegation may have put out the same words, so this is never more than possible.
 */
export function findForum(
  { source, kind, turns, paragraphs }: Item,
  sources: readonly Source[],
): Sourced<string | null> | null {
  if (source !== null || kind !== 'speech' || turns.length > 0) return null;
  const record = sources.find(
    ({ kind: house, name, names }) =>
      house === 'international' &&
      [name, ...names.map((other) => other.name)].some((words) => words.includes('General Assembly')),
  );
  const opening = paragraphs
    .map(({ text }) => text)
    .join('\n')
    .slice(0, OPENING);
  const found = SIGNS.flatMap((sign) => sign.exec(opening)?.[0] ?? []);
  if (!record || found.length < ENOUGH || !/\bUnited Nations\b|\bGeneral Assembly\b/u.test(opening)) return null;
  const [quote] = found;
  const line = paragraphs.find(({ text }) => text.includes(quote!))?.lines[0] ?? paragraphs[0]!.lines[0];
  const says =
    'No mark of a source is printed; the speech is addressed to the General Assembly, whose records print what is said there.';
  return {
    value: record.id,
    basis: 'inferred',
    tier: 'possible',
    evidence: [
      {
        field: 'source',
        basis: 'inferred',
        tier: 'possible',
        rule: 'source/forum',
        line,
        quote: quote!,
        says,
        authority: `sources/${record.id}`,
      },
    ],
  };
}
