import type { Authority } from '../statement/authority.ts';
import { type Models, SHIPPED } from './learned/models.ts';
import { findMentions } from './people/mentions.ts';
import { indexNames, type NameIndex } from './people/name-index.ts';

/** What the authority lets ingest recognise while it takes pages apart. Made once a run. */
export interface Vocabulary {
  /** What was learned from texts with known answers. */
  readonly models: Models;
  readonly names: NameIndex;
  /** Whether the words are exactly one name that the authority knows. */
  readonly isName: (words: string) => boolean;
  /** Whether the line is nothing but the name or mark of a source, or the name of an organisation. */
  readonly isMasthead: (line: string) => boolean;
}

/** Make the authority ready for reading. */
export function makeVocabulary(authority: Authority, models: Models = SHIPPED): Vocabulary {
  const names = indexNames(authority);
  const mastheads = new Set(
    [
      ...authority.sources.flatMap((source) => [source.name, ...source.names.map(({ name }) => name), ...source.marks]),
      ...authority.organisations.flatMap((organisation) => [
        organisation.name,
        ...organisation.names.map(({ name }) => name),
      ]),
    ].map(fold),
  );
  return {
    models,
    names,
    isName: (words) => {
      const [first, ...more] = findMentions(words, names);
      return (
        first !== undefined &&
        more.length === 0 &&
        first.people.length > 0 &&
        first.start === 0 &&
        first.end === words.length
      );
    },
    isMasthead: (line) => mastheads.has(fold(line)),
  };
}

const fold = (text: string) => text.toLowerCase().replace(/[’ʼ`]/gu, "'").replace(/\s+/gu, ' ').trim();
