import type { Authority } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import { findCast } from '../names/cast.ts';
import type { ItemMentions } from '../people/item-mentions.ts';
import { nameOfLabel } from '../people/label-names.ts';
import { type MainSpeakers, mainSpeakers } from '../people/main-speakers.ts';
import { orPublisher } from '../people/publisher.ts';
import { prepare } from '../quotations/attribute.ts';
import { quotationsOf } from '../quotations/find-quotations.ts';
import type { Item } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type SpeakerCandidate, speakerCandidates } from './candidates.ts';
import { type Voice, voicesOf } from './voices.ts';

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
    voicesIn(item, mentions, vocabulary),
    (label) => nameOfLabel(label, item, mentions, authority, vocabulary.names, day)?.named ?? null,
  );
  return { ruled, candidates };
}

/** What everybody says while nobody is known to be the main speaker, by the number of the figure; people alone. */
function voicesIn(item: Item, mentions: ItemMentions, vocabulary: Vocabulary): ReadonlyMap<number, Voice> {
  const spans = quotationsOf(item).filter(({ paragraph }) => item.paragraphs[paragraph]!.turn === null);
  const text = prepare(spans, item, mentions, { speakers: [], institution: null, vocabulary });
  const voices = voicesOf(text, vocabulary.models.linear.quotation);
  return new Map([...voices].filter(([figure]) => text.figures[figure]!.kind === 'person'));
}
