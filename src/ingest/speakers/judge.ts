import type { Bounds } from '../../statement/edtf.ts';
import type { Evidence, Speaker } from '../../statement/schema.ts';
import { type LinearModel, probabilityOf, reasonsOf } from '../learned/linear.ts';
import type { ItemMentions } from '../people/item-mentions.ts';
import type { MainSpeakers } from '../people/main-speakers.ts';
import type { NamedMention } from '../people/named-mention.ts';
import { candidate, fromSpeaking } from '../people/name-speakers.ts';
import type { NameIndex } from '../people/name-index.ts';
import type { Candidate, Item } from '../types.ts';
import type { SpeakerCandidate } from './candidates.ts';
import { tellReasons } from './reasons.ts';
import type { WeighedSpeakers } from './weigh.ts';

/** From this probability on somebody is taken for a main speaker. */
const LEAST = 0.5;
/** From this one on somebody whom a rule found: it saw more than the features tell. */
const LEAST_RULED = 0.25;
/** From this one on where the rule is sure. */
const LEAST_CERTAIN = 0.1;
/** From this one on somebody whom a label names: whoever asks has labels as well. */
const LEAST_LABELLED = 0.45;
/** From this one on somebody beside whom a rule found, and in the place of a body that a rule found. */
const LEAST_BESIDE = 0.7;
const LEAST_FOR_BODY = 0.9;
/** How many of the features that weighed most the evidence tells. */
const TOLD = 8;

/**
 * Decide whose words a text is: everybody whom the learned judge holds for more probable than not. A speaker whom a rule
 * found as well keeps that rule's evidence.
 */
export function judgeSpeakers(
  { ruled, candidates }: WeighedSpeakers,
  item: Item,
  mentions: ItemMentions,
  index: NameIndex,
  model: LinearModel,
  day: Bounds | null,
): MainSpeakers {
  const judged = candidates
    .map((one) => ({ one, probability: probabilityOf(model, one.features) }))
    .toSorted((a, b) => b.probability - a.probability);
  const least = (one: SpeakerCandidate) => {
    const at = ruled.speakers.value.findIndex((speaker) => isSame(speaker, one));
    if (at !== -1) {
      const { rule, tier } = ruled.speakers.evidence[at]!;
      return rule.startsWith('turns/') ? LEAST_LABELLED : tier === 'certain' ? LEAST_CERTAIN : LEAST_RULED;
    }
    return ruled.speakers.value.length > 0 ? LEAST_BESIDE : ruled.institution.value === null ? LEAST : LEAST_FOR_BODY;
  };
  const chosen = judged.filter(({ one, probability }) => probability >= least(one));
  const speakers: Speaker[] = [];
  const evidence: Evidence[] = [];
  const told: Candidate[] = [];
  const messages = [];
  for (const { one } of chosen) {
    if (speakers.some((other) => isSame(other, one))) continue;
    const at = ruled.speakers.value.findIndex((speaker) => isSame(speaker, one));
    if (at !== -1) {
      speakers.push(ruled.speakers.value[at]!);
      evidence.push(ruled.speakers.evidence[at]!);
      continue;
    }
    const { speakers: found, messages: own } = fromSpeaking(
      [{ mention: mentionOf(one, mentions), rule: 'speaker/judged', line: one.line }],
      item,
      mentions,
      index,
      day,
    );
    const reasons = tellReasons(reasonsOf(model, one.features, TOLD)).join('; ');
    const says = `Taken for the one who speaks${reasons === '' ? '' : `: ${reasons}`}.`;
    speakers.push(...found.value);
    evidence.push(...found.evidence.map((piece): Evidence => ({ ...piece, says })));
    told.push(candidate('speakers', one.named.name, 'speaker/judged', one.line, one.quote, 'won', says));
    messages.push(...own);
  }
  const kept = ruled.messages.filter(({ ruleId, reason }) =>
    ruleId === 'speaker-unknown' || ruleId === 'speaker-office'
      ? ruled.speakers.value.some((speaker) => speakers.includes(speaker) && reason.includes(lastWord(speaker.name)))
      : true,
  );
  const lost = judged
    .filter(({ one }) => !speakers.some((speaker) => isSame(speaker, one)))
    .slice(0, MOST_LOST)
    .map(({ one, probability }) =>
      candidate(
        'speakers',
        one.named.name,
        'speaker/judged',
        one.line,
        one.quote,
        'lost',
        `Not taken for the one who speaks (${Math.round(100 * probability)} in 100).`,
      ),
    );
  return {
    speakers: {
      value: speakers,
      basis: 'stated',
      tier: evidence.some(({ tier }) => tier === 'possible')
        ? 'possible'
        : evidence.some(({ tier }) => tier === 'probable')
          ? 'probable'
          : (evidence[0]?.tier ?? 'possible'),
      evidence,
    },
    institution: speakers.length > 0 ? { ...ruled.institution, value: null, evidence: [] } : ruled.institution,
    candidates: [
      ...ruled.candidates.filter(({ field, outcome }) => field !== 'speakers' || outcome === 'won'),
      ...told,
      ...lost,
    ],
    messages: [...kept, ...messages],
  };
}

const MOST_LOST = 12;

/** The same person: by the record, or by the name where neither has one. */
function isSame(speaker: Speaker, { named }: SpeakerCandidate): boolean {
  if (speaker.id !== null || named.id !== null) return speaker.id === named.id;
  return speaker.name === named.name || lastWord(speaker.name) === lastWord(named.name);
}

const lastWord = (name: string) => name.split(/\s+/u).at(-1)!.toLowerCase();

/** The mention that the other rooms know the person by, or one made of the figure. */
function mentionOf({ figure, named, role }: SpeakerCandidate, mentions: ItemMentions): NamedMention {
  const all = [...mentions.title, ...mentions.standfirst, ...mentions.above, ...mentions.paragraphs.flat()];
  const known = all.find(({ people, name }) =>
    named.id === null ? people.length === 0 && name === named.name : people.some(({ id }) => id === named.id),
  );
  const record = figure?.record ?? null;
  return {
    start: 0,
    end: 0,
    exact: named.name,
    people: record === null ? [] : [record],
    form: 'full',
    title: known?.title ?? role,
    offices: known?.offices ?? [],
    present: known?.present ?? true,
    name: named.name,
  };
}
