import { OrganisationSchema, PersonSchema, SourceSchema, type Authority } from '../../../src/statement/authority.ts';
import type { Kind } from '../../../src/statement/schema.ts';
import type { Item, Paragraph, PrintedTurn } from '../../../src/ingest/types.ts';

const reference = 'Invented for the tests';

interface Held {
  title: string;
  titles?: string[];
  from: string;
  to?: string;
}

const person = (
  id: string,
  name: string,
  pronoun: 'he' | 'she',
  offices: Held[],
  names: { name: string; use?: string }[] = [],
) =>
  PersonSchema.parse({
    id,
    name,
    sort: name,
    surname: name.split(' ').at(-1),
    pronoun,
    names,
    offices: offices.map(({ title, titles = [], from, to = null }) => ({
      role: 'office',
      organisation: null,
      title,
      titles,
      from,
      to,
      reference,
    })),
    reference,
  });

const organisation = (id: string, name: string, kind: string, parent: string | null = null, names: string[] = []) =>
  OrganisationSchema.parse({ id, name, kind, parent, names: names.map((other) => ({ name: other })), reference });

/** An invented authority: two states, two people with one surname, an office that changes hands. */
export const world: Authority = {
  people: [
    person(
      'anna-velde',
      'Anna Velde',
      'she',
      [
        {
          title: 'Foreign Minister of Norland',
          titles: ['Norlandic Foreign Minister', 'Norland’s top diplomat', 'министр иностранных дел Норландии'],
          from: '2015-05-01',
          to: '2021-04-30',
        },
      ],
      [{ name: 'Анна Вельде' }, { name: 'А.К.Вельде', use: 'label' }, { name: 'Вельде', use: 'surname' }],
    ),
    person(
      'boris-orlan',
      'Boris Orlan',
      'he',
      [{ title: 'President of Norland', titles: ['Norlandic President'], from: '2012-01-01' }],
      [{ name: 'Борис Орлан' }],
    ),
    person(
      'carl-brandt',
      'Carl Brandt',
      'he',
      [{ title: 'Foreign Minister of Sudmark', titles: ['Sudmark Foreign Minister'], from: '2018-01-01' }],
      [{ name: '卡尔布兰特' }],
    ),
    person('hugo-brandt', 'Hugo Brandt', 'he', [
      { title: 'Prime Minister of Sudmark', titles: ['Sudmark Prime Minister'], from: '2016-01-01' },
    ]),
    person('dora-lind', 'Dora Lind', 'she', [
      { title: 'Permanent Representative of Norland to the Harbour Union', from: '2010-01-01' },
    ]),
    person('ivo-marek-elder', 'Ivo Marek', 'he', [
      { title: 'Defence Minister of Sudmark', from: '1999-01-01', to: '2004-12-31' },
    ]),
    person('ivo-marek-younger', 'Ivo Marek', 'he', [
      { title: 'Ambassador of Sudmark to Norland', titles: ['Sudmark Ambassador'], from: '2012-01-01' },
    ]),
  ],
  organisations: [
    organisation('norland', 'Norland', 'state'),
    organisation('norland-mfa', 'Ministry of Foreign Affairs of Norland', 'ministry', 'norland', [
      'Foreign Ministry',
      'Norlandic Foreign Ministry',
    ]),
    organisation('norland-embassy', 'Embassy of Norland in Sudmark', 'mission', 'norland-mfa'),
    organisation('sudmark', 'Sudmark', 'state'),
    organisation('sudmark-mfa', 'Ministry of Foreign Affairs of Sudmark', 'ministry', 'sudmark', [
      'Foreign Ministry',
      'Sudmark Foreign Ministry',
    ]),
  ],
  sources: [
    SourceSchema.parse({
      id: 'embassy',
      name: 'Embassy of Norland',
      kind: 'mission',
      organisation: 'norland-embassy',
      lang: 'en',
      reference,
    }),
  ],
  events: [],
};

interface Printed {
  title?: string;
  standfirst?: string;
  kind?: Kind;
  source?: string | null;
  turns?: readonly (readonly [label: string, ...words: string[]])[];
}

/** An item as segmentation would cut it: title on line 1, standfirst on line 2, every paragraph on a line of its own. */
export function makeItem(
  words: readonly string[],
  { title, standfirst, kind = 'report', source = null, turns = [] }: Printed = {},
): Item {
  const narrative = words.map((text, i): Paragraph => ({
    text,
    lines: [i + 3, i + 3],
    zone: i === 0 ? 'lead' : 'body',
    turn: null,
  }));
  let line = narrative.length + 3;
  const spoken: Paragraph[] = [];
  const printed = turns.map(([label, ...said], turn): PrintedTurn => {
    const at = line;
    for (const text of said) spoken.push({ text, lines: [line, line++], zone: 'body', turn });
    return { label, line: at, kind: 'speech' };
  });
  return {
    file: 'tests/invented.txt',
    sha256: '0'.repeat(64),
    lines: [1, line],
    lang: 'en',
    title: title === undefined ? null : { number: 1, text: title },
    standfirst: standfirst === undefined ? null : { number: 2, text: standfirst },
    paragraphs: [...narrative, ...spoken],
    subheadings: [],
    turns: printed,
    zones: [],
    source,
    excerpt: false,
    kind,
  };
}
