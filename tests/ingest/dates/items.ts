import type { AssertedOffice, Item, Paragraph, Zone, ZonedText } from '../../../src/ingest/types.ts';
import type { DateInput } from '../../../src/ingest/dates/input.ts';
import type { Event, Office, Person } from '../../../src/statement/authority.ts';

/** What a test item is made of. Lines are numbered in the order header, posted, title, standfirst, then the paragraphs. */
interface Parts {
  readonly file?: string;
  readonly lang?: string;
  readonly banner?: readonly string[];
  readonly header?: string;
  readonly posted?: string;
  readonly title?: string;
  readonly standfirst?: string;
  /** Opening of the first paragraph, as printed. */
  readonly dateline?: string;
  readonly paragraphs?: readonly string[];
  readonly footer?: string;
}

/** An item with one line for each part, zoned as segmentation does it. */
export function makeItem({
  file = 'a.txt',
  lang = 'en',
  banner = [],
  header,
  posted,
  title,
  standfirst,
  dateline,
  paragraphs = ['Nothing is dated here.'],
  footer,
}: Parts): Item {
  let line = 0;
  const zones: ZonedText[] = [];
  const put = (zone: Zone, text: string | undefined) => {
    if (text === undefined) return null;
    line += 1;
    zones.push({ zone, line, start: 0, text });
    return { number: line, text };
  };
  for (const text of banner) put('banner', text);
  put('collector-header', header);
  put('posted', posted);
  const heading = put('title', title);
  const below = put('standfirst', standfirst);
  const words = paragraphs.map((text, index): Paragraph => {
    line += 1;
    const opening = index === 0 && dateline !== undefined ? `${dateline} ` : '';
    if (opening !== '') zones.push({ zone: 'dateline', line, start: 0, text: opening });
    zones.push({ zone: index === 0 ? 'lead' : 'body', line, start: opening.length, text });
    return { text: opening + text, lines: [line, line], zone: index === 0 ? 'lead' : 'body', turn: null };
  });
  put('footer', footer);
  return {
    file,
    sha256: '',
    lines: [1, line],
    lang,
    title: heading,
    standfirst: below,
    subheadings: [],
    paragraphs: words,
    turns: [],
    zones,
    source: null,
    excerpt: false,
    kind: 'report',
  };
}

/** The input of a solution; everything that is not given is empty. */
export function makeInput(item: Item, more: Partial<DateInput> = {}): DateInput {
  return { item, offices: [], events: [], dayOrder: null, siblings: [], facts: [], ...more };
}

const REFERENCE = 'invented';

/** An invented person who holds one office from one day to another; `to` null: still. */
export function inOffice(name: string, from: string, to: string | null, line = 1): AssertedOffice {
  const office: Office = {
    role: 'foreign-minister',
    organisation: null,
    title: 'Foreign Minister of Arden',
    titles: [],
    from,
    to,
    reference: REFERENCE,
  };
  const id = name.toLowerCase().replaceAll(' ', '-');
  const person: Person = {
    id,
    name,
    sort: name,
    surname: name,
    names: [],
    identifiers: [],
    offices: [office],
    reference: REFERENCE,
  };
  return { person, offices: [office], lasting: false, line, quote: `Foreign Minister ${name}` };
}

export function makeEvent(id: string, date: string, phrase: string): Event {
  return { id, name: phrase, date, phrases: [phrase], reference: REFERENCE };
}
