import type { Authority } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import { findCast } from '../names/cast.ts';
import type { ItemMentions } from '../people/item-mentions.ts';
import { nameOfLabel } from '../people/label-names.ts';
import { type MainSpeakers, mainSpeakers } from '../people/main-speakers.ts';
import { orPublisher } from '../people/publisher.ts';
import type { Item } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type SpeakerCandidate, speakerCandidates } from './candidates.ts';

/** What the rules say of the main speakers of a text, and everybody who may be one. */
export interface WeighedSpeakers {
  readonly ruled: MainSpeakers;
  readonly candidates: readonly SpeakerCandidate[];
}

/** Gather whose words a text may be. */
export function weighSpeakers(
  item: Item,
  mentions: ItemMentions,
  authority: Authority,
  vocabulary: Vocabulary,
  day: Bounds | null,
): WeighedSpeakers {
  const ruled = orPublisher(mainSpeakers(item, mentions, authority, vocabulary.names, day), item, authority);
  const candidates = speakerCandidates(
    item,
    findCast(item, vocabulary),
    ruled,
    (label) => nameOfLabel(label, item, mentions, authority, vocabulary.names, day)?.named ?? null,
  );
  return { ruled, candidates };
}
