import { OMISSION } from '../../statement/access.ts';
import type { Statement } from '../../statement/schema.ts';
import { sourceName } from '../../statement/source.ts';
import type { Versions } from '../../statement/versions.ts';
import { absoluteUrl, statementUrl } from '../address.ts';
import { anchored } from '../reading/anchored.ts';
import type { Catalogue, GoneAddress } from '../catalogue.ts';
import { compareInTime } from '../dates/chronology.ts';
import { correctionsOf } from '../links/former.ts';
import { mainNames } from '../entities/main-names.ts';
import type { Interface } from '../words/interface.ts';
import type { FeedItem } from './feed.ts';
import { htmlParagraph } from './html.ts';

/** How many items a feed holds. Who follows it asks every few days; who wants everything takes the data files. */
export const MOST_ITEMS = 50;

/** About how many signs of a text a feed gives: enough to know whether one wants to read on. */
const OPENING = 600;

/** What items are made with beside the statements. */
export interface Making {
  readonly catalogue: Catalogue;
  /** The language of what is said about the words. */
  readonly words: Interface;
  /** Scheme and host; undefined: addresses are paths. */
  readonly site: URL | undefined;
}

/**
 * The statements that were published last, the newest first; of those published on one day, the ones that were said last come
 * first and undated ones last. What the ledger has no day for is not published, and so in no feed.
 */
export function statementItems(statements: readonly Statement[], making: Making): readonly FeedItem[] {
  const { days } = making.catalogue;
  const dated = statements.filter(({ id }) => days.has(id));
  const published = (statement: Statement) => days.get(statement.id)!.published;
  return dated
    .toSorted(
      (a, b) =>
        compare(published(b), published(a)) || Number(a.date === null) - Number(b.date === null) || compareInTime(b, a),
    )
    .slice(0, MOST_ITEMS)
    .map((statement) => statementItem(statement, making));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function statementItem(statement: Statement, { catalogue, words, site }: Making): FeedItem {
  const { id, title, lang, date, kind } = statement;
  const url = absoluteUrl(statementUrl(id), site);
  const { published, changed } = catalogue.days.get(id)!;
  const source = sourceName(statement.source, (wanted) => catalogue.sources.get(wanted)?.source);
  const authors = mainNames(statement);
  const opening = openingBlocks(statement);
  const about = [words.date(date), ...authors, source].filter((part) => part !== null).join(' · ');
  return {
    id: url,
    url,
    title,
    lang,
    authors,
    published,
    updated: changed,
    summary: opening.flatMap(({ text, label }) => (label ? [] : [text])).join(' '),
    html: [
      htmlParagraph(about, words.lang),
      ...opening.map(({ text, label }) => htmlParagraph(text, lang, label ? 'h4' : 'p')),
    ].join(''),
    said: date,
    kind,
    source,
  };
}

/** The first words of a statement, with the labels of turns; `OMISSION` says that there are more. */
function openingBlocks({ standfirst, body }: Statement): readonly { readonly text: string; readonly label: boolean }[] {
  const all = [
    ...(standfirst === null ? [] : [{ text: standfirst, label: false }]),
    ...body.map(({ type, text }) => ({ text, label: type !== 'paragraph' })),
  ];
  const shown: { text: string; label: boolean }[] = [];
  let room = OPENING;
  for (const block of all) {
    if (room <= 0) break;
    shown.push(block.text.length <= room * 1.5 ? block : { ...block, text: cutAtWord(block.text, room) });
    room -= block.text.length;
  }
  // A label without what follows it says nothing.
  while (shown.at(-1)?.label) shown.pop();
  const last = shown.at(-1);
  const whole = shown.length === all.length && last?.text === all.at(-1)?.text;
  return whole || !last ? shown : [...shown.slice(0, -1), { ...last, text: `${last.text} ${OMISSION}` }];
}

/** The first words, at most so many signs; words without a space among them are cut between signs. */
function cutAtWord(text: string, most: number): string {
  const space = text.lastIndexOf(' ', most);
  if (space > 0) return text.slice(0, space);
  return [...new Intl.Segmenter('und').segment(text.slice(0, most))]
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('');
}

/** Corrections: statements whose words became others since they were published, or that were withdrawn, the last first. */
export function correctionItems(making: Making): readonly FeedItem[] {
  const { gone, versions, statement: find } = making.catalogue;
  const withdrawn = gone.flatMap(({ id, withdrawn: why }) => (why === null ? [] : [withdrawnItem(id, why, making)]));
  const corrected = [...versions].flatMap(([id, one]) => {
    const statement = find.get(id);
    return statement ? correctedItems(statement, one, making) : [];
  });
  return [...withdrawn, ...corrected]
    .toSorted((a, b) => compare(b.published, a.published) || compare(a.id, b.id))
    .slice(0, MOST_ITEMS);
}

/** An item for each correction of a statement: the old words struck out, the new ones below them. */
function correctedItems(statement: Statement, versions: Versions, { words, site }: Making): readonly FeedItem[] {
  const url = absoluteUrl(statementUrl(statement.id), site);
  const { lang, title } = statement;
  const paragraphs = new Map(
    anchored(statement).flatMap(({ block, anchor }) => (anchor === null ? [] : [[anchor, block.text] as const])),
  );
  return correctionsOf(versions, paragraphs).map(({ on, changes, added }, index): FeedItem => {
    const marked = (texts: readonly (string | null)[], mark: 'del' | 'ins') =>
      texts.map((text) => htmlParagraph(text ?? OMISSION, lang, 'p', mark));
    const says = words.say('feeds.correctedSays', { n: changes.length + added.length, date: words.date(on) });
    return {
      id: `${url}#corrected-${index + 1}-${on}`,
      url,
      title: words.say('feeds.corrected', { title }),
      lang: words.lang,
      authors: [],
      published: on,
      updated: on,
      summary: says,
      html: [
        htmlParagraph(says, words.lang),
        ...changes.flatMap(({ old, now }) => [...marked(old, 'del'), ...marked(now, 'ins')]),
        ...marked(added, 'ins'),
      ].join(''),
      said: statement.date,
      kind: statement.kind,
      source: null,
    };
  });
}

function withdrawnItem(
  id: string,
  { on, reason }: NonNullable<GoneAddress['withdrawn']>,
  { words, site }: Making,
): FeedItem {
  const url = absoluteUrl(statementUrl(id), site);
  return {
    // One address may be corrected more than once.
    id: `${url}#withdrawn-${on}`,
    url,
    title: words.say('feeds.withdrawn', { id }),
    lang: words.lang,
    authors: [],
    published: on,
    updated: on,
    summary: reason,
    html: htmlParagraph(reason, words.lang),
    said: null,
    kind: null,
    source: null,
  };
}
