import type { Authority } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import { findCast } from '../names/cast.ts';
import type { ItemMentions } from '../people/item-mentions.ts';
import { mainSpeakers } from '../people/main-speakers.ts';
import type { MainSpeakers } from '../people/whose-words.ts';
import { orPublisher } from '../people/publisher.ts';
import { prepare } from '../quotations/attribute.ts';
import { narratedQuotations } from '../quotations/find-quotations.ts';
import type { Item } from '../types.ts';
import type { Draft } from '../read-text.ts';
import type { SpeakingInstitution } from '../people/institution-rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type SpeakerCandidate, speakerCandidates } from './candidates.ts';
import { hear, type Heard } from './heard.ts';
import { speakingBody } from './speaking-body.ts';
import { whoseLabel } from './whose-label.ts';

/** What the rules say of the main speakers of a text, and everybody who may be one. */
export interface WeighedSpeakers {
  readonly ruled: MainSpeakers;
  readonly candidates: readonly SpeakerCandidate[];
  /** The body whose words the text says that it gives; null: it says so of none. */
  readonly body: SpeakingInstitution | null;
}

/**
 * Gather whose words a text may be.
 *
 * @param draft the item, and the lines of the page around it
 */
export function weighSpeakers(
  { item, page }: Pick<Draft, 'item' | 'page'>,
  mentions: ItemMentions,
  authority: Authority,
  vocabulary: Vocabulary,
  day: Bounds | null,
): WeighedSpeakers {
  const ruled = orPublisher(mainSpeakers(item, mentions, authority, vocabulary.names, day), item, authority);
  const body = speakingBody(item, page);
  const candidates = speakerCandidates(
    item,
    findCast(item, vocabulary),
    ruled,
    body?.rule ?? null,
    heardIn(item, mentions, vocabulary),
    (label) => whoseLabel(label, item, mentions, authority, vocabulary, day),
  );
  return { ruled, candidates, body };
}

/** What everybody is heard to say while nobody is known to be the main speaker, by the number of the figure in the cast. */
function heardIn(item: Item, mentions: ItemMentions, vocabulary: Vocabulary): ReadonlyMap<number, Heard> {
  const text = prepare(narratedQuotations(item), item, mentions, { speakers: [], institution: null, vocabulary });
  return hear(text, vocabulary.models.linear.quotation);
}
