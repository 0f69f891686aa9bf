import type { AssertedOffice, Item } from '../types.ts';
import { quotationsOf } from '../quotations/find-quotations.ts';
import { type ItemMentions, mentionsOfText } from './item-mentions.ts';
import { lineOf } from './lines.ts';
import type { NamedMention } from './named-mention.ts';
import { isCourtesy, isLink, isRole } from './titles.ts';
import { findWords } from './words.ts';

/**
 * The offices that the text asserts of its own present: a title beside the name of one person, neither "former" nor
 * "then-", and not inside a quotation, where somebody may speak of other days. In all but reports the words are somebody's:
 * there "President" before a name may be a courtesy to one who left the office long ago, or died in it.
 *
 * A surname with a title that many hold ("President Costa") asserts nothing: the world has more presidents than the authority.
 */
export function assertedOffices(item: Item, mentions: ItemMentions): AssertedOffice[] {
  const named = new Set(
    mentionsOfText(mentions)
      .filter(({ form }) => form !== 'surname')
      .flatMap(({ people }) => people.map(({ id }) => id)),
  );
  const asserts = (mention: NamedMention) => {
    const [person, other] = mention.people;
    return (
      person !== undefined &&
      other === undefined &&
      mention.offices.length > 0 &&
      mention.present &&
      (mention.form !== 'surname' || named.has(person.id) || saysWhere(mention))
    );
  };
  const quotations = mentions.paragraphs.some((list) => list.some(asserts)) ? quotationsOf(item) : [];
  const inQuotation = (paragraph: number, mention: NamedMention) =>
    quotations.some((span) => span.paragraph === paragraph && span.start <= mention.start && mention.end <= span.end);
  const lines = [
    ...[item.title, item.standfirst].flatMap((line, i) =>
      line === null
        ? []
        : (i === 0 ? mentions.title : mentions.standfirst).map((mention) => ({
            mention,
            line: line.number,
            inWords: false,
          })),
    ),
    ...item.paragraphs.flatMap((paragraph, i) =>
      paragraph.turn !== null
        ? []
        : mentions.paragraphs[i]!.filter((mention) => asserts(mention) && !inQuotation(i, mention)).map((mention) => ({
            mention,
            line: lineOf(item, paragraph, mention.exact),
            inWords: item.kind !== 'report' && item.kind !== 'article',
          })),
    ),
  ];
  return lines.flatMap(({ mention, line, inWords }): AssertedOffice[] => {
    const [person] = mention.people;
    return person === undefined || !asserts(mention)
      ? []
      : [{ person, offices: mention.offices, lasting: inWords, line, quote: printed(mention) }];
  });
}

/** Words of titles that say what is held, not of what. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  'prime',
  'foreign',
  'defence',
  'defense',
  'vice',
  'deputy',
  'first',
  'general',
  'state',
  'press',
  'permanent',
  'national',
  'security',
  'affairs',
  'federal',
  'supreme',
]);

/** Whether a title has more than the name of an office that every state has: "US President", "President of Tarn". */
function saysWhere({ title }: NamedMention): boolean {
  return findWords(title ?? '').some(
    (word) =>
      word.capital && !isRole(word) && !isLink(word) && !isCourtesy(word) && !EVERYWHERE.has(word.text.toLowerCase()),
  );
}

/** Title and name as printed. */
export const printed = (mention: NamedMention): string =>
  mention.title === null ? mention.exact : `${mention.title} ${mention.exact}`;
