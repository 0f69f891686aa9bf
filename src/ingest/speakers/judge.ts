import type { Bounds } from '../../statement/edtf.ts';
import type { Evidence, Speaker, Tier } from '../../statement/schema.ts';
import { type LinearModel, probabilityOf, reasonsOf } from '../learned/linear.ts';
import type { ItemMentions } from '../people/item-mentions.ts';
import { candidate, type MainSpeakers } from '../people/whose-words.ts';
import type { NamedMention } from '../people/named-mention.ts';
import { fromSpeaking } from '../people/name-speakers.ts';
import type { NameIndex } from '../people/name-index.ts';
import type { Candidate, Item } from '../types.ts';
import type { SpeakerCandidate } from './candidates.ts';
import { isOfReport, isToldOnce } from './features.ts';
import { tellReasons } from './reasons.ts';
import type { WeighedSpeakers } from './weigh.ts';

/** From this probability on somebody is taken for a main speaker. */
const LEAST = 0.5;
/** From this one on whoever a report tells one sentence of and quotes nowhere: it reports something else. */
const LEAST_TOLD_ONCE = 0.8;
/** From this one on beside somebody whom a heading or the first paragraph lets speak, where no labels part what each says. */
const LEAST_BESIDE = 0.9;
/** From this one on in the place of a body that a rule found: whom a body’s own statement quotes does not speak for it. */
const LEAST_FOR_BODY = 0.985;
/**
 * From this probability on, with nobody else near, the one who speaks is known as well as `probable` asks for, in speeches,
 * statements and talks of houses that the judge did not know; in reports never.
 */
const PROBABLE = 0.97;
const NEAR = 0.6;
/** From this one on a rule that is certain stays so. */
const LEAST_CERTAIN = 0.6;
/** From this one on somebody whom the first paragraph lets speak, or a label. */
const LEAST_RULED = 0.2;
/** Below this one nobody takes the place of whom a rule found, however little the judge thinks of that one. */
const LEAST_ALONE = 0.7;
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
  const opened = ruled.speakers.evidence.some(({ rule }) => isExact(rule) || rule.startsWith('lead/'));
  const beside =
    opened && item.turns.length === 0 ? LEAST_BESIDE : ruled.institution.value === null ? LEAST : LEAST_FOR_BODY;
  const ruleOf = (one: SpeakerCandidate) =>
    ruled.speakers.evidence[ruled.speakers.value.findIndex((speaker) => isSame(speaker, one))]?.rule ?? null;
  const sure = judged.filter(({ one, probability }) => {
    const rule = ruleOf(one);
    if (rule !== null && isExact(rule)) return true;
    if (rule === null && isToldOnce(one.features)) return probability >= LEAST_TOLD_ONCE;
    return probability >= (rule !== null && isOpen(rule) ? LEAST_RULED : beside);
  });
  const alone = judged.find(({ one }) => ruleOf(one) !== null);
  const unsure =
    alone !== undefined && sure.every(({ one, probability }) => ruleOf(one) === null && probability < LEAST_ALONE);
  const chosen = unsure ? [alone] : sure;
  const tierOf = (one: SpeakerCandidate, probability: number, ruledAs: Tier): Tier => {
    if (ruledAs === 'certain') return probability >= LEAST_CERTAIN ? ruledAs : 'possible';
    const next = judged.find((other) => other.one !== one)?.probability ?? 0;
    return probability >= PROBABLE && next < NEAR * probability && !isOfReport(one.features) ? 'probable' : ruledAs;
  };
  const speakers: Speaker[] = [];
  const evidence: Evidence[] = [];
  const told: Candidate[] = [];
  const messages = [];
  for (const { one, probability } of chosen) {
    if (speakers.some((other) => isSame(other, one))) continue;
    const at = ruled.speakers.value.findIndex((speaker) => isSame(speaker, one));
    if (at !== -1) {
      speakers.push(ruled.speakers.value[at]!);
      const piece = ruled.speakers.evidence[at]!;
      evidence.push({ ...piece, tier: tierOf(one, probability, piece.tier) });
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
    evidence.push(
      ...found.evidence.map((piece): Evidence => ({ ...piece, says, tier: tierOf(one, probability, piece.tier) })),
    );
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

/**
 * Rules that read what a heading or a byline says in so many words, or who holds an office that speaks without a
 * name: whom they find speaks, whatever else stands in the text.
 */
const isExact = (rule: string) => /^(?:title|head|byline)\/|^lead\/(?:announced|office)/u.test(rule);

/** Rules that say that somebody speaks, and not that nobody speaks more. */
const isOpen = (rule: string) => rule.startsWith('lead/') || rule === 'turns/label';

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
