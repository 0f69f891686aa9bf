import type { AssertedOffice, Item } from '../types.ts';
import { quotationsOf } from '../quotations/find-quotations.ts';
import type { ItemMentions } from './item-mentions.ts';
import { lineOf } from './lines.ts';
import type { NamedMention } from './mentions.ts';

/**
 * The offices that the text asserts of its own present: a title beside the name of one person, neither "former" nor
 * "then-", and not inside a quotation, where somebody may speak of other days.
 */
export function assertedOffices(item: Item, mentions: ItemMentions): AssertedOffice[] {
  const asserts = ({ people, offices, present }: NamedMention) => people.length === 1 && offices.length > 0 && present;
  const quotations = mentions.paragraphs.some((list) => list.some(asserts)) ? quotationsOf(item.paragraphs) : [];
  const inQuotation = (paragraph: number, mention: NamedMention) => quotations.some((span) => span.paragraph === paragraph && span.start <= mention.start && mention.end <= span.end);
  const lines = [
    ...[item.title, item.standfirst].flatMap((line, i) => (line === null ? [] : (i === 0 ? mentions.title : mentions.standfirst).map((mention) => ({ mention, line: line.number })))),
    ...item.paragraphs.flatMap((paragraph, i) =>
      paragraph.turn !== null ? [] : mentions.paragraphs[i]!.filter((mention) => asserts(mention) && !inQuotation(i, mention)).map((mention) => ({ mention, line: lineOf(item, paragraph, mention.exact) })),
    ),
  ];
  return lines.flatMap(({ mention, line }): AssertedOffice[] => {
    const [person] = mention.people;
    return person === undefined || !asserts(mention) ? [] : [{ person, offices: mention.offices, line, quote: printed(mention) }];
  });
}

/** Title and name as printed. */
export const printed = (mention: NamedMention): string => (mention.title === null ? mention.exact : `${mention.title} ${mention.exact}`);
