import type { Authority } from '../../statement/authority.ts';
import type { Named } from '../../statement/schema.ts';
import { announcement } from '../announcement.ts';
import type { Item } from '../types.ts';
import type { SpeakingInstitution } from './institution-rules.ts';
import { findOrganisations } from './institution.ts';
import type { ItemMentions } from './item-mentions.ts';
import type { Speaking } from './speaking-mentions.ts';

/** Whose words an agency carries in full. */
export type AnnouncedWords =
  | { readonly type: 'person'; readonly speaking: Speaking }
  | { readonly type: 'body'; readonly institution: SpeakingInstitution };

const SPOKESPERSON = /^(?:an?|the)\s+spokes\p{L}+\s+(?:for|of)\s+(?:the\s+)?/iu;

/**
 * Whose words follow a first paragraph that announces them: "Jon Keel, vice-minister of tides, released the following statement on Friday:". A spokesman
 * without a name speaks for the body.
 */
export function announcedWords(item: Item, mentions: ItemMentions, authority: Authority): AnnouncedWords | null {
  const sender = senderOf(item, mentions);
  if (sender !== null) return sender;
  const [first] = item.paragraphs;
  const found = announcement(item.paragraphs);
  if (first === undefined || found === null) return null;
  const { start, end } = found.subject;
  const line = first.lines[0];
  const mention = mentions.paragraphs[0]!.find((candidate) => candidate.start >= start && candidate.end <= end);
  const subject = first.text.slice(start, end);
  if (mention !== undefined) {
    const before = first.text
      .slice(start, mention.start)
      .replace(mention.title ?? '', '')
      .trim();
    return /^(?:(?:the|a|an|mr|mrs|ms|dr|comrade)\.?)?$/iu.test(before) ||
      (mention.title !== null && !/(?<!\p{L})spokes/iu.test(before))
      ? { type: 'person', speaking: { mention, rule: 'lead/announced', line } }
      : null;
  }
  const body = subject
    .replace(SPOKESPERSON, '')
    .replace(/^the\s+/iu, '')
    .replace(/\s+(?:on|in|at)\s+\p{Lu}?[\p{L}\d.]+(?:\s\d{1,2})?$/u, '')
    .trim();
  if (!/^\p{Lu}/u.test(body) || body.includes(',')) return null;
  const known = findOrganisations(body, authority.organisations);
  const whole = known.filter((one) => one.start === 0 && one.end === body.length);
  const named: Named =
    new Set(whole.map(({ organisation }) => organisation.id)).size === 1
      ? { id: whole[0]!.organisation.id, name: whole[0]!.organisation.name }
      : { id: null, name: body };
  return { type: 'body', institution: { named, rule: 'lead/announced', line, quote: subject } };
}

const SENT =
  /^\s(?:has\s|have\s)?(?:congratulated|greeted|thanked|sent|extended|addressed|conveyed|offered|expressed)\s/u;
const READS =
  /^(?:The|His|Her|In\s(?:the|his|her))\s(?:\p{L}+\s){0,2}?(?:message|telegram|telegramme|letter|greeting|cable|congratulations)\s(?:\p{L}+\s){0,3}?(?:reads|read|says|said|states|stated|noted|stressed)(?!\p{L})/u;

/** "Boris Orlan congratulated the crew. / The message reads, in part:": the one who sent it. */
function senderOf(item: Item, mentions: ItemMentions): AnnouncedWords | null {
  const narrative = item.paragraphs
    .flatMap((paragraph, i) => (paragraph.turn === null ? [{ paragraph, i }] : []))
    .slice(0, 4);
  if (!narrative.slice(1).some(({ paragraph }) => READS.test(paragraph.text))) return null;
  for (const { paragraph, i } of narrative) {
    const mention = mentions.paragraphs[i]!.find(({ end }) => SENT.test(paragraph.text.slice(end)));
    if (
      mention !== undefined &&
      paragraph.text
        .slice(0, mention.start)
        .replace(mention.title ?? '', '')
        .trim() === ''
    )
      return { type: 'person', speaking: { mention, rule: 'lead/announced', line: paragraph.lines[0] } };
  }
  return null;
}
