import type { Catalogue, SourceEntry, SpeakerEntry } from '../catalogue.ts';

/** Speakers and sources with the most statements, the most first; those with as many stay in the order of their names. */
export function mostHeard(
  { speakers, sources }: Pick<Catalogue, 'speakers' | 'sources'>,
  count: number,
): { readonly speakers: readonly SpeakerEntry[]; readonly sources: readonly SourceEntry[] } {
  return {
    speakers: [...speakers.values()]
      .filter(({ said }) => said.length > 0)
      .toSorted((a, b) => b.said.length - a.said.length)
      .slice(0, count),
    sources: [...sources.values()].toSorted((a, b) => b.statements.length - a.statements.length).slice(0, count),
  };
}
