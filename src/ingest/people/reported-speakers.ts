import type { Named } from '../../statement/schema.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { listen, type HeardSentence } from '../quotations/listen.ts';
import { isDocumentNoun, isMediaNoun } from '../quotations/subject-nouns.ts';
import type { Item } from '../types.ts';
import type { ItemMentions } from './item-mentions.ts';
import { lineOf } from './lines.ts';
import type { NamedMention } from './mentions.ts';
import type { Speaking } from './speaking-mentions.ts';

/** A body whose words a report gives. */
export interface ReportedInstitution {
  readonly named: Named;
  readonly rule: string;
  readonly line: number;
  readonly quote: string;
}

/** An institution counts as the one who speaks only where it does so this early. */
const OPENING_PARAGRAPHS = 2;

/**
 * Whose words a report gives.
 *
 * @param heard the report as `hearReport` heard it
 * @param where `lead`: whom the first paragraph lets speak, by the first verb of speech whose subject is a person. `body`: for leads
 * that let nobody speak, the first person whose words come more than once, else the only one whose words come at all.
 */
export function speakersOfReport(item: Item, mentions: ItemMentions, heard: readonly HeardSentence[], where: 'lead' | 'body'): Speaking[] {
  const spoken = heard.flatMap((sentence) =>
    sentence.heard.flatMap(({ cue, voice }) => (voice === null || voice.body ? [] : [{ paragraph: sentence.paragraph, cue, voice, quoted: sentence.spans.length > 0 }])),
  );
  if (where === 'lead') {
    const lead = spoken.find(({ paragraph, cue, quoted }) => paragraph === firstNarrative(item) && (cue.strength === 'strong' || quoted));
    const mention = lead === undefined ? undefined : mentionOf(lead.voice.named, mentions, lead.paragraph);
    return mention === undefined ? [] : [{ mention, rule: 'lead/speech-verb', line: lineOf(item, item.paragraphs[lead!.paragraph]!, mention.exact) }];
  }
  const said = spoken.filter(({ cue }) => cue.strength === 'strong');
  const names = [...new Set(said.map(({ voice }) => voice.named.name))];
  const repeated = names.find((name) => said.filter(({ voice }) => voice.named.name === name).length > 1);
  const name = repeated ?? (names.length === 1 ? names[0] : undefined);
  const first = said.find(({ voice }) => voice.named.name === name);
  const mention = first === undefined ? undefined : mentionOf(first.voice.named, mentions, first.paragraph);
  return mention === undefined ? [] : [{ mention, rule: repeated === undefined ? 'report/only-speaker' : 'report/first-speaker', line: lineOf(item, item.paragraphs[first!.paragraph]!, mention.exact) }];
}

/** The body that the opening of a report lets speak; null: none, or a person speaks there. */
export function reportedInstitution(item: Item, sentences: readonly HeardSentence[]): ReportedInstitution | null {
  for (const { paragraph, heard, masked } of sentences) {
    if (narrativeNumber(item, paragraph) >= OPENING_PARAGRAPHS) return null;
    for (const { cue, voice } of heard) {
      if (voice === null) continue;
      if (!voice.body) return null;
      const noun = voice.named.name.split(/\s+/).at(-1)!;
      if (isDocumentNoun(noun) || isMediaNoun(noun) || /\p{Lu}{2,}$/u.test(noun)) continue;
      const quote = masked.slice(cue.start, cue.end);
      return { named: voice.named, rule: 'lead/institution', line: lineOf(item, item.paragraphs[paragraph]!, quote), quote };
    }
  }
  return null;
}

/** Who speaks in a report while nobody is known yet to be its main speaker. */
export const hearReport = (item: Item, mentions: ItemMentions): HeardSentence[] => listen(item, mentions, findQuotations(item.paragraphs.map(({ text }) => text)), [], null);
const firstNarrative = (item: Item) => item.paragraphs.findIndex(({ turn }) => turn === null);
const narrativeNumber = (item: Item, paragraph: number) => item.paragraphs.slice(0, paragraph).filter(({ turn }) => turn === null).length;

/** The mention to show for a speaker: in the paragraph, with a title if any has one, else the first of the text. */
function mentionOf(named: Named, mentions: ItemMentions, paragraph: number): NamedMention | undefined {
  const is = (mention: NamedMention) => (named.id === null ? mention.people.length === 0 && mention.name === named.name : mention.people.some(({ id }) => id === named.id));
  const here = mentions.paragraphs[paragraph]!.filter(is);
  return here.find(({ title }) => title !== null) ?? here[0] ?? mentions.paragraphs.flat().find(is) ?? [...mentions.title, ...mentions.standfirst].find(is);
}
