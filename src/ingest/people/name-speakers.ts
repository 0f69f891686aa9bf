import type { VFileMessage } from 'vfile-message';
import type { Person } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import { problem } from '../../statement/problems.ts';
import type { Evidence, Named, Speaker, Tier } from '../../statement/schema.ts';
import type { Candidate, Item } from '../types.ts';
import { printed } from './asserted-offices.ts';
import { mentionsOfText, type ItemMentions } from './item-mentions.ts';
import type { NamedMention } from './named-mention.ts';
import { misprint } from './misprint.ts';
import type { NameIndex } from './name-index.ts';
import { chooseOffice, choosePerson, officesOn } from './offices.ts';
import { SPEAKER_RULES } from './speaker-rules.ts';
import type { Speaking } from './speaking-mentions.ts';
import { candidate, type MainSpeakers, NOBODY_SPEAKS } from './whose-words.ts';

/** The people behind the mentions that a rule found, each once, with office, evidence and messages. Where two people fit a mention, neither is taken. */
export function fromSpeaking(
  speaking: readonly Speaking[],
  item: Item,
  mentions: ItemMentions,
  index: NameIndex,
  day: Bounds | null,
): MainSpeakers {
  const value: Speaker[] = [];
  const evidence: Evidence[] = [];
  const candidates: Candidate[] = [];
  const messages: VFileMessage[] = [];
  for (const { mention, rule, line } of speaking) {
    const words = printed(mention);
    const person = choosePerson(mention, day, index);
    if (person === 'ambiguous') {
      const names = mention.people.map(({ id }) => id).join(' and ');
      candidates.push(candidate('speakers', mention.exact, rule, line, words, 'lost', `Two people fit: ${names}.`));
      messages.push(
        problem(
          'speaker-ambiguous',
          { file: item.file, line },
          `"${words}" may be ${names}; expected one person whose office fits the day.`,
        ),
      );
      continue;
    }
    const named: Named = person === null ? { id: null, name: mention.name } : { id: person.id, name: person.name };
    if (value.some((speaker) => (named.id === null ? speaker.name === named.name : speaker.id === named.id))) continue;
    const titles = [mention, ...allMentions(mentions).filter((other) => sameName(other, mention) && other.present)];
    const office =
      person === null
        ? null
        : chooseOffice(
            person,
            titles.flatMap(({ offices }) => offices),
            day,
            index,
          );
    const role = office?.title ?? titles.find(({ title }) => title !== null)?.title ?? null;
    const { tier, says } = SPEAKER_RULES[rule]!;
    value.push({ ...named, role });
    evidence.push({
      field: 'speakers',
      basis: 'stated',
      // A name that no record has may be misread: 9 of 14 were right.
      tier: person === null ? 'possible' : tier,
      rule: person === null ? `${rule}+proposed` : rule,
      line,
      quote: isPrinted(item, line, words) ? words : mention.exact,
      says: says(words) + misprint(mention, office),
      ...(person === null ? {} : { authority: `people/${person.id}` }),
    });
    candidates.push(candidate('speakers', named.name, rule, line, words, 'won', says(words)));
    if (person === null)
      messages.push(
        problem('speaker-unknown', { file: item.file, line }, `"${words}" speaks here and is not in the authority.`),
      );
    else if (isOutOfOffice(person, mention, day, index))
      messages.push(
        problem(
          'speaker-office',
          { file: item.file, line },
          `"${words}": the authority has no such office for ${person.id} on that day.`,
        ),
      );
  }
  candidates.push(...onlyMentioned(item, mentions, value));
  const tier = worst(evidence.map((piece) => piece.tier));
  return { ...NOBODY_SPEAKS, speakers: { value, basis: 'stated', tier, evidence }, candidates, messages };
}

const isOutOfOffice = (person: Person, { offices, present }: NamedMention, day: Bounds | null, index: NameIndex) =>
  offices.length > 0 &&
  present &&
  day !== null &&
  !officesOn(person, day, index).some((office) => offices.includes(office));

/** Whether words stand so on a line: a title may be printed behind its name, or on another line. */
function isPrinted({ title, standfirst, paragraphs, zones }: Item, line: number, words: string): boolean {
  const texts = [
    ...[title, standfirst].flatMap((head) => (head?.number === line ? [head.text] : [])),
    ...paragraphs.filter(({ lines: [from, to] }) => from <= line && line <= to).map(({ text }) => text),
    ...zones.filter((zone) => zone.line === line).map(({ text }) => text),
  ];
  return texts.length === 0 || texts.some((text) => text.includes(words));
}

const allMentions = (mentions: ItemMentions) => [...mentionsOfText(mentions), ...mentions.labels.flat()];
const sameName = (a: NamedMention, b: NamedMention) =>
  b.people.length > 0
    ? a.people.some((person) => b.people.includes(person))
    : a.people.length === 0 && a.name === b.name;
const TIER_ORDER: readonly Tier[] = ['possible', 'probable', 'certain'];
const worst = (tiers: readonly Tier[]): Tier => TIER_ORDER.find((tier) => tiers.includes(tier)) ?? 'possible';

/** For `--explain`: whom the text names in full without giving their words. */
export function onlyMentioned(item: Item, mentions: ItemMentions, speakers: readonly Speaker[]): Candidate[] {
  const names = new Map<string, NamedMention>();
  for (const mention of allMentions(mentions))
    if (mention.form === 'full' && !speakers.some(({ name }) => name === mention.name) && !names.has(mention.name))
      names.set(mention.name, mention);
  return [...names.values()].map((mention) =>
    candidate(
      'speakers',
      mention.name,
      'mention',
      item.lines[0],
      printed(mention),
      'lost',
      'The text names the person, but no rule gives the words to them.',
    ),
  );
}
