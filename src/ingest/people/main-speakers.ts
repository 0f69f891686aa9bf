import type { Authority } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import type { Item } from '../types.ts';
import { announcedWords } from './announced-words.ts';
import { institutionOfTitle, organisationOf } from './institution.ts';
import { announceInstitution } from './institution-rules.ts';
import type { ItemMentions } from './item-mentions.ts';
import { monitoredHeads } from './monitored-heads.ts';
import type { NameIndex } from './name-index.ts';
import { fromSpeaking, onlyMentioned } from './name-speakers.ts';
import { holderInLead, holderInTitle } from './office-alone.ts';
import { READOUT } from './readouts.ts';
import { readsAsReport } from './reads-as-report.ts';
import { whoseWords } from './reported-speakers.ts';
import { speakersOfByline, speakersOfTitle, type Speaking } from './speaking-mentions.ts';
import { speakersOfTurns, surnamesOfTurns } from './turn-speakers.ts';
import { type MainSpeakers, NOBODY_SPEAKS } from './whose-words.ts';

/**
 * The people whose words a statement is, or the institution where no person speaks.
 *
 * Headline, heads in brackets, byline, turn labels and, in reports, verbs of speech are asked in that order; the first that
 * names somebody decides. People who are only mentioned, counterparts and questioners are no speakers. A name with a
 * clear title that no record has is given as printed, with a message; between two people who fit none is chosen.
 *
 * @param day the days on which the words may have been said; null: not known
 */
export function mainSpeakers(
  item: Item,
  mentions: ItemMentions,
  authority: Authority,
  index: NameIndex,
  day: Bounds | null,
): MainSpeakers {
  const fromTitle = speakersOfTitle(item, mentions);
  const institution = fromTitle.length === 0 ? institutionOfTitle(item, mentions, authority, index, day) : null;
  if (institution !== null) return announceInstitution(institution);
  const heads = monitoredHeads(item, index);
  const fromHeads = heads.flatMap(({ mentions: people, line }) =>
    people.map((mention): Speaking => ({ mention, rule: 'head/announced', line })),
  );
  const announced = announcedWords(item, mentions, authority);
  const above = [
    () => fromTitle,
    () => fromHeads.slice(0, 1),
    () => speakersOfByline(item, index),
    () => speakersOfTurns(item, mentions, authority, index, day),
    () => (announced?.type === 'person' ? [announced.speaking] : []),
    () => holderInTitle(item.title, index, day),
  ];
  for (const rule of above) {
    const speaking = rule();
    if (speaking.length > 0) return fromSpeaking(speaking, item, mentions, index, day);
  }
  if (announced?.type === 'body')
    return announceInstitution({
      ...announced.institution,
      named: organisationOf(announced.institution.named, item, authority),
    });
  const body = heads.find((head) => head.body !== null);
  if (body !== undefined)
    return announceInstitution({
      named: organisationOf({ id: null, name: body.body! }, item, authority),
      rule: 'head/institution',
      line: body.line,
      quote: body.quote,
    });
  const surnames = surnamesOfTurns(item, mentions, authority, index, day);
  const told = item.kind === 'report' || item.kind === 'article';
  if (surnames.length > 0 && !told) return fromSpeaking(surnames, item, mentions, index, day);
  // A readout tells of a talk in the third person; nobody's words are reported.
  if (item.title !== null && READOUT.test(item.title.text))
    return { ...NOBODY_SPEAKS, candidates: onlyMentioned(item, mentions, []) };
  if (told || (item.kind === 'statement' && readsAsReport(item))) {
    const reported = whoseWords(item, mentions, (words, line) => holderInLead(words, line, index, day));
    if (reported?.type === 'person') return fromSpeaking([reported.speaking], item, mentions, index, day);
    if (reported?.type === 'body')
      return announceInstitution({
        ...reported.institution,
        named: organisationOf(reported.institution.named, item, authority),
      });
    if (surnames.length > 0) return fromSpeaking(surnames, item, mentions, index, day);
  }
  return { ...NOBODY_SPEAKS, candidates: onlyMentioned(item, mentions, []) };
}
