import { anchorBlocks } from '../../statement/anchors.ts';
import type { Named, Statement } from '../../statement/schema.ts';
import type { CslItem, CslName } from './csl.ts';
import type { CitedRecords } from './item.ts';
import type { Places, Voice } from './locate.ts';
import { cslName, displayName } from './names.ts';

/**
 * The places of a statement that can be cited: its turns and paragraphs in their order, and its quotations, with who says each.
 * Small, because every statement's page holds it.
 */
export function placesOf(statement: Statement, records: CitedRecords): Places {
  const voices: Voice[] = [];
  const index = new Map<string, number>();
  const roles = new Map(statement.speakers.map(({ name, role }) => [name, role]));
  const voice = (named: Named | null): number => {
    if (named === null) return -1;
    const name = nameOf(named, records);
    const key = displayName(name);
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, voices.length);
    return voices.push([name, roles.get(named.name) ?? null]) - 1;
  };
  const speakerOf = new Map(statement.turns.map(({ turn, speaker }) => [turn, speaker]));
  const blocks = anchorBlocks(statement.body).filter(({ anchor }) => anchor !== null);
  return {
    anchors: blocks.map(({ block, anchor, turn }): Places['anchors'][number] => {
      const who = voice(speakerOf.get(turn ?? '') ?? null);
      return block.type === 'turn' && who === -1 ? [anchor!, who, block.text] : [anchor!, who];
    }),
    quotations: statement.quotations
      .filter(({ kind }) => kind !== 'term')
      .map(({ paragraph, start, end, speaker }) => [paragraph, start, end, voice(speaker)]),
    voices,
  };
}

/** Whoever is quoted may be a person or a body, with a record or without. */
function nameOf({ id, name }: Named, records: CitedRecords): CslName {
  const organisation = records.organisationNames.get(id ?? '');
  return organisation === undefined ? cslName(name, records.people.get(id ?? '')) : { literal: organisation };
}

/** What a page needs to cite its statement and every place in it. */
export interface CitePage {
  readonly item: CslItem;
  readonly places: Places;
}
