import type { VFileMessage } from 'vfile-message';
import type { Authority, Office, Person } from '../../statement/authority.ts';
import type { Bounds } from '../../statement/edtf.ts';
import { problem } from '../../statement/problems.ts';
import type { Evidence, Named, Speaker, Tier } from '../../statement/schema.ts';
import type { Candidate, Item, Sourced } from '../types.ts';
import { printed } from './asserted-offices.ts';
import { institutionOfTitle, organisationOf } from './institution.ts';
import type { ItemMentions } from './item-mentions.ts';
import type { NamedMention } from './mentions.ts';
import type { NameIndex } from './name-index.ts';
import { chooseOffice, choosePerson, officesOn } from './offices.ts';
import { hearReport, reportedInstitution, speakersOfReport } from './reported-speakers.ts';
import { readsAsReport } from './reads-as-report.ts';
import { speakersOfByline, speakersOfTitle, type Speaking } from './speaking-mentions.ts';
import { speakersOfTurns } from './turn-speakers.ts';

/** Whose words a statement is. */
export interface MainSpeakers {
  readonly speakers: Sourced<readonly Speaker[]>;
  readonly institution: Sourced<Named | null>;
  readonly candidates: readonly Candidate[];
  readonly messages: readonly VFileMessage[];
}

/** What each rule says of the words it found, and how sure it is. The order is the order in which the rules are asked. */
const RULES: Readonly<Record<string, { readonly tier: Tier; readonly says: (words: string) => string }>> = {
  'title/possessive': { tier: 'certain', says: (words) => `The headline gives the words to ${words}.` },
  'title/by': { tier: 'certain', says: (words) => `The headline says that the words are by ${words}.` },
  'title/interview-with': { tier: 'certain', says: (words) => `The headline names ${words} as the one who is interviewed.` },
  'title/genitive': { tier: 'certain', says: (words) => `The headline gives the words to ${words}.` },
  'title/colon': { tier: 'probable', says: (words) => `The headline puts ${words} before a colon.` },
  'byline/name-and-title': { tier: 'certain', says: (words) => `A line above the text names ${words}.` },
  'turns/label': { tier: 'certain', says: (words) => `The label "${words}" stands before what is said.` },
  'lead/speech-verb': { tier: 'probable', says: (words) => `The first paragraph reports what ${words} says.` },
  'report/first-speaker': { tier: 'possible', says: (words) => `The report gives the words of ${words} more than once.` },
  'report/only-speaker': { tier: 'possible', says: (words) => `${words} is the only one whose words the report gives.` },
};

/**
 * The people whose words a statement is, or the institution where no person speaks.
 *
 * Headline, byline, turn labels and, in reports, verbs of speech are asked in that order; the first that
 * names somebody decides. People who are only mentioned, counterparts and questioners are no speakers. A name with a
 * clear title that no record has is given as printed, with a message; between two people who fit none is chosen.
 *
 * @param day the days on which the words may have been said; null: not known
 */
export function mainSpeakers(item: Item, mentions: ItemMentions, authority: Authority, index: NameIndex, day: Bounds | null): MainSpeakers {
  const fromTitle = speakersOfTitle(item, mentions);
  const institution = fromTitle.length === 0 ? institutionOfTitle(item, authority) : null;
  if (institution !== null) {
    const { named, rule, line, quote } = institution;
    const basis = rule.endsWith('+source') ? 'inferred' : 'stated';
    const says = basis === 'stated' ? 'The headline says that this is a statement by the institution.' : 'The headline says that this is a statement by the institution; whose institution it is follows from the source.';
    return { ...NOBODY_SPEAKS, institution: { value: named, basis, tier: 'certain', evidence: [{ field: 'institution', basis, tier: 'certain', rule, line, quote, says, ...(named.id === null ? {} : { authority: `organisations/${named.id}` }) }] }, candidates: [candidate('institution', named.name, rule, line, quote, 'won', says)] };
  }
  const report = item.kind === 'report' || item.kind === 'article' || (item.kind === 'statement' && readsAsReport(item));
  const above = [() => fromTitle, () => speakersOfByline(item, index), () => speakersOfTurns(item, mentions, index)];
  for (const rule of above) {
    const speaking = rule();
    if (speaking.length > 0) return fromSpeaking(speaking, item, mentions, index, day);
  }
  if (report) {
    const heard = hearReport(item, mentions);
    const lead = speakersOfReport(item, mentions, heard, 'lead');
    if (lead.length > 0) return fromSpeaking(lead, item, mentions, index, day);
    const reported = reportedInstitution(item, heard);
    const body = reported === null ? null : { ...reported, named: organisationOf(reported.named, item, authority) };
    if (body !== null) return { ...NOBODY_SPEAKS, institution: { value: body.named, basis: 'stated', tier: 'possible', evidence: [{ field: 'institution', basis: 'stated', tier: 'possible', rule: body.rule, line: body.line, quote: body.quote, says: 'The report gives the words of an institution; no person is named for them.' }] }, candidates: [candidate('institution', body.named.name, body.rule, body.line, body.quote, 'won', 'It is the first whose words the report gives.')] };
    const later = speakersOfReport(item, mentions, heard, 'body');
    if (later.length > 0) return fromSpeaking(later, item, mentions, index, day);
  }
  return { ...NOBODY_SPEAKS, candidates: onlyMentioned(item, mentions, []) };
}

const NOBODY_SPEAKS: MainSpeakers = {
  speakers: { value: [], basis: 'stated', tier: 'possible', evidence: [] },
  institution: { value: null, basis: 'stated', tier: 'possible', evidence: [] },
  candidates: [],
  messages: [],
};

function fromSpeaking(speaking: readonly Speaking[], item: Item, mentions: ItemMentions, index: NameIndex, day: Bounds | null): MainSpeakers {
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
      messages.push(problem('speaker-ambiguous', { file: item.file, line }, `"${words}" may be ${names}; expected one person whose office fits the day.`));
      continue;
    }
    const named: Named = person === null ? { id: null, name: mention.name } : { id: person.id, name: person.name };
    if (value.some((speaker) => (named.id === null ? speaker.name === named.name : speaker.id === named.id))) continue;
    const titles = [mention, ...allMentions(mentions).filter((other) => sameName(other, mention) && other.present)];
    const office = person === null ? null : chooseOffice(person, titles.flatMap(({ offices }) => offices), day, index);
    const role = office?.title ?? titles.find(({ title }) => title !== null)?.title ?? null;
    const { tier, says } = RULES[rule]!;
    value.push({ ...named, role });
    evidence.push({ field: 'speakers', basis: 'stated', tier: person === null && tier === 'certain' ? 'probable' : tier, rule: person === null ? `${rule}+proposed` : rule, line, quote: words, says: says(words) + misprint(mention, office), ...(person === null ? {} : { authority: `people/${person.id}` }) });
    candidates.push(candidate('speakers', named.name, rule, line, words, 'won', says(words)));
    if (person === null) messages.push(problem('speaker-unknown', { file: item.file, line }, `"${words}" speaks here and is not in the authority.`));
    else if (isOutOfOffice(person, mention, day, index)) messages.push(problem('speaker-office', { file: item.file, line }, `"${words}": the authority has no such office for ${person.id} on that day.`));
  }
  candidates.push(...onlyMentioned(item, mentions, value));
  const tier = worst(evidence.map((piece) => piece.tier));
  return { ...NOBODY_SPEAKS, speakers: { value, basis: 'stated', tier, evidence }, candidates, messages };
}

const isOutOfOffice = (person: Person, { offices, present }: NamedMention, day: Bounds | null, index: NameIndex) => offices.length > 0 && present && day !== null && !officesOn(person, day, index).some((office) => offices.includes(office));

const allMentions = (mentions: ItemMentions) => [...mentions.title, ...mentions.standfirst, ...mentions.labels.flat(), ...mentions.paragraphs.flat()];
const sameName = (a: NamedMention, b: NamedMention) => (b.people.length > 0 ? a.people.some((person) => b.people.includes(person)) : a.people.length === 0 && a.name === b.name);
const TIER_ORDER: readonly Tier[] = ['possible', 'probable', 'certain'];
const worst = (tiers: readonly Tier[]): Tier => TIER_ORDER.find((tier) => tiers.includes(tier)) ?? 'possible';

/** A title that is a letter away from the known one: said, so that the reader need not wonder. */
function misprint(mention: NamedMention, office: Office | null): string {
  if (mention.title === null || office === null) return '';
  const known = new Set([office.title, ...office.titles].flatMap((title) => title.toLowerCase().split(/[^\p{L}]+/u)));
  const odd = mention.title.split(/[^\p{L}]+/u).find((word) => word.length >= 5 && !known.has(word.toLowerCase()) && [...known].some((other) => other.length >= 6 && Math.abs(other.length - word.length) <= 1 && other.slice(0, 3) === word.slice(0, 3).toLowerCase() && other.slice(-2) === word.slice(-2).toLowerCase()));
  return odd === undefined ? '' : ` "${odd}" is read as a misprint in "${office.title}".`;
}

/** For `--explain`: whom the text names in full without giving their words. */
function onlyMentioned(item: Item, mentions: ItemMentions, speakers: readonly Speaker[]): Candidate[] {
  const names = new Map<string, NamedMention>();
  for (const mention of allMentions(mentions)) if (mention.form === 'full' && !speakers.some(({ name }) => name === mention.name) && !names.has(mention.name)) names.set(mention.name, mention);
  return [...names.values()].map((mention) => candidate('speakers', mention.name, 'mention', item.lines[0], printed(mention), 'lost', 'The text names the person, but no rule gives the words to them.'));
}

const candidate = (field: string, value: string, rule: string, line: number | null, quote: string | null, outcome: Candidate['outcome'], why: string): Candidate => ({ field, value, rule, line, quote, outcome, why });
